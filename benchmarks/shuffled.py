"""A pytest plugin that runs the scenarios in an order of chance: `pytest -p benchmarks.shuffled --shuffle SEED`.

For `klantcheck run`, that takes no options of pytest: PYTEST_PLUGINS=benchmarks.shuffled and SHUFFLE=SEED.
"""

from __future__ import annotations

import os
import random

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The seed of the order."""
    parser.addoption(
        "--shuffle", default=os.environ.get("SHUFFLE", "1"), metavar="SEED", help="seed of the order in which tests run"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle; workers of xdist come to the same order."""
    random.Random(config.getoption("shuffle")).shuffle(items)  # noqa: S311  an order, not a secret
