"""Faults against B7271 Namen van tijdlijnen."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, VNG_CRUD
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="actor-geldig-tot",
        requirement="B7271-T1",
        description="Een opgevraagde actor heeft een eind van zijn geldigheid.",
        profile=VNG_CRUD,
        subtle=True,
        representation=add_property(ACTOR, "/geldigTot", None, methods=["GET"]),
    ),
]
