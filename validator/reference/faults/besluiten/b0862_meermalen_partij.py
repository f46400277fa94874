"""Faults against B0862 Een mens kan meer dan eens partij zijn."""

from __future__ import annotations

from validator.reference.faults.effects.records import set_facts
from validator.reference.faults.effects.searches import Criteria
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    INFORMATIEMODEL_2024,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def copy_number_of_namesake(store: Store, partij: Record) -> None:
    """Give the partij the Nummer of the oldest one with the same achternaam."""
    name = partij.facts.get(PERSOONSNAAM_ACHTERNAAM)
    others = [
        one for one in store.all(PARTIJ) if one.id != partij.id and one.facts.get(PERSOONSNAAM_ACHTERNAAM) == name
    ]
    if others and PERSOONSNAAM_ACHTERNAAM in partij.facts:
        set_facts(store, partij, {NUMMER: others[-1].facts[NUMMER]})


def find_betrokkenen_of_namesakes(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The betrokkenen of every partij with the achternaam of the partij that is searched for."""
    partij = store.get(PARTIJ, criteria.get(PARTIJ, ""))
    if partij is None:
        return records
    name = partij.facts.get(PERSOONSNAAM_ACHTERNAAM)
    namesakes = {one.id for one in store.all(PARTIJ) if one.facts.get(PERSOONSNAAM_ACHTERNAAM) == name}
    return [one for one in store.all(BETROKKENE) if namesakes & set(one.references.get(PARTIJ, ()))]


FAULTS = [
    Fault(
        id="naamgenoot-krijgt-nummer",
        requirement="B0862-T1",
        description="Wie net zo heet als een andere partij krijgt haar nummer.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(PARTIJ, copy_number_of_namesake),
    ),
    Fault(
        id="contacten-van-naamgenoten",
        requirement="B0862-T2",
        description="Zoeken op een partij geeft ook de contacten van wie net zo heet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(BETROKKENE, find_betrokkenen_of_namesakes),
    ),
]
