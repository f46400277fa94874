"""Faults against B0780 Een klantcontact heeft geen creatie-, mutatie- of indiendatum."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import KLANTCONTACT, VNG_CRUD
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="klantcontact-met-mutatiedatum",
        requirement="B0780-T1",
        description="Een opgevraagd klantcontact zegt wanneer het is gewijzigd.",
        profile=VNG_CRUD,
        subtle=True,
        representation=add_property(KLANTCONTACT, "/beheer/mutatieDatum", None, methods=["GET"]),
    ),
]
