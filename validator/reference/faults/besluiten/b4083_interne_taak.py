"""Faults against B4083 Een interne taak is geen klanttaak."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import VNG_CRUD
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="klanttaken",
        requirement="B4083-T1",
        description="De API heeft klanttaken.",
        profile=VNG_CRUD,
        response=on_response("GET", "/klanttaken", set_status(200), status=404),
    ),
]
