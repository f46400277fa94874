"""Other processes of this machine that judge tasks, made when there are many of them."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from validator.interrupts import checkpoint
from validator.payloads.bulk.line_judge import Batch, LineJudge
from validator.payloads.bulk.tasks import Task, judged
from validator.payloads.criteria import Criteria

PAUSE = 0.5
"""Seconds after which a signal is looked at while other processes judge."""


class Pool:
    """Judges tasks in other processes. judge: that of this process, for what another one was doing when it ended."""

    def __init__(self, criteria: Criteria, judge: LineJudge, processes: int) -> None:
        context = multiprocessing.get_context("fork" if os.name == "posix" else "spawn")
        self._pool: ProcessPoolExecutor | None = ProcessPoolExecutor(processes, context, _begin, (criteria, judge.most))
        self._judge, self._processes = judge, processes

    def batches(self, tasks: Iterator[Task]) -> Iterator[Batch]:
        """The batches of tasks, in their order."""
        under_way: deque[tuple[Task, Future[Batch] | None]] = deque()
        for task in tasks:
            under_way.append((task, self._submitted(task)))
            if len(under_way) > 2 * self._processes:
                yield self._result(*under_way.popleft())
        while under_way:
            yield self._result(*under_way.popleft())

    def close(self) -> None:
        """End the other processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _submitted(self, task: Task) -> Future[Batch] | None:
        """The batch that another process makes of a task; None when there is no other process any more."""
        try:
            return self._pool.submit(_judged, task) if self._pool is not None else None
        except BrokenProcessPool:
            self.close()
            return None

    def _result(self, task: Task, future: Future[Batch] | None) -> Batch:
        """The batch of a task. What a process was doing that something ended is done again, in this one."""
        try:
            while self._pool is not None and future is not None:
                try:
                    return future.result(PAUSE)
                except TimeoutError:
                    checkpoint()
        except (BrokenProcessPool, CancelledError):
            self.close()
        return judged(self._judge, task)


_judges: list[LineJudge] = []
"""The judge of this process."""


def _begin(criteria: Criteria, most: int) -> None:
    """Begin another process: what stops it is its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # JSON has no cycles, and looking for them takes a tenth of the time
    _judges[:] = [LineJudge(criteria, most)]


def _judged(task: Task) -> Batch:
    return judged(_judges[0], task)
