"""The garbage collector of Python during a run: what was collected by pytest stays, and little else is circular.

To look through all of it again and again takes a tenth of the time of a run.
"""

from __future__ import annotations

import gc

import pytest

THRESHOLD = 10_000
"""New objects after which the collector looks for circular garbage among them; Python has it look after 700."""

_before: pytest.StashKey[tuple[int, int, int]] = pytest.StashKey()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave out what is there now: it stays until the end."""
    session.config.stash[_before] = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(THRESHOLD, *gc.get_threshold()[1:])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Have the collector work as before."""
    if _before in session.config.stash:
        gc.set_threshold(*session.config.stash[_before])
        gc.unfreeze()
