"""Faults against V6577 Wie een ID toekent."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import DIGITAAL_ADRES, OPEN_KLANT, VERSTREKT_DOOR_PARTIJ
from validator.reference.faults.operators.requests import skip_rule

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def show_requested_id(request: Request, response: Response) -> None:
    """The response to a registration holds the id of the request."""
    if request.method == "POST" and response.status_code == HTTPStatus.CREATED:
        requested, body = json.loads(request.get_data()), json.loads(response.get_data())
        response.set_data(json.dumps({**body, **{name: requested[name] for name in ("uuid",) if name in requested}}))


FAULTS = [
    Fault(
        id="gekozen-id",
        requirement="V6577-T1",
        description="Het antwoord op een registratie neemt het ID over dat de afnemer koos.",
        profile=OPEN_KLANT,
        subtle=True,
        response=show_requested_id,
    ),
    Fault(
        id="adres-van-onbekende-partij",
        requirement="V6577-T2",
        description="Een digitaal adres van een partij die niet bestaat wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ, "reference"),
    ),
]
