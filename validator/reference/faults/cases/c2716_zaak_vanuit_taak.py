"""Faults against C2716 Medewerker maakt een zaak aan vanuit een interne taak."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from validator.reference.faults.effects.records import set_fact_of_second, set_reference
from validator.reference.faults.effects.searches import omit_newest_by, omit_oldest
from validator.reference.faults.effects.updates import ignore_update
from validator.reference.faults.effects.values import drop_last_character, empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    BIJLAGE,
    INDICATIE_CONTACT_GELUKT,
    INFORMATIEMODEL_2024,
    INHOUD,
    INITIATOR,
    INTERNE_TAAK,
    KLANTCONTACT,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    PERSOONSNAAM_ACHTERNAAM,
    STATUS,
    TOEGEWEZEN_AAN_ACTOR,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
    WAS_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert, on_insert_of_second_taak, on_update
from validator.reference.faults.operators.requests import store_value
from validator.reference.faults.operators.searches import find_one_more, on_search
from validator.reference.store import Record, Store
from validator.standard.values import EMPTY


def link_to_other_klantcontacten(store: Store, koppeling: Record) -> None:
    """Link the actor to every other klantcontact too."""
    for klantcontact in store.all(KLANTCONTACT):
        if klantcontact.id not in koppeling.references[KLANTCONTACT]:
            store.insert(ACTOR_KLANTCONTACT, {}, {**koppeling.references, KLANTCONTACT: [klantcontact.id]})


def refer_to_oldest_klantcontact(store: Store, bijlage: Record) -> None:
    """Let the bijlage belong to the oldest klantcontact."""
    *_, oldest = store.all(KLANTCONTACT)
    set_reference(store, bijlage, WAS_BIJLAGE_VAN_KLANTCONTACT, oldest.id)


def store_no_achternaam(object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
    """Store no Achternaam of a betrokkene that is not the initiator."""
    del method
    if object_type == BETROKKENE and values.get(INITIATOR) == "Nee":
        values[PERSOONSNAAM_ACHTERNAAM] = EMPTY


FAULTS = [
    Fault(
        id="taak-van-andere-afdeling",
        requirement="C2716-R1",
        description="Zoeken op de afdeling geeft ook een taak van een andere afdeling.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, TOEGEWEZEN_AAN_ACTOR),
    ),
    Fault(
        id="laatste-bijlage-ontbreekt",
        requirement="C2716-R2",
        description="Van meer gevonden bijlagen ontbreekt de laatste.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(BIJLAGE, omit_oldest),
    ),
    Fault(
        id="nieuwste-betrokkene-bij-taak-onvindbaar",
        requirement="C2716-R2",
        description="Zoeken op klantcontact mist de nieuwste betrokkene.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_newest_by(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="antwoord-teken-korter",
        requirement="C2716-R4",
        description="De inhoud van het antwoord verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, drop_last_character),
    ),
    Fault(
        id="overgenomen-naam-verloren",
        requirement="C2716-R5",
        description="De achternaam van een betrokkene die niet de initiator is gaat verloren.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_no_achternaam,
    ),
    Fault(
        id="actor-ook-bij-vraag",
        requirement="C2716-R6",
        description="De medewerker wordt aan elk klantcontact gekoppeld.",
        profile=OPEN_KLANT,
        insertion=on_insert(ACTOR_KLANTCONTACT, link_to_other_klantcontacten),
    ),
    Fault(
        id="vraag-als-onderwerp-verloren",
        requirement="C2716-R7",
        description="Het klantcontact van de vraag gaat als onderwerp verloren.",
        profile=OPEN_KLANT,
        request_values=store_value(ONDERWERPOBJECT, WAS_KLANTCONTACT, empty),
    ),
    Fault(
        id="onbekend-is-niet-gelukt",
        requirement="C2716-R8",
        description="Een contact waarvan niet bekend is of het is gelukt, geldt als mislukt.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT, INDICATIE_CONTACT_GELUKT, lambda value: "Nee" if value in ("Onbekend", EMPTY) else value
        ),
    ),
    Fault(
        id="bijlage-bij-de-vraag",
        requirement="C2716-R9",
        description="Een bijlage bij het antwoord komt bij de vraag terecht.",
        profile=VNG_CRUD,
        insertion=on_insert(BIJLAGE, refer_to_oldest_klantcontact),
    ),
    Fault(
        id="vervolgtaak-al-verwerkt",
        requirement="C2716-R10",
        description="Een tweede taak bij een klantcontact begint als verwerkt.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert_of_second_taak(set_fact_of_second(STATUS, "Gedaan")),
    ),
    Fault(
        id="afmelden-doet-niets",
        requirement="C2716-R11",
        description="Het afmelden van een taak wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(INTERNE_TAAK, ignore_update),
    ),
]
