"""A pytest plugin that runs the scenarios in an order of chance: `pytest -p benchmarks.shuffled --shuffle SEED`.

With --results FILE it writes the results.json of the run there, too.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from validator.run.collector import Collector
from validator.run.runner import conclude
from validator.run.stash import EXECUTION

BEGUN: pytest.StashKey[tuple[Collector, datetime]] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The seed of the order, and where the results go."""
    parser.addoption("--shuffle", default="1", metavar="SEED", help="seed of the order in which tests run")
    parser.addoption("--results", metavar="FILE", help="where to write results.json")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Begin to collect, in the process that controls the run."""
    config = session.config
    if config.getoption("results") and not config.stash[EXECUTION].is_worker:
        collector = Collector(config.stash[EXECUTION])
        config.pluginmanager.register(collector)
        config.stash[BEGUN] = collector, datetime.now(UTC)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle; workers of xdist come to the same order."""
    random.Random(config.getoption("shuffle")).shuffle(items)  # noqa: S311  an order, not a secret


def pytest_unconfigure(config: pytest.Config) -> None:
    """Write the results, after clean-up."""
    if BEGUN in config.stash:
        collector, started = config.stash[BEGUN]
        result = conclude(config.stash[EXECUTION], collector, started)
        Path(config.getoption("results")).write_text(json.dumps(result.document), encoding="utf-8")
