"""What is seen of deletions: whether what was deleted is asked for again, and what went along or stayed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.coverage.places import Place
from validator.reference.store import Record, Store
from validator.standard.relations import Link

OK, NOWHERE = 200, 404
"""Statuses of the reference API."""


class RecordedDeletions:
    """The objects of one store, and the deletions so far."""

    def __init__(self) -> None:
        self._store: Store | None = None
        self._known: dict[str, Record] = {}
        self._deleted: dict[str, Record] = {}
        self._along: dict[str, str] = {}

    def note(self, store: Store, record: Record) -> None:
        """Remember an object that was registered."""
        self._store = store
        self._known[record.id] = record

    def deleted(self, identity: str) -> None:
        """An object was deleted, or a deletion was refused."""
        record = self._known.get(identity)
        if record is None or self._is_there(record):
            return
        self._deleted[identity] = record
        for other in self._known.values():
            if other.id not in {*self._deleted, *self._along} and not self._is_there(other):
                self._along[other.id] = record.type

    def read(self, identity: str, status: int) -> Iterator[Place]:
        """The places of a GET of an object, by the status of its answer."""
        if status == NOWHERE and identity in self._deleted:
            yield Place("deletion", self._deleted[identity].type, "", "gone")
        if status == NOWHERE and identity in self._along:
            yield Place("deletion", self._along[identity], self._known[identity].type, "goes-along")
        for record in self._deleted.values() if status == OK else ():
            if any(identity in ids for ids in record.references.values()):
                yield Place("deletion", record.type, self._known[identity].type, "stays")

    def not_found(self, object_type: str, criteria: Mapping[str, Any]) -> Iterator[Place]:
        """The places of a search that would have found what was deleted."""
        gone = {**self._deleted, **{identity: self._known[identity] for identity in self._along}}
        for record in (one for one in gone.values() if one.type == object_type and criteria):
            if all(_meets(record, name, value) for name, value in criteria.items()):
                if record.id in self._along:
                    yield Place("deletion", self._along[record.id], object_type, "goes-along")
                else:
                    yield Place("deletion", object_type, "", "unlisted")

    def has_lost(self, record: Record, link: Link) -> bool:
        """Whether an object was deleted to which a link of this one led."""
        target, attribute = link.target.name, link.attribute.name
        return link.back and any(
            one.type == target and record.id in one.references.get(attribute, ()) for one in self._deleted.values()
        )

    def _is_there(self, record: Record) -> bool:
        return self._store is not None and self._store.get(record.type, record.id) is not None


def _meets(record: Record, name: str, value: Any) -> bool:
    return bool(record.facts.get(name) == value) or value in record.references.get(name, ())
