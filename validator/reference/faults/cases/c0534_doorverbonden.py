"""Faults against C0534 Klant belt met een vraag die na doorverbinden door een collega wordt beantwoord."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete, delete_others
from validator.reference.faults.effects.updates import ignore_update
from validator.reference.faults.effects.values import absent, constant, drop_last_character, fill_empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR_KLANTCONTACT,
    BETROKKENE,
    GEVRAAGDE_HANDELING,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KLANTCONTACT,
    NUMMER,
    ONDERWERP,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
    STATUS,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert, on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value
from validator.reference.faults.operators.searches import find_one_more
from validator.reference.store import Content, Record, Store


def insert_interne_taak_of_koppeling(store: Store, koppeling: Record) -> None:
    """Insert an interne taak of the klantcontact that an actor is linked to."""
    facts = {STATUS: "Te doen", GEVRAAGDE_HANDELING: "Nabellen"}
    store.insert(INTERNE_TAAK, facts, {ONTSTAAN_UIT_KLANTCONTACT: koppeling.references[KLANTCONTACT]})


def keep_only_new_inhoud(record: Record, content: Content) -> None:
    """Store of a completed Inhoud only what is new."""
    content.facts[INHOUD] = str(content.facts.get(INHOUD, "")).removeprefix(str(record.facts.get(INHOUD, "")))


FAULTS = [
    Fault(
        id="handeling-teken-korter",
        requirement="C0534-R1",
        description="De gevraagde handeling verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, drop_last_character),
    ),
    Fault(
        id="taak-bij-doorverbinden",
        requirement="C0534-R2",
        description="Wie een collega koppelt krijgt er een interne taak bij.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(ACTOR_KLANTCONTACT, insert_interne_taak_of_koppeling),
    ),
    Fault(
        id="nieuwe-partij-niet-bewaard",
        requirement="C0534-R5",
        description="Een nieuwe partij wordt bevestigd en niet bewaard.",
        profile=OPEN_KLANT,
        spreads="een partij wordt niet bewaard, zodat er niets op te vragen is",
        after_insertion=on_insert(PARTIJ, delete),
    ),
    Fault(
        id="klantcontact-met-ander-nummer",
        requirement="C0534-R6",
        description="Zoeken op nummer geeft ook een klantcontact met een ander nummer.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, NUMMER),
    ),
    Fault(
        id="achternaam-niet-in-lijst",
        requirement="C0534-R7",
        description="De zoekresultaten van betrokkenen missen de achternaam.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(BETROKKENE, PERSOONSNAAM_ACHTERNAAM, absent, methods=["LIST"]),
    ),
    Fault(
        id="inhoud-vervangen",
        requirement="C0534-R8",
        description="Na een wijziging blijft van een aangevulde inhoud alleen het nieuwe deel over.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(KLANTCONTACT, keep_only_new_inhoud),
    ),
    Fault(
        id="tweede-actor-vervangt",
        requirement="C0534-R9",
        description="Een tweede actor vervangt de eerste.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert(ACTOR_KLANTCONTACT, delete_others(KLANTCONTACT)),
    ),
    Fault(
        id="leeg-onderwerp-ingevuld",
        requirement="C0534-R11",
        description="Een leeg onderwerp wordt door het register ingevuld.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, ONDERWERP, fill_empty("Zonder onderwerp")),
    ),
    Fault(
        id="status-niet-gewijzigd",
        requirement="C0534-R12",
        description="Een wijziging van de status wordt bevestigd en niet bewaard.",
        profile=INFORMATIEMODEL_2023,
        update=on_update(INTERNE_TAAK, ignore_update),
    ),
    Fault(
        id="begint-als-gedaan",
        requirement="C0534-R12",
        description="Een taak begint als gedaan.",
        profile=INFORMATIEMODEL_2023,
        request_values=store_value(INTERNE_TAAK, STATUS, constant("Gedaan")),
    ),
    Fault(
        id="lijst-met-andere-handeling",
        requirement="C0534-R13",
        description="De lijst van taken toont bij elke taak Terugbellen.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, constant("Terugbellen"), methods=["LIST"]),
    ),
]
