"""Faults against B1924 Een verzoek of productaanvraag is geen eigen begrip."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OPEN_KLANT
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="productaanvragen",
        requirement="B1924-T1",
        description="De API heeft productaanvragen.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/productaanvragen", set_status(200), status=404),
    ),
]
