"""The kill matrix: trials by several processes, each process with one session of pytest for each edition."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from itertools import groupby
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event, Lock

from validator.interrupts import end_with_parent
from validator.isolation import safe_path
from validator.mutation.loop import ScenarioLoop, run_loop
from validator.mutation.trial import Trial, TrialResult, trial_result, trial_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults import Faults
from validator.reference.faults.registry import find_fault
from validator.requirements.scenarios import Scenario
from validator.verdict.judge import scenario_verdict
from validator.verdict.model import ScenarioVerdict, Verdict

POLL = 0.5
"""Seconds after which is looked whether a process ended with an error."""

END = 0.05
"""Seconds after which is looked whether all processes ended."""


@dataclass(frozen=True)
class _Channel:
    """What a process of the matrix shares with the one that started it. stop: set when no more results are needed."""

    sender: Connection
    lock: Lock
    stop: Event

    def send(self, result: TrialResult) -> None:
        """Send a result; waits until there is room for it."""
        with self.lock:
            self.sender.send(result)


_channels: list[_Channel] = []
"""In a process of the matrix: its channel."""


def _begin_process(channel: _Channel) -> None:
    end_with_parent()
    _channels.append(channel)


def kill_matrix(trials: Sequence[Trial], workers: int) -> Generator[TrialResult, None, None]:
    """The results of these trials, each as soon as it is there. Raises the error that a process ended with.

    When it is closed, or fails, the trials that did not begin yet are left out.
    """
    with safe_path():  # also for the process that a lock starts
        yield from _results(trials, workers)


def _results(trials: Sequence[Trial], workers: int) -> Iterator[TrialResult]:
    context = multiprocessing.get_context("spawn")  # a fresh interpreter: pytest and its plugins keep state
    receiver, sender = context.Pipe(duplex=False)
    channel = _Channel(sender, context.Lock(), context.Event())
    with ProcessPoolExecutor(workers, context, initializer=_begin_process, initargs=(channel,)) as pool:
        running = [pool.submit(run_trials, batch) for batch in _batches(trials, workers)]
        try:
            for _ in trials:
                yield _next_result(receiver, running)
        finally:
            channel.stop.set()
            while wait(running, timeout=END).not_done:
                if receiver.poll():
                    receiver.recv()  # a process that sends waits until it is read


def _batches(trials: Sequence[Trial], workers: int) -> list[list[Trial]]:
    """The trials of each edition, dealt over the workers; those without a fault first, since they take longest."""
    ordered = sorted(trials, key=lambda trial: (_edition(trial), trial.fault is not None))
    editions = [list(group) for _, group in groupby(ordered, key=_edition)]
    return [batch for group in editions for start in range(workers) if (batch := group[start::workers])]


def _edition(trial: Trial) -> str:
    return load_profile(trial.profile).editions[0]


def _next_result(receiver: Connection, running: Sequence[Future[None]]) -> TrialResult:
    while not receiver.poll(POLL):
        for process in running:
            if process.done():
                process.result()
    result: TrialResult = receiver.recv()
    return result


def run_trials(trials: Sequence[Trial]) -> None:
    """Run trials, all of profiles of one edition, in one session of pytest in this process."""
    chosen = {trial: trial_scenarios(trial) for trial in trials}
    needed = {scenario.id: scenario for scenarios in chosen.values() for scenario in scenarios}

    def body(loop: ScenarioLoop) -> None:
        for trial, scenarios in chosen.items():
            if not any(channel.stop.is_set() for channel in _channels):
                result = _run_trial(loop, trial, scenarios)
                for channel in _channels:
                    channel.send(result)
        loop.open(load_profile(trials[0].profile))  # with nothing to clean up

    run_loop(trials[0].profile, list(needed.values()), body)


def _run_trial(loop: ScenarioLoop, trial: Trial, scenarios: Sequence[Scenario]) -> TrialResult:
    started = time.monotonic()
    profile = load_profile(trial.profile)
    faults = [] if trial.fault is None else [find_fault(trial.fault)]
    dialect = load_profile(faults[0].profile) if faults else profile  # a profile in a file may misread the API
    session = loop.open(profile, dialect, Faults(faults))
    ran: list[Scenario] = []
    verdicts: list[ScenarioVerdict] = []
    whole = {fault.requirement for fault in faults if not trial.brief}
    reported: set[str] = set()  # requirements of which no further scenario is needed
    for scenario in scenarios:
        if reported.issuperset(scenario.requirements):
            continue
        ran.append(scenario)
        seen = [scenario_verdict(observation, session.set) for observation in loop.observe(scenario)]
        if faults and any(one.verdict == Verdict.FAILED for one in seen):
            reported |= set(scenario.requirements) - whole
        verdicts += seen
    return trial_result(trial, ran, verdicts, time.monotonic() - started)
