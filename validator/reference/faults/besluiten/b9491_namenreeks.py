"""Faults against B9491 Wie een namenreeks heeft verdeelt haar zelf."""

from __future__ import annotations

from validator.reference.faults.effects.values import change_text
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, INFORMATIEMODEL_2024, PERSOONSNAAM_ACHTERNAAM
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="namenreeks-ingekort",
        requirement="B9491-T1",
        description="Van een achternaam blijft alleen het laatste woord.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(
            BETROKKENE, PERSOONSNAAM_ACHTERNAAM, change_text(lambda value: value.rpartition(" ")[2])
        ),
    ),
]
