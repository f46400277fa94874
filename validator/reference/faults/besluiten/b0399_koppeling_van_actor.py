"""Faults against B0399 De koppeling van actor en klantcontact is een eigen object."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete_others
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    INFORMATIEMODEL_2024,
    KLANTCONTACT,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value

FAULTS = [
    Fault(
        id="een-actor-per-klantcontact",
        requirement="B0399-T1",
        description="Een tweede actor bij een klantcontact verdringt de eerste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(ACTOR_KLANTCONTACT, delete_others(KLANTCONTACT)),
    ),
    Fault(
        id="een-klantcontact-per-actor",
        requirement="B0399-T2",
        description="Een tweede klantcontact van een actor verdringt het eerste.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert(ACTOR_KLANTCONTACT, delete_others(ACTOR)),
    ),
    Fault(
        id="koppeling-noemt-klantcontact-niet",
        requirement="B0399-T3",
        description="Het antwoord op een koppeling noemt het klantcontact niet.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(ACTOR_KLANTCONTACT, KLANTCONTACT, absent, methods=["POST"]),
    ),
]
