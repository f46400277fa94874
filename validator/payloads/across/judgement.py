"""Judgement across all records of a validation, from what each of them is and refers to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from validator.payloads.across.findings import absent_finding, finding_across, identifying
from validator.payloads.across.index import Index, index_folder
from validator.payloads.across.joins import Joined
from validator.payloads.across.places import Places
from validator.payloads.across.references import Packed, References
from validator.payloads.across.relations import Relation
from validator.payloads.bulk.line_judge import Batch
from validator.payloads.finding import PayloadFinding
from validator.payloads.judge import Subject
from validator.payloads.readers.record import Record
from validator.profile.model import Profile

Joining = Callable[[Index, Collection[int], Relation | None], Iterator[Joined]]
"""Joins what an index holds: that of an engine."""


class Across:
    """Judges across records.

    checkpoint: the file beside which the index stays, if there is one. state: of the index that is gone on with.
    """

    def __init__(self, profile: Profile, checkpoint: Path | None, state: dict[str, Any] | None) -> None:
        self._references = References(profile)
        self._index = Index(index_folder(checkpoint) if checkpoint is not None else None, state)
        self._places = Places()
        self.state, self.close = self._index.state, self._index.close
        self.begin, self.go_on = self._places.begin, self._places.go_on

    @property
    def failure(self) -> str:
        """Why it cannot be judged, as on a full disk, or ""."""
        return self._index.failure

    def add(self, subjects: Iterable[Subject], number: int, record: Record, *, recorded: bool) -> None:
        """Add the objects of a record of an input. recorded: whether it is traffic, where they can occur again."""
        packed, place = Packed(), (record.line, record.offset, number)
        for subject in subjects:
            if isinstance(subject.value, Mapping):
                name = subject.judge.object_type
                copy = recorded or subject.around
                self._references.pack(packed, name, subject.value, place, copy=copy, recorded=recorded)
        self._add(packed, packed.present)

    def add_batch(self, number: int, batch: Batch, line: int) -> None:
        """Add what a part of an input holds. line: the number of lines before it."""
        self._places.part(number, batch.offset, line)
        self._add(batch.packed, batch.present)

    def findings(self, joining: Joining) -> Iterator[PayloadFinding]:
        """What is wrong between records; nothing when it cannot be judged."""
        self._index.flush()
        if self.failure:
            return
        present, absent = self._index.present.keys(), Counter[int]()
        with closing(self._places):
            for joined in joining(self._index, present, identifying(self._references, present)):
                absent.update(joined.absent)
                for mark in joined.marks:
                    yield finding_across(mark, self._references, self._places.source)
        for target, times in sorted(absent.items()):
            yield absent_finding(self._references, target, times)

    def _add(self, packed: Packed | None, present: Counter[int]) -> None:
        self._index.present.update(present)
        if packed is not None:
            self._index.add(packed)
