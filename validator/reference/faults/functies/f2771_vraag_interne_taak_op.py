"""Faults against F2771 Vraag interne taak op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    OPEN_KLANT,
    TOELICHTING,
    VERWERKT_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="opgevraagde-taak-zonder-toelichting",
        requirement="F2771-R1",
        description="Een opgevraagde taak mist haar toelichting.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(INTERNE_TAAK, TOELICHTING, absent, methods=["GET"]),
    ),
    Fault(
        id="onbekende-taak-is-200",
        requirement="F2771-R1",
        description="Een taak die niet bestaat geeft een leeg antwoord.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/internetaken/", set_status(200), status=404),
    ),
    Fault(
        id="opgevraagde-taak-al-verwerkt",
        requirement="F2771-R2",
        description="Een opgevraagde taak die te verwerken is heeft een moment van verwerken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(INTERNE_TAAK, VERWERKT_OP, constant("2024-02-19T09:17:20Z"), methods=["GET"]),
    ),
]
