"""Faults against B5717 Een klantcontact heet klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="contactmomenten",
        requirement="B5717-T1",
        description="De API heeft contactmomenten, al zijn ze niet te doorzoeken.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("GET", "/contactmomenten", set_status(405), status=404),
    ),
]
