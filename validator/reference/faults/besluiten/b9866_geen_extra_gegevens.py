"""Faults against B9866 Geen ruimte voor gegevens die niet zijn afgesproken."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def repeat_request(request: Request, response: Response) -> None:
    """The response to a registration also holds what the standard does not know of the request."""
    if request.method == "POST" and response.status_code == HTTPStatus.CREATED:
        response.set_data(json.dumps({**json.loads(request.get_data()), **json.loads(response.get_data())}))


FAULTS = [
    Fault(
        id="antwoord-met-extra-gegevens",
        requirement="B9866-T1",
        description="Het antwoord herhaalt ook gegevens die de standaard niet kent.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=lambda _type, _attribute, rule, _method, _value: rule == "additionalProperties",
        response=repeat_request,
    ),
]
