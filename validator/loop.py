"""One session of pytest in this process, in which scenarios run as often as wanted, each time against another API.

The features are collected once; every scenario runs through pytest's own protocol for a test, so that nothing judges
differently than in a run (decision 17).
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import threading
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from validator import catalogue, profile, session, sets, suite
from validator.catalogue import Scenario
from validator.exchange import TOKEN_VARIABLE
from validator.plugin.keys import RUN
from validator.profile import Profile
from validator.reference.app import PREFIX, Reference
from validator.reference.faults import Faults
from validator.results import Observation
from validator.session import Session, Target
from validator.sets import RequirementSet

URL = f"http://reference.invalid{PREFIX}"


class Loop:
    """The pytest plugin; `lead` says what is run, with `open` and `observe`."""

    def __init__(self) -> None:
        self._items: Mapping[str, pytest.Item] = {}
        self._seen: list[Observation] = []
        self._run: Any = None
        self._folder = tempfile.TemporaryDirectory()

    def lead(self) -> None:
        """Run what is to be run."""
        raise NotImplementedError

    def open(self, bound: Profile, spoken: Profile | None = None, faults: Faults | None = None) -> Session:
        """A fresh reference API behind the steps. bound: how the suite reads it. spoken: how it answers, if else."""
        if self._run.session is not None:
            self._run.session.close()
        app = Reference(spoken or bound, os.environ[TOKEN_VARIABLE], faults=faults)
        run_id = session.new_run_id()
        reach = session.connection(Target(URL, write=True), bound, run_id)
        ledger = Path(self._folder.name) / f"{run_id}.ndjson"
        scored = _scored(bound.editions[0])
        self._run.session = opened = Session(bound, scored, reach, ledger, httpx.WSGITransport(app=app))
        return opened

    def observe(self, scenario: Scenario) -> list[Observation]:
        """What came of running this scenario."""
        self._seen = []
        item = self._items[scenario.id]
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        return self._seen

    def pytest_configure(self, config: pytest.Config) -> None:
        """Nobody sees the long tracebacks that take long to make."""
        config.option.tbstyle = "native"

    @pytest.hookimpl(trylast=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Have a session before anything runs, so that the run opens none of its own."""
        self._run = session.config.stash[RUN]
        self.open(profile.load(session.config.getoption("--profile")))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Let `lead` do it, instead of running everything once."""
        from validator.plugin.collecting import spec_of

        self._items = {spec.id: item for item in session.items if (spec := spec_of(item)) is not None}
        self.lead()
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather an observation."""
        seen = getattr(report, "klantcheck", None)
        if seen is not None:
            self._seen.append(Observation.from_dict(seen))

    def pytest_unconfigure(self) -> None:
        """Take away the ledgers."""
        self._folder.cleanup()


def run(loop: Loop, bound: Profile, scenarios: Collection[Scenario]) -> int:
    """Let a loop lead over these scenarios, in the edition of that profile; returns pytest's exit code."""
    root = suite.root()
    os.environ[TOKEN_VARIABLE] = os.urandom(12).hex()
    os.environ.pop("PYTEST_ADDOPTS", None)
    features: Sequence[str] = sorted({one.feature for one in scenarios})
    arguments = [
        *("--rootdir", str(root), "--confcutdir", str(root), "--config-file", str(root / "pyproject.toml")),
        *("--disable-plugin-autoload", "-p", "pytest_bdd.plugin", "-p", "no:cacheprovider", "-p", "no:terminal"),
        *("-o", "addopts=--strict-markers --strict-config --import-mode=importlib"),
        *("--profile", bound.source, "--edition", bound.editions[0], "--target", URL, "--write"),
        *(str(root / "features" / name) for name in features),
    ]
    return int(pytest.main(arguments, plugins=[loop]))


@cache
def scenarios(name: str) -> tuple[Scenario, ...]:
    """The scenarios of the set of a profile."""
    wanted = _scored(profile.load(name).editions[0]).scenarios
    return tuple(one for one in catalogue.scenarios() if one.id in wanted)


@cache
def _scored(edition: str) -> RequirementSet:
    return sets.the_set(edition)


def end_with_parent() -> None:
    """Let this process end when the one that started it does: nobody would hear what it tells."""

    def wait(parent: multiprocessing.process.BaseProcess) -> None:
        parent.join()
        os._exit(1)

    if (parent := multiprocessing.parent_process()) is not None:
        threading.Thread(target=wait, args=(parent,), daemon=True).start()
