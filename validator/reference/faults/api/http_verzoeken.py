"""Faults against Verzoeken die niet kloppen."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import Body, change_body, remove_invalid_params, set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    GEVRAAGDE_HANDELING,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.refusals import store_refused
from validator.reference.faults.operators.responses import ResponseHook, on_response, on_status

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

MAX_BODY = 1_000_000
"""Bytes."""

MAX_TEXT = 200
"""Characters."""


def set_html_body(response: Response) -> None:
    """The response is an HTML page."""
    response.set_data("<h1>Niet toegestaan</h1>")
    response.content_type = "text/html"


def set_content_type_html(response: Response) -> None:
    """The response says that it is HTML."""
    response.content_type = "text/html"


def rename_list(body: Body) -> None:
    """The objects of a list stand under another name."""
    if "resultaten" in body:
        body["gevonden"] = body.pop("resultaten")


def fail_on_malformed_id(request: Request, response: Response) -> None:
    """A path with a malformed id is answered with 500."""
    if request.path.endswith("dit-is-geen-id"):
        response.status_code = 500


def claim_accepted_media_type(request: Request, response: Response) -> None:
    """The response says that it has the media type of the Accept header."""
    if response.status_code == HTTPStatus.NOT_ACCEPTABLE:
        response.status_code = 200
        response.content_type = request.headers["Accept"]


def fail_on_large_body(request: Request, response: Response) -> None:
    """A request with a large body is answered with 500."""
    if len(request.get_data()) > MAX_BODY:
        response.status_code = 500


def truncate_texts_of_large_body(content: bytes) -> bytes:
    """A large body with all its texts truncated."""
    if len(content) < MAX_BODY:
        return content
    body = json.loads(content)
    cut = {name: value[:MAX_TEXT] if isinstance(value, str) else value for name, value in body.items()}
    return json.dumps(cut).encode()


def close_json(content: bytes) -> bytes:
    """A truncated JSON object with a closing brace."""
    return content + b"}" if content.startswith(b"{") and not content.endswith(b"}") else content


def decode_latin_1(content: bytes) -> bytes:
    """A body that is no UTF-8, read as ISO 8859-1."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1").encode()
    return content


def unwrap_list(content: bytes) -> bytes:
    """Of a list of objects, the first one."""
    return json.dumps(json.loads(content)[0]).encode() if content.startswith(b"[{") else content


def remove_group_of_names(body: Body) -> None:
    """The error response names an attribute without the group that it belongs to."""
    for param in body.get("invalidParams", []):
        param["name"] = param["name"].rpartition(".")[2]


def fail_on_content(part: bytes) -> ResponseHook:
    """A request with this in its body is answered with 500."""

    def hook(request: Request, response: Response) -> None:
        if part in request.get_data():
            response.status_code = 500

    return hook


_SKIPPED, _RESPOND = store_refused(INTERNE_TAAK, GEVRAAGDE_HANDELING, ("maxLength",), "PATCH")

