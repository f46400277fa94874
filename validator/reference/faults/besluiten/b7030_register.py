"""Faults against B7030 De API is een register en kent geen schermen."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, INTERNE_TAAK
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="taak-met-sessie",
        requirement="B7030-T1",
        description="Het antwoord op een registratie noemt bij de taak de sessie waarin zij ontstond.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(INTERNE_TAAK, "/herkomst/sessieId", "8", methods=["POST"]),
    ),
]
