"""The reach of a fault: the scenarios in which it would have an effect, from one run without any fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from validator.errors import SuiteFault
from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults import Fault
from validator.reference.faults.registry import find_fault
from validator.reference.faults.tracer import FaultTracer

Reach = Mapping[str, Sequence[str]]
"""By fault the ids of scenarios."""


def reach_of(profile: str, faults: Collection[Fault]) -> Reach:
    """The reach of these faults, all of them shown in this profile. Raises SuiteFault when a hook of a fault fails."""
    tracer = FaultTracer(faults)
    reached: dict[str, dict[str, None]] = defaultdict(dict)
    errors: list[str] = []

    def body(loop: ScenarioLoop) -> None:
        session = loop.open(load_profile(profile), faults=tracer)
        for alone in (False, True):  # with the set-up that scenarios share, and with none
            for scenario in profile_scenarios(profile):
                if alone:
                    session.forget_setups()
                tracer.effective.clear()
                steps = [step for observation in loop.observe(scenario) for step in observation.steps]
                errors.extend(f"{scenario.id}: {step.message}" for step in steps if step.kind == "suite")
                for fault in tracer.effective:
                    reached[fault][scenario.id] = None

    run_loop(profile, profile_scenarios(profile), body)
    if errors:
        raise SuiteFault(f"the hook of a fault fails in {len(errors)} scenarios, such as {errors[0]}")
    return {fault: list(scenarios) for fault, scenarios in reached.items()}


def reach_of_all(faults: Iterable[Fault], workers: int) -> Reach:
    """The reach of these faults, by several processes, one for each profile. Raises SuiteFault as `reach_of`."""
    by_profile: dict[str, list[str]] = defaultdict(list)
    for fault in faults:
        by_profile[fault.profile].append(fault.id)
    context = get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    with safe_path(), ProcessPoolExecutor(workers, context, initializer=end_with_parent) as pool:
        found = pool.map(_reach_of_ids, by_profile, by_profile.values())
        return {fault: scenarios for reach in found for fault, scenarios in reach.items()}


def _reach_of_ids(profile: str, ids: Sequence[str]) -> Reach:
    """`reach_of` in another process, to which a fault cannot be sent."""
    return reach_of(profile, [find_fault(identity) for identity in ids])
