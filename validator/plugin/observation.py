"""Recording what a scenario saw, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from traceback import format_exception
from typing import Any

import pytest

from validator.errors import KlantcheckError, SuiteFault
from validator.http.client import Client
from validator.http.exchange import Exchange, cut
from validator.plugin.outcome import Explanation, state_verdict
from validator.requirements.scenarios import Scenario
from validator.run.stash import EXECUTION, SCENARIO, attach
from validator.scenario.context import ScenarioContext
from validator.verdict.judge import scenario_verdict
from validator.verdict.model import Kind, Observation, StepResult, Verdict
from validator.verdict.steps import step_kind, step_message


@dataclass
class Record:
    """What one scenario did so far. mark: how many exchanges came before the step that runs now."""

    scenario: Scenario
    exchanges: Sequence[Exchange] = ()
    done: list[StepResult] = field(default_factory=list)
    mark: int = 0
    started: float = field(default_factory=time.monotonic)

    def write(self, kind: Kind, error: Exception | None = None) -> None:
        """Write down the step that just ended."""
        written = self.scenario.steps[len(self.done)]
        self.done.append(
            StepResult(
                keyword=written.keyword,
                text=written.text,
                type=written.type,
                line=written.line,
                table=[list(row) for row in written.table],
                kind=kind,
                message=None if error is None else step_message(error),
                expected=getattr(error, "expected", None),
                actual=getattr(error, "actual", None),
                operation=getattr(error, "operation", None),
                pointer=getattr(error, "pointer", None),
                attribute=getattr(error, "attribute", None),
                requirement=getattr(error, "requirement", None),
                exchanges=list(range(self.mark + 1, len(self.exchanges) + 1)),
            )
        )

    def observation(self, client: Client) -> Observation:
        """The whole scenario, with the steps that were not reached. Its exchanges come with their evidence.

        client: says what of a message may be shown, and makes the evidence that is due.
        """
        done = [_published(step, client.publishable) for step in self.done]
        rest = [
            StepResult(step.keyword, step.text, step.type, step.line, [list(row) for row in step.table])
            for step in self.scenario.steps[len(done) :]
        ]
        exchanges: list[dict[str, Any]] = [{"n": number} for number, _ in enumerate(self.exchanges, start=1)]

        def fill() -> None:
            exchanges[:] = [exchange.as_dict() for exchange in self.exchanges]

        client.after_evidence(fill)
        return Observation(self.scenario.id, [*done, *rest], exchanges, time.monotonic() - self.started)


def _published(step: StepResult, publishable: Callable[[str], str]) -> StepResult:
    """The step with what may be shown of the texts that can quote a response, cut off at their bound."""
    if not (step.message or step.expected or step.actual or step.pointer):
        return step
    message, expected, actual, place = (
        cut(publishable(text)) if text else text for text in (step.message, step.expected, step.actual, step.pointer)
    )
    return replace(step, message=message, expected=expected, actual=actual, pointer=place)


RECORD = pytest.StashKey[Record]()


@pytest.fixture
def context(request: pytest.FixtureRequest) -> ScenarioContext:
    """The memory of one scenario, with the API of the target behind it."""
    record = request.node.stash[RECORD]
    made = request.config.stash[EXECUTION].open().context(record.scenario.steps)
    record.exchanges = made.api.http.recorded
    return made


def pytest_bdd_before_scenario(request: pytest.FixtureRequest) -> None:
    """Begin the record of a scenario."""
    scenario = request.node.stash.get(SCENARIO, None)
    if scenario is None:
        raise SuiteFault(f"{request.node.nodeid}: the scenario has no id tag")
    request.node.stash[RECORD] = Record(scenario)


def pytest_bdd_before_step(request: pytest.FixtureRequest) -> None:
    """Remember which exchanges came before this step."""
    record = request.node.stash[RECORD]
    record.mark = len(record.exchanges)


def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """Write down a step that passed."""
    request.node.stash[RECORD].write("passed")


def pytest_bdd_step_error(request: pytest.FixtureRequest, exception: Exception) -> None:
    """Write down a step that did not pass, and whose fault that is."""
    request.node.stash[RECORD].write(step_kind(exception), exception)


def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, exception: Exception) -> None:
    """Write down a step that nobody defined."""
    request.node.stash[RECORD].write("suite", exception)


def _innermost(info: pytest.ExceptionInfo[BaseException]) -> pytest.ExceptionInfo[BaseException]:
    """The exception where it was raised: how a step came there says nothing of a verdict, and takes long to show."""
    last = info.tb
    while last.tb_next is not None:
        last = last.tb_next
    return pytest.ExceptionInfo.from_exc_info((info.type, info.value, last))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Tell which scenario comes next."""
    coming = None if nextitem is None else nextitem.stash.get(SCENARIO, None)
    session = None if coming is None else item.config.stash[EXECUTION].session
    if coming is not None and session is not None:
        session.expect(coming.steps)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put the observation and its verdict into the report."""
    if call.excinfo is not None and isinstance(call.excinfo.value, KlantcheckError):
        call.excinfo = _innermost(call.excinfo)
    report = yield
    if call.when != "call" or RECORD not in item.stash:
        return report
    execution, record = item.config.stash[EXECUTION], item.stash[RECORD]
    session = execution.open()
    observation = record.observation(session.client)
    concluded = scenario_verdict(observation, session.set)
    attach(report, observation, concluded, record.scenario.levels[0])
    if concluded.verdict != Verdict.PASSED:
        session.client.complete_evidence()  # the explanation shows a request
        if session.client.stop_reason is not None:  # the other scenarios would say the same
            execution.environment = item.session.shouldstop = session.client.stop_reason
        error = None if call.excinfo is None else call.excinfo.value
        crashed = error is not None and not isinstance(error, KlantcheckError)
        trace = session.client.publishable("".join(format_exception(error))) if crashed else ""
        state_verdict(report, Explanation(record.scenario, observation, concluded, session.set, trace))
    report.sections = []  # nothing that was captured can hold a secret
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_report_to_serializable(config: pytest.Config) -> None:
    """A report that goes to another process takes its evidence with it."""
    session = config.stash[EXECUTION].session
    if session is not None:
        session.client.complete_evidence()
