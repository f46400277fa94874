"""Faults against De vorm van een antwoord."""

from __future__ import annotations

from collections.abc import Callable

from validator.reference.faults.effects.responses import Body, change_body
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OPEN_KLANT
from validator.reference.faults.operators.responses import on_response


def remove(name: str) -> Callable[[Body], None]:
    """The object in the response lacks a property that is no attribute of the standard."""

    def change(body: Body) -> None:
        body.pop(name, None)

    return change


FAULTS = [
    Fault(
        id="bijlage-antwoord-zonder-url",
        requirement="HTTP-R26",
        description="Het antwoord op de registratie van een bijlage mist haar url.",
        profile=OPEN_KLANT,
        response=on_response("POST", "/bijlagen", change_body(remove("url")), status=201),
    ),
    Fault(
        id="opgevraagd-klantcontact-zonder-lijst",
        requirement="HTTP-R26",
        description="Een opgevraagd klantcontact mist de lijst van zijn interne taken.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/klantcontacten/", change_body(remove("leiddeTotInterneTaken")), status=200),
    ),
    Fault(
        id="opgevraagd-onderwerp-zonder-url",
        requirement="HTTP-R26",
        description="Een opgevraagd onderwerpobject mist zijn url.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/onderwerpobjecten/", change_body(remove("url")), status=200),
    ),
]
