"""Faults against VERT Vertegenwoordiging van een partij door een andere."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria, omit_newest_by
from validator.reference.faults.effects.updates import ignore_update
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ID,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    PARTIJ,
    VERTEGENWOORDIGDE_PARTIJ,
    VERTEGENWOORDIGENDE_PARTIJ,
    VERTEGENWOORDIGING,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import delete_referred, on_insert, on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.searches import find_one_more, on_search
from validator.reference.store import Content, Record, Store


def exchange_roles(store: Store, vertegenwoordiging: Record) -> None:
    """Store the vertegenwoordigende partij as the vertegenwoordigde, and the other way round."""
    roles = {
        VERTEGENWOORDIGENDE_PARTIJ: vertegenwoordiging.references[VERTEGENWOORDIGDE_PARTIJ],
        VERTEGENWOORDIGDE_PARTIJ: vertegenwoordiging.references[VERTEGENWOORDIGENDE_PARTIJ],
    }
    store.update(vertegenwoordiging.id, vertegenwoordiging.facts, roles)


def exchange_roles_of_reverse(store: Store, vertegenwoordiging: Record) -> None:
    """Exchange the roles, if there is a vertegenwoordiging of the same partijen in the other roles."""
    others = store.referring(VERTEGENWOORDIGENDE_PARTIJ, vertegenwoordiging.references[VERTEGENWOORDIGDE_PARTIJ][0])
    acting = vertegenwoordiging.references[VERTEGENWOORDIGENDE_PARTIJ]
    if any(other.references[VERTEGENWOORDIGDE_PARTIJ] == acting for other in others):
        exchange_roles(store, vertegenwoordiging)


def find_in_either_role(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by one partij, the vertegenwoordigingen that refer to it in either role."""
    if len(criteria) != 1:
        return records
    wanted = set(criteria.values())
    return [one for one in store.all(VERTEGENWOORDIGING) if wanted & {ids[0] for ids in one.references.values()}]


