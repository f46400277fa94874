"""A trial: scenarios that run against a reference API with one fault, or with none; and what comes of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from validator.profile.loader import DEFAULT_PROFILE, load_profile
from validator.reference.faults.registry import find_fault
from validator.requirements.scenarios import Scenario, all_scenarios, scenarios_by_id
from validator.requirements.sets import RequirementSet, load_set
from validator.verdict.model import ScenarioVerdict, Verdict

SAMPLE = 2
"""Unrelated scenarios in each trial with a fault: they must not fail."""


@dataclass(frozen=True)
class Trial:
    """What runs, and against what.

    profile: name or file, by which the suite reads the API. fault: id of the fault that the API shows, or None.
    requirement: of a trial without a fault, the requirement whose scenarios run; None for the whole set.
    reached: of a trial with a fault, ids of scenarios that run too. pages: pages whose scenarios run too.
    brief: whether the scenarios of the requirement that must detect the fault end at the first that does, as those of
    other requirements always do. likely: ids or templates of those that run first.
    """

    profile: str
    fault: str | None = None
    requirement: str | None = None
    reached: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    brief: bool = False
    likely: tuple[str, ...] = ()


@dataclass(frozen=True)
class TrialResult:
    """What came of a trial: one row of the kill matrix.

    requirement: the one that must detect the fault; of a trial without a fault, that of the trial.
    detecting: ids of the scenarios of this requirement that failed. failed: ids of all requirements that failed.
    message: that of the first scenario that detected the fault, or that failed without a fault; "" for none.
    errors: scenarios that ended in an error of the suite or the environment, with the reason.
    unrelated: scenarios that failed although they speak of other object types, with the reason.
    scenarios: how many ran. seconds: how long they took.
    """

    profile: str
    fault: str | None
    requirement: str | None
    detecting: Sequence[str]
    failed: Sequence[str]
    message: str
    errors: Sequence[str]
    unrelated: Sequence[str]
    scenarios: int
    seconds: float

    @property
    def detected(self) -> bool:
        """Whether the requirement that must detect the fault failed."""
        return bool(self.detecting)

    @property
    def as_expected(self) -> bool:
        """Whether only the fault was detected, or, without a fault, nothing failed."""
        if self.errors or self.unrelated:
            return False
        return self.detected if self.fault is not None else not self.failed


def trial_result(
    trial: Trial, scenarios: Sequence[Scenario], verdicts: Sequence[ScenarioVerdict], seconds: float
) -> TrialResult:
    """The result of a trial in which these scenarios ran and got these verdicts."""
    by_id = {verdict.id: verdict for verdict in verdicts}
    failed = [scenario for scenario in scenarios if by_id[scenario.id].verdict in _failures(trial)]
    fault = None if trial.fault is None else find_fault(trial.fault)
    requirement = trial.requirement if fault is None else fault.requirement
    detecting = [scenario for scenario in failed if fault is not None and requirement in scenario.requirements]
    unrelated = (
        []
        if fault is None or fault.wide
        else [scenario for scenario in unrelated_to(fault.requirement, trial.profile) if scenario in failed]
    )
    first = detecting if fault is not None else failed
    return TrialResult(
        profile=trial.profile,
        fault=trial.fault,
        requirement=requirement,
        detecting=[scenario.id for scenario in detecting],
        failed=list(dict.fromkeys(requirement for scenario in failed for requirement in scenario.requirements)),
        message=next((str(by_id[scenario.id].reason) for scenario in first), ""),
        errors=[f"{verdict.id}: {verdict.reason}" for verdict in verdicts if verdict.verdict == Verdict.ERROR],
        unrelated=[f"{scenario.id}: {by_id[scenario.id].reason}" for scenario in unrelated],
        scenarios=len(verdicts),
        seconds=seconds,
    )


def _failures(trial: Trial) -> set[Verdict]:
    """The verdicts that count as failed: without a fault everything must be tested."""
    return {Verdict.FAILED} if trial.fault is not None else {Verdict.FAILED, Verdict.NOT_TESTED}


def trial_scenarios(trial: Trial) -> list[Scenario]:
    """The scenarios that run in a trial, those of the requirement first."""
    scenarios = profile_scenarios(trial.profile)
    if trial.fault is None:
        return [scenario for scenario in scenarios if trial.requirement in {None, *scenario.requirements}]
    fault = find_fault(trial.fault)
    own = sorted(
        (scenario for scenario in scenarios if fault.requirement in scenario.requirements),
        key=lambda scenario: not {scenario.id, scenario.template} & {*trial.likely},
    )
    added = [
        scenario for scenario in scenarios if scenario.id in trial.reached or set(trial.pages) & set(scenario.tags)
    ]
    sample = sorted(
        unrelated_to(fault.requirement, trial.profile), key=lambda scenario: _digest(f"{fault.id} {scenario.id}")
    )[:SAMPLE]
    return list({scenario.id: scenario for scenario in [*own, *added, *sample]}.values())


@cache
def profile_scenarios(profile: str) -> tuple[Scenario, ...]:
    """The scenarios of the set of a profile."""
    scored = profile_set(profile).scenarios
    return tuple(scenario for scenario in all_scenarios() if scenario.id in scored)


@cache
def profile_set(profile: str) -> RequirementSet:
    """The requirement set of the first edition of a profile."""
    return load_set(load_profile(profile).editions[0])


@cache
def unrelated_to(requirement: str, profile: str) -> tuple[Scenario, ...]:
    """The scenarios of a profile that name no object type which those of the requirement name."""
    scenarios = profile_scenarios(profile)
    own = {scenario.id for scenario in scenarios if requirement in scenario.requirements}
    types = frozenset().union(*(_object_types(identity) for identity in own))
    return tuple(
        scenario for scenario in scenarios if scenario.id not in own and not types & _object_types(scenario.id)
    )


def names_type(scenario_id: str, object_type: str) -> bool:
    """Whether the steps of a scenario name this object type."""
    return object_type in _object_types(scenario_id)


@cache
def _object_types(scenario_id: str) -> frozenset[str]:
    """The object types that the steps of a scenario name, in the singular or the plural."""
    scenario = scenarios_by_id()[scenario_id]
    cells = (cell for step in scenario.steps for row in step.table for cell in row)
    text = " ".join([*(step.text for step in scenario.steps), *cells])
    types = load_profile(DEFAULT_PROFILE).model.object_types.values()
    return frozenset(
        object_type.name
        for object_type in types
        if re.search(rf"\b(?:{object_type.singular}|{object_type.plural})\b", text, re.IGNORECASE)
    )


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
