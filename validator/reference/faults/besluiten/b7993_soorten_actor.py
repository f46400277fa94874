"""Faults against B7993 Een actor is er in drie soorten."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, TELEFOONNUMMER, VNG_CRUD
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="medewerker-zonder-telefoonnummer",
        requirement="B7993-T1",
        description="Een medewerker zonder telefoonnummer wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(ACTOR, TELEFOONNUMMER, "required"),
    ),
]
