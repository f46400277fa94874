"""Faults against Afnemers zoeken op wie een klant is."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    REGISTER,
    SOORT_OBJECT_ID,
    SOORT_PARTIJ,
)
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.searches import find_one_more, ignore_argument, match_related_apart, on_search
from validator.reference.store import Record, Store

OBJECT_ID_OF_PARTIJ = f"{PARTIJ_IDENTIFICATOR}/{OBJECT_ID}"


SOORT_OBJECT_ID_OF_PARTIJ = f"{PARTIJ_IDENTIFICATOR}/{SOORT_OBJECT_ID}"


REGISTER_OF_PARTIJ = f"{PARTIJ_IDENTIFICATOR}/{REGISTER}"


def find_by_first_identificator(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The partijen whose first partij-identificator has the object-ID that is searched for."""
    expected = criteria.get(OBJECT_ID_OF_PARTIJ)
    if expected is None:
        return records
    return [
        one for one in records if store.referring(IDENTIFICEERDE_PARTIJ, one.id)[0].facts.get(OBJECT_ID) == expected
    ]


def repeat_for_each_identificator(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by object-ID, each partij once for each of its partij-identificatoren."""
    if OBJECT_ID_OF_PARTIJ not in criteria:
        return records
    return [one for one in records for _ in store.referring(IDENTIFICEERDE_PARTIJ, one.id)]


FAULTS = [
    Fault(
        id="nummer-vindt-partij-te-veel",
        requirement="AFN-R1",
        description="Op een nummer komt ook een partij met een ander nummer.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(PARTIJ, OBJECT_ID_OF_PARTIJ),
    ),
    Fault(
        id="partij-alleen-op-eerste-nummer",
        requirement="AFN-R1",
        description="Een partij met twee nummers is alleen op het eerste te vinden.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(PARTIJ, find_by_first_identificator),
    ),
    Fault(
        id="soort-partij-telt-niet-mee",
        requirement="AFN-R1",
        description="Een organisatie zoeken vindt ook een persoon.",
        profile=OPEN_KLANT,
        ignored_argument=ignore_argument(PARTIJ, SOORT_PARTIJ),
    ),
    Fault(
        id="identificator-los-getoetst",
        requirement="AFN-R2",
        description="Elk zoekargument over een identificator mag bij een andere identificator van de partij passen.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=match_related_apart(PARTIJ, IDENTIFICEERDE_PARTIJ, PARTIJ_IDENTIFICATOR),
    ),
    Fault(
        id="soort-nummer-telt-niet-mee",
        requirement="AFN-R2",
        description="De soort van het nummer telt bij het zoeken van een partij niet mee.",
        profile=INFORMATIEMODEL_2024,
        ignored_argument=ignore_argument(PARTIJ, SOORT_OBJECT_ID_OF_PARTIJ),
    ),
    Fault(
        id="register-van-nummer-telt-niet-mee",
        requirement="AFN-R2",
        description="Het register van het nummer telt bij het zoeken van een partij niet mee.",
        profile=OPEN_KLANT,
        ignored_argument=ignore_argument(PARTIJ, REGISTER_OF_PARTIJ),
    ),
    Fault(
        id="partij-per-identificator",
        requirement="AFN-R3",
        description="Een partij met twee identificatoren komt twee keer.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(PARTIJ, repeat_for_each_identificator),
    ),
    Fault(
        id="een-burger-twee-partijen",
        requirement="AFN-R3",
        description="Twee partijen kunnen hetzelfde burgerservicenummer hebben.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "unique"),
    ),
]
