"""The scenarios of a run in batches for its workers, and the queues from which those take them (decision 24).

Each worker makes the set-up of its scenarios once. So it begins with features that have steps in common, and takes from
another only when it has none left.
"""

from __future__ import annotations

import os
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import pytest

from validator.run.stash import SCENARIO

Batch = Sequence[pytest.Item]

MOST = 16
"""Scenarios of a batch: a worker waits for the last ones of another about as long as these take."""

COMMON = 6
"""How much more a worker may have to do already and yet get a feature, for each step that it need not do again."""

_NUMBER = struct.Struct("H")
_LENGTH = struct.Struct("i")


def divided(items: Iterable[pytest.Item], workers: int) -> list[list[Batch]]:
    """The batches that each worker begins with: those of a feature follow on each other, the longest feature first."""
    features: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        features[item.stash[SCENARIO].feature].append(item)
    with_steps = [(feature, _steps(feature)) for feature in features.values()]
    shares: list[list[Batch]] = [[] for _ in range(workers)]
    loads, known = [0] * workers, [set[object]() for _ in range(workers)]
    for feature, steps in sorted(with_steps, key=lambda pair: len(pair[0]) + len(pair[1]), reverse=True):
        costs = [len(feature) + len(steps - done) for done in known]
        least = min(range(workers), key=lambda number: loads[number] + COMMON * costs[number])
        loads[least] += costs[least]
        known[least] |= steps
        shares[least] += (feature[begin : begin + MOST] for begin in range(0, len(feature), MOST))
    return shares


def _steps(feature: Iterable[pytest.Item]) -> set[object]:
    """What the scenarios of a feature do, each step once."""
    steps = (step for item in feature for step in item.stash[SCENARIO].steps)
    return {(step.text, step.table) for step in steps if step.type != "then"}


class Queues:
    """A queue of numbers for each worker, which forks share: each number comes to one of them.

    A queue is the reading end of a pipe, which has space for some ten thousand numbers.
    """

    def __init__(self, numbers: Iterable[Iterable[int]]) -> None:
        self._ends: list[int] = []
        for queue in numbers:
            reading, writing = os.pipe()
            os.write(writing, b"".join(map(_NUMBER.pack, queue)))
            os.close(writing)
            self._ends.append(reading)

    def numbers(self, own: int) -> Iterator[int]:
        """The numbers for a worker: those of its own queue, then of the longest of the others, until all are empty."""
        end = self._ends[own]
        while True:
            while content := os.read(end, _NUMBER.size):
                yield _NUMBER.unpack(content)[0]
                if end != self._ends[own]:
                    break
            end = max(self._ends, key=_length)
            if not _length(end):
                return

    def empty(self) -> None:
        """Take all that is left, so that no worker gets any more."""
        for _ in self.numbers(0):
            pass

    def close(self) -> None:
        """Close the queues of this process."""
        while self._ends:
            os.close(self._ends.pop())


def _length(end: int) -> int:
    """The bytes that a pipe holds."""
    from fcntl import ioctl  # where processes fork there is one
    from termios import FIONREAD

    return int(_LENGTH.unpack(ioctl(end, FIONREAD, bytes(_LENGTH.size)))[0])
