"""Faults against B8259 Namen van attributen."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, INTERNE_TAAK
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="taak-met-onderstrepen",
        requirement="B8259-T1",
        description="Een opgevraagde taak heeft een eigenschap met onderstrepen in haar naam.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(INTERNE_TAAK, "/laatst_gezien_door", None, methods=["GET"]),
    ),
]
