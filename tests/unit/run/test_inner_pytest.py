"""Pytest inside a run: its workers, and that it leaves the process as it was."""

import multiprocessing
import os
from pathlib import Path

import pytest

from tests.support.patched_cli import run_patched
from tests.support.reference_api import ReferenceApi
from validator.plugin import observation
from validator.run.collector import Collector
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.inner_pytest import run_pytest
from validator.run.stash import verdict_of

TAG, TWO = "eis-C9167-R12", "eis-C9167-R12 or eis-C2984-R1"


class Counter:
    """Counts the verdicts, and the workers that there are."""

    def __init__(self):
        self.workers = self.verdicts = 0

    def pytest_runtest_logreport(self, report):
        self.verdicts += verdict_of(report) is not None
        self.workers = len(multiprocessing.active_children())


def features_of(execution):
    return sorted({scenario.feature for scenario in execution.scenarios})


@pytest.mark.slow
@pytest.mark.parametrize(("workers", "tag", "expected"), [(1, TAG, 0), (2, TWO, 2), (3, TAG, 1)])
def test_as_many_workers_run_as_the_configuration_says(workers, tag, expected):
    """At most: a feature is of one worker."""
    execution, counter = Execution(RunConfig(tag=tag, workers=workers)), Counter()
    assert run_pytest(execution, features_of(execution), [counter]) == 0
    assert counter.workers == expected
    assert bool(execution.ledger_lines) == (workers > 1), "what workers created they have told"
    assert counter.verdicts == len(execution.scenarios)
    assert execution.requests > 0
    assert not execution.residue
    assert multiprocessing.active_children() == []


class Killing:
    """Kills the workers after the first verdict."""

    def pytest_runtest_logreport(self):
        for process in multiprocessing.active_children():
            process.kill()


@pytest.mark.slow
def test_a_worker_that_is_killed_is_no_verdict_and_leaves_nothing_behind():
    execution = Execution(RunConfig(tag=TWO, workers=2))
    collector = Collector(execution)
    code = run_pytest(execution, features_of(execution), [collector, Killing()])
    assert code == pytest.ExitCode.INTERNAL_ERROR
    assert "a worker ended with exit code -9" in (collector.internal or "")
    assert not [residue for residue in execution.residue if residue.standing]


@pytest.mark.slow
def test_a_worker_that_fails_is_our_own_fault():
    execution = Execution(RunConfig(tag=TAG, workers=2))
    collector = Collector(execution)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(observation, "scenario_verdict", lambda *_: 1 / 0)
        assert run_pytest(execution, features_of(execution), [collector]) == pytest.ExitCode.INTERNAL_ERROR
    assert "ZeroDivisionError" in (collector.internal or "")
    assert execution.residue == []


@pytest.mark.slow
def test_environment_and_folder_are_as_they_were(monkeypatch, tmp_path):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    monkeypatch.chdir(tmp_path)
    before = dict(os.environ)
    execution, counter = Execution(RunConfig(tag=TAG)), Counter()
    run_pytest(execution, features_of(execution), [counter])
    assert counter.verdicts > 0
    after = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
    assert after == {name: value for name, value in before.items() if name != "PYTEST_CURRENT_TEST"}
    assert Path.cwd() == tmp_path


def test_a_system_without_fcntl_runs_too(tmp_path):
    """It cannot fork, so nothing there may ask for what only systems that fork have."""
    patch = "sys.modules['fcntl'] = sys.modules['termios'] = None"
    with ReferenceApi("open-klant-2") as api:
        arguments = ["run", api.url, "--profile", api.profile.id, "--write", "--tag", "eis-C9167-R1"]
        completed = run_patched(patch, arguments, tmp_path, api.token)
    assert completed.returncode == 4, completed.stdout + completed.stderr
