"""Faults against C0359 Klant belt met een melding over de openbare ruimte waarvoor al een zaak loopt."""

from __future__ import annotations

from validator.reference.faults.effects.records import set_reference
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    OBJECTIDENTIFICATOR_OBJECT_ID,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.store import Record, Store


def move_same_object_to_klantcontact(store: Store, onderwerpobject: Record) -> None:
    """Let other onderwerpobjecten with the same object-ID belong to the klantcontact of this one."""
    for other in store.all(ONDERWERPOBJECT):
        same = other.facts.get(OBJECTIDENTIFICATOR_OBJECT_ID) == onderwerpobject.facts.get(
            OBJECTIDENTIFICATOR_OBJECT_ID
        )
        if WAS_ONDERWERP_VAN_KLANTCONTACT in onderwerpobject.references and same:
            klantcontact = onderwerpobject.references[WAS_ONDERWERP_VAN_KLANTCONTACT][0]
            set_reference(store, other, WAS_ONDERWERP_VAN_KLANTCONTACT, klantcontact)


FAULTS = [
    Fault(
        id="zaak-verhuist",
        requirement="C0359-R4",
        description="Een zaak kan maar van één klantcontact tegelijk het onderwerp zijn.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(ONDERWERPOBJECT, move_same_object_to_klantcontact),
    ),
]
