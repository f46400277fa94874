"""Faults against B7682 Afbakening van het klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete_others, others_with_reference, set_facts, set_reference
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    KLANTCONTACT,
    ONDERWERP,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.searches import find_one_more
from validator.reference.store import Record, Store


def refer_to_first_actor(store: Store, koppeling: Record) -> None:
    """Let the actor-klantcontact refer to the actor that the klantcontact had first."""
    for first in others_with_reference(store, koppeling, KLANTCONTACT)[:1]:
        set_reference(store, koppeling, ACTOR, first.references[ACTOR][0])


def copy_onderwerp_of_same_moment(store: Store, klantcontact: Record) -> None:
    """Give the klantcontact the Onderwerp of the newest other one of the same moment."""
    moment = klantcontact.facts.get(PLAATSGEVONDEN_OP)
    others = [
        one
        for one in store.all(KLANTCONTACT)
        if one.id != klantcontact.id and one.facts.get(PLAATSGEVONDEN_OP) == moment
    ]
    if others:
        set_facts(store, klantcontact, {ONDERWERP: others[0].facts.get(ONDERWERP)})


FAULTS = [
    Fault(
        id="een-onderwerp-per-moment",
        requirement="B7682-T1",
        description="Een klantcontact op hetzelfde moment krijgt het onderwerp van een ander.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(KLANTCONTACT, copy_onderwerp_of_same_moment),
    ),
    Fault(
        id="tweede-actor-is-de-eerste",
        requirement="B7682-T2",
        description="Een tweede actor bij een klantcontact wordt als de eerste vastgelegd.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert(ACTOR_KLANTCONTACT, refer_to_first_actor),
    ),
    Fault(
        id="een-klant-per-klantcontact",
        requirement="B7682-T3",
        description="Een tweede klant bij een klantcontact verdringt de eerste.",
        profile=OPEN_KLANT,
        spreads="de eerste betrokkene is niet meer op te vragen",
        subtle=True,
        insertion=on_insert(BETROKKENE, delete_others(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="taak-van-ander-onderwerp",
        requirement="B7682-T4",
        description="Zoeken op klantcontact geeft ook een taak van een ander klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT),
    ),
]
