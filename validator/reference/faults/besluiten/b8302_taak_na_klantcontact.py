"""Faults against B8302 Een interne taak volgt op een klantcontact."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, OPEN_KLANT
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="taak-uit-het-niets",
        requirement="B8302-T1",
        description="Een taak zonder klantcontact wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, "required"),
    ),
]
