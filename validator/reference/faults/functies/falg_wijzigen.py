"""Faults against FALG Elk attribuut wijzigen."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, OPEN_KLANT, ORGANISATIENAAM
from validator.reference.faults.operators.representations import show_value

FAULTS = [
    Fault(
        id="organisatienaam-niet-in-antwoord-op-wijziging",
        requirement="FALG-R8",
        description="Het antwoord op een wijziging van een betrokkene toont de organisatienaam niet.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(BETROKKENE, ORGANISATIENAAM, absent, methods=["PATCH"]),
    ),
]
