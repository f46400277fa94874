"""Faults against Afnemers volgen de verwijzingen die een object zelf noemt."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, ACTOR_KLANTCONTACT, KLANTCONTACT, OPEN_KLANT
from validator.reference.faults.operators.representations import show_list

FAULTS = [
    Fault(
        id="klantcontact-noemt-laatste-actor",
        requirement="AFN-R26",
        description="Een klantcontact noemt van de actoren die eraan gekoppeld zijn alleen de laatste.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_list(KLANTCONTACT, f"{ACTOR_KLANTCONTACT}/{ACTOR}", lambda actors: actors[-1:]),
    ),
]
