"""The proof that every check can fail: the suite against every fault of the reference API, in process.

A choice of the scenarios is run for every fault: those of the requirement that must catch it, and a few that have
nothing to do with it and must stay green. With the reach of a fault, every scenario in which it does anything is run.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from multiprocessing.queues import Queue
from queue import Empty

from validator import catalogue, loop, profile, verdict
from validator.catalogue import Scenario
from validator.reference.faults import Faults
from validator.reference.faults.catalogue import find
from validator.results import ScenarioVerdict

LOOK = 0.5
"""Seconds after which is looked whether a process ended without telling."""

SAMPLE = 2
"""Scenarios that have nothing to do with a fault and are run to see that they stay green."""


@dataclass(frozen=True)
class Trial:
    """One fault to try.

    profile: of the reference API, by name or file. fault: its id, or None. reached: ids of scenarios that are run too.
    also: pages whose scenarios are run too.
    """

    profile: str
    fault: str | None = None
    reached: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """One row of the kill matrix.

    fault: its id, or None for the reference API as it should be. breaks: the requirement that must catch it. caught:
    whether that requirement was not met. by: the scenarios that caught it. failing: all requirements that were not met.
    message: what the intended one said. errors: scenarios that ended in a fault of the suite or the environment.
    unrelated: scenarios that failed although they have nothing to do with it. scenarios: how many were run.
    """

    profile: str
    fault: str | None
    breaks: str | None
    caught: bool
    by: Sequence[str]
    failing: Sequence[str]
    message: str
    errors: Sequence[str]
    unrelated: Sequence[str]
    scenarios: int
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether the row is as it should be: the fault caught by its own requirement, or no fault and no failure."""
        if self.errors or self.unrelated:
            return False
        return self.caught if self.fault is not None else not self.failing


def matrix(trials: Sequence[Trial], workers: int) -> Iterator[Row]:
    """The rows for these trials, each as it is done, made by several processes. Raises what a process ended with."""
    ordered = sorted(trials, key=lambda one: (_edition(one.profile), one.fault is not None))
    alike = [list(group) for _, group in groupby(ordered, key=lambda one: _edition(one.profile))]
    shares = [share for same in alike for start in range(workers) if (share := same[start::workers])]
    context = multiprocessing.get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    done: Queue[Row] = context.Queue()
    with ProcessPoolExecutor(workers, context, initializer=_tell, initargs=(done,)) as pool:
        running = [pool.submit(try_out, share) for share in shares]
        waiting = len(trials)
        while waiting:
            try:
                yield done.get(timeout=LOOK)
                waiting -= 1
            except Empty:
                for one in running:
                    if one.done():
                        one.result()


_done: list[Queue[Row]] = []
"""Where a process of the matrix tells its rows."""


def _tell(queue: Queue[Row]) -> None:
    loop.end_with_parent()
    _done.append(queue)


def try_out(trials: Sequence[Trial]) -> int:
    """Try some faults, all of profiles of one edition, in one session of pytest in this process; returns how many."""
    prover = _Prover({trial: _chosen(trial) for trial in trials})
    wanted = {one.id: one for scenarios in prover.chosen.values() for one in scenarios}
    code = loop.run(prover, profile.load(trials[0].profile), list(wanted.values()))
    if prover.tried < len(trials):
        raise RuntimeError(f"pytest ended with {code} after {prover.tried} of {len(trials)} faults")
    return prover.tried


class _Prover(loop.Loop):
    """Runs the chosen scenarios for every trial, each against a reference API of its own."""

    def __init__(self, chosen: Mapping[Trial, Sequence[Scenario]]) -> None:
        super().__init__()
        self.chosen = chosen
        self.tried = 0

    def lead(self) -> None:
        """Try each fault, and tell its row."""
        for trial, scenarios in self.chosen.items():
            started = time.monotonic()
            bound = profile.load(trial.profile)
            faults = [] if trial.fault is None else [find(trial.fault)]
            spoken = profile.load(faults[0].profile) if faults else bound  # a profile in a file may say it wrongly
            opened = self.open(bound, spoken, Faults(faults))
            seen = [one for scenario in scenarios for one in self.observe(scenario)]
            row = _row(trial, scenarios, [verdict.scenario(one, opened.set) for one in seen], started)
            self.tried += 1
            for queue in _done:
                queue.put(row)


def _row(trial: Trial, scenarios: Sequence[Scenario], verdicts: Sequence[ScenarioVerdict], started: float) -> Row:
    by_id = {one.id: one for one in verdicts}
    breaks = None if trial.fault is None else find(trial.fault).breaks
    failed = [one for one in scenarios if by_id[one.id].verdict == verdict.FAILED]
    caught = [one for one in failed if breaks in one.requirements]
    own = [one for one in scenarios if breaks in one.requirements]
    apart = _unrelated(own, scenarios) if breaks is not None and not find(str(trial.fault)).wide else []
    return Row(
        profile=trial.profile,
        fault=trial.fault,
        breaks=breaks,
        caught=bool(caught),
        by=[one.id for one in caught],
        failing=list(dict.fromkeys(requirement for one in failed for requirement in one.requirements)),
        message=next((str(by_id[one.id].reason) for one in caught), ""),
        errors=[f"{one.id}: {one.reason}" for one in verdicts if one.verdict == verdict.ERROR],
        unrelated=[f"{one.id}: {by_id[one.id].reason}" for one in apart if by_id[one.id].verdict == verdict.FAILED],
        scenarios=len(verdicts),
        seconds=time.monotonic() - started,
    )


def _chosen(trial: Trial) -> list[Scenario]:
    """The scenarios to run: of the requirement that must catch the fault, and a sample of what it has no part in."""
    scenarios = loop.scenarios(trial.profile)
    if trial.fault is None:
        return list(scenarios)
    fault = find(trial.fault)
    own = [one for one in scenarios if fault.breaks in one.requirements]
    ranked = sorted(
        _unrelated(own, scenarios), key=lambda one: hashlib.sha256(f"{fault.id} {one.id}".encode()).digest()
    )
    also = [one for one in scenarios if one.id in trial.reached or set(trial.also) & set(one.tags)]
    return list({one.id: one for one in [*own, *also, *ranked[:SAMPLE]]}.values())


def _unrelated(own: Sequence[Scenario], scenarios: Sequence[Scenario]) -> list[Scenario]:
    """Those that speak of none of the object types that these own ones speak of."""
    spoken = {name for one in own for name in _spoken_of(one.id)}
    known = {one.id for one in own}
    return [one for one in scenarios if one.id not in known and not spoken & _spoken_of(one.id)]


@cache
def _spoken_of(identity: str) -> frozenset[str]:
    """The object types that the steps of a scenario name, in the singular or the plural."""
    scenario = next(one for one in catalogue.scenarios() if one.id == identity)
    text = " ".join(
        cell for step in scenario.steps for cell in (step.text, *(one for row in step.table for one in row))
    )
    types = profile.load(profile.DEFAULT).model.object_types.values()
    return frozenset(
        one.name for one in types if re.search(rf"\b(?:{one.singular}|{one.plural})\b", text, re.IGNORECASE)
    )


def _edition(name: str) -> str:
    return profile.load(name).editions[0]
