"""Faults against C2138 Klant stelt een vraag per brief, die via de scanstraat binnenkomt."""

from __future__ import annotations

from validator.reference.faults.effects.records import insert_interne_taak, refer_to_other_klantcontact
from validator.reference.faults.effects.values import constant, drop_last_character, equals, fill_empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    BETROKKENE,
    BIJLAGE,
    CORRESPONDENTIEADRES_ADRESREGEL_1,
    CORRESPONDENTIEADRES_ADRESREGEL_2,
    DIGITAAL_ADRES,
    INDICATIE_CONTACT_GELUKT,
    INFORMATIEMODEL_2024,
    INITIATOR,
    KANAAL,
    KLANTCONTACT,
    ONDERWERP,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    SOORT_DIGITAAL_ADRES,
    VERSTREKT_DOOR_BETROKKENE,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import refuse_value, store_value
from validator.reference.store import Record, Store


def insert_correspondentieadres_as_digitaal_adres(store: Store, betrokkene: Record) -> None:
    """Insert a digitaal adres with the first line of the correspondentieadres."""
    line = betrokkene.facts.get(CORRESPONDENTIEADRES_ADRESREGEL_1)
    if line:
        facts = {SOORT_DIGITAAL_ADRES: "E-mail", ADRES: line}
        store.insert(DIGITAAL_ADRES, facts, {VERSTREKT_DOOR_BETROKKENE: [betrokkene.id]})


FAULTS = [
    Fault(
        id="brief-bij-ander-klantcontact",
        requirement="C2138-R1",
        description="Een bijlage komt bij een ander klantcontact terecht.",
        profile=VNG_CRUD,
        insertion=on_insert(BIJLAGE, refer_to_other_klantcontact(WAS_BIJLAGE_VAN_KLANTCONTACT)),
    ),
    Fault(
        id="post-geweigerd",
        requirement="C2138-R2",
        description="Een klantcontact per post wordt geweigerd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        refusal=refuse_value(KLANTCONTACT, KANAAL, equals("Post")),
    ),
    Fault(
        id="moment-wordt-datum",
        requirement="C2138-R3",
        description="Van het moment waarop een klantcontact plaatsvond blijft alleen de datum.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(
            KLANTCONTACT, PLAATSGEVONDEN_OP, lambda moment: moment.replace(hour=0, minute=0, second=0)
        ),
    ),
    Fault(
        id="leeg-onderwerp-gevuld",
        requirement="C2138-R4",
        description="Een leeg onderwerp wordt Geen onderwerp.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, ONDERWERP, fill_empty("Geen onderwerp")),
    ),
    Fault(
        id="gelukt-onbekend",
        requirement="C2138-R5",
        description="Of een contact is gelukt is altijd onbekend.",
        profile=OPEN_KLANT,
        request_values=store_value(KLANTCONTACT, INDICATIE_CONTACT_GELUKT, constant("Onbekend")),
    ),
    Fault(
        id="adresregel-teken-korter",
        requirement="C2138-R6",
        description="De tweede adresregel van een betrokkene verliest zijn laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BETROKKENE, CORRESPONDENTIEADRES_ADRESREGEL_2, drop_last_character),
    ),
    Fault(
        id="initiator-verloren",
        requirement="C2138-R7",
        description="Geen betrokkene is initiator.",
        profile=VNG_CRUD,
        request_values=store_value(BETROKKENE, INITIATOR, constant("Nee")),
    ),
    Fault(
        id="taak-bij-elke-brief",
        requirement="C2138-R8",
        description="Bij elk klantcontact ontstaat vanzelf een taak.",
        profile=VNG_CRUD,
        insertion=on_insert(KLANTCONTACT, insert_interne_taak),
    ),
    Fault(
        id="adres-wordt-digitaal",
        requirement="C2138-R9",
        description="Een correspondentieadres wordt ook een digitaal adres.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, insert_correspondentieadres_as_digitaal_adres),
    ),
]
