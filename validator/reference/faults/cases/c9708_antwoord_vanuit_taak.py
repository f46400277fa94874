"""Faults against C9708 Medewerker beantwoordt een vraag vanuit een interne taak."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from validator.reference.faults.effects.records import copy_from_first, refer_to_other_klantcontact, set_facts
from validator.reference.faults.effects.updates import drop_attributes
from validator.reference.faults.effects.values import constant, is_empty, lowercase_first_letter
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    DIGITAAL_ADRES,
    INDICATIE_CONTACT_GELUKT,
    INFORMATIEMODEL_2024,
    INHOUD,
    INITIATOR,
    INTERNE_TAAK,
    KLANTCONTACT,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    PARTIJ,
    STATUS,
    TOEGEWEZEN_AAN_ACTOR,
    VERSTREKT_DOOR_PARTIJ,
    VERWERKT_OP,
    VNG_CRUD,
    WAS_KLANTCONTACT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert, on_insert_of_second_taak, on_update
from validator.reference.faults.operators.requests import refuse_value, store_value
from validator.reference.faults.operators.searches import find_one_more
from validator.reference.store import Record, Store
from validator.standard.values import EMPTY


def copy_inhoud_to_other_klantcontacten(store: Store, klantcontact: Record) -> None:
    """Give every other klantcontact the Inhoud of this one."""
    for other in store.all(KLANTCONTACT):
        if other.id != klantcontact.id:
            set_facts(store, other, {INHOUD: klantcontact.facts.get(INHOUD)})


def exchange_klantcontacten(object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
    """Store the earlier klantcontact of an onderwerpobject that has both as the later one, and the other way round."""
    earlier, later = values.get(WAS_KLANTCONTACT, EMPTY), values.get(WAS_ONDERWERP_VAN_KLANTCONTACT, EMPTY)
    if (object_type, method) == (ONDERWERPOBJECT, "POST") and EMPTY not in (earlier, later):
        values[WAS_ONDERWERP_VAN_KLANTCONTACT], values[WAS_KLANTCONTACT] = earlier, later


FAULTS = [
    Fault(
        id="taak-van-een-ander",
        requirement="C9708-R1",
        description="Zoeken op de actor geeft ook een taak van een ander.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, TOEGEWEZEN_AAN_ACTOR),
    ),
    Fault(
        id="ook-een-verwerkte-taak",
        requirement="C9708-R1",
        description="Zoeken op de actor geeft ook een verwerkte taak.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, STATUS),
    ),
    Fault(
        id="betrokkene-van-iemand-anders",
        requirement="C9708-R2",
        description="Zoeken op klantcontact geeft ook een betrokkene van een ander klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT),
    ),
    Fault(
        id="adres-van-andere-partij",
        requirement="C9708-R2",
        description="Zoeken op partij geeft ook een digitaal adres van een andere partij.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ),
    ),
    Fault(
        id="antwoord-over-vraag",
        requirement="C9708-R4",
        description="Het antwoord komt ook als inhoud bij de vraag te staan.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(KLANTCONTACT, copy_inhoud_to_other_klantcontacten),
    ),
    Fault(
        id="antwoord-met-kleine-beginletter",
        requirement="C9708-R5",
        description="De inhoud van een klantcontact verliest haar eerste hoofdletter.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, lowercase_first_letter),
    ),
    Fault(
        id="klant-altijd-initiator",
        requirement="C9708-R6",
        description="Een klant is altijd de initiator.",
        profile=VNG_CRUD,
        request_values=store_value(BETROKKENE, INITIATOR, constant("Ja")),
    ),
    Fault(
        id="actor-bij-ander-antwoord",
        requirement="C9708-R7",
        description="De medewerker wordt aan een ander klantcontact gekoppeld.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(ACTOR_KLANTCONTACT, refer_to_other_klantcontact(KLANTCONTACT)),
    ),
    Fault(
        id="vraag-en-antwoord-verwisseld",
        requirement="C9708-R8",
        description="Vraag en antwoord worden verwisseld.",
        profile=INFORMATIEMODEL_2024,
        request_values=exchange_klantcontacten,
    ),
    Fault(
        id="partij-verplicht",
        requirement="C9708-R9",
        description="Een betrokkene zonder partij wordt geweigerd.",
        profile=OPEN_KLANT,
        refusal=refuse_value(BETROKKENE, PARTIJ, is_empty),
    ),
    Fault(
        id="verstuurd-is-gelukt",
        requirement="C9708-R10",
        description="Wat verstuurd is geldt als gelukt.",
        profile=OPEN_KLANT,
        request_values=store_value(KLANTCONTACT, INDICATIE_CONTACT_GELUKT, constant("Ja")),
    ),
    Fault(
        id="taak-blijft-bij-eerste",
        requirement="C9708-R11",
        description="Een tweede taak bij een klantcontact krijgt de actor van de eerste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert_of_second_taak(copy_from_first(TOEGEWEZEN_AAN_ACTOR)),
    ),
    Fault(
        id="afgemeld-zonder-moment",
        requirement="C9708-R12",
        description="Een wijziging bewaart niet wanneer een taak is verwerkt.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, drop_attributes(VERWERKT_OP)),
    ),
]
