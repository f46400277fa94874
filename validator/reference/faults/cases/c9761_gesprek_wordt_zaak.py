"""Faults against C9761 Terugbelgesprek wordt een zaak."""

from __future__ import annotations

from validator.reference.faults.effects.records import refer_to_other_klantcontact
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    ONDERWERPOBJECT,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    STATUS,
    VNG_CRUD,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert, on_update
from validator.reference.faults.operators.searches import find_one_more
from validator.reference.store import Content, Record


def keep_status_open(_: Record, content: Content) -> None:
    """Store an interne taak as one that is open."""
    content.facts[STATUS] = "Te doen"


FAULTS = [
    Fault(
        id="zaak-bij-ander-klantcontact",
        requirement="C9761-R3",
        description="Een zaak komt als onderwerp bij een ander klantcontact terecht.",
        profile=OPEN_KLANT,
        insertion=on_insert(ONDERWERPOBJECT, refer_to_other_klantcontact(WAS_ONDERWERP_VAN_KLANTCONTACT)),
    ),
    Fault(
        id="taak-van-ander-klantcontact",
        requirement="C9761-R3",
        description="Zoeken op klantcontact geeft ook een taak van een ander.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT),
    ),
    Fault(
        id="blijft-te-verwerken",
        requirement="C9761-R4",
        description="Een taak blijft te verwerken, wat er ook gewijzigd wordt.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, keep_status_open),
    ),
]
