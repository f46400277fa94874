"""Recording what a scenario saw, step by step, and saying its verdict in pytest's words."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field, replace

import pytest

from validator import catalogue, verdict
from validator.errors import (
    EnvironmentFault,
    KlantcheckError,
    NoConsent,
    Nonconformity,
    NotApplicable,
    SuiteFault,
)
from validator.exchange import Exchange, cut
from validator.plugin.collecting import spec_of
from validator.plugin.keys import RUN
from validator.results import Kind, Observation, StepResult
from validator.session import Session
from validator.story import Story


@dataclass
class Record:
    """What one scenario did so far. mark: how many exchanges came before the step that runs now."""

    spec: catalogue.Scenario
    exchanges: list[Exchange] = field(default_factory=list)
    done: list[StepResult] = field(default_factory=list)
    mark: int = 0
    started: float = field(default_factory=time.monotonic)

    def write(self, kind: Kind, error: Exception | None = None) -> None:
        """Write down the step that just ended."""
        written = self.spec.steps[len(self.done)]
        self.done.append(
            StepResult(
                keyword=written.keyword,
                text=written.text,
                type=written.type,
                line=written.line,
                table=[list(row) for row in written.table],
                kind=kind,
                message=_told(error),
                operation=getattr(error, "operation", None),
                exchanges=list(range(self.mark + 1, len(self.exchanges) + 1)),
            )
        )

    def observation(self, session: Session) -> Observation:
        """The whole scenario, with the steps that were not reached, and without secrets."""
        redact = session.client.redactor.text
        done = [replace(one, message=cut(redact(one.message)) if one.message else None) for one in self.done]
        rest = [
            StepResult(one.keyword, one.text, one.type, one.line, [list(row) for row in one.table])
            for one in self.spec.steps[len(done) :]
        ]
        exchanges = [one.as_dict() for one in self.exchanges]
        return Observation(self.spec.id, [*done, *rest], exchanges, time.monotonic() - self.started)


RECORD = pytest.StashKey[Record]()


@pytest.fixture
def story(request: pytest.FixtureRequest) -> Story:
    """The memory of one scenario, with the register of the target behind it."""
    record = request.node.stash[RECORD]
    told = request.config.stash[RUN].open().story(record.spec.steps)
    record.exchanges = told.register.client.exchanges
    return told


def pytest_bdd_before_scenario(request: pytest.FixtureRequest) -> None:
    """Begin the record of a scenario."""
    spec = spec_of(request.node)
    if spec is None:
        raise SuiteFault(f"{request.node.nodeid}: the scenario has no id tag")
    request.node.stash[RECORD] = Record(spec)


def pytest_bdd_before_step(request: pytest.FixtureRequest) -> None:
    """Remember which exchanges came before this step."""
    record = request.node.stash[RECORD]
    record.mark = len(record.exchanges)


def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """Write down a step that passed."""
    request.node.stash[RECORD].write("passed")


def pytest_bdd_step_error(request: pytest.FixtureRequest, exception: Exception) -> None:
    """Write down a step that did not pass, and whose fault that is."""
    request.node.stash[RECORD].write(_kind(exception), exception)


def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, exception: Exception) -> None:
    """Write down a step that nobody defined."""
    request.node.stash[RECORD].write("suite", exception)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put the observation into the report, and say in pytest's words what the verdict is."""
    report = yield
    if call.when != "call" or RECORD not in item.stash:
        return report
    run, record = item.config.stash[RUN], item.stash[RECORD]
    opened = run.open()
    observation = record.observation(opened)
    concluded = verdict.scenario(observation, opened.set)
    level = record.spec.levels[0]
    # plain JSON, so that it crosses from a worker of xdist to its controller
    vars(report).update(klantcheck=observation.as_dict(), klantcheck_verdict=[concluded.verdict, level])
    told = f"features/{record.spec.feature}:{_line(observation)}: {concluded.verdict}: {concluded.reason}"
    if concluded.verdict == verdict.PASSED:
        return report
    if opened.client.lost is not None:  # the other scenarios would say the same
        run.environment = item.session.shouldstop = opened.client.lost
    if concluded.verdict == verdict.FAILED and level == "MUST":
        report.outcome, report.longrepr = "failed", f"{told}\n{_repeat(observation)}"
    elif concluded.verdict == verdict.ERROR:
        ours = call.excinfo is not None and not isinstance(call.excinfo.value, KlantcheckError)
        trace = f"\n{report.longreprtext}" if ours else ""
        report.outcome, report.longrepr = "failed", opened.client.redactor.text(told + trace)
    else:
        report.outcome, report.longrepr = "skipped", (str(item.path), record.spec.line, told)
    report.sections = []  # nothing that was captured can hold a secret
    return report


def _kind(error: Exception) -> Kind:
    match error:
        case Nonconformity():
            return "nonconformity"
        case NotApplicable():
            return "not_applicable"
        case NoConsent():
            return "no_consent"
        case EnvironmentFault():
            return "environment"
        case _:
            return "suite"


def _told(error: Exception | None) -> str | None:
    if error is None or isinstance(error, KlantcheckError):
        return None if error is None else str(error)
    return f"{type(error).__name__}: {error}"


def _line(observation: Observation) -> int:
    return next((one.line for one in observation.steps if one.kind != "passed"), observation.steps[-1].line)


def _repeat(observation: Observation) -> str:
    last = next((one for one in reversed(observation.steps) if one.exchanges and one.kind != "not_reached"), None)
    return f"herhaal: {observation.exchanges[last.exchanges[-1] - 1]['curl']}" if last else ""
