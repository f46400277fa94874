"""Faults against C6114 Interne taak is bij de verkeerde afdeling terechtgekomen."""

from __future__ import annotations

from validator.reference.faults.effects.records import (
    copy_from_first,
    refer_to_other_klantcontact,
    set_fact_of_second,
    set_reference,
)
from validator.reference.faults.effects.searches import omit_oldest
from validator.reference.faults.effects.updates import drop_attributes
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    GEVRAAGDE_HANDELING,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    STATUS,
    TOEGEWEZEN_AAN_ACTOR,
    TOELICHTING,
    VERWERKT_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert_of_second_taak, on_update
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def copy_actor_to_first(store: Store, first: Record, second: Record) -> None:
    """Give the first interne taak the actor of the second one."""
    set_reference(store, first, TOEGEWEZEN_AAN_ACTOR, second.references[TOEGEWEZEN_AAN_ACTOR][0])


def move_second_to_other_klantcontact(store: Store, first: Record, second: Record) -> None:
    """Let the second interne taak belong to a new klantcontact."""
    del first
    refer_to_other_klantcontact(ONTSTAAN_UIT_KLANTCONTACT)(store, second)


FAULTS = [
    Fault(
        id="doorzetten-verplaatst",
        requirement="C6114-R1",
        description="Een nieuwe taak bij een klantcontact verplaatst de oude naar haar actor.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert_of_second_taak(copy_actor_to_first),
    ),
    Fault(
        id="doorgezet-bij-ander-klantcontact",
        requirement="C6114-R2",
        description="Een tweede taak komt bij een ander klantcontact terecht.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert_of_second_taak(move_second_to_other_klantcontact),
    ),
    Fault(
        id="doorgezet-met-moment",
        requirement="C6114-R3",
        description="Een tweede taak heeft van het begin af een moment van verwerken.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert_of_second_taak(set_fact_of_second(VERWERKT_OP, "2024-01-24T10:34:16+01:00")),
    ),
    Fault(
        id="verwerken-zonder-toelichting",
        requirement="C6114-R4",
        description="De toelichting die bij het verwerken meegaat wordt niet bewaard.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(INTERNE_TAAK, drop_attributes(TOELICHTING)),
    ),
    Fault(
        id="status-teruggestuurd",
        requirement="C6114-R5",
        description="Bij een wijziging wordt een derde status aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, STATUS, "enum", methods=["PATCH"]),
    ),
    Fault(
        id="handeling-blijft-die-van-eerste",
        requirement="C6114-R6",
        description="Een tweede taak bij een klantcontact krijgt de gevraagde handeling van de eerste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert_of_second_taak(copy_from_first(GEVRAAGDE_HANDELING)),
    ),
    Fault(
        id="collega-krijgt-taak-niet",
        requirement="C6114-R7",
        description="Een tweede taak bij een klantcontact blijft bij de actor van de eerste.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert_of_second_taak(copy_from_first(TOEGEWEZEN_AAN_ACTOR)),
    ),
    Fault(
        id="oudste-taak-ontbreekt",
        requirement="C6114-R8",
        description="Van meer gevonden taken ontbreekt de oudste.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, omit_oldest),
    ),
    Fault(
        id="verwerken-wist-actor",
        requirement="C6114-R10",
        description="Een taak die verwerkt wordt verliest haar actor.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, drop_attributes(TOEGEWEZEN_AAN_ACTOR)),
    ),
]
