"""One session of pytest in this process, in which scenarios run as often as needed, each time against another API.

The features are collected once; every scenario runs through pytest's own protocol for a test, so that it is judged as
in a run (docs/decisions/0017).
"""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

import httpx
import pytest

from validator.errors import SuiteFault
from validator.mutation.trial import profile_set
from validator.profile.loader import load_profile
from validator.profile.model import Profile
from validator.reference.app import PREFIX
from validator.reference.faults import Faults
from validator.reference.faults.faulty import FaultyReference
from validator.requirements.scenarios import Scenario
from validator.run.config import RunConfig, new_run_id
from validator.run.execution import Execution
from validator.run.inner_pytest import run_pytest
from validator.run.session import Session
from validator.run.stash import SCENARIO, observation_of
from validator.run.target import Target, connection_to
from validator.verdict.model import Observation

TARGET = Target(f"http://reference.invalid{PREFIX}", write=True)


class ScenarioLoop:
    """The pytest plugin. body: called once, with this loop, in the place of pytest's own loop over all tests.

    profile: one of the edition whose scenarios are collected. finished: whether the body was called and returned.
    """

    def __init__(self, profile: Profile, body: Callable[[ScenarioLoop], None]) -> None:
        self.execution = Execution(RunConfig(TARGET, profile.source, profile.editions[0]))
        self.finished = False
        self._body = body
        self._items: Mapping[str, pytest.Item] = {}
        self._observations: list[Observation] = []
        self._token = os.urandom(12).hex()
        self._run_id = new_run_id()  # of all sessions: each is alone with its API
        self._numbers = itertools.count()
        self._folder = tempfile.TemporaryDirectory()

    def open(self, profile: Profile, dialect: Profile | None = None, faults: Faults | None = None) -> Session:
        """Close the session with the last reference API, and open one with a new one.

        profile: by which the suite reads the API. dialect: by which the API answers, if not by that profile.
        """
        app = FaultyReference(dialect or profile, self._token, faults=faults)
        connection = connection_to(TARGET, profile, self._run_id, self._token)
        ledger = Path(self._folder.name) / f"{next(self._numbers)}.ndjson"
        session = Session(profile, profile_set(profile.source), connection, ledger, httpx.WSGITransport(app=app))
        self.execution.use(session)
        return session

    def observe(self, scenario: Scenario) -> list[Observation]:
        """Run a scenario; returns its observation, or nothing when it has none."""
        self._observations = []
        item = self._items[scenario.id]
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        self.execution.open().client.complete_evidence()
        return self._observations

    @pytest.hookimpl(trylast=True)
    def pytest_sessionstart(self) -> None:
        """Open a session before anything runs, so that the execution opens none of its own."""
        self.open(self.execution.profile)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Call the body instead of running each test once."""
        self._items = {item.stash[SCENARIO].id: item for item in session.items if SCENARIO in item.stash}
        self._body(self)
        self.finished = True
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep an observation."""
        observation = observation_of(report)
        if observation is not None:
            self._observations.append(observation)

    def pytest_unconfigure(self) -> None:
        """Remove the ledgers."""
        self._folder.cleanup()


def run_loop(profile: str, scenarios: Collection[Scenario], body: Callable[[ScenarioLoop], None]) -> None:
    """Collect the features of these scenarios, in the edition of that profile, and call the body.

    Raises SuiteFault when pytest ends before the body does.
    """
    loop = ScenarioLoop(load_profile(profile), body)
    code = run_pytest(loop.execution, sorted({scenario.feature for scenario in scenarios}), [loop])
    if not loop.finished:
        raise SuiteFault(f"pytest ended with exit code {code} before all scenarios ran")
