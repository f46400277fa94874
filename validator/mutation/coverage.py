"""Which scenarios come to which places of a profile, from one run on the reference API without any fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from validator.coverage.places import Place, places_of
from validator.errors import SuiteFault
from validator.mutation.loop import ScenarioLoop, end_with_parent, run_loop
from validator.mutation.trial import profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults.recorder import PlaceRecorder
from validator.run.isolation import safe_path

Covered = Mapping[str, Sequence[str]]
"""By the name of a place the ids of the scenarios that come to it."""


def covered_by(profile: str, together: int = 1) -> Covered:
    """The places of a profile that its scenarios come to. Raises SuiteFault when a scenario fails.

    together: how many scenarios share a register. With one each scenario runs alone, so that nothing is counted that
    another scenario did; with more it takes less time, and a place goes by the first of them that comes to it.
    """
    found: dict[str, list[str]] = defaultdict(list)
    errors: list[str] = []

    def body(loop: ScenarioLoop) -> None:
        loaded = load_profile(profile)
        known = set(places_of(loaded))
        for number, scenario in enumerate(profile_scenarios(profile)):
            if number % together == 0:
                recorder, before = PlaceRecorder(loaded), set[Place]()
                loop.open(loaded, faults=recorder)
            steps = [step for observation in loop.observe(scenario) for step in observation.steps]
            errors.extend(f"{scenario.id}: {step.message}" for step in steps if step.kind in {"suite", "nonconformity"})
            for place in sorted((recorder.seen & known) - before):
                found[place.id].append(scenario.id)
            before = set(recorder.seen)

    run_loop(profile, profile_scenarios(profile), body)
    if errors:
        raise SuiteFault(f"{len(errors)} scenarios fail without a fault, such as {errors[0]}")
    return dict(found)


def covered_by_all(profiles: Iterable[str], workers: int, together: int = 1) -> Mapping[str, Covered]:
    """The same for several profiles, by several processes. Raises SuiteFault as `covered_by`."""
    named = list(profiles)
    context = get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    with safe_path(), ProcessPoolExecutor(workers, context, initializer=end_with_parent) as pool:
        return dict(zip(named, pool.map(partial(covered_by, together=together), named), strict=True))
