"""Which scenarios come to which places of a profile, from one run on the reference API without any fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from validator.coverage.places import places_of
from validator.errors import SuiteFault
from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults.recorder import PlaceRecorder

Covered = Mapping[str, Sequence[str]]
"""By the name of a place the ids of the scenarios that come to it."""


def covered_by(profile: str) -> Covered:
    """The places of a profile that its scenarios come to. Raises SuiteFault when a scenario fails.

    Each scenario has a register of its own, so that nothing is counted that another scenario did.
    """
    found: dict[str, list[str]] = defaultdict(list)
    errors: list[str] = []

    def body(loop: ScenarioLoop) -> None:
        loaded = load_profile(profile)
        known = set(places_of(loaded))
        for scenario in profile_scenarios(profile):
            recorder = PlaceRecorder(loaded)
            loop.open(loaded, faults=recorder)
            steps = [step for observation in loop.observe(scenario) for step in observation.steps]
            errors.extend(f"{scenario.id}: {step.message}" for step in steps if step.kind in {"suite", "nonconformity"})
            for place in sorted(recorder.seen & known):
                found[place.id].append(scenario.id)

    run_loop(profile, profile_scenarios(profile), body)
    if errors:
        raise SuiteFault(f"{len(errors)} scenarios fail without a fault, such as {errors[0]}")
    return dict(found)


def covered_by_all(profiles: Iterable[str], workers: int) -> Mapping[str, Covered]:
    """The same for several profiles, by several processes. Raises SuiteFault as `covered_by`."""
    named = list(profiles)
    context = get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    with safe_path(), ProcessPoolExecutor(workers, context, initializer=end_with_parent) as pool:
        return dict(zip(named, pool.map(covered_by, named), strict=True))
