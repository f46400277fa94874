"""What pytest keeps for us: the execution in its stash, and what a scenario saw on its reports."""

from __future__ import annotations

import pytest

from validator.requirements.scenarios import Scenario
from validator.run.execution import Execution
from validator.verdict.model import Observation, ScenarioVerdict, Verdict

EXECUTION: pytest.StashKey[Execution] = pytest.StashKey()
"""The run of this pytest process."""

SCENARIO: pytest.StashKey[Scenario] = pytest.StashKey()
"""On an item: the scenario that it carries out."""


def attach(report: pytest.TestReport, observation: Observation, concluded: ScenarioVerdict, level: str) -> None:
    """Put on a report what a scenario saw and its verdict, as plain JSON that crosses from a worker of xdist."""
    vars(report).update(klantcheck=observation.as_dict(), klantcheck_verdict=[level, concluded.verdict.value])


def observation_of(report: pytest.TestReport) -> Observation | None:
    """What the scenario of a report saw; None for a report that is of no scenario."""
    observation = getattr(report, "klantcheck", None)
    return None if observation is None else Observation.from_dict(observation)


def verdict_of(report: pytest.TestReport) -> tuple[str, Verdict] | None:
    """The level of the requirement of a report's scenario, and its verdict; None when it is of no scenario."""
    found = getattr(report, "klantcheck_verdict", None)
    return None if found is None else (found[0], Verdict(found[1]))
