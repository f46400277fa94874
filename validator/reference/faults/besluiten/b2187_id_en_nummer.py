"""Faults against B2187 ID en nummer."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import PARTIJ, VNG_CRUD
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="partij-met-partij-id",
        requirement="B2187-T1",
        description="Een opgevraagde partij toont haar ID ook onder de naam partijId.",
        profile=VNG_CRUD,
        subtle=True,
        representation=add_property(PARTIJ, "/partijId", "1a2b3c4d", methods=["GET"]),
    ),
]
