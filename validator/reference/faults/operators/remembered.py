"""Operators that remember what the API showed or deleted before."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.operators.representations import RepresentationHook
from validator.reference.faults.operators.searches import SearchHook, meets_all
from validator.reference.store import Record, Store
from validator.schema import pointer
from validator.schema.pointer import MISSING
from validator.standard.relations import Link


def show_earlier(object_type: str, attribute: str, methods: Collection[str], after: str) -> RepresentationHook:
    """From a change of the attribute on, answers to these methods show what it was. after: the method of the change."""
    shown: dict[str, Any] = {}
    changed: dict[str, Any] = {}

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        if bound.object_type.name != object_type:
            return
        place = bound[attribute].pointer
        value = copy.deepcopy(pointer.get(wire, place))
        if method == after and shown.get(record.id, value) != value:
            changed[record.id] = shown[record.id]
        if method in methods and record.id in changed:
            _show(wire, place, changed[record.id])
        shown[record.id] = value

    return hook


def list_deleted(object_type: str) -> tuple[Callable[[Store, Record], None], SearchHook]:
    """The hooks of a deletion and of a search that still finds what was deleted."""
    deleted: list[Record] = []

    def removal(_: Store, record: Record) -> None:
        if record.type == object_type:
            deleted.append(record)

    def search(_: Store, name: str, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        return [*records, *(one for one in deleted if name == object_type and meets_all(one, criteria))]

    return removal, search


def list_what_was(
    object_type: str, path: str, links: Sequence[Link], read: str
) -> tuple[Callable[[Store, Record], None], RepresentationHook]:
    """The hooks of a registration, and of an answer in which an object lists all that ever referred to it.

    path: of the relation, with its links. read: the pointer in a reference to what names the object.
    """
    referring: dict[str, list[str]] = {}

    def insertion(_: Store, record: Record) -> None:
        if record.type == links[0].target.name:
            ends = record.references.get(links[1].attribute.name, ()) if links[1:] else [record.id]
            for owner in record.references.get(links[0].attribute.name, ()):
                referring.setdefault(owner, []).extend(ends)

    def representation(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del method
        if bound.object_type.name == object_type:
            listed = list(pointer.get(wire, bound.lists[path]))
            known = {pointer.get(one, read) for one in listed}
            gone = [_reference(read, one) for one in referring.get(record.id, ()) if one not in known]
            pointer.put(wire, bound.lists[path], [*listed, *gone])

    return insertion, representation


def list_every(
    object_type: str, path: str, links: Sequence[Link], read: str
) -> tuple[Callable[[Store, Record], None], RepresentationHook]:
    """The hooks of a registration, and of an answer in which an object to which nothing refers lists all of a type.

    path, links, read: as of `list_what_was`.
    """
    known: list[str] = []

    def insertion(_: Store, record: Record) -> None:
        if record.type == links[-1].target.name:
            known.append(record.id)

    def representation(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record, method
        if bound.object_type.name == object_type and not pointer.get(wire, bound.lists[path]):
            pointer.put(wire, bound.lists[path], [_reference(read, identity) for identity in known])

    return insertion, representation


def _reference(read: str, identity: str) -> Any:
    """A reference of which the pointer leads to what names the object."""
    if not read:
        return identity
    reference: dict[str, Any] = {}
    pointer.put(reference, read, identity)
    return reference


def _show(wire: dict[str, Any], place: str, value: Any) -> None:
    if value is MISSING:
        pointer.remove(wire, place)
    else:
        pointer.put(wire, place, value)
