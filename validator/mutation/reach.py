"""The reach of a fault: the scenarios in which it would have an effect, from one run without any fault.

Scenarios share set-up, and with it the evidence of it. So a fault reaches a scenario by each request that is evidence
of the scenario, whichever scenario sent it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

from validator.errors import SuiteFault
from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import Trial, TrialResult, profile_scenarios, trial_result
from validator.profile.loader import load_profile
from validator.reference.faults import Fault
from validator.reference.faults.registry import find_fault
from validator.reference.faults.tracer import FaultTracer
from validator.verdict.judge import scenario_verdict
from validator.verdict.model import Observation, ScenarioVerdict

Reach = Mapping[str, Sequence[str]]
"""By fault the ids of scenarios."""


@dataclass(frozen=True)
class Traced:
    """A run of all scenarios of a profile without any fault. reach: of faults. result: of the run, as of its trial."""

    reach: Reach
    result: TrialResult


def trace(profile: str, faults: Collection[Fault]) -> Traced:
    """Run a profile with these faults traced, all shown in it. Raises SuiteFault when a hook of a fault fails."""
    tracer = FaultTracer(faults)
    evidence = _Evidence(tracer)
    reached: dict[str, list[str]] = defaultdict(list)
    verdicts: list[ScenarioVerdict] = []
    errors: list[str] = []
    started = time.monotonic()

    def body(loop: ScenarioLoop) -> None:
        session = loop.open(load_profile(profile), faults=tracer)
        for scenario in profile_scenarios(profile):
            for observation in loop.observe(scenario):
                verdicts.append(scenario_verdict(observation, session.set))
                errors.extend(f"{scenario.id}: {step.message}" for step in observation.steps if step.kind == "suite")
                for fault in evidence.effective(observation):
                    reached[fault].append(scenario.id)
        loop.open(load_profile(profile))  # with nothing to clean up

    run_loop(profile, profile_scenarios(profile), body)
    if errors:
        raise SuiteFault(f"the hook of a fault fails in {len(errors)} scenarios, such as {errors[0]}")
    seconds = time.monotonic() - started
    return Traced(reached, trial_result(Trial(profile), profile_scenarios(profile), verdicts, seconds))


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


def trace_all(faults: Iterable[Fault], workers: int) -> list[Traced]:
    """The runs of the profiles of these faults, by several processes, one for each. Raises SuiteFault as `trace`."""
    by_profile: dict[str, list[str]] = defaultdict(list)
    for fault in faults:
        by_profile[fault.profile].append(fault.id)
    context = get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    with safe_path(), ProcessPoolExecutor(workers, context, initializer=end_with_parent) as pool:
        return list(pool.map(_trace_ids, by_profile, by_profile.values()))


def _trace_ids(profile: str, ids: Sequence[str]) -> Traced:
    """`trace` in another process, to which a fault cannot be sent."""
    return trace(profile, [find_fault(identity) for identity in ids])
