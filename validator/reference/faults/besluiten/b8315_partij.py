"""Faults against B8315 Partij, persoon en organisatie."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OPEN_KLANT
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="klanten",
        requirement="B8315-T1",
        description="De API heeft ook klanten.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/klanten", set_status(200), status=404),
    ),
]
