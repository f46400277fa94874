"""Faults against F5002 Vraag actor op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    E_MAILADRES,
    INDICATIE_ACTIEF,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    TELEFOONNUMMER,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="onbekende-actor-is-200",
        requirement="F5002-R1",
        description="Een actor die niet bestaat geeft een leeg antwoord.",
        profile=VNG_CRUD,
        response=on_response("GET", "/actoren/", set_status(200), status=404),
    ),
    Fault(
        id="actor-altijd-actief",
        requirement="F5002-R1",
        description="Een opgevraagde actor is altijd actief.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(ACTOR, INDICATIE_ACTIEF, constant(True), methods=["GET"]),
    ),
    Fault(
        id="opgevraagde-actor-zonder-e-mail",
        requirement="F5002-R2",
        description="Een opgevraagde actor mist zijn e-mailadres.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(ACTOR, E_MAILADRES, absent, methods=["GET"]),
    ),
    Fault(
        id="automaat-met-telefoon",
        requirement="F5002-R2",
        description="Elke opgevraagde actor heeft een telefoonnummer.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ACTOR, TELEFOONNUMMER, constant("0201234567"), methods=["GET"]),
    ),
]
