"""Faults that a caller who watches HTTP must catch: access, bodies, pages, and requests at the same time."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults.kinds import Fault, Holding
from validator.reference.faults.names import CONTACT, FINAL, OPEN, TASK
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

fault = m.faults(FINAL, "HTTP-")

CONTACTS = "klantcontacten"
BIG = 1_000_000
ROOM = 200
AT_ONCE = 10.0
"""Seconds within which two changes count as at the same time."""

Answer = Callable[["Request", "Response"], None]


def on(status: int, spoil: Callable[[Response], None], part: str = "") -> Answer:
    """Answers with this status, under paths that hold this part, are spoiled."""

    def answer(request: Request, response: Response) -> None:
        if response.status_code == status and part in request.path:
            spoil(response)

    return answer


def becomes(status: int, body: Any = None) -> Callable[[Response], None]:
    """The answer gets another status, and another body if one is given."""

    def spoil(response: Response) -> None:
        response.status_code = status
        if body is not None:
            response.set_data(json.dumps(body))

    return spoil


def without(header: str) -> Callable[[Response], None]:
    """The answer lacks a header."""

    def spoil(response: Response) -> None:
        response.headers.pop(header, None)

    return spoil


def in_html(response: Response) -> None:
    """The answer is a page for people."""
    response.set_data("<h1>Niet toegestaan</h1>")
    response.content_type = "text/html"


def no_uuid(request: Request, response: Response) -> None:
    """An id that is none breaks the API."""
    if request.path.endswith("dit-is-geen-id"):
        response.status_code = 500


def as_asked(request: Request, response: Response) -> None:
    """The answer claims to be whatever was asked for."""
    if response.status_code == HTTPStatus.NOT_ACCEPTABLE:
        response.status_code = 200
        response.content_type = request.headers["Accept"]


def big_breaks(request: Request, response: Response) -> None:
    """A body that is too big breaks the API."""
    if len(request.get_data()) > BIG:
        response.status_code = 500


def cut_off(content: bytes) -> bytes:
    """Of a body that is too big every text is cut off, and it is read as if nothing happened."""
    if len(content) < BIG:
        return content
    body = json.loads(content)
    return json.dumps({key: value[:ROOM] if isinstance(value, str) else value for key, value in body.items()}).encode()


def closed(content: bytes) -> bytes:
    """JSON that breaks off is finished."""
    return content + b"}" if content.startswith(b"{") and not content.endswith(b"}") else content


def latin(content: bytes) -> bytes:
    """What is no UTF-8 is read as something else."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1").encode()
    return content


def only_one(content: bytes) -> bytes:
    """A list is read as the one object in it."""
    return json.dumps(json.loads(content)[0]).encode() if content.startswith(b"[{") else content


def bare_names(response: Response) -> None:
    """An error does not say in which group its attribute stands."""
    body = json.loads(response.get_data())
    for one in body.get("invalidParams", []):
        one["name"] = one["name"].rpartition(".")[2]
    response.set_data(json.dumps(body))


def no_names(response: Response) -> None:
    """An error says that something is wrong, and not what."""
    body = json.loads(response.get_data())
    body.pop("invalidParams", None)
    response.set_data(json.dumps(body))


def one_more(body: dict[str, Any]) -> dict[str, Any]:
    """A page holds one object more than was asked for."""
    return {**body, "resultaten": [*body["resultaten"], body["resultaten"][0]]}


def elsewhere(body: dict[str, Any]) -> dict[str, Any]:
    """The next page is at another host."""
    following = str(body["volgende"]).replace("://", "://elders.")
    return {**body, "volgende": following if body["volgende"] else None}


def in_turns() -> Callable[[Store, Mapping[str, Any], list[Record]], list[Record]]:
    """The order of a search is turned round every other time."""
    asked: list[int] = []

    def change(_: Store, __: Mapping[str, Any], records: list[Record]) -> list[Record]:
        asked.append(1)
        return records if len(asked) % 2 else records[::-1]

    return change


def last_page_again(request: Request, response: Response) -> None:
    """Behind the last page there is another one."""
    if response.status_code == HTTPStatus.NOT_FOUND and "pagina" in request.args:
        becomes(200, {"aantal": 1, "volgende": None, "vorige": None, "resultaten": [{"id": "spook"}]})(response)


