"""Faults against FALG Elk attribuut tonen."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent, change_text
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    CORRESPONDENTIEADRES_ADRESREGEL_3,
    FUNCTIE,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    PARTIJ,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="derde-adresregel-niet-in-lijst",
        requirement="FALG-R9",
        description="Een lijst van partijen toont de derde adresregel van het correspondentieadres niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(PARTIJ, CORRESPONDENTIEADRES_ADRESREGEL_3, absent, methods=["LIST"]),
    ),
    Fault(
        id="spaties-in-functie-samengevoegd",
        requirement="FALG-R9",
        description="Twee spaties achter elkaar in de functie van een actor worden er één.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(ACTOR, FUNCTIE, change_text(lambda text: " ".join(text.split()))),
    ),
]
