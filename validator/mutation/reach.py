"""The reach of a fault: the scenarios in which it would have an effect, from one run without any fault.

Scenarios share set-up, and with it the evidence of it. So a fault reaches a scenario by each request that is evidence
of the scenario, whichever scenario sent it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from validator.errors import SuiteFault
from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults import Fault
from validator.reference.faults.registry import find_fault
from validator.reference.faults.tracer import FaultTracer
from validator.verdict.model import Observation

Reach = Mapping[str, Sequence[str]]
"""By fault the ids of scenarios."""


def reach_of(profile: str, faults: Collection[Fault]) -> Reach:
    """The reach of these faults, all of them shown in this profile. Raises SuiteFault when a hook of a fault fails."""
    tracer = FaultTracer(faults)
    evidence = _Evidence(tracer)
    reached: dict[str, list[str]] = defaultdict(list)
    errors: list[str] = []

    def body(loop: ScenarioLoop) -> None:
        loop.open(load_profile(profile), faults=tracer)
        for scenario in profile_scenarios(profile):
            for observation in loop.observe(scenario):
                errors.extend(f"{scenario.id}: {step.message}" for step in observation.steps if step.kind == "suite")
                for fault in evidence.effective(observation):
                    reached[fault].append(scenario.id)
        loop.open(load_profile(profile))  # with nothing to clean up

    run_loop(profile, profile_scenarios(profile), body)
    if errors:
        raise SuiteFault(f"the hook of a fault fails in {len(errors)} scenarios, such as {errors[0]}")
    return reached


class _Evidence:
    """Which faults have an effect on the evidence of scenarios, each of which is asked for when it has just ended."""

    def __init__(self, tracer: FaultTracer) -> None:
        self._tracer = tracer
        self._by_request: dict[int, tuple[Any, set[str]]] = {}  # by identity: kept, so that it stays the same

    def effective(self, observation: Observation) -> set[str]:
        """The faults with an effect on any exchange of a scenario that was just carried out.

        What another scenario sent has the very same headers in both, which no other request has.
        """
        answered, self._tracer.answered = self._tracer.answered, []
        sent = [exchange["request"]["headers"] for exchange in observation.exchanges]
        own = [headers for headers in sent if id(headers) not in self._by_request]
        together: set[str] = set().union(*answered)
        if len(own) != len(answered):  # not every request is evidence: each may be the one with the effect
            answered = [together] * len(own)
        self._by_request |= {id(headers): (headers, faults) for headers, faults in zip(own, answered, strict=True)}
        return together.union(*(self._by_request[id(headers)][1] for headers in sent))


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
