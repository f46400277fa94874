"""Faults against B2270 Een relatie is een verwijzing aan de enkele kant."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, KLANTCONTACT
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="klantcontact-met-bijlagen",
        requirement="B2270-T1",
        description="Een opgevraagd klantcontact bevat een lijst van zijn bijlagen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(KLANTCONTACT, "/bijlagen", [], methods=["GET"]),
    ),
]