def find_by_one_of_both_roles(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by both partijen, the vertegenwoordigingen that have one of the two."""
    if len(criteria) <= 1:
        return records
    return [
        one
        for one in store.all(VERTEGENWOORDIGING)
        if any(one.references[role] == [identity] for role, identity in criteria.items())
    ]


def move_to_vertegenwoordigende(record: Record, content: Content) -> None:
    """An update of the vertegenwoordigde partij makes the old one the vertegenwoordigende."""
    if content.references[VERTEGENWOORDIGDE_PARTIJ] != record.references[VERTEGENWOORDIGDE_PARTIJ]:
        content.references[VERTEGENWOORDIGENDE_PARTIJ] = list(record.references[VERTEGENWOORDIGDE_PARTIJ])


FAULTS = [
    Fault(
        id="vertegenwoordiging-zonder-id",
        requirement="VERT-R1",
        description="Het antwoord op de registratie van een vertegenwoordiging noemt geen ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(VERTEGENWOORDIGING, ID, absent, methods=["POST"]),
    ),
    Fault(
        id="rollen-verwisseld",
        requirement="VERT-R1",
        description="Wie vertegenwoordigt en wie vertegenwoordigd wordt worden verwisseld.",
        profile=OPEN_KLANT,
        insertion=on_insert(VERTEGENWOORDIGING, exchange_roles),
    ),
    Fault(
        id="zonder-vertegenwoordiger",
        requirement="VERT-R2",
        description="Een vertegenwoordiging zonder vertegenwoordigende partij wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(VERTEGENWOORDIGING, VERTEGENWOORDIGENDE_PARTIJ, "required"),
    ),
    Fault(
        id="zonder-vertegenwoordigde",
        requirement="VERT-R2",
        description="Een vertegenwoordiging zonder vertegenwoordigde partij wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(VERTEGENWOORDIGING, VERTEGENWOORDIGDE_PARTIJ, "required"),
    ),
    Fault(
        id="onbekende-vertegenwoordigd",
        requirement="VERT-R3",
        description="Een partij die er niet is kan vertegenwoordigd worden.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(VERTEGENWOORDIGING, VERTEGENWOORDIGDE_PARTIJ, "reference"),
    ),
    Fault(
        id="vertegenwoordiger-wordt-onbekend",
        requirement="VERT-R3",
        description="Een vertegenwoordiging kan bij een wijziging een onbekende vertegenwoordigende partij krijgen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(VERTEGENWOORDIGING, VERTEGENWOORDIGENDE_PARTIJ, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="rollen-later-verwisseld",
        requirement="VERT-R4",
        description="Na het antwoord op de registratie wisselen de partijen van rol.",
        profile=INFORMATIEMODEL_2024,
        after_insertion=on_insert(VERTEGENWOORDIGING, exchange_roles),
    ),
    Fault(
        id="vertegenwoordigde-niet-getoond",
        requirement="VERT-R4",
        description="Wie een vertegenwoordiging opvraagt ziet niet wie vertegenwoordigd wordt.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(VERTEGENWOORDIGING, VERTEGENWOORDIGDE_PARTIJ, absent, methods=["GET"]),
    ),
    Fault(
        id="vertegenwoordigde-mist-nieuwste",
        requirement="VERT-R5",
        description="Zoeken op wie vertegenwoordigd wordt mist de nieuwste vertegenwoordiging.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(VERTEGENWOORDIGING, omit_newest_by(VERTEGENWOORDIGDE_PARTIJ)),
    ),
    Fault(
        id="vertegenwoordigde-vindt-een-te-veel",
        requirement="VERT-R5",
        description="Zoeken op wie vertegenwoordigd wordt geeft ook een vertegenwoordiging van een ander.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(VERTEGENWOORDIGING, VERTEGENWOORDIGDE_PARTIJ),
    ),
    Fault(
        id="rol-telt-niet",
        requirement="VERT-R5",
        description="Zoeken op een partij vindt haar vertegenwoordigingen in elke rol.",
        profile=VNG_CRUD,
        search_result=on_search(VERTEGENWOORDIGING, find_in_either_role),
    ),
    Fault(
        id="een-van-beide-rollen",
        requirement="VERT-R5",
        description="Bij zoeken op beide rollen volstaat één van de twee.",
        profile=OPEN_KLANT,
        search_result=on_search(VERTEGENWOORDIGING, find_by_one_of_both_roles),
    ),
    Fault(
        id="wijziging-schuift-door",
        requirement="VERT-R6",
        description="Wie niet meer vertegenwoordigd wordt gaat bij een wijziging vertegenwoordigen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(VERTEGENWOORDIGING, move_to_vertegenwoordigende, methods=["PATCH"]),
    ),
    Fault(
        id="vertegenwoordiging-wijzigt-niet",
        requirement="VERT-R6",
        description="Een gewijzigde vertegenwoordiging is onveranderd.",
        profile=VNG_CRUD,
        update=on_update(VERTEGENWOORDIGING, ignore_update, methods=["PATCH"]),
    ),
    Fault(
        id="vertegenwoordiging-blijft",
        requirement="VERT-R7",
        description="Een verwijderde vertegenwoordiging is er nog.",
        profile=OPEN_KLANT,
        undeletable=VERTEGENWOORDIGING,
    ),
    Fault(
        id="partijen-verdwijnen-mee",
        requirement="VERT-R7",
        description="Met een vertegenwoordiging verdwijnen ook haar partijen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        removal=delete_referred(VERTEGENWOORDIGING, PARTIJ),
    ),
    Fault(
        id="dubbele-vertegenwoordiging",
        requirement="VERT-R8",
        description="Hetzelfde paar kan twee keer gekoppeld worden.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(VERTEGENWOORDIGING, VERTEGENWOORDIGENDE_PARTIJ, "unique"),
    ),
    Fault(
        id="andersom-rechtgezet",
        requirement="VERT-R9",
        description="Een vertegenwoordiging andersom wordt gelijk gemaakt aan de eerste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(VERTEGENWOORDIGING, exchange_roles_of_reverse),
    ),
]
