"""Faults against B1304 Eén resource Partij voor persoon, organisatie en contactpersoon."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import PARTIJ, SOORT_PARTIJ, VNG_CRUD
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="partij-zonder-soort",
        requirement="B1304-T1",
        description="Een partij zonder soort wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(PARTIJ, SOORT_PARTIJ, "required"),
    ),
]
