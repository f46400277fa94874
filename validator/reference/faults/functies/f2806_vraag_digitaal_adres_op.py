"""Faults against F2806 Vraag digitaal adres op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import DIGITAAL_ADRES, INFORMATIEMODEL_2024, OMSCHRIJVING, OPEN_KLANT
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="opgevraagd-adres-zonder-omschrijving",
        requirement="F2806-R1",
        description="Een opgevraagd digitaal adres mist zijn omschrijving.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, OMSCHRIJVING, absent, methods=["GET"]),
    ),
    Fault(
        id="onbekend-adres-is-200",
        requirement="F2806-R1",
        description="Een digitaal adres dat niet bestaat geeft een leeg antwoord.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("GET", "/digitaleadressen/", set_status(200), status=404),
    ),
]
