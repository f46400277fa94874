"""From observations to verdicts: pure functions, without a clock, a file or a network.

Five verdicts for a scenario and a requirement, folded in this order of weight:
fout > voldoet niet > niet getoetst > voldoet > niet van toepassing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from validator.requirements.registers import Requirement
from validator.requirements.sets import RequirementSet
from validator.verdict import rules
from validator.verdict.model import (
    Conformity,
    Facts,
    GroupVerdict,
    Judgement,
    Kind,
    Observation,
    RequirementVerdict,
    ScenarioVerdict,
    StepResult,
    Verdict,
)

STANDARD, BEYOND, OWN = "standard", "beyond", "own"
"""The ids of statements: on what the pages of the standard ask, on what Klantcheck asks beyond them, and on what a user
asks."""

STEP_VERDICTS: Mapping[Kind, Verdict] = {
    "passed": Verdict.PASSED,
    "nonconformity": Verdict.FAILED,
    "setup": Verdict.NOT_TESTED,
    "not_applicable": Verdict.NOT_APPLICABLE,
    "no_consent": Verdict.NOT_TESTED,
    "not_reached": Verdict.NOT_TESTED,
    "environment": Verdict.ERROR,
    "suite": Verdict.ERROR,
}


UNREPORTED = frozenset({Verdict.PASSED, Verdict.NOT_APPLICABLE})
"""Verdicts of a requirement that was looked at and reports nothing."""


def step_verdict(step: StepResult) -> Verdict:
    """The verdict of one step. A Gegeven that failed is niet getoetst: another requirement is about it."""
    return Verdict.NOT_TESTED if _is_failed_given(step) else STEP_VERDICTS[step.kind]


def scenario_verdict(observation: Observation, requirement_set: RequirementSet) -> ScenarioVerdict:
    """The verdict of one scenario: that of its first step that did not pass. Without evidence it is our own fault."""
    step = next((step for step in observation.steps if step.kind != "passed"), None)
    if step is None:
        if observation.steps and observation.exchanges:
            return ScenarioVerdict(observation.id, Verdict.PASSED)
        reason = rules.suite_failure("the scenario left no evidence")
        return ScenarioVerdict(observation.id, Verdict.ERROR, reason, fault="suite")
    blocker = requirement_set.blocker(step.operation or "") if _is_failed_given(step) else step.requirement
    fault = step.kind if step.kind in {"environment", "suite"} else None
    return ScenarioVerdict(observation.id, step_verdict(step), _reason(step, blocker), blocker, fault)


def requirement_verdicts(
    requirement_set: RequirementSet, links: Mapping[str, Sequence[str]], observations: Sequence[Observation]
) -> dict[str, Verdict]:
    """The verdict of each requirement of a set by what was observed so far. links: as of `judge_run`."""
    observed = {observation.id: scenario_verdict(observation, requirement_set) for observation in observations}
    scenarios = [observed.get(key, ScenarioVerdict(key, Verdict.NOT_TESTED)) for key in links]
    return {entry.id: entry.verdict for entry in _requirements(requirement_set, links, scenarios)}


def judge_where_seen(observations: Sequence[Observation], verdicts: Mapping[str, Verdict]) -> list[Observation]:
    """The observations, in which a deviation that another requirement is about, and does not report, is judged itself.

    A register may demand an attribute under a condition that the scenarios of that requirement do not meet: then it is
    at fault in the scenario that saw it. verdicts: of the requirements of the set.
    """
    return [
        replace(observation, steps=[_judged_where_seen(step, verdicts) for step in observation.steps])
        for observation in observations
    ]


def _judged_where_seen(step: StepResult, verdicts: Mapping[str, Verdict]) -> StepResult:
    unreported = step.requirement is not None and verdicts[step.requirement] in UNREPORTED
    return replace(step, kind="nonconformity", requirement=None) if unreported else step


def judge_run(
    requirement_set: RequirementSet,
    links: Mapping[str, Sequence[str]],
    observations: Sequence[Observation],
    facts: Facts,
    waived: Collection[str] = (),
    *,
    gate_fails: bool = False,
) -> Judgement:
    """All verdicts of a run.

    links: every scenario of the set with the requirements it checks. A scenario that was not observed is niet getoetst.
    waived: requirements that the exit code does not fail on when they are not met; every verdict stays as it is.
    gate_fails: a waiver is of no use any more, so that the run does not end with 0.
    """
    observed = {observation.id: scenario_verdict(observation, requirement_set) for observation in observations}
    selective = facts.partial or not facts.scope.whole
    reason = facts.stopped or (rules.NOT_SELECTED if selective else "niet uitgevoerd")
    scenarios = [observed.get(key, ScenarioVerdict(key, Verdict.NOT_TESTED, reason)) for key in links]
    requirements = _requirements(requirement_set, links, scenarios)
    faults = {scenario.fault for scenario in scenarios}
    suite = facts.suite is not None or "suite" in faults
    environment = facts.environment is not None or "environment" in faults
    whole = not (facts.partial or facts.stopped)
    own = requirement_set.title is not None
    groups = _Groups(requirement_set.requirements, requirements, facts, faulty=suite or environment, own=own)
    classes = groups.classes()
    conformity = rules.run_conformity(_judged(classes), faulty=suite or environment, whole=whole)
    tolerated = rules.run_conformity(_judged(groups.without(waived).classes()), faulty=groups.faulty, whole=whole)
    return Judgement(
        conformity,
        rules.exit_code(
            rules.gate(tolerated, fails=gate_fails), suite=suite, environment=environment, residue=bool(facts.residue)
        ),
        scenarios,
        requirements,
        classes,
        groups.statements(),
        [entry.id for entry in requirements if rules.is_warning(entry.level, entry.verdict)],
    )


def _judged(classes: Sequence[GroupVerdict]) -> list[Conformity]:
    return [entry.verdict for entry in classes if entry.verdict is not Conformity.NOT_JUDGED]


def _is_failed_given(step: StepResult) -> bool:
    return step.kind == "nonconformity" and step.type == "given"


def _reason(step: StepResult, blocker: str | None) -> str | None:
    if step.kind == "not_reached":
        return "de run is afgebroken"
    if step.kind == "suite":
        return rules.suite_failure(str(step.message))
    if step.kind == "setup" and step.requirement is not None:
        return (
            f"het register verlangt {step.attribute!r}, dat leeg mag blijven (eis {step.requirement}): {step.message}"
        )
    if step.kind == "setup":
        return f"de uitgangssituatie staat er niet zoals zij is verstuurd: {step.message}"
    if not _is_failed_given(step):
        return step.message
    requirement = f" (eis {blocker})" if blocker else ""
    return f"de uitgangssituatie kwam niet tot stand{requirement}: {step.message}"


def _requirements(
    requirement_set: RequirementSet, links: Mapping[str, Sequence[str]], scenarios: Sequence[ScenarioVerdict]
) -> list[RequirementVerdict]:
    """The verdict of every requirement of the set, in its order."""
    linked: dict[str, list[ScenarioVerdict]] = {requirement.id: [] for requirement in requirement_set.requirements}
    for scenario in scenarios:
        for key in links[scenario.id]:
            if key in linked:
                linked[key].append(scenario)
    return [
        RequirementVerdict(
            requirement.id,
            requirement.level,
            rules.fold(scenario.verdict for scenario in linked[requirement.id]),
            [scenario.id for scenario in linked[requirement.id]],
        )
        for requirement in requirement_set.requirements
    ]


@dataclass(frozen=True)
class _Groups:
    """Conclusions on groups of requirements.

    verdicts: of the requirements, in their order. faulty: the run failed. own: they are of a user.
    """

    requirements: Sequence[Requirement]
    verdicts: Sequence[RequirementVerdict]
    facts: Facts
    faulty: bool
    own: bool = False

    def without(self, waived: Collection[str]) -> _Groups:
        """The same groups, as if these requirements were met where they are not."""
        verdicts = [
            replace(entry, verdict=Verdict.PASSED) if entry.id in waived and entry.verdict is Verdict.FAILED else entry
            for entry in self.verdicts
        ]
        return replace(self, verdicts=verdicts)

    def classes(self) -> list[GroupVerdict]:
        """On every conformance class, by its name."""
        return self._by(lambda requirement: requirement.cls, whole=not self.facts.partial)

    def statements(self) -> list[GroupVerdict]:
        """On what the pages of the standard ask, and on what is asked beyond them; or on what a user asks."""
        whole = not (self.facts.partial or self.facts.stopped)
        found = self._by(self._statement, whole=whole)
        return [replace(one, verdict=self._of_run(one.verdict)) for one in reversed(found)]

    def _statement(self, requirement: Requirement) -> str:
        if self.own:
            return OWN
        return BEYOND if requirement.beyond else STANDARD

    def _by(self, name: Callable[[Requirement], str], *, whole: bool) -> list[GroupVerdict]:
        members: dict[str, list[tuple[Requirement, RequirementVerdict]]] = {}
        for requirement, verdict in zip(self.requirements, self.verdicts, strict=True):
            members.setdefault(name(requirement), []).append((requirement, verdict))
        return [self._group(key, members[key], whole=whole) for key in sorted(members)]

    def _group(
        self, name: str, members: Sequence[tuple[Requirement, RequirementVerdict]], *, whole: bool
    ) -> GroupVerdict:
        counts = Counter(rules.counted_as(one.level, one.verdict) for _, one in members)
        covered = all(self.facts.scope.covers(requirement) for requirement, _ in members)
        conformity: Conformity = rules.class_conformity([(one.level, one.verdict) for _, one in members], whole=whole)
        return GroupVerdict(
            name, conformity if covered else Conformity.NOT_JUDGED, {key: counts[key] for key in rules.COUNTED}
        )

    def _of_run(self, conformity: Conformity) -> Conformity:
        judged = conformity is not Conformity.NOT_JUDGED
        return Conformity.ERROR if judged and self.faulty else conformity
