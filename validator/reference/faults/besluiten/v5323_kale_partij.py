"""Faults against V5323 Een partij die er alleen is omdat de klant is geauthenticeerd."""

from __future__ import annotations

from validator.reference.faults.effects.records import set_facts_of_identified_partij
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    CORRESPONDENTIEADRES_ADRESREGEL_1,
    INFORMATIEMODEL_2024,
    PARTIJ_IDENTIFICATOR,
)
from validator.reference.faults.operators.records import on_insert

FAULTS = [
    Fault(
        id="kale-partij-krijgt-adres",
        requirement="V5323-T2",
        description="Een partij die een identificator krijgt, krijgt er een adres bij.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(
            PARTIJ_IDENTIFICATOR,
            set_facts_of_identified_partij({CORRESPONDENTIEADRES_ADRESREGEL_1: "Janssenstraat 12"}),
        ),
    ),
]
