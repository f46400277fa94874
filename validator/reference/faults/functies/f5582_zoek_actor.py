"""Faults against F5582 Zoek actor."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria, omit_oldest
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTORIDENTIFICATOR_OBJECT_ID,
    FUNCTIE,
    INDICATIE_ACTIEF,
    INFORMATIEMODEL_2024,
    NAAM,
    OMSCHRIJVING,
    OPEN_KLANT,
    SOORT_ACTOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, on_search
from validator.reference.store import Record, Store


def find_only_medewerkers(_: Store, __: Criteria, records: list[Record]) -> list[Record]:
    """The actoren that are a medewerker."""
    return [one for one in records if one.facts[SOORT_ACTOR] == "Medewerker"]


def ignore_naam_beside_soort_actor(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by Naam and Soort actor, every actor of this Soort actor."""
    if not {NAAM, SOORT_ACTOR} <= criteria.keys():
        return records
    return [one for one in store.all(ACTOR) if one.facts.get(SOORT_ACTOR) == criteria[SOORT_ACTOR]]


FAULTS = [
    Fault(
        id="soort-actor-vindt-een-te-veel",
        requirement="F5582-R1",
        description="Zoeken op soort actor geeft ook een actor van een andere soort.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(ACTOR, SOORT_ACTOR),
    ),
    Fault(
        id="indicatie-actief-vindt-een-te-veel",
        requirement="F5582-R1",
        description="Zoeken op indicatie actief geeft ook een actor met een andere indicatie.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(ACTOR, INDICATIE_ACTIEF),
    ),
    Fault(
        id="identificator-vindt-een-te-veel",
        requirement="F5582-R1",
        description="Zoeken op identificator geeft ook een actor met een ander object-ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(ACTOR, ACTORIDENTIFICATOR_OBJECT_ID),
    ),
    Fault(
        id="laatste-actor-ontbreekt",
        requirement="F5582-R1",
        description="Van meer gevonden actoren ontbreekt de laatste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(ACTOR, omit_oldest),
    ),
    Fault(
        id="alleen-medewerkers",
        requirement="F5582-R2",
        description="Een zoekvraag vindt alleen medewerkers.",
        profile=VNG_CRUD,
        search_result=on_search(ACTOR, find_only_medewerkers),
    ),
    Fault(
        id="lijst-zonder-functie",
        requirement="F5582-R3",
        description="De lijst van actoren toont geen functies.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ACTOR, FUNCTIE, absent, methods=["LIST"]),
    ),
    Fault(
        id="lijst-zonder-omschrijving",
        requirement="F5582-R3",
        description="De lijst van actoren toont geen omschrijvingen.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(ACTOR, OMSCHRIJVING, absent, methods=["LIST"]),
    ),
    Fault(
        id="soort-maakt-naam-overbodig",
        requirement="F5582-A1",
        description="Wie ook op soort zoekt, zoekt niet meer op naam.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(ACTOR, ignore_naam_beside_soort_actor),
    ),
    Fault(
        id="actoren-dubbel-op-bladzijde",
        requirement="F5582-A2",
        description="De tweede bladzijde toont elke actor twee keer.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/actoren", "2", lambda body: {**body, "resultaten": body["resultaten"] * 2}),
    ),
]
