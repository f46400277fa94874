"""Faults against NLGov REST API Design Rules."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import Body, ResponseEffect, change_body, remove_header, set_status
from validator.reference.faults.effects.values import ValueEffect, change_text
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    INDICATIE_ACTIEF,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    KLANTCONTACT,
    NAAM,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    TOELICHTING,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import ResponseHook, on_response, on_status
from validator.reference.store import Content, Record

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def redirect_from_slash(request: Request, response: Response) -> None:
    """A path with a slash at its end redirects to the one without."""
    if request.path.endswith("/"):
        response.status_code = 301
        response.headers["Location"] = request.path.rstrip("/")


def on_openapi(effect: ResponseEffect) -> ResponseHook:
    """The OpenAPI document is another one."""

    def hook(request: Request, response: Response) -> None:
        if request.path.endswith("/openapi.json"):
            effect(response)

    return hook


def refuse_openapi_without_token(request: Request, response: Response) -> None:
    """The OpenAPI document without a token is answered with 401."""
    if request.path.endswith("/openapi.json") and "Authorization" not in request.headers:
        set_status(401, {"status": 401})(response)


def rename_path(old: str, new: str) -> ResponseEffect:
    """A path of the OpenAPI document has another name."""

    def change(document: Body) -> None:
        document["paths"][new] = document["paths"].pop(old)

    return change_body(change)


def remove_schema(document: Body) -> None:
    """The OpenAPI document lacks a schema that it refers to."""
    del document["components"]["schemas"]["Fout"]


def rename_first_parameter(document: Body) -> None:
    """The name of a query parameter has an underscore."""
    document["paths"]["/klantcontacten"]["get"]["parameters"][0]["name"] = "nummer_van"


def count_readings() -> ValueEffect:
    """The text with a number behind it, each time another one."""
    numbers = itertools.count()
    return lambda text: f"{text or ''} {next(numbers)}".strip()


def deactivate_on_same_naam(record: Record, content: Content) -> None:
    """A replacement with the same Naam stores the actor as not active."""
    if content.facts.get(NAAM) == record.facts.get(NAAM):
        content.facts[INDICATIE_ACTIEF] = "Nee"


def keep_first_invalid_param(response: Response) -> None:
    """The error response names only the first attribute at fault."""
    body = json.loads(response.get_data())
    if "invalidParams" in body:
        body["invalidParams"] = body["invalidParams"][:1]
        response.set_data(json.dumps(body))


def set_content_type_json(response: Response) -> None:
    """The response says that it is ordinary JSON."""
    response.content_type = "application/json"


def set_patch_version(response: Response) -> None:
    """The version in the header is not that of the OpenAPI document."""
    response.headers["API-Version"] = "1.0.1"


FAULTS = [
    Fault(
        id="streep-doorverwezen",
        requirement="/core/no-trailing-slash",
        description="Een pad met een schuine streep erachter verwijst door.",
        profile=INFORMATIEMODEL_2024,
        response=redirect_from_slash,
    ),
    Fault(
        id="streep-beschreven",
        requirement="/core/no-trailing-slash",
        description="De beschrijving noemt een pad met een schuine streep erachter.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_openapi(rename_path("/bijlagen", "/bijlagen/")),
    ),
    Fault(
        id="methode-onbekend-pad",
        requirement="/core/http-methods",
        description="Een methode die niet kan heet een pad dat niet bestaat.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(405, set_status(404)),
    ),
    Fault(
        id="zonder-allow",
        requirement="/core/http-methods",
        description="De API zegt niet welke methoden wel kunnen.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(405, remove_header("Allow")),
    ),
    Fault(
        id="biedt-trace-aan",
        requirement="/core/http-methods",
        description="De beschrijving biedt een ongewone methode aan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_openapi(change_body(lambda body: body["paths"]["/actoren"].update(trace={}))),
    ),
    Fault(
        id="lezen-verandert",
        requirement="/core/http-safety",
        description="Wie een taak opvraagt verandert haar toelichting.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(INTERNE_TAAK, TOELICHTING, count_readings(), methods=["GET"]),
    ),
    Fault(
        id="vervangen-wisselt",
        requirement="/core/http-safety",
        description="Wie hetzelfde nog eens neerzet zet de actor uit.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(ACTOR, deactivate_on_same_naam, methods=["PUT"]),
    ),
    Fault(
        id="twee-keer-verwijderd",
        requirement="/core/http-safety",
        description="Wat er niet meer is wordt nog eens verwijderd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_response("DELETE", "/klantcontacten", set_status(204), status=404),
    ),
    Fault(
        id="invoerfout-breekt",
        requirement="/core/http-response-code",
        description="Een ontbrekend attribuut breekt de API.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "internetaken", set_status(500), status=400),
    ),
    Fault(
        id="antwoord-200",
        requirement="/core/http-response-code",
        description="Een geslaagde registratie antwoordt met 200 in plaats van 201.",
        profile=OPEN_KLANT,
        response=on_response("POST", "/klantcontacten", set_status(200), status=201),
    ),
    Fault(
        id="verwijderd-misschien",
        requirement="/core/http-response-code",
        description="Het antwoord zegt dat er later verwijderd wordt.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("DELETE", "actoren", set_status(202), status=204),
    ),
    Fault(
        id="beschrijving-versie-2",
        requirement="/core/doc-openapi",
        description="De beschrijving is van OpenAPI 2.",
        profile=INFORMATIEMODEL_2024,
        response=on_openapi(change_body(lambda body: body.update(openapi="2.0.0"))),
    ),
    Fault(
        id="beschrijving-mist-schema",
        requirement="/core/doc-openapi",
        description="De beschrijving verwijst naar een schema dat er niet in staat.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_openapi(change_body(remove_schema)),
    ),
    Fault(
        id="beschrijving-zonder-mail",
        requirement="/core/doc-openapi-contact",
        description="De beschrijving zegt niet hoe de beheerder te mailen is.",
        profile=INFORMATIEMODEL_2024,
        response=on_openapi(change_body(lambda body: body["info"]["contact"].pop("email"))),
    ),
    Fault(
        id="beschrijving-besloten",
        requirement="/core/publish-openapi",
        description="De beschrijving is alleen met een token te lezen.",
        profile=INFORMATIEMODEL_2024,
        response=refuse_openapi_without_token,
    ),
    Fault(
        id="beschrijving-eigen-site",
        requirement="/core/publish-openapi",
        description="Andere websites mogen de beschrijving niet lezen.",
        profile=INFORMATIEMODEL_2024,
        response=on_openapi(remove_header("Access-Control-Allow-Origin")),
    ),
    Fault(
        id="adres-zonder-versie",
        requirement="/core/uri-version",
        description="Het adres in de beschrijving noemt geen versie.",
        profile=INFORMATIEMODEL_2024,
        response=on_openapi(
            change_body(lambda body: body["servers"][0].update(url="https://api.example.org/klantinteracties"))
        ),
    ),
    Fault(
        id="adres-met-hele-versie",
        requirement="/core/uri-version",
        description="Het adres in de beschrijving noemt de hele versie.",
        profile=INFORMATIEMODEL_2024,
        response=on_openapi(change_body(lambda body: body["servers"][0].update(url="https://api.example.org/v1.0"))),
    ),
    Fault(
        id="versie-twee-delen",
        requirement="/core/semver",
        description="Het versienummer heeft twee delen.",
        profile=INFORMATIEMODEL_2024,
        wide=True,
        response=on_openapi(change_body(lambda body: body["info"].update(version="1.0"))),
    ),
    Fault(
        id="weigering-zonder-versie",
        requirement="/core/version-header",
        description="Het antwoord dat iets er niet is draagt geen versie.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(404, remove_header("API-Version")),
    ),
    Fault(
        id="andere-versie",
        requirement="/core/version-header",
        description="De weigering van onjuiste invoer draagt een andere versie dan de beschrijving.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(400, set_patch_version),
    ),
    Fault(
        id="fout-in-cache",
        requirement="/core/transport/security-headers",
        description="Het antwoord dat iets er niet is mag bewaard worden.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(404, remove_header("Cache-Control")),
    ),
    Fault(
        id="mag-in-frame",
        requirement="/core/transport/security-headers",
        description="Een antwoord mag in een frame staan.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(200, remove_header("X-Frame-Options")),
    ),
    Fault(
        id="fout-als-gewone-json",
        requirement="/core/error-handling/problem-details",
        description="Alleen de weigering van toegang is geen probleembeschrijving.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(401, set_content_type_json),
    ),
    Fault(
        id="invoerfout-422",
        requirement="/core/error-handling/invalid-input",
        description="Onjuiste invoer krijgt een andere status.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(400, set_status(422)),
    ),
    Fault(
        id="een-fout-tegelijk",
        requirement="/core/error-handling/all-errors",
        description="Van twee fouten wordt er een gemeld.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_status(400, keep_first_invalid_param),
    ),
    Fault(
        id="argument-met-streepje",
        requirement="/core/query-keys-camel-case",
        description="Een zoekargument heeft een laag streepje.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_openapi(change_body(rename_first_parameter)),
    ),
    Fault(
        id="pad-met-hoofdletter",
        requirement="/core/path-segments-kebab-case",
        description="Een pad heeft een hoofdletter.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_openapi(rename_path("/bijlagen", "/bijLagen")),
    ),
    Fault(
        id="kleine-t",
        requirement="/core/date-time/format",
        description="Een opgevraagd tijdstip is met een kleine t geschreven.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(
            KLANTCONTACT, PLAATSGEVONDEN_OP, change_text(lambda text: text.replace("T", "t")), methods=["GET"]
        ),
    ),
    Fault(
        id="geen-utc",
        requirement="/core/date-time/timezone",
        description="Een tijdstip komt terug met een andere zone.",
        profile=INFORMATIEMODEL_2024,
        representation=show_value(
            KLANTCONTACT,
            PLAATSGEVONDEN_OP,
            change_text(lambda text: text.replace("Z", "+00:00").replace("+00:00", "+02:00")),
        ),
    ),
]
