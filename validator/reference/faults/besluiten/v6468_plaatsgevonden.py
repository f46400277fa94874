"""Faults against V6468 Wanneer een klantcontact plaatsvond."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import KLANTCONTACT, PLAATSGEVONDEN_OP, VNG_CRUD
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="moment-mag-ontbreken",
        requirement="V6468-T1",
        description="Een klantcontact zonder moment wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(KLANTCONTACT, PLAATSGEVONDEN_OP, "required"),
    ),
]
