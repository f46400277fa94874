"""Faults against F8618 Vraag klantcontact op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ID,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    KLANTCONTACT,
    OPEN_KLANT,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="onbekend-is-200",
        requirement="F8618-R1",
        description="Een klantcontact dat niet bestaat geeft een leeg antwoord.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/klantcontacten/", set_status(200), status=404),
    ),
    Fault(
        id="ander-klantcontact",
        requirement="F8618-R2",
        description="Opvragen geeft een ander klantcontact terug.",
        profile=INFORMATIEMODEL_2024,
        spreads="opvragen geeft een ander klantcontact, zodat het eigen niet te lezen is",
        subtle=True,
        representation=show_value(KLANTCONTACT, ID, constant(FIXED_ID), methods=["GET"]),
    ),
    Fault(
        id="opvragen-zonder-inhoud",
        requirement="F8618-X1",
        description="Een opgevraagd klantcontact mist zijn inhoud.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(KLANTCONTACT, INHOUD, absent, methods=["GET"]),
    ),
]
