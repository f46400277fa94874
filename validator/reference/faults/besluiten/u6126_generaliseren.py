"""Faults against U6126 Alleen generaliseren als het iets oplevert."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, ROL, VNG_CRUD
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="leverancier-is-betrokkene",
        requirement="U6126-T1",
        description="Elke rol van een betrokkene wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BETROKKENE, ROL, "enum"),
    ),
]
