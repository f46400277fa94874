"""Faults against B0606 Een interne notitie hoort bij de partij."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, INTERNE_TAAK, KLANTCONTACT, OPEN_KLANT
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="taak-met-interne-notitie",
        requirement="B0606-T1",
        description="Het antwoord op een registratie toont een lege interne notitie bij de taak, anders gespeld.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(INTERNE_TAAK, "/interne_notitie", "", methods=["POST"]),
    ),
    Fault(
        id="klantcontact-met-werknotitie",
        requirement="B0606-T2",
        description="Een opgevraagd klantcontact heeft in een groep een werknotitie.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=add_property(KLANTCONTACT, "/afhandeling", [{"werkNotitie": "Lastige klant"}], methods=["GET"]),
    ),
]
