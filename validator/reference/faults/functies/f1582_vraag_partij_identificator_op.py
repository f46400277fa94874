"""Faults against F1582 Vraag partij-identificator op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import FIXED_ID, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ID, OPEN_KLANT, PARTIJ_IDENTIFICATOR, VNG_CRUD
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="identificator-onbekend-is-200",
        requirement="F1582-R1",
        description="Een partij-identificator die niet bestaat geeft een leeg antwoord.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/partij-identificatoren/", set_status(200), status=404),
    ),
    Fault(
        id="andere-identificator",
        requirement="F1582-R1",
        description="Opvragen geeft een andere partij-identificator terug.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(PARTIJ_IDENTIFICATOR, ID, constant(FIXED_ID), methods=["GET"]),
    ),
]
