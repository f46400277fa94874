"""Generated faults, each tried until the first scenario detects it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from validator.coverage.places import place_named
from validator.mutation.loop import ScenarioLoop, end_with_parent, run_loop
from validator.mutation.trial import names_type, profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults import Fault, Faults
from validator.reference.faults.generated import generated_faults
from validator.requirements.scenarios import Scenario
from validator.run.isolation import safe_path
from validator.verdict.judge import scenario_verdict
from validator.verdict.model import Verdict


@dataclass(frozen=True)
class GeneratedResult:
    """What came of a generated fault. detected_by: the scenario that detected it, or None. errors: of the suite."""

    profile: str
    fault: str
    detected_by: str | None
    errors: Sequence[str] = ()


def sampled(faults: Sequence[Fault], every: int) -> list[Fault]:
    """Of the generated faults of each operator, kind and aspect every n-th, beginning with the first."""
    by_kind: dict[tuple[str, ...], list[Fault]] = defaultdict(list)
    for fault in faults:
        operator, kind, _, aspect = _kind(fault)
        by_kind[operator, kind, aspect].append(fault)
    return [fault for group in by_kind.values() for fault in group[::every]]


def try_generated(profiles: Sequence[str], every: int, part: int, parts: int) -> list[GeneratedResult]:
    """One of so many parts of the sampled generated faults of profiles, all of one edition."""
    faults = [fault for profile in profiles for fault in sampled(generated_faults(profile), every)]
    results: list[GeneratedResult] = []

    def body(loop: ScenarioLoop) -> None:
        detectors = _Detectors(loop)
        results.extend(detectors.try_fault(fault) for fault in faults[part::parts])

    run_loop(profiles[0], profile_scenarios(profiles[0]), body)
    return results


def try_all_generated(profiles: Sequence[str], workers: int, every: int = 1) -> Iterator[GeneratedResult]:
    """The sampled generated faults of these profiles, by several processes."""
    by_edition: dict[str, list[str]] = defaultdict(list)
    for profile in profiles:
        by_edition[load_profile(profile).editions[0]].append(profile)
    context = get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    with safe_path(), ProcessPoolExecutor(workers, context, initializer=end_with_parent) as pool:
        jobs = [
            pool.submit(try_generated, named, every, part, workers)
            for named in by_edition.values()
            for part in range(workers)
        ]
        for job in jobs:
            yield from job.result()


def candidates(fault: Fault, detected_before: Sequence[str] = ()) -> list[Scenario]:
    """The scenarios that may detect a generated fault: of its requirements, and about the object type of its place.

    First come those that detected others, by their ids, then those that name the attribute of the place.
    """
    wanted = {fault.requirement, *fault.about}
    place = place_named(load_profile(fault.profile), fault.id.partition(":")[2])
    scenarios = [one for one in profile_scenarios(fault.profile) if wanted & set(one.requirements)]
    about = [one for one in scenarios if names_type(one.id, place.object_type)]
    return sorted(about, key=lambda one: (one.id not in detected_before, not _names(one, place.name)))


def _names(scenario: Scenario, attribute: str) -> bool:
    """Whether a step of a scenario names this attribute."""
    cells = (cell for step in scenario.steps for row in step.table for cell in row)
    return any(attribute in text for text in (*(step.text for step in scenario.steps), *cells))


class _Detectors:
    """Tries faults, and remembers which scenarios detected those of the same operator and object type."""

    def __init__(self, loop: ScenarioLoop) -> None:
        self._loop = loop
        self._detected: dict[tuple[str, ...], list[str]] = defaultdict(list)

    def try_fault(self, fault: Fault) -> GeneratedResult:
        """The result of one fault."""
        kind = _kind(fault)
        session = self._loop.open(load_profile(fault.profile), faults=Faults([fault]))
        errors: list[str] = []
        for scenario in candidates(fault, self._detected[kind]):
            for observation in self._loop.observe(scenario):
                verdict = scenario_verdict(observation, session.set)
                if verdict.verdict == Verdict.FAILED:
                    self._detected[kind] = [scenario.id]
                    return GeneratedResult(fault.profile, fault.id, scenario.id)
                if verdict.verdict == Verdict.ERROR:
                    errors.append(f"{scenario.id}: {verdict.reason}")
        return GeneratedResult(fault.profile, fault.id, None, errors)


def _kind(fault: Fault) -> tuple[str, ...]:
    """The operator, and the kind, object type and aspect of the place of a generated fault."""
    operator, _, place = fault.id.partition(":")
    kind, object_type, *_, aspect = place.split("/")
    return operator, kind, object_type, aspect.partition(":")[0]
