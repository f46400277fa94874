"""Faults against F0138 Vraag partij op."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.updates import drop_attributes
from validator.reference.faults.effects.values import FIXED_ID, absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BEZOEKADRES_ADRESREGEL_1,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    PARTIJ,
    VNG_CRUD,
    VOORKEURS_DIGITAAL_ADRES,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_response

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def answer_number_as_id(request: Request, response: Response) -> None:
    """A GET of a partij with a number in the place of the id is answered with a partij of this number."""
    number = request.path.rpartition("/")[2]
    if request.method == "GET" and "/partijen/" in request.path and number.isdigit():
        response.status_code = 200
        response.set_data(json.dumps({"id": FIXED_ID, "nummer": int(number)}))


FAULTS = [
    Fault(
        id="partij-onbekend-is-200",
        requirement="F0138-R1",
        description="Een partij die niet bestaat geeft een leeg antwoord.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("GET", "/partijen/", set_status(200), status=404),
    ),
    Fault(
        id="opvragen-zonder-adres",
        requirement="F0138-R1",
        description="Een opgevraagde partij mist haar bezoekadres.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(PARTIJ, BEZOEKADRES_ADRESREGEL_1, absent, methods=["GET"]),
    ),
    Fault(
        id="nummer-als-id",
        requirement="F0138-R2",
        description="Een partij is ook op haar nummer op te vragen.",
        profile=INFORMATIEMODEL_2024,
        response=answer_number_as_id,
    ),
    Fault(
        id="voorkeursadres-verloren",
        requirement="F0138-R3",
        description="Een wijziging bewaart het voorkeursadres van een partij niet.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(PARTIJ, drop_attributes(VOORKEURS_DIGITAAL_ADRES)),
    ),
]
