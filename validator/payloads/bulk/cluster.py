"""A Dask cluster (the extra `dask`): tasks are judged by its workers, and what is known across records stays with them.

The identities and references of a task are divided by their key over groups of partitions. A group is joined by one
worker, to which those of all tasks go; this process gets the findings alone. What a worker held that went away, the
cluster makes again.
"""

from __future__ import annotations

import logging
import os
import signal
from collections import deque
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from operator import itemgetter
from typing import Any

from validator.errors import InvalidInput
from validator.interrupts import checkpoint
from validator.isolation import safe_path
from validator.payloads.across.index import Index
from validator.payloads.across.joins import Joined, Partition, combined, joined
from validator.payloads.across.references import PARTITIONS, Packed
from validator.payloads.across.relations import Relation
from validator.payloads.bulk.line_judge import Batch, LineJudge
from validator.payloads.bulk.tasks import Task, judged
from validator.payloads.criteria import Criteria

PART = 64 * 2**20
"""Bytes of a file that are one task: more than on one machine, because a scheduler is busy with every task."""

PAUSE = 0.5
"""Seconds after which a signal is looked at while workers judge."""

CONNECT_TIMEOUT = 10
"""Seconds in which a scheduler answers."""

NO_DASK = "--engine dask: needs a library that is not there; install klantcheck[dask]."
LOST = "--engine dask: workers went away time after time while they judged the same part; see the log of the cluster."


class Cluster:
    """Judges tasks on a cluster. address: of its scheduler; without one it is a local cluster of so many workers."""

    def __init__(self, criteria: Criteria, most: int, address: str | None, workers: int) -> None:
        self._criteria, self._most, self.part = criteria, most, PART
        self._dask = _dask()
        self._around = ExitStack()
        self._around.enter_context(safe_path())  # also for a worker that takes the place of one that went away
        self._client, self._cluster = _connected(self._dask, address, workers)
        self._slots = max(1, sum(self._client.nthreads().values()))
        self._groups = min(PARTITIONS, 2 * self._slots)
        self._pieces: list[list[Any]] = [[] for _ in range(self._groups)]

    def batches(self, tasks: Iterator[Task]) -> Iterator[Batch]:
        """The batches of tasks, in their order, without what stays on the cluster."""
        under_way: deque[Any] = deque()
        for task in tasks:
            under_way.append(self._submitted(task))
            if len(under_way) > 2 * self._slots:
                yield self._result(under_way.popleft())
        while under_way:
            yield self._result(under_way.popleft())

    def joined(self, index: Index, present: Collection[int], expected: Relation | None) -> Iterator[Joined]:
        """What is found between records: each group joined by one worker, with what this process itself judged."""
        own: list[list[Partition]] = [[] for _ in range(self._groups)]
        for number, partition in enumerate(index.partitions()):
            own[number % self._groups].append(partition)
        found = [
            self._client.submit(_joined, pieces, combined(others), frozenset(present), expected, pure=False)
            for pieces, others in zip(self._pieces, own, strict=True)
        ]
        return map(self._result, found)

    def close(self) -> None:
        """Leave the cluster, and end it when it is a local one."""
        self._pieces.clear()
        with suppress(Exception):  # what was judged is there; a cluster that is interrupted may not end well
            self._client.close()
            if self._cluster is not None:
                self._cluster.close()
        self._around.close()

    def _submitted(self, task: Task) -> Any:
        submit = self._client.submit
        whole = submit(_judged, self._criteria, self._most, task, self._groups, pure=False)
        if self._criteria.depth == "samenhang":
            for number, pieces in enumerate(self._pieces):
                pieces.append(submit(_piece, whole, number, pure=False))
        return submit(itemgetter(0), whole, pure=False)

    def _result(self, future: Any) -> Any:
        while True:
            try:
                return future.result(PAUSE)
            except self._dask.TimeoutError:
                checkpoint()
            except self._dask.KilledWorker:
                raise InvalidInput(LOST) from None


def _dask() -> Any:
    """The library of Dask clusters. Raises InvalidInput when it is not there."""
    try:
        return import_module("distributed")
    except ImportError:
        raise InvalidInput(NO_DASK) from None


def _connected(dask: Any, address: str | None, workers: int) -> tuple[Any, Any]:
    """The client of a cluster, and the cluster when it is a local one. Raises InvalidInput."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        if address is not None:
            return dask.Client(address, timeout=CONNECT_TIMEOUT), None
        with _deaf():
            cluster = dask.LocalCluster(
                workers or None,
                1,
                dashboard_address=None,
                silence_logs=logging.CRITICAL,
                security=dask.Security.temporary(),  # whoever can talk to a scheduler runs code in its workers
            )
        return dask.Client(cluster), cluster
    except (OSError, TimeoutError, ValueError) as error:
        problem = f"--scheduler {address}: cannot be reached ({type(error).__name__}); give tcp://HOST:PORT."
        raise InvalidInput(problem) from None


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes and threads that are begun inside hear no Ctrl-C: this process ends them in order."""
    if os.name != "posix":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@lru_cache(maxsize=4)
def _judge(criteria: Criteria, most: int) -> LineJudge:
    return LineJudge(criteria, most)


def _judged(criteria: Criteria, most: int, task: Task, groups: int) -> tuple[Batch, list[Partition]]:
    """On a worker: the batch of a task, and what of it stays there, by group."""
    batch = judged(_judge(criteria, most), task)
    return replace(batch, packed=None), [] if batch.packed is None else _grouped(batch.packed, groups)


def _grouped(packed: Packed, groups: int) -> list[Partition]:
    return [
        Partition(b"".join(packed.identities[number::groups]), b"".join(packed.references[number::groups]))
        for number in range(groups)
    ]


def _piece(whole: tuple[Batch, list[Partition]], number: int) -> Partition:
    return whole[1][number]


def _joined(pieces: list[Partition], own: Partition, present: Collection[int], expected: Relation | None) -> Joined:
    """On a worker: what is found in a group."""
    return joined(combined([*pieces, own]), present, expected)
