"""Faults against C4390 Klant belt met een melding over de openbare ruimte waarvoor nog geen zaak loopt."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete, refer_to_new_partij
from validator.reference.faults.effects.values import drop_last_character
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    INFORMATIEMODEL_2024,
    KLANTCONTACT,
    OBJECTIDENTIFICATOR_OBJECT_ID,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="melding-niet-bewaard",
        requirement="C4390-R3",
        description="Het klantcontact van een melding wordt bevestigd en niet bewaard.",
        profile=OPEN_KLANT,
        spreads="een klantcontact wordt niet bewaard, zodat er niets op te vragen is",
        after_insertion=on_insert(KLANTCONTACT, delete),
    ),
    Fault(
        id="zaaknummer-teken-korter",
        requirement="C4390-R4",
        description="Een zaaknummer verliest zijn laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECT_ID, drop_last_character),
    ),
    Fault(
        id="melder-wordt-partij",
        requirement="C4390-R6",
        description="Van een ongekende klant ontstaat een partij, waar de betrokkene naar verwijst.",
        profile=VNG_CRUD,
        insertion=on_insert(BETROKKENE, refer_to_new_partij),
    ),
]
