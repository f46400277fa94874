"""Operators on the JSON of an object in a response; the store holds the right values."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.effects.values import ValueEffect
from validator.reference.store import Record, Store
from validator.schema import pointer
from validator.schema.pointer import MISSING
from validator.standard.objectmodel import ObjectModel
from validator.standard.relations import Link, relation_links

RepresentationHook = Callable[[ObjectBinding, Record, dict[str, Any], str], None]

ALL_METHODS = ("POST", "GET", "LIST", "PATCH", "PUT", "INSIDE")
"""The method that the response answers: LIST is a search, INSIDE an object within another one."""


def show_value(
    object_type: str, attribute: str, effect: ValueEffect, methods: Collection[str] = ALL_METHODS
) -> RepresentationHook:
    """The response holds another value of an attribute. effect: gets and returns JSON, MISSING for no property."""

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name != object_type or method not in methods:
            return
        place = bound[attribute].pointer
        value = effect(pointer.get(wire, place))
        if value is MISSING:
            pointer.remove(wire, place)
        else:
            pointer.put(wire, place, value)

    return hook


def show_list(object_type: str, path: str, effect: ValueEffect) -> RepresentationHook:
    """The response holds another list of what refers to an object. path: of the relation. effect: on the list."""

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record, method
        if bound.object_type.name == object_type:
            place = bound.lists[path]
            pointer.put(wire, place, effect(pointer.get(wire, place)))

    return hook


def show_only(object_type: str, attributes: Collection[str], methods: Collection[str]) -> RepresentationHook:
    """The response holds no attributes but these."""

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name == object_type and method in methods:
            for binding in bound.on_wire():
                if binding.attribute.name not in attributes:
                    pointer.remove(wire, binding.pointer)

    return hook


def add_property(object_type: str, place: str, value: Any, methods: Collection[str]) -> RepresentationHook:
    """The response holds a property that the standard does not know. place: a JSON pointer."""

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name == object_type and method in methods:
            pointer.put(wire, place, value)

    return hook


def change_id_after_update(object_type: str) -> RepresentationHook:
    """From its first update on an object has another id in responses."""
    updated: set[str] = set()

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        if bound.object_type.name == object_type and method in {"PATCH", "PUT"}:
            updated.add(record.id)
        if record.id in updated:
            wire["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, record.id))

    return hook


def show_related(
    object_type: str, target: str, effect: Callable[[Store, list[Record]], list[Record]]
) -> Callable[[Store, Record, Link, list[Record]], list[Record]]:
    """An expansion holds other objects. object_type: of the object expanded. target: of the objects around it."""

    def hook(store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        return effect(store, records) if (record.type, link.target.name) == (object_type, target) else records

    return hook


def show_related_by(
    model: ObjectModel, object_type: str, path: str, effect: Callable[[Store, list[Record]], list[Record]]
) -> Callable[[Store, Record, Link, list[Record]], list[Record]]:
    """The last link of an expansion leads to other objects. path: from this object type."""
    last = relation_links(model, model.object_types[object_type], path)[-1]

    def hook(store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        del record
        same = (link.name, link.attribute.name, link.back) == (last.name, last.attribute.name, last.back)
        return effect(store, records) if same else records

    return hook
