"""From observations to verdicts: pure functions, without a clock, a file or a network.

Five verdicts for a scenario and a requirement, folded in this order of weight:
fout > voldoet niet > niet getoetst > voldoet > niet van toepassing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from validator.requirements import Requirement
from validator.results import (
    ClassVerdict,
    Facts,
    Judgement,
    Observation,
    RequirementVerdict,
    ScenarioVerdict,
)
from validator.sets import RequirementSet

PASSED = "voldoet"
FAILED = "voldoet niet"
NOT_APPLICABLE = "niet van toepassing"
NOT_TESTED = "niet getoetst"
ERROR = "fout"

WEIGHT = (ERROR, FAILED, NOT_TESTED, PASSED, NOT_APPLICABLE)
"""The verdicts, the heaviest first."""

NOT_SELECTED = "niet geselecteerd"
"""Why a scenario of a partial run was not tested."""

EXIT_CONFORM, EXIT_NON_CONFORM, EXIT_USAGE, EXIT_ENVIRONMENT = 0, 1, 2, 3
EXIT_INCOMPLETE, EXIT_SUITE, EXIT_RESIDUE = 4, 5, 6


def fold(verdicts: Iterable[str]) -> str:
    """The heaviest of some verdicts; of none: niet getoetst."""
    present = set(verdicts)
    return next((verdict for verdict in WEIGHT if verdict in present), NOT_TESTED)


def scenario(observation: Observation, the_set: RequirementSet) -> ScenarioVerdict:
    """The verdict of one scenario from its steps: the first step that did not pass decides."""
    for step in observation.steps:
        match step.kind:
            case "passed":
                continue
            case "nonconformity" if step.type == "given":
                blocker = the_set.blocker(step.operation or "")
                named = f" (eis {blocker})" if blocker else ""
                return ScenarioVerdict(
                    observation.id,
                    NOT_TESTED,
                    f"de uitgangssituatie kwam niet tot stand{named}: {step.message}",
                    blocker,
                )
            case "nonconformity":
                return ScenarioVerdict(observation.id, FAILED, step.message)
            case "not_applicable":
                return ScenarioVerdict(observation.id, NOT_APPLICABLE, step.message)
            case "no_consent":
                return ScenarioVerdict(observation.id, NOT_TESTED, step.message)
            case "environment":
                return ScenarioVerdict(observation.id, ERROR, step.message, fault="environment")
            case "not_reached":
                return ScenarioVerdict(observation.id, NOT_TESTED, "de run is afgebroken")
            case _:
                return ScenarioVerdict(observation.id, ERROR, step.message, fault="suite")
    if not observation.steps or not observation.exchanges:
        return ScenarioVerdict(observation.id, ERROR, "het scenario liet geen bewijs achter", fault="suite")
    return ScenarioVerdict(observation.id, PASSED)


def judge(
    the_set: RequirementSet, links: Mapping[str, Sequence[str]], observations: Sequence[Observation], facts: Facts
) -> Judgement:
    """All verdicts of a run.

    links: every scenario of the set with the requirements it checks. A scenario that was not observed is niet getoetst.
    """
    seen = {observation.id: scenario(observation, the_set) for observation in observations}
    why = facts.stopped or (NOT_SELECTED if facts.partial else "niet uitgevoerd")
    scenarios = [seen.get(identity, ScenarioVerdict(identity, NOT_TESTED, why)) for identity in links]
    deciding: dict[str, list[ScenarioVerdict]] = {one.id: [] for one in the_set.requirements}
    for one in scenarios:
        for requirement in links[one.id]:
            if requirement in deciding:
                deciding[requirement].append(one)
    requirements = [
        RequirementVerdict(identity, fold(one.verdict for one in own), [one.id for one in own])
        for identity, own in deciding.items()
    ]
    classes = _classes(the_set.requirements, requirements, whole=not facts.partial)
    verdict = _overall(classes, scenarios, facts)
    by_id = {one.id: one for one in the_set.requirements}
    warnings = [one.id for one in requirements if one.verdict == FAILED and by_id[one.id].level == "SHOULD"]
    return Judgement(verdict, exit_code(verdict, scenarios, facts), scenarios, requirements, classes, warnings)


def exit_code(verdict: str, scenarios: Sequence[ScenarioVerdict], facts: Facts) -> int:
    """The exit code: of 5 suite, 3 environment, 6 residue, 1 non-conform and 4 incomplete the first that applies."""
    faults = {one.fault for one in scenarios}
    if facts.suite is not None or "suite" in faults:
        return EXIT_SUITE
    if facts.environment is not None or "environment" in faults:
        return EXIT_ENVIRONMENT
    if facts.residue:
        return EXIT_RESIDUE
    return {"non-conform": EXIT_NON_CONFORM, "incomplete": EXIT_INCOMPLETE, "conform": EXIT_CONFORM}[verdict]


def _classes(
    requirements: Sequence[Requirement], verdicts: Sequence[RequirementVerdict], *, whole: bool
) -> list[ClassVerdict]:
    result = []
    for name in sorted({one.cls for one in requirements}):
        pairs = [(one.level, got.verdict) for one, got in zip(requirements, verdicts, strict=True) if one.cls == name]
        counts = Counter(verdict for _, verdict in pairs)
        result.append(ClassVerdict(name, _class(pairs, whole=whole), {one: counts[one] for one in WEIGHT}))
    return result


def _class(pairs: Sequence[tuple[str, str]], *, whole: bool) -> str:
    verdicts = [verdict for _, verdict in pairs]
    if ERROR in verdicts:
        return "error"
    if ("MUST", FAILED) in pairs:
        return "non-conform"
    if NOT_TESTED in verdicts or not whole:
        return "incomplete"
    if all(verdict == NOT_APPLICABLE for verdict in verdicts):
        return "not-applicable"
    return "conform"


def _overall(classes: Sequence[ClassVerdict], scenarios: Sequence[ScenarioVerdict], facts: Facts) -> str:
    found = {one.verdict for one in classes}
    if "error" in found or facts.suite or facts.environment or any(one.fault for one in scenarios):
        return "error"
    if "non-conform" in found:
        return "non-conform"
    if "incomplete" in found or facts.partial or facts.stopped or "conform" not in found:
        return "incomplete"
    return "conform"