def ignores_argument(request: Request, response: Response) -> None:
    """An unknown argument is ignored, and everything is found."""
    if response.status_code == HTTPStatus.BAD_REQUEST and "ditArgumentBestaatNiet" in request.args:
        becomes(200, {"count": 0, "next": None, "previous": None, "results": []})(response)


def to_collection(response: Response) -> None:
    """Location leads to the collection."""
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].rpartition("/")[0]


def breaks_on_double(request: Request, response: Response) -> None:
    """The number of a klantcontact that is taken breaks the API."""
    if (
        request.method == "POST"
        and request.path.endswith(CONTACTS)
        and response.status_code == HTTPStatus.BAD_REQUEST
        and b'"unique"' in response.get_data()
    ):
        response.status_code = 500


def last_one_wins() -> Callable[[Record, Holding], None]:
    """Of two changes at the same time the second one writes back what it read before the first."""
    before: dict[str, tuple[float, dict[str, Any]]] = {}

    def spoil(record: Record, content: Holding) -> None:
        now = time.monotonic()
        when, facts = before.get(record.id, (0.0, {}))
        if now - when < AT_ONCE:
            changed = {name for name, value in content.facts.items() if record.facts.get(name) != value}
            content.facts = {**facts, **{name: content.facts[name] for name in changed}}
        before[record.id] = (now, dict(record.facts))

    return spoil


def breaks_on(part: bytes) -> Answer:
    """A body that holds this breaks the API."""

    def answer(request: Request, response: Response) -> None:
        if part in request.get_data():
            response.status_code = 500

    return answer


