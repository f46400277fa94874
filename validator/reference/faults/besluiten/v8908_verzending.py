"""Faults against V8908 Een klantcontact als verzending uit Zaakgericht werken."""

from __future__ import annotations

from validator.reference.faults.effects.values import constant, delay_moment
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    INITIATOR,
    KLANTCONTACT,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="iedereen-initiator",
        requirement="V8908-T1",
        description="Elke betrokkene wordt initiator.",
        profile=VNG_CRUD,
        request_values=store_value(BETROKKENE, INITIATOR, constant("Ja")),
    ),
    Fault(
        id="plaatsgevonden-uur-later",
        requirement="V8908-T2",
        description="Een klantcontact vond een uur later plaats dan is verstuurd.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, PLAATSGEVONDEN_OP, delay_moment(hours=1)),
    ),
]
