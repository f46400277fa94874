"""Operators that remember what the API showed or deleted before."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Mapping
from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.operators.representations import RepresentationHook
from validator.reference.faults.operators.searches import SearchHook, meets_all
from validator.reference.store import Record, Store
from validator.schema import pointer
from validator.schema.pointer import MISSING


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


def _show(wire: dict[str, Any], place: str, value: Any) -> None:
    if value is MISSING:
        pointer.remove(wire, place)
    else:
        pointer.put(wire, place, value)
