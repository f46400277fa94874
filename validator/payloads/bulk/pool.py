"""Other processes of this machine that judge tasks, made when there are many of them."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing.connection import Connection
from typing import TypeVar

from validator.interrupts import checkpoint, end_with_parent
from validator.payloads.bulk.line_judge import Batch, LineJudge
from validator.payloads.bulk.tasks import Task, judged
from validator.payloads.criteria import Criteria

A = TypeVar("A")
R = TypeVar("R")

PAUSE = 0.5
"""Seconds after which a signal is looked at while other processes judge."""


class Pool:
    """Judges tasks in other processes. judge: that of this process, for what another one was doing when it ended."""

    def __init__(self, criteria: Criteria, judge: LineJudge, processes: int) -> None:
        context = multiprocessing.get_context("fork" if os.name == "posix" else "spawn")
        self._ended, self._end = context.Pipe(duplex=False)
        begin = (criteria, judge.most, self._ended)
        self._pool: ProcessPoolExecutor | None = ProcessPoolExecutor(processes, context, _begin, begin)
        self._judge, self._processes = judge, processes

    def batches(self, tasks: Iterator[Task]) -> Iterator[Batch]:
        """The batches of tasks, in their order."""
        return self.mapped(_judged, partial(judged, self._judge), tasks)

    def mapped(self, there: Callable[[A], R], here: Callable[[A], R], items: Iterable[A]) -> Iterator[R]:
        """What other processes make of items, in their order. here: does the same in this process."""
        under_way: deque[tuple[A, Future[R] | None]] = deque()
        for item in items:
            under_way.append((item, self._submitted(there, item)))
            if len(under_way) > 2 * self._processes:
                yield self._result(here, *under_way.popleft())
        while under_way:
            yield self._result(here, *under_way.popleft())

    def close(self) -> None:
        """End the other processes; what they are judging they break off."""
        if self._pool is not None:
            self._end.send_bytes(b"end")  # read by none of them, so that all of them see it
            self._pool.shutdown(cancel_futures=True)
            self._ended.close()
            self._end.close()
            self._pool = None

    def _submitted(self, there: Callable[[A], R], item: A) -> Future[R] | None:
        """What another process makes of an item; None when there is no other process any more."""
        try:
            return self._pool.submit(there, item) if self._pool is not None else None
        except BrokenProcessPool:
            self.close()
            return None

    def _result(self, here: Callable[[A], R], item: A, future: Future[R] | None) -> R:
        """What is made of an item. What a process was doing that something ended is done again, in this one."""
        try:
            while self._pool is not None and future is not None:
                try:
                    return future.result(PAUSE)
                except TimeoutError:
                    checkpoint()
        except (BrokenProcessPool, CancelledError):
            self.close()
        return here(item)


_judges: list[LineJudge] = []
"""The judge of this process."""


def _begin(criteria: Criteria, most: int, ended: Connection) -> None:
    """Begin another process: what stops it is its parent. ended: something stands there once nobody waits any more."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # JSON has no cycles, and looking for them takes a tenth of the time
    _judges[:] = [LineJudge(criteria, most, ended.poll)]


def _judged(task: Task) -> Batch:
    return judged(_judges[0], task)
