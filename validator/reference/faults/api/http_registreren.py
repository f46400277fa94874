"""Faults against Registreren en wijzigen, ook tegelijk."""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from validator.reference.faults.effects.records import insert_again
from validator.reference.faults.effects.responses import change_link, remove_header
from validator.reference.faults.effects.updates import UpdateEffect
from validator.reference.faults.effects.values import FIXED_ID, lead_elsewhere
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BIJLAGE,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    KLANTCONTACT,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert, on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import on_response, on_success
from validator.reference.store import Content, Record

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

LOST_UPDATE = 10.0
"""Seconds after a change in which a second one is taken as simultaneous."""


def set_location_to_collection(response: Response) -> None:
    """Location is the URL of the collection."""
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].rpartition("/")[0]


def fail_on_duplicate_number(request: Request, response: Response) -> None:
    """The registration of a klantcontact with a Nummer in use is answered with 500."""
    if (
        request.method == "POST"
        and request.path.endswith("/klantcontacten")
        and response.status_code == HTTPStatus.BAD_REQUEST
        and b'"unique"' in response.get_data()
    ):
        response.status_code = 500


def lose_simultaneous_update() -> UpdateEffect:
    """Of two simultaneous updates, the second one writes back what it read before the first."""
    before: dict[str, tuple[float, dict[str, Any]]] = {}

    def effect(record: Record, content: Content) -> None:
        now = time.monotonic()
        moment, facts = before.get(record.id, (0.0, {}))
        if now - moment < LOST_UPDATE:
            updated = {name for name, value in content.facts.items() if record.facts.get(name) != value}
            content.facts = {**facts, **{name: content.facts[name] for name in updated}}
        before[record.id] = (now, dict(record.facts))

    return effect


FAULTS = [
    Fault(
        id="location-naar-verzameling",
        requirement="HTTP-R21",
        description="Location wijst naar de verzameling.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "/klantcontacten", set_location_to_collection, status=201),
    ),
    Fault(
        id="geen-location",
        requirement="HTTP-R31",
        description="Het antwoord op een registratie zegt niet waar het object staat.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "/klantcontacten", remove_header("Location"), status=201),
    ),
    Fault(
        id="url-van-ander",
        requirement="HTTP-R35",
        description="Een geregistreerd klantcontact draagt de URL van een ander.",
        profile=OPEN_KLANT,
        response=on_response("POST", "/klantcontacten", change_link("/url", FIXED_ID), status=201),
    ),
    Fault(
        id="self-van-ander",
        requirement="HTTP-R35",
        description="De link self van een opgevraagd klantcontact leidt naar een ander.",
        profile=VNG_CRUD,
        response=on_success("GET", "/klantcontacten/", change_link("/_links/self/href", FIXED_ID), whole=False),
    ),
    Fault(
        id="verwijzing-naar-ander",
        requirement="HTTP-R37",
        description="De URL bij de partij van een betrokkene is die van een ander, alleen bij het opvragen.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(BETROKKENE, PARTIJ, lead_elsewhere("/url"), methods=["GET"]),
    ),
    Fault(
        id="tegelijk-dubbel",
        requirement="HTTP-R22",
        description="Gelijktijdige registraties krijgen hetzelfde nummer.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(KLANTCONTACT, NUMMER, "unique"),
    ),
    Fault(
        id="dubbel-breekt",
        requirement="HTTP-R23",
        description="Een nummer van een klantcontact dat al bestaat breekt de API.",
        profile=INFORMATIEMODEL_2024,
        response=fail_on_duplicate_number,
    ),
    Fault(
        id="laatste-wint",
        requirement="HTTP-R24",
        description="Van twee wijzigingen tegelijk maakt de tweede de eerste ongedaan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, lose_simultaneous_update()),
    ),
    Fault(
        id="bijlage-dubbel-vastgelegd",
        requirement="HTTP-R33",
        description="Een registratie van een bijlage wordt twee keer opgeslagen.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BIJLAGE, insert_again),
    ),
]
