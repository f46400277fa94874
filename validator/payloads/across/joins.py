"""The join of one partition of the identities and references of all records: what leads nowhere, and what is double.

A partition holds every entry of the keys that belong to it, so that it is joined by itself, in whatever process.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, compress, count
from operator import ne
from typing import Literal, NamedTuple

from validator.payloads.across.references import COPY, PLACE, RECORDED
from validator.payloads.across.relations import Relation

KEY = struct.Struct(f"<17s{PLACE.size - 17}x")
"""The key of an entry alone."""

Kind = Literal["dangling", "duplicate", "unreferred"]


class Mark(NamedTuple):
    """A place that a join found something at. number: as in PLACE. line: in its part of the file."""

    kind: Kind
    key: bytes
    number: int
    line: int
    offset: int
    file: int

    @property
    def is_inside(self) -> bool:
        """Whether the object stands in recorded traffic or in another object: what is at the place is not it."""
        return self.number >= RECORDED if self.kind == "dangling" else self.number == COPY


@dataclass(frozen=True)
class Partition:
    """One partition: entries of PLACE, of identities and of references."""

    identities: bytes
    references: bytes


@dataclass(frozen=True)
class Joined:
    """What a join found. absent: the object types that records refer to and of which there are none, by code."""

    marks: list[Mark]
    absent: Counter[int]


def combined(partitions: Iterable[Partition]) -> Partition:
    """Partitions as one."""
    parts = list(partitions)
    return Partition(b"".join(one.identities for one in parts), b"".join(one.references for one in parts))


def joined(partition: Partition, present: Collection[int], expected: Relation | None) -> Joined:
    """What is found in a partition: see `join` and `absent_targets`; marks in the order of their places."""
    return Joined(sorted(join(partition, present, expected), key=_place), absent_targets(partition, present))


def join(partition: Partition, present: Collection[int], expected: Relation | None) -> Iterator[Mark]:
    """What is wrong in a partition.

    dangling: a reference to an id (or nummer) that no record has, where others have one (present: the codes of keys
    that there are). duplicate: the second and further records with an id or nummer that another one has. unreferred:
    records that none refers to by the expected relation.
    """
    identities = list(_keys(partition.identities))
    known = set(identities)
    for number, key in enumerate(_keys(partition.references)):
        if key not in known and key[0] in present:
            yield Mark("dangling", *_entry(partition.references, number))
    if len(known) < len(identities):
        last = dict(zip(identities, count()))
        doubled = set(compress(identities, map(ne, map(last.__getitem__, identities), count())))
        numbers = compress(count(), map(doubled.__contains__, identities))
        yield from _duplicates(_entry(partition.identities, number) for number in numbers)
    if expected is not None:
        yield from _unreferred(partition, known, expected)


def absent_targets(partition: Partition, present: Collection[int]) -> Counter[int]:
    """The object types that records refer to and of which there are none, with the number of references."""
    targets = partition.references[:: PLACE.size]
    return Counter({code: targets.count(code) for code in set(targets).difference(present)})


def _place(mark: Mark) -> tuple[int, int, int]:
    """By what marks are ordered; what workers found comes in any order."""
    return mark.file, mark.offset, mark.number


def _keys(entries: bytes) -> Iterator[bytes]:
    return chain.from_iterable(KEY.iter_unpack(entries))


def _entry(entries: bytes, number: int) -> tuple[bytes, int, int, int, int]:
    return PLACE.unpack_from(entries, number * PLACE.size)


def _duplicates(entries: Iterable[tuple[bytes, int, int, int, int]]) -> Iterator[Mark]:
    """All but the first of the entries with the same key; copies do not count."""
    seen: set[bytes] = set()
    for mark in sorted((Mark("duplicate", *entry) for entry in entries if entry[1] != COPY), key=_place):
        if mark.key in seen:
            yield mark
        seen.add(mark.key)


def _unreferred(partition: Partition, known: set[bytes], expected: Relation) -> Iterator[Mark]:
    numbers, code = (expected.number, expected.number + RECORDED), expected.target
    referred = {entry[0] for entry in PLACE.iter_unpack(partition.references) if entry[1] in numbers}
    alone = {key for key in known - referred if key[0] == code}
    if alone:
        for entry in PLACE.iter_unpack(partition.identities):
            if entry[0] in alone:
                yield Mark("unreferred", *entry)
