"""Faults against C9018 Klant vraagt telefonisch een product aan en wordt geauthenticeerd."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete, forget
from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.effects.values import constant, drop_last_character
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BIJLAGE,
    GEVRAAGDE_HANDELING,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KLANTCONTACT,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    ONDERWERP,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    PARTIJ,
    STATUS,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import store_value
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def insert_interne_taak_of_bijlage(store: Store, bijlage: Record) -> None:
    """Insert an interne taak of the klantcontact of the bijlage."""
    facts = {STATUS: "Te doen", GEVRAAGDE_HANDELING: "Zaak aanmaken"}
    klantcontacten = list(bijlage.references[WAS_BIJLAGE_VAN_KLANTCONTACT])
    store.insert(INTERNE_TAAK, facts, {ONTSTAAN_UIT_KLANTCONTACT: klantcontacten})


FAULTS = [
    Fault(
        id="partij-niet-bewaard",
        requirement="C9018-R2",
        description="Een partij wordt bevestigd en niet bewaard.",
        profile=INFORMATIEMODEL_2023,
        after_insertion=on_insert(PARTIJ, delete),
    ),
    Fault(
        id="onderwerp-teken-korter",
        requirement="C9018-R3",
        description="Het onderwerp verliest zijn laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, ONDERWERP, drop_last_character),
    ),
    Fault(
        id="inhoud-teken-korter",
        requirement="C9018-R4",
        description="De inhoud van een klantcontact verliest haar laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, drop_last_character),
    ),
    Fault(
        id="bijlage-altijd-document",
        requirement="C9018-R5",
        description="Elke bijlage verwijst naar een informatieobject.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(BIJLAGE, OBJECTIDENTIFICATOR_OBJECTTYPE, constant("043")),
    ),
    Fault(
        id="taak-bij-elke-bijlage",
        requirement="C9018-R7",
        description="Bij elke bijlage ontstaat vanzelf een taak.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BIJLAGE, insert_interne_taak_of_bijlage),
    ),
    Fault(
        id="nieuwste-taak-onvindbaar",
        requirement="C9018-R8",
        description="Zoeken op klantcontact mist de nieuwste taak.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, omit_newest_by(ONTSTAAN_UIT_KLANTCONTACT)),
    ),
    Fault(
        id="partij-vergeten",
        requirement="C9018-R10",
        description="Een betrokkene vergeet naar welke partij hij verwijst.",
        profile=VNG_CRUD,
        insertion=on_insert(BETROKKENE, forget(PARTIJ)),
    ),
]