FAULTS = [
    Fault(
        id="onbekend-pad-leeg",
        requirement="HTTP-R5",
        description="Een pad dat niet bestaat geeft een leeg antwoord.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(404, set_status(200, {}), path="die-er-niet-zijn"),
    ),
    Fault(
        id="geen-id-breekt",
        requirement="HTTP-R5",
        description="Wat geen ID kan zijn breekt de API.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=fail_on_malformed_id,
    ),
    Fault(
        id="elk-mediatype-gelezen",
        requirement="HTTP-R6",
        description="Wat zegt platte tekst te zijn wordt als JSON gelezen.",
        profile=INFORMATIEMODEL_2024,
        any_media_type=True,
    ),
    Fault(
        id="mediatype-is-invoerfout",
        requirement="HTTP-R6",
        description="Een vreemd mediatype heet een fout in de invoer.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(415, set_status(400)),
    ),
    Fault(
        id="zegt-wat-gevraagd-is",
        requirement="HTTP-R7",
        description="Het antwoord zegt een afbeelding te zijn en is het niet.",
        profile=INFORMATIEMODEL_2024,
        response=claim_accepted_media_type,
    ),
    Fault(
        id="json-afgemaakt",
        requirement="HTTP-R8",
        description="JSON die afbreekt wordt afgemaakt en opgeslagen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_body=close_json,
    ),
    Fault(
        id="geen-utf8-gelezen",
        requirement="HTTP-R8",
        description="Tekst die geen UTF-8 is wordt als iets anders gelezen.",
        profile=INFORMATIEMODEL_2024,
        request_body=decode_latin_1,
    ),
    Fault(
        id="lijst-van-een",
        requirement="HTTP-R9",
        description="Een lijst met een object geldt als dat object.",
        profile=INFORMATIEMODEL_2024,
        request_body=unwrap_list,
    ),
    Fault(
        id="te-groot-breekt",
        requirement="HTTP-R10",
        description="Een verzoek dat te groot is breekt de API.",
        profile=INFORMATIEMODEL_2024,
        response=fail_on_large_body,
    ),
    Fault(
        id="te-groot-afgekapt",
        requirement="HTTP-R10",
        description="Van een verzoek dat te groot is worden de teksten stil afgekapt.",
        profile=INFORMATIEMODEL_2024,
        request_body=truncate_texts_of_large_body,
    ),
    Fault(
        id="geen-id-in-html",
        requirement="HTTP-R11",
        description="De weigering van een onbekend ID is een bladzijde voor mensen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(404, set_html_body),
    ),
    Fault(
        id="mediatype-in-html",
        requirement="HTTP-R11",
        description="De weigering van een mediatype is een bladzijde voor mensen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(415, set_html_body),
    ),
    Fault(
        id="naam-zonder-groep",
        requirement="HTTP-R12",
        description="De foutmelding zegt niet in welke groep het attribuut staat.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(400, change_body(remove_group_of_names)),
    ),
    Fault(
        id="fout-zonder-naam",
        requirement="HTTP-R12",
        description="De foutmelding noemt geen attribuut.",
        profile=INFORMATIEMODEL_2024,
        wide=True,
        response=on_status(400, remove_invalid_params),
    ),
    Fault(
        id="half-gewijzigd",
        requirement="HTTP-R13",
        description="Een wijziging wordt geweigerd en toch opgeslagen.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=_SKIPPED,
        response=_RESPOND,
    ),
    Fault(
        id="nulteken-breekt",
        requirement="HTTP-R25",
        description="Een nulteken in een tekst breekt de API.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=fail_on_content(b"\\u0000"),
    ),
    Fault(
        id="leeg-nummer-breekt",
        requirement="HTTP-R25",
        description="Een klantcontact met een leeg nummer breekt de API.",
        profile=OPEN_KLANT,
        subtle=True,
        response=fail_on_content(b'"nummer": ""'),
    ),
    Fault(
        id="onbekend-gegeven-weggelaten",
        requirement="HTTP-R32",
        description="Een gegeven dat de API niet kent wordt weggelaten uit een registratie die slaagt.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=lambda _type, _attribute, rule, _method, _value: rule == "additionalProperties",
    ),
    Fault(
        id="vierhonderd-cijfers-breken",
        requirement="HTTP-R25",
        description="Een heel lang getal breekt de API.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=fail_on_content(b"9" * 400),
    ),
    Fault(
        id="antwoord-als-html",
        requirement="HTTP-R26",
        description="Het antwoord zegt HTML te zijn.",
        profile=VNG_CRUD,
        response=on_response("POST", "/klantcontacten", set_content_type_html, status=201),
    ),
    Fault(
        id="lijst-onder-andere-naam",
        requirement="HTTP-R26",
        description="Een lijst van klantcontacten heeft haar objecten onder een andere naam.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("GET", "/klantcontacten", change_body(rename_list), status=200),
    ),
]