FAULTS: tuple[Fault, ...] = (
    fault(
        "schrijven-zonder-token",
        "R1",
        "Wie geen token heeft mag wel registreren.",
        mean=True,
        admits=lambda one: one.method == "POST" and "Authorization" not in one.headers,
    ),
    fault(
        "elk-token-leest",
        "R1",
        "Met welk token ook mag men opvragen.",
        mean=True,
        admits=lambda one: one.method == "GET" and "Authorization" in one.headers,
    ),
    fault(
        "elk-schema-goed",
        "R2",
        "Het schema waarin het token staat doet er niet toe.",
        admits=lambda one: one.headers.get("Authorization", "").startswith("Token "),
    ),
    fault(
        "bestaan-voor-toegang",
        "R3",
        "Ook zonder token is te leren welke objecten er niet zijn.",
        answer=on(401, becomes(404), "klantcontacten/"),
    ),
    fault(
        "geen-schema-genoemd",
        "R4",
        "De weigering zegt niet hoe toegang te krijgen is.",
        answer=on(401, without("WWW-Authenticate")),
    ),
    fault(
        "onbekend-pad-leeg",
        "R5",
        "Een pad dat niet bestaat geeft een leeg antwoord.",
        answer=on(404, becomes(200, {}), "die-er-niet-zijn"),
    ),
    fault("geen-id-breekt", "R5", "Wat geen ID kan zijn breekt de API.", mean=True, answer=no_uuid),
    fault(
        "elk-mediatype-gelezen",
        "R6",
        "Wat zegt platte tekst te zijn wordt als JSON gelezen.",
        takes_any_media_type=True,
    ),
    fault(
        "mediatype-is-invoerfout",
        "R6",
        "Een vreemd mediatype heet een fout in de invoer.",
        answer=on(415, becomes(400)),
    ),
    fault("zegt-wat-gevraagd-is", "R7", "Het antwoord zegt een plaatje te zijn en is het niet.", answer=as_asked),
    fault("json-afgemaakt", "R8", "JSON die afbreekt wordt afgemaakt en opgeslagen.", mean=True, reads=closed),
    fault("geen-utf8-gelezen", "R8", "Tekst die geen UTF-8 is wordt als iets anders gelezen.", reads=latin),
    fault("lijst-van-een", "R9", "Een lijst met een object geldt als dat object.", reads=only_one),
    fault("te-groot-breekt", "R10", "Een verzoek dat te groot is breekt de API.", answer=big_breaks),
    fault(
        "te-groot-afgekapt", "R10", "Van een verzoek dat te groot is worden de teksten stil afgekapt.", reads=cut_off
    ),
    fault(
        "geen-id-in-html",
        "R11",
        "De weigering van een onbekend ID is een bladzijde voor mensen.",
        mean=True,
        answer=on(404, in_html),
    ),
    fault(
        "mediatype-in-html",
        "R11",
        "De weigering van een mediatype is een bladzijde voor mensen.",
        mean=True,
        answer=on(415, in_html),
    ),
    fault(
        "naam-zonder-groep",
        "R12",
        "De foutmelding zegt niet in welke groep het attribuut staat.",
        mean=True,
        answer=on(400, bare_names),
    ),
    fault("fout-zonder-naam", "R12", "De foutmelding noemt geen attribuut.", wide=True, answer=on(400, no_names)),
    fault(
        "half-gewijzigd",
        "R13",
        "Een wijziging wordt geweigerd en toch opgeslagen.",
        overlooks=m.lets_in(TASK, "Gevraagde handeling", "maxLength"),
        answer=m.answers("PATCH", "internetaken", becomes(400)),
    ),
    fault(
        "tweede-bladzijde-mist-een",
        "R14",
        "De tweede bladzijde slaat een object over.",
        mean=True,
        answer=m.page(CONTACTS, "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
    fault(
        "bladeren-zonder-eind",
        "R14",
        "De tweede bladzijde verwijst naar zichzelf.",
        mean=True,
        answer=m.page(
            CONTACTS,
            "2",
            lambda body: {**body, "volgende": body["vorige"] and body["vorige"].replace("pagina=1", "pagina=2")},
        ),
    ),
    fault(
        "een-te-veel-per-bladzijde",
        "R15",
        "De eerste bladzijde houdt een object meer dan gevraagd.",
        mean=True,
        answer=m.page(CONTACTS, "1", one_more),
    ),
    fault(
        "na-de-laatste-nog-een", "R16", "Na de laatste bladzijde komt er nog een.", mean=True, answer=last_page_again
    ),
    fault(
        "volgorde-wisselt",
        "R17",
        "De volgorde is de ene keer andersom dan de andere.",
        mean=True,
        found=m.finds(CONTACT, in_turns()),
    ),
    fault(
        "volgende-elders",
        "R18",
        "Op de eerste bladzijde staat de volgende bij een ander.",
        mean=True,
        answer=m.page(CONTACTS, "1", elsewhere),
    ),
    fault(
        "totaal-van-bladzijde",
        "R19",
        "Op de eerste bladzijde is het totaal dat van de bladzijde.",
        mean=True,
        answer=m.page(CONTACTS, "1", lambda body: {**body, "aantal": len(body["resultaten"])}),
    ),
    fault("argument-genegeerd", "R20", "Een onbekend zoekargument wordt genegeerd.", OPEN, answer=ignores_argument),
    fault(
        "location-naar-verzameling",
        "R21",
        "Location wijst naar de verzameling.",
        answer=m.answers("POST", CONTACTS, to_collection, 201),
    ),
    fault(
        "geen-location",
        "R21",
        "Het antwoord op een registratie zegt niet waar het object staat.",
        answer=m.answers("POST", CONTACTS, without("Location"), 201),
    ),
    fault(
        "tegelijk-dubbel",
        "R22",
        "Gelijktijdige registraties krijgen hetzelfde nummer.",
        overlooks=m.lets_in(CONTACT, "Nummer", "unique"),
    ),
    fault(
        "dubbel-breekt", "R23", "Een nummer van een klantcontact dat al bestaat breekt de API.", answer=breaks_on_double
    ),
    fault(
        "laatste-wint",
        "R24",
        "Van twee wijzigingen tegelijk maakt de tweede de eerste ongedaan.",
        mean=True,
        changing=m.on_change(TASK, last_one_wins()),
    ),
    fault(
        "nulteken-breekt", "R25", "Een nulteken in een tekst breekt de API.", mean=True, answer=breaks_on(b"\\u0000")
    ),
    fault(
        "vierhonderd-cijfers-breken",
        "R25",
        "Een heel lang getal breekt de API.",
        mean=True,
        answer=breaks_on(b"9" * 400),
    ),
)
