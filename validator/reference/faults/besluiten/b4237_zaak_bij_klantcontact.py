"""Faults against B4237 Een zaak wordt vanuit het klantcontact gekoppeld."""

from __future__ import annotations

from validator.reference.faults.effects.values import constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OBJECTIDENTIFICATOR_OBJECTTYPE, ONDERWERPOBJECT, OPEN_KLANT
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="zaak-wordt-iets-anders",
        requirement="B4237-T1",
        description="Een zaak wordt als een ander soort object vastgelegd.",
        profile=OPEN_KLANT,
        request_values=store_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECTTYPE, constant("13")),
    ),
]
