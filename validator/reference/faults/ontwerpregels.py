"""Faults that the API Design Rules of NLGov must catch."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults.kinds import Fault, Holding
from validator.reference.faults.names import ACTOR, CONTACT, FINAL, TASK
from validator.reference.faults.over_http import CONTACTS, Answer, becomes, on, without
from validator.reference.store import Record

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

fault = m.faults(FINAL, "/core/")

WHEN = "Plaatsgevonden op"


def redirects(request: Request, response: Response) -> None:
    """A path with a slash behind it leads on to the one without."""
    if request.path.endswith("/"):
        response.status_code = 301
        response.headers["Location"] = request.path.rstrip("/")


def described(change: Callable[[dict[str, Any]], Any]) -> Answer:
    """The OpenAPI document says something else. change: spoils the parsed document in place."""

    def answer(request: Request, response: Response) -> None:
        if request.path.endswith("/openapi.json"):
            body = json.loads(response.get_data())
            change(body)
            response.set_data(json.dumps(body))

    return answer


def closed(request: Request, response: Response) -> None:
    """The OpenAPI document is only for who has a token."""
    if request.path.endswith("/openapi.json") and "Authorization" not in request.headers:
        becomes(401, {"status": 401})(response)


def only_own_site(request: Request, response: Response) -> None:
    """Other websites may not read the OpenAPI document."""
    if request.path.endswith("/openapi.json"):
        without("Access-Control-Allow-Origin")(response)


def renamed(old: str, new: str) -> Callable[[dict[str, Any]], None]:
    """A path of the document has another name."""

    def change(body: dict[str, Any]) -> None:
        body["paths"][new] = body["paths"].pop(old)

    return change


def dangling(body: dict[str, Any]) -> None:
    """The document refers to a schema that it does not hold."""
    del body["components"]["schemas"]["fout"]


def first_argument(body: dict[str, Any]) -> None:
    """One search argument of the document has a name with an underscore."""
    body["paths"]["/klantcontacten"]["get"]["parameters"][0]["name"] = "nummer_van"


def counts_reading() -> Callable[[Any], Any]:
    """Every time it is read it is another text."""
    counted = itertools.count()
    return lambda text: f"{text or ''} {next(counted)}".strip()


def toggles(record: Record, content: Holding) -> None:
    """A replacement by the same does something else after all."""
    if content.facts.get("Naam") == record.facts.get("Naam"):
        content.facts["Indicatie actief"] = "Nee"


def only_first(response: Response) -> None:
    """An error says only the first of what is wrong."""
    body = json.loads(response.get_data())
    if "invalidParams" in body:
        body["invalidParams"] = body["invalidParams"][:1]
        response.set_data(json.dumps(body))


def plainly(response: Response) -> None:
    """An error is said to be ordinary JSON."""
    response.content_type = "application/json"


def lower(text: Any) -> Any:
    """A moment with a small t."""
    return text.replace("T", "t") if isinstance(text, str) else text


def amsterdam(text: Any) -> Any:
    """A moment in another zone, the same instant or not."""
    return text.replace("Z", "+00:00").replace("+00:00", "+02:00") if isinstance(text, str) else text


def patch_version(response: Response) -> None:
    """The answer carries another version than the document."""
    response.headers["API-Version"] = "1.0.1"


FAULTS: tuple[Fault, ...] = (
    fault(
        "streep-doorverwezen",
        "no-trailing-slash",
        "Een pad met een schuine streep erachter verwijst door.",
        answer=redirects,
    ),
    fault(
        "streep-beschreven",
        "no-trailing-slash",
        "De beschrijving noemt een pad met een schuine streep erachter.",
        mean=True,
        answer=described(renamed("/bijlagen", "/bijlagen/")),
    ),
    fault(
        "methode-onbekend-pad",
        "http-methods",
        "Een methode die niet kan heet een pad dat niet bestaat.",
        answer=on(405, becomes(404)),
    ),
    fault(
        "zonder-allow", "http-methods", "De API zegt niet welke methoden wel kunnen.", answer=on(405, without("Allow"))
    ),
    fault(
        "biedt-trace-aan",
        "http-methods",
        "De beschrijving biedt een ongewone methode aan.",
        mean=True,
        answer=described(lambda body: body["paths"]["/actoren"].update(trace={})),
    ),
    fault(
        "lezen-verandert",
        "http-safety",
        "Wie een taak opvraagt verandert haar toelichting.",
        mean=True,
        shown=m.shows(TASK, "Toelichting", counts_reading(), ("GET",)),
    ),
    fault(
        "vervangen-wisselt",
        "http-safety",
        "Wie hetzelfde nog eens neerzet zet de actor uit.",
        mean=True,
        changing=m.on_change(ACTOR, toggles, ("PUT",)),
    ),
    fault(
        "twee-keer-verwijderd",
        "http-safety",
        "Wat er niet meer is wordt nog eens verwijderd.",
        mean=True,
        answer=m.answers("DELETE", CONTACTS, becomes(204), 404),
    ),
    fault(
        "invoerfout-breekt",
        "http-response-code",
        "Een ontbrekend attribuut breekt de API.",
        answer=m.answers("POST", "internetaken", becomes(500), 400),
    ),
    fault(
        "verwijderd-misschien",
        "http-response-code",
        "Het antwoord zegt dat er later verwijderd wordt.",
        answer=m.answers("DELETE", "actoren", becomes(202), 204),
    ),
    fault(
        "beschrijving-versie-2",
        "doc-openapi",
        "De beschrijving is van OpenAPI 2.",
        answer=described(lambda body: body.update(openapi="2.0.0")),
    ),
    fault(
        "beschrijving-mist-schema",
        "doc-openapi",
        "De beschrijving verwijst naar een schema dat er niet in staat.",
        mean=True,
        answer=described(dangling),
    ),
    fault(
        "beschrijving-zonder-mail",
        "doc-openapi-contact",
        "De beschrijving zegt niet hoe de beheerder te mailen is.",
        answer=described(lambda body: body["info"]["contact"].pop("email")),
    ),
    fault(
        "beschrijving-besloten", "publish-openapi", "De beschrijving is alleen met een token te lezen.", answer=closed
    ),
    fault(
        "beschrijving-eigen-site",
        "publish-openapi",
        "Andere websites mogen de beschrijving niet lezen.",
        answer=only_own_site,
    ),
    fault(
        "adres-zonder-versie",
        "uri-version",
        "Het adres in de beschrijving noemt geen versie.",
        answer=described(lambda body: body["servers"][0].update(url="https://api.example.org/klantinteracties")),
    ),
    fault(
        "adres-met-hele-versie",
        "uri-version",
        "Het adres in de beschrijving noemt de hele versie.",
        answer=described(lambda body: body["servers"][0].update(url="https://api.example.org/v1.0")),
    ),
    fault(
        "versie-twee-delen",
        "semver",
        "Het versienummer heeft twee delen.",
        wide=True,
        answer=described(lambda body: body["info"].update(version="1.0")),
    ),
    fault(
        "weigering-zonder-versie",
        "version-header",
        "Het antwoord dat iets er niet is draagt geen versie.",
        mean=True,
        answer=on(404, without("API-Version")),
    ),
    fault(
        "andere-versie",
        "version-header",
        "De weigering van onjuiste invoer draagt een andere versie dan de beschrijving.",
        mean=True,
        answer=on(400, patch_version),
    ),
    fault(
        "fout-in-cache",
        "transport/security-headers",
        "Het antwoord dat iets er niet is mag bewaard worden.",
        mean=True,
        answer=on(404, without("Cache-Control")),
    ),
    fault(
        "mag-in-frame",
        "transport/security-headers",
        "Een antwoord mag in een frame staan.",
        answer=on(200, without("X-Frame-Options")),
    ),
    fault(
        "fout-als-gewone-json",
        "error-handling/problem-details",
        "Alleen de weigering van toegang is geen probleembeschrijving.",
        mean=True,
        answer=on(401, plainly),
    ),
    fault(
        "invoerfout-422",
        "error-handling/invalid-input",
        "Onjuiste invoer krijgt een andere status.",
        answer=on(400, becomes(422)),
    ),
    fault(
        "een-fout-tegelijk",
        "error-handling/all-errors",
        "Van twee fouten wordt er een gemeld.",
        mean=True,
        answer=on(400, only_first),
    ),
    fault(
        "argument-met-streepje",
        "query-keys-camel-case",
        "Een zoekargument heeft een laag streepje.",
        mean=True,
        answer=described(first_argument),
    ),
    fault(
        "pad-met-hoofdletter",
        "path-segments-kebab-case",
        "Een pad heeft een hoofdletter.",
        mean=True,
        answer=described(renamed("/bijlagen", "/bijLagen")),
    ),
    fault(
        "kleine-t",
        "date-time/format",
        "Een opgevraagd tijdstip is met een kleine t geschreven.",
        mean=True,
        shown=m.shows(CONTACT, WHEN, lower, ("GET",)),
    ),
    fault(
        "geen-utc",
        "date-time/timezone",
        "Een tijdstip komt terug met een andere zone.",
        shown=m.shows(CONTACT, WHEN, amsterdam),
    ),
)
