"""Faults against what a refusal says, and that it stays one."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, INFORMATIEMODEL_2024, INTERNE_TAAK, OPEN_KLANT
from validator.reference.faults.operators.refusals import accept_second_time

FAULTS = [
    Fault(
        id="geweigerd-later-aanvaard",
        requirement="HTTP-R36",
        description="Een interne taak bij een klantcontact dat er niet is, wordt bij de tweede poging aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=accept_second_time(INTERNE_TAAK, ("reference",)),
    ),
    Fault(
        id="onvolledig-later-aanvaard",
        requirement="HTTP-R36",
        description="Een actor zonder naam wordt bij de tweede poging aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=accept_second_time(ACTOR, ("required",)),
    ),
]
