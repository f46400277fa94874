"""The pytest plugin of an installed Klantcheck: the fixture `klantcheck_api`, a reference API to test a client against.

Everything else is imported when a test asks for the fixture, so that other test suites do not wait for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from validator.reference.stand_in import StandIn

MARKER = "klantcheck_api(profile='open-klant-2', conform=False, seed=None): what the fixture klantcheck_api serves"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture(scope="session")
def _klantcheck_stand_ins() -> Iterator[dict[Any, StandIn]]:
    """The reference APIs of this session by what they serve."""
    started: dict[Any, StandIn] = {}
    yield started
    for one in started.values():
        one.stop()


@pytest.fixture
def klantcheck_api(request: pytest.FixtureRequest, _klantcheck_stand_ins: dict[Any, StandIn]) -> StandIn:
    """A reference API over HTTP on loopback, for each test as it was at the start."""
    from validator.reference.stand_in import StandIn

    marker = request.node.get_closest_marker("klantcheck_api")
    options = {} if marker is None else dict(marker.kwargs)
    key = tuple(sorted(options.items()))
    if key not in _klantcheck_stand_ins:
        _klantcheck_stand_ins[key] = StandIn(**options)
    stand_in = _klantcheck_stand_ins[key]
    stand_in.control.reset()
    return stand_in
