"""Faults against F6230 Vraag bijlage op."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BIJLAGE, INFORMATIEMODEL_2024, OBJECTIDENTIFICATOR_REGISTER
from validator.reference.faults.operators.representations import show_value

FAULTS = [
    Fault(
        id="bijlage-zonder-register",
        requirement="F6230-R1",
        description="Een opgevraagde bijlage noemt haar register niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BIJLAGE, OBJECTIDENTIFICATOR_REGISTER, absent, methods=["GET"]),
    ),
]
