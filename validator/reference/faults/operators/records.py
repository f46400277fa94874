"""Operators on the store: what goes wrong when a record is inserted or updated."""

from __future__ import annotations

from collections.abc import Callable, Collection

from validator.reference.faults.effects.records import PairEffect, RecordEffect, others_with_reference
from validator.reference.faults.effects.updates import UpdateEffect
from validator.reference.faults.names import INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT
from validator.reference.store import Content, Record, Store


def on_insert(object_type: str, effect: RecordEffect) -> RecordEffect:
    """Something else happens when an object of this type is registered."""

    def hook(store: Store, record: Record) -> None:
        if record.type == object_type:
            effect(store, record)

    return hook


def on_insert_of_second_taak(effect: PairEffect) -> RecordEffect:
    """Something else happens when a klantcontact gets a second interne taak."""

    def hook(store: Store, record: Record) -> None:
        for first in others_with_reference(store, record, ONTSTAAN_UIT_KLANTCONTACT):
            effect(store, first, record)

    return on_insert(INTERNE_TAAK, hook)


def delete_referred(object_type: str, target: str) -> RecordEffect:
    """With an object of this type the objects of another type that it refers to are deleted too."""

    def hook(store: Store, record: Record) -> None:
        ids = (identity for ids in record.references.values() for identity in ids)
        for identity in ids if record.type == object_type else ():
            if store.get(target, identity) is not None:
                store.delete(identity)

    return hook


def on_update(
    object_type: str, effect: UpdateEffect, methods: Collection[str] = ("PATCH", "PUT")
) -> Callable[[str, Record, Content], None]:
    """The API stores something else than an update asks."""

    def hook(method: str, record: Record, content: Content) -> None:
        if record.type == object_type and method in methods:
            effect(record, content)

    return hook
