"""The processes of this machine: tasks are judged in this one, or in others when there are many of them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from validator.payloads.across.index import Index
from validator.payloads.across.joins import Joined, joined
from validator.payloads.across.relations import Relation
from validator.payloads.bulk import ranges
from validator.payloads.bulk.line_judge import Batch, LineJudge
from validator.payloads.bulk.tasks import Task, judged
from validator.payloads.criteria import Criteria

if TYPE_CHECKING:
    from validator.payloads.bulk.pool import Pool


class Processes:
    """Judges tasks on this machine. processes: how many at most; 0 for one for each core."""

    def __init__(self, criteria: Criteria, most: int, processes: int) -> None:
        self.part = ranges.PART
        self._criteria = criteria
        self._judge = LineJudge(criteria, most)
        self._processes = processes or os.cpu_count() or 1
        self._pool: Pool | None = None

    def batches(self, tasks: Iterator[Task]) -> Iterator[Batch]:
        """The batches of tasks, in their order; no more of them are under way than the processes can do."""
        first = list(islice(tasks, 2 if self._processes > 1 else 0))
        if len(first) <= 1:
            yield from (judged(self._judge, task) for task in chain(first, tasks))
            return
        if self._pool is None:
            from validator.payloads.bulk.pool import Pool

            self._pool = Pool(self._criteria, self._judge, self._processes)
        yield from self._pool.batches(chain(first, tasks))

    def joined(self, index: Index, present: Collection[int], expected: Relation | None) -> Iterator[Joined]:
        """What is found between records, partition by partition."""
        join = partial(joined, present=frozenset(present), expected=expected)
        return self._pool.mapped(join, join, index.partitions()) if self._pool else map(join, index.partitions())

    def close(self) -> None:
        """End the other processes."""
        if self._pool is not None:
            self._pool.close()
