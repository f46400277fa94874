"""Faults against Afnemers tonen de werkvoorraad van een afdeling."""

from __future__ import annotations

from validator.reference.faults.effects.responses import remove_from_next_link
from validator.reference.faults.effects.searches import Criteria
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    KLANTCONTACT,
    NAAM,
    NUMMER,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    TOEGEWEZEN_AAN_ACTOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.responses import on_query
from validator.reference.faults.operators.searches import find_one_more, on_search
from validator.reference.store import Record, Store

NUMMER_OF_KLANTCONTACT = f"{ONTSTAAN_UIT_KLANTCONTACT}/{NUMMER}"


NAAM_OF_ACTOR = f"{TOEGEWEZEN_AAN_ACTOR}/{NAAM}"


def match_prefix_of_number(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The interne taken of every klantcontact with a Nummer that begins with the one searched for."""
    expected = criteria.get(NUMMER_OF_KLANTCONTACT)

    def matches(taak: Record) -> bool:
        klantcontact = store.get(KLANTCONTACT, taak.references[ONTSTAAN_UIT_KLANTCONTACT][0])
        return klantcontact is not None and str(klantcontact.facts.get(NUMMER, "")).startswith(str(expected))

    return records if expected is None else [one for one in store.all(INTERNE_TAAK) if matches(one)]


def ignore_status_beside_naam(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by the Naam of an actor, its interne taken of any Status."""
    expected = criteria.get(NAAM_OF_ACTOR)

    def matches(taak: Record) -> bool:
        actoren = [store.get(ACTOR, identity) for identity in taak.references.get(TOEGEWEZEN_AAN_ACTOR, ())]
        return any(actor is not None and actor.facts.get(NAAM) == expected for actor in actoren)

    return records if expected is None else [one for one in store.all(INTERNE_TAAK) if matches(one)]


FAULTS = [
    Fault(
        id="taken-oudste-eerst",
        requirement="AFN-R9",
        description="De lijst van taken begint met de oudste.",
        profile=VNG_CRUD,
        search_result=on_search(INTERNE_TAAK, lambda _, __, records: records[::-1]),
    ),
    Fault(
        id="volgende-bladzijde-zonder-status",
        requirement="AFN-R9",
        description="Vanaf de tweede bladzijde telt de status niet meer mee.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_query("/internetaken", "status", remove_from_next_link("status")),
    ),
    Fault(
        id="taken-op-begin-van-nummer",
        requirement="AFN-R10",
        description="Ook de taken van een klantcontact waarvan het nummer zo begint worden gevonden.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, match_prefix_of_number),
    ),
    Fault(
        id="taak-van-ander-nummer",
        requirement="AFN-R10",
        description="Op het nummer van een klantcontact komt ook een taak van een ander klantcontact.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, NUMMER_OF_KLANTCONTACT),
    ),
    Fault(
        id="taken-op-naam-van-elke-status",
        requirement="AFN-R11",
        description="Wie taken zoekt op de naam van een afdeling krijgt ook de verwerkte.",
        profile=OPEN_KLANT,
        search_result=on_search(INTERNE_TAAK, ignore_status_beside_naam),
    ),
    Fault(
        id="taak-van-andere-naam",
        requirement="AFN-R11",
        description="Op de naam van een actor komt ook een taak die niet van die actor is.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, NAAM_OF_ACTOR),
    ),
]
