"""Faults planted in the foreign register, from outside: requests and answers that are changed on their way."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from tests.support.foreign.app import KEY_HEADER, PREFIX


@dataclass
class Exchange:
    """One request and its answer. arguments: of the query. body, answer: parsed JSON, or None."""

    method: str
    path: str
    arguments: dict[str, str]
    body: Any
    status: int = 0
    headers: Any = None
    answer: Any = None

    @property
    def resource(self):
        return self.path.removeprefix(f"{PREFIX}/").partition("/")[0].replace("_registreer_klantcontact", "contacts")

    @property
    def entries(self):
        """The entries that the answer shows."""
        data = (self.answer or {}).get("data") or {}
        return data["items"] if isinstance(data.get("items"), list) else [data] if data else []


@dataclass(frozen=True)
class Fault:
    """One fault. scenario: the template of those that see it. before, after: change the request, the answer.

    puts: of the register itself, see ForeignApp.
    """

    scenario: str
    before: Callable[[Exchange], None] = lambda _: None
    after: Callable[[Exchange], None] = lambda _: None
    puts: tuple[str, ...] = ()


def shows(resource, change):
    """Every answer with entries of a resource shows them changed."""

    def after(exchange):
        if exchange.resource == resource:
            for entry in exchange.entries:
                change(entry)

    return after


def without(name):
    return lambda entry: entry.pop(name, None)


def puts(name, make):
    """A property has another value, where it has one."""
    return lambda entry: entry.update({name: make(entry[name])}) if entry.get(name) is not None else None


def ignores(resource, argument):
    """A search takes no notice of an argument."""

    def before(exchange):
        if exchange.resource == resource and exchange.method == "GET":
            exchange.arguments.pop(argument, None)

    return before


def writes(resource, change, methods=("POST", "PATCH", "PUT")):
    """What is sent for a resource is stored changed."""

    def before(exchange):
        if exchange.resource == resource and exchange.method in methods and isinstance(exchange.body, dict):
            change(exchange.body)

    return before


def sends(method, other):
    """A method does what another one does."""

    def before(exchange):
        if exchange.method == method:
            exchange.method = other

    return before


def answers(wrong, right):
    """A status in the place of another one, for every method."""

    def after(exchange):
        exchange.status = wrong if exchange.status == right else exchange.status

    return after


def lists(change):
    def after(exchange):
        if isinstance((exchange.answer or {}).get("data", {}).get("items"), list):
            change(exchange.answer)

    return after


def refusals(change):
    def after(exchange):
        if exchange.answer and "fields" in exchange.answer:
            change(exchange.answer)

    return after


def shorter(limit):
    return lambda text: text[:limit]


def nothing_deleted(exchange):
    if exchange.method == "DELETE":
        exchange.method = "HEAD"


def gone(exchange):
    if exchange.method == "HEAD":
        exchange.status, exchange.answer = 204, None


def found_nothing(exchange):
    if exchange.status == 404 and exchange.method == "GET":
        exchange.status, exchange.answer = 200, {"data": {}}


def known_arguments(exchange):
    for name in [name for name in exchange.arguments if name == "ditArgumentBestaatNiet"]:
        del exchange.arguments[name]


def no_location(exchange):
    (exchange.headers or {}).pop("Location", None)


def wrong_location(exchange):
    if "Location" in (exchange.headers or {}):
        exchange.headers["Location"] += "0"


def html(exchange):
    if exchange.status == 200:
        exchange.headers["Content-Type"] = "text/html"


FAULTS = {
    "leaves the summary out": Fault("FALG-opvragen-klantcontact", after=shows("contacts", without("summary"))),
    "writes the topic in capitals": Fault(
        "FALG-opvragen-klantcontact", after=shows("contacts", puts("topic", str.upper))
    ),
    "calls every language Frisian": Fault(
        "FALG-opvragen-klantcontact", after=shows("contacts", puts("language", lambda _: "frisian"))
    ),
    "writes a flag as text": Fault("FALG-opvragen-klantcontact", after=shows("contacts", puts("confidential", str))),
    "writes a number as text": Fault("HTTP-vorm-klantcontact", after=shows("contacts", puts("number", str))),
    "writes a moment without a zone": Fault(
        "FALG-opvragen-klantcontact", after=shows("contacts", puts("happenedAt", shorter(19)))
    ),
    "refers by id and not by URL": Fault(
        "FALG-opvragen-interne-taak", after=shows("work-items", puts("agent", lambda url: url.rpartition("/")[2]))
    ),
    "refers to another host": Fault(
        "FALG-opvragen-interne-taak",
        after=shows("work-items", puts("contact", lambda url: url.replace("foreign", "elders"))),
    ),
    "cuts a family name": Fault(
        "FALG-opvragen-betrokkene", after=shows("participants", puts("name", lambda name: {**name, "family": "W"}))
    ),
    "shows a task that is done as open": Fault(
        "FALG-opvragen-interne-taak-verwerkt", after=shows("work-items", puts("state", lambda _: "open"))
    ),
    "counts one too many": Fault(
        "HTTP-totaal", after=lists(lambda body: body["paging"].update(found=body["paging"]["found"] + 1))
    ),
    "leaves the last one out of a list": Fault(
        "FALG-lijst-klantcontact", after=lists(lambda body: body["data"].update(items=body["data"]["items"][:-1]))
    ),
    "has its lists elsewhere": Fault(
        "HTTP-antwoord-lijst", after=lists(lambda body: body.update(data=body["data"]["items"]))
    ),
    "has no next page": Fault("HTTP-bladeren", after=lists(lambda body: body["paging"].update(cursor=None))),
    "finds whatever is asked for": Fault("F0138-op-nummer", after=found_nothing),
    "asks for no key": Fault(
        "HTTP-lezen-zonder-toegang", before=lambda exchange: exchange.arguments.update({KEY_HEADER: ""})
    ),
    "says 500 to a mistake": Fault("HTTP-vreemd", after=answers(500, 400)),
    "deletes nothing": Fault("HTTP-verwijderd-klantcontact", before=nothing_deleted, after=gone),
    "replaces where it should change": Fault("F0796-rest-gelijk", before=sends("PATCH", "PUT")),
    "changes where it should replace": Fault("F2946-weggelaten", before=sends("PUT", "PATCH")),
    "takes no notice of a state": Fault("F3839-en", before=ignores("work-items", "state")),
    "takes no notice of a customer": Fault("F4936-partij-en-klantcontact", before=ignores("participants", "customer")),
    "takes no notice of what it does not know": Fault("HTTP-onbekend-zoekargument", before=known_arguments),
    "says of no field what is wrong": Fault(
        "HTTP-noemt-attribuut", after=refusals(lambda error: error.update(fields=[]))
    ),
    "blames another field": Fault(
        "HTTP-noemt-attribuut",
        after=refusals(lambda error: error.update(fields=[{"path": "$.other", "problem": "is wrong"}])),
    ),
    "cuts what is too long": Fault("F0796-te-lang", before=writes("contacts", puts("summary", shorter(1000)))),
    "takes any capacity": Fault(
        "F2599-onbekende-waarde", before=writes("participants", puts("capacity", lambda _: "customer"))
    ),
    "makes a task up": Fault(
        "F2120-verplicht", before=writes("work-items", lambda body: body.setdefault("task", "Bel"))
    ),
    "has no Location": Fault("HTTP-location-is-er", after=no_location),
    "has a Location to another one": Fault("HTTP-location", after=wrong_location),
    "answers in HTML": Fault("HTTP-antwoord-mediatype", after=html),
    "loses a note": Fault("FALG-opvragen-digitaal-adres", before=writes("addresses", without("note"))),
    "loses the work of a robot": Fault("F5592-automaat", before=writes("agents", without("about"))),
}
"""The faults by what the register does."""


class FaultyApp:
    """The foreign register with one fault. key: what asking for no key lets through."""

    def __init__(self, app, fault, key):
        self._app, self._fault, self._key = app, fault, key

    def __call__(self, environ, start_response):
        content = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        pairs = parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)
        exchange = Exchange(environ["REQUEST_METHOD"], environ["PATH_INFO"], dict(pairs), parsed(content))
        sent = json.dumps(exchange.body)
        self._fault.before(exchange)
        if KEY_HEADER in exchange.arguments:
            del exchange.arguments[KEY_HEADER]
            environ[KEY_HEADER] = self._key
        if json.dumps(exchange.body) != sent:
            content = json.dumps(exchange.body).encode()
        query = urlencode(exchange.arguments) if len(exchange.arguments) == len(pairs) or not pairs else None
        changed = {
            **environ,
            "REQUEST_METHOD": "GET" if exchange.method == "HEAD" else exchange.method,
            "PATH_INFO": exchange.path,
            "QUERY_STRING": urlencode(exchange.arguments) if query is None else query,
            "wsgi.input": io.BytesIO(content),
            "CONTENT_LENGTH": str(len(content)),
        }
        if dict(pairs) == exchange.arguments:
            changed["QUERY_STRING"] = environ.get("QUERY_STRING", "")
        return self._answer(exchange, changed, start_response)

    def _answer(self, exchange, environ, start_response):
        kept: dict[str, Any] = {}

        def start(status, headers):
            kept["status"], kept["headers"] = int(status[:3]), dict(headers)

        body = b"".join(self._app(environ, start))
        exchange.status, exchange.headers, exchange.answer = kept["status"], kept["headers"], parsed(body)
        self._fault.after(exchange)
        content = b"" if exchange.answer is None else json.dumps(exchange.answer).encode()
        exchange.headers["Content-Length"] = str(len(content))
        start_response(f"{exchange.status} .", list(exchange.headers.items()))
        return [content]


def parsed(content):
    try:
        return json.loads(content) if content else None
    except (ValueError, RecursionError):
        return None
