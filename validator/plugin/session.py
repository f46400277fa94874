"""The life of a run's session with the target: opened before the first scenario, cleaned up after the last."""

from __future__ import annotations

import pytest

from validator import interrupts
from validator.errors import EnvironmentFault, InvalidInput
from validator.run.execution import Execution
from validator.run.session import Session
from validator.run.stash import EXECUTION, SCENARIO
from validator.text import inert, inert_lines
from validator.verdict.exit_code import ExitCode


def open_or_stop(execution: Execution) -> Session:
    """The session, opened now if it was not; or the end of pytest with a sentence that says why there is none."""
    try:
        return execution.open()
    except InvalidInput as error:
        raise pytest.UsageError(inert_lines(str(error))) from None
    except EnvironmentFault as fault:
        execution.environment = str(fault)
        pytest.exit(inert(execution.environment), returncode=ExitCode.ENVIRONMENT)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look at the target once, before the first scenario: a wrong token is one sentence, not a hundred failures."""
    if not session.config.option.collectonly and any(SCENARIO in item.stash for item in session.items):
        open_or_stop(session.config.stash[EXECUTION])


def pytest_runtest_logreport() -> None:
    """Between two scenarios a run can stop."""
    interrupts.checkpoint()


@pytest.hookimpl(trylast=True)  # the workers of xdist have ended by then
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Clean up."""
    session.config.stash[EXECUTION].close()
