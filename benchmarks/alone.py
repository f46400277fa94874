"""A pytest plugin that runs every scenario as if it were the only one: `pytest -p benchmarks.alone`.

Nothing that a Gegeven made for one scenario serves another.
"""

from __future__ import annotations

import pytest

from validator.scenario import setup_cache


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each scenario a share in nothing."""
    whole = setup_cache.setup_cache_for
    monkeypatch.setattr(setup_cache, "setup_cache_for", lambda _, *terms: whole(setup_cache.Setups(), *terms))
