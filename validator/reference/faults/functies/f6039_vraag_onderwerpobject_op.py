"""Faults against F6039 Vraag onderwerpobject op."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, OBJECTIDENTIFICATOR_REGISTER, ONDERWERPOBJECT
from validator.reference.faults.operators.representations import show_value

FAULTS = [
    Fault(
        id="onderwerp-zonder-register",
        requirement="F6039-R1",
        description="Een opgevraagd onderwerpobject noemt zijn register niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_REGISTER, absent, methods=["GET"]),
    ),
]
