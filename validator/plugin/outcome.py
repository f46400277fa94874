"""The verdict of a scenario in pytest's words: the outcome of its test, and the text that explains it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from validator.requirements.scenarios import Scenario
from validator.requirements.sets import RequirementSet
from validator.text import inert, inert_lines
from validator.verdict import rules
from validator.verdict.model import Observation, Outcome, ScenarioVerdict


@dataclass(frozen=True)
class Explanation:
    """Why a scenario has another verdict than *voldoet*. trace: the traceback of our own crash, if that is why."""

    scenario: Scenario
    observation: Observation
    concluded: ScenarioVerdict
    requirement_set: RequirementSet
    trace: str = ""

    def __str__(self) -> str:
        """The place of the step that decided, with verdict and reason."""
        steps = self.observation.steps
        line = next((step.line for step in steps if step.kind != "passed"), steps[-1].line)
        place = f"features/{self.scenario.feature}:{line}"
        verdict = rules.counted_as(self.scenario.levels[0], self.concluded.verdict)
        return f"{place}: {verdict}: {self.concluded.reason}"

    def requirements(self) -> Iterator[str]:
        """Each requirement that the scenario decides on: id, level, statement and source."""
        for requirement in self.requirement_set.requirements:
            if requirement.id in self.scenario.requirements:
                yield f"eis {requirement.id} ({requirement.level}): {requirement.statement} [{requirement.source}]"

    def command(self) -> Iterator[str]:
        """The last request of the step that decided, as a command: a record of what was sent."""
        steps = reversed(self.observation.steps)
        last = next((step for step in steps if step.exchanges and step.kind != "not_reached"), None)
        if last is not None:
            yield f"verzoek, zoals vastgelegd: {self.observation.exchanges[last.exchanges[-1] - 1]['curl']}"


def state_verdict(report: pytest.TestReport, why: Explanation) -> None:
    """Make a test fail by a MUST that is not met or a fault, and skip by all else, with its explanation."""
    match rules.outcome(why.scenario.levels[0], why.concluded.verdict):
        case Outcome.PASSED:
            pass
        case Outcome.FAILURE:
            report.outcome, report.longrepr = (
                "failed",
                "\n".join(map(inert, [str(why), *why.requirements(), *why.command()])),
            )
        case Outcome.ERROR:
            report.outcome, report.longrepr = "failed", inert_lines("\n".join(filter(None, [str(why), why.trace])))
        case Outcome.ADVICE:
            _skip(report, why, "; ".join([str(why), *why.requirements()]))
        case Outcome.SKIPPED:
            _skip(report, why, str(why))


def _skip(report: pytest.TestReport, why: Explanation, text: str) -> None:
    report.outcome, report.longrepr = "skipped", (str(report.fspath), why.scenario.line, inert(text))
