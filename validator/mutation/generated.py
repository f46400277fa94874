"""Generated faults, each tried until the first scenario detects it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context

from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import names_type, profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults import Fault, Faults
from validator.reference.faults.generated import generated_faults
from validator.requirements.scenarios import Scenario
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
        results.extend(detectors.try_fault(fault) for fault in dealt(faults, part, parts))

    run_loop(profiles[0], profile_scenarios(profiles[0]), body)
    return results


def dealt(faults: Sequence[Fault], part: int, parts: int) -> list[Fault]:
    """One of so many parts of faults: all at the same place together, since the same scenario detects most of them."""
    by_place: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults:
        by_place[_place(fault)].append(fault)
    return [fault for group in list(by_place.values())[part::parts] for fault in group]


def try_all_generated(profiles: Sequence[str], workers: int, every: int = 1) -> Iterator[GeneratedResult]:
    """The sampled generated faults of these profiles, by several processes."""
    by_edition: dict[str, list[str]] = defaultdict(list)
    for profile in filter(generated_faults, profiles):
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


def candidates(fault: Fault) -> list[Scenario]:
    """The scenarios that may detect a generated fault: of its requirements, and about the object type of its place.

    What is refused for an attribute names that attribute.
    """
    wanted = {fault.requirement, *fault.about}
    kind, object_type, *names, _ = _place(fault).split("/")
    scenarios = [one for one in profile_scenarios(fault.profile) if wanted & set(one.requirements)]
    about = [one for one in scenarios if names_type(one.id, object_type)]
    return [one for one in about if not kind.startswith("refus") or _names(one, "/".join(names))]


class _Detectors:
    """Tries faults, the scenarios that are likely to detect them first, by what detected others before."""

    def __init__(self, loop: ScenarioLoop) -> None:
        self._loop = loop
        self._last: dict[tuple[str, ...], str] = {}
        self._rules: dict[tuple[str, ...], set[str]] = defaultdict(set)

    def try_fault(self, fault: Fault) -> GeneratedResult:
        """The result of one fault."""
        session = self._loop.open(load_profile(fault.profile), faults=Faults([fault]))
        errors: list[str] = []
        for scenario in self._by_likeliness(fault):
            for observation in self._loop.observe(scenario):
                verdict = scenario_verdict(observation, session.set)
                if verdict.verdict == Verdict.FAILED:
                    self._remember(fault, scenario)
                    return GeneratedResult(fault.profile, fault.id, scenario.id, errors)
                if verdict.verdict == Verdict.ERROR:
                    errors.append(f"{scenario.id}: {verdict.reason}")
        return GeneratedResult(fault.profile, fault.id, None, errors)

    def _by_likeliness(self, fault: Fault) -> list[Scenario]:
        """The candidates, the likeliest first; of those that are as likely, one row of each Abstract Scenario first."""
        turns: Counter[tuple[int, str]] = Counter()
        order: dict[Scenario, tuple[int, int]] = {}
        likeliness = self._likeliness(fault)
        for scenario in candidates(fault):
            likely = likeliness(scenario)
            order[scenario] = (-likely, turns[likely, scenario.template])
            turns[likely, scenario.template] += 1
        return sorted(order, key=order.__getitem__)

    def _likeliness(self, fault: Fault) -> Callable[[Scenario], int]:
        """How likely each scenario is to detect a fault.

        What detected the same fault in another dialect does so here; what detected another fault at the same place, or
        the same at another place of the object type, often does; so does the row of that attribute, and what stands
        under the same Regel as what detected the same for another object type.
        """
        same, place, kind = (self._last.get(key) for key in _keys(fault))
        rules, (_, object_type, *names, _) = self._rules[_family(fault)], _place(fault).split("/")
        rows = {_slug(*names), _slug(object_type, *names)}

        def likeliness(scenario: Scenario) -> int:
            remembered = 8 * (scenario.id == same) + 4 * (scenario.id == place) + 4 * (scenario.id == kind)
            about = 3 * (scenario.id.partition("#")[2] in rows) + 2 * (scenario.rule in rules)
            return remembered + about + _names(scenario, "/".join(names))

        return likeliness

    def _remember(self, fault: Fault, scenario: Scenario) -> None:
        self._last.update(dict.fromkeys(_keys(fault), scenario.id))
        self._rules[_family(fault)].add(scenario.rule)


@cache
def _names(scenario: Scenario, attribute: str) -> bool:
    """Whether a step of a scenario names this attribute."""
    cells = (cell for step in scenario.steps for row in step.table for cell in row)
    return any(attribute in text for text in (*(step.text for step in scenario.steps), *cells))


def _place(fault: Fault) -> str:
    return fault.id.partition(":")[2]


def _kind(fault: Fault) -> tuple[str, ...]:
    """The operator, and the kind, object type and aspect of the place of a generated fault."""
    operator, _, place = fault.id.partition(":")
    kind, object_type, *_, aspect = place.split("/")
    return operator, kind, object_type, aspect.partition(":")[0]


def _family(fault: Fault) -> tuple[str, ...]:
    """The operator, and the kind and aspect of the place, whatever it is of; of a refusal with its reason."""
    operator, _, place = fault.id.partition(":")
    kind, *_, aspect = place.split("/")
    return operator, kind, aspect if kind.startswith("refus") else aspect.partition(":")[0]


def _keys(fault: Fault) -> tuple[tuple[str, ...], ...]:
    """By what is remembered what detected a fault."""
    return (fault.id,), ("", _place(fault)), _kind(fault)


def _slug(*names: str) -> str:
    return re.sub(r"\W+", "-", " ".join(names).lower())
