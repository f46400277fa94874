"""What can be odd about a target and yet within the standard: wrappers of the reference API, stores and servers.

A wrapper takes an application and its profile and gives an application. Wrappers that leave each other's part of an
answer alone can be combined.
"""

import contextlib
import gzip
import itertools
import json
import random
import re
import time
import uuid
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from threading import Thread
from urllib.parse import parse_qs, urlencode

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from validator import pointer, schemas
from validator.reference.app import PREFIX
from validator.reference.store import Store

DEEP = "/gemeente/klant/register/openbaar/v1"
"""A base path as a proxy offers it."""

MOMENT = re.compile(rb'"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))"')
AROUND = {"volgende", "vorige", "_links"}
INTERNAL = re.compile(rb"\bt\d+(?:~|%7E)(?=\d)")
UUID = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


# the kinds of wrappers


def answers(change):
    """What is odd in an answer. change: (profile, request, response) changes the response."""

    def wrap(app, profile):
        def changed(environ, start_response):
            request = Request(environ)
            response = Response.from_app(app, environ, buffered=True)
            change(profile, request, response)
            return response(environ, start_response)

        return changed

    return wrap


def texts(change):
    """What is odd in the text of an answer, its own description left out. change: (profile, bytes) to bytes."""

    @answers
    def changed(profile, request, response):
        if response.data and "openapi" not in request.path:
            response.data = change(profile, response.data)

    return changed


def bodies(change):
    """As `texts`, for what is odd in the JSON value."""
    return texts(lambda profile, text: json.dumps(change(profile, json.loads(text)), ensure_ascii=False).encode())


def requests(change):
    """What the API makes of a request before it looks at it. change: (profile, environ) changes the environ."""

    def wrap(app, profile):
        def asked(environ, start_response):
            change(profile, environ)
            return app(environ, start_response)

        return asked

    return wrap


def each(change, value):
    """A JSON value with every object in it changed, the innermost first."""
    match value:
        case dict():
            return change({key: each(change, one) for key, one in value.items()})
        case list():
            return [each(change, one) for one in value]
        case _:
            return value


def is_problem(body):
    return isinstance(body, dict) and {"title", "status"} <= body.keys()


# what objects look like


@bodies
def backwards(profile, body):
    return each(lambda one: dict(reversed(one.items())), body)


@bodies
def more_properties(profile, body):
    def more(one):
        if all(isinstance(value, list) for value in one.values()):
            return one  # _embedded: CRUD 0.0.3 has room for one list in it, and metadata of Open Klant for texts
        return {"vendorVeld": {"diep": [1, None, {"waar": True}]}, **one, "nogEenVeld": None, "tekstVeld": ""}

    return each(more, body)


def empties(empty):
    """What is empty is written as null, as "" or (Ellipsis) not at all, where the wire schema has room for that."""

    @answers
    def changed(profile, request, response):
        bound = _asked_for(profile, request.path)
        if bound is None or not response.data:
            return
        body = json.loads(response.data)
        schema = schemas.load(schemas.wire_schema(profile.dialect, bound.object_type.name))
        listed = pointer.get(body, bound.items)
        for one in listed if isinstance(listed, list) else [] if is_problem(body) else [body]:
            _empty(schema, one, empty)
        response.data = json.dumps(body, ensure_ascii=False).encode()

    return changed


def _asked_for(profile, path):
    for bound in profile.objects.values():
        place = rf"{PREFIX}(?:{bound.path}|{bound.item_path}/[^/]+)"
        if bound.absent is None and re.fullmatch(place, path):
            return bound
    return None


def _empty(schema, value, empty):
    for name, rule in schema.get("properties", {}).items():
        kinds = rule.get("type", ())
        said = value.get(name)
        members = list(said.values()) if isinstance(said, dict) else [said]
        if any(one not in (None, "") for one in members):
            if isinstance(said, dict):
                _empty(rule, said, empty)
        elif empty is None and "null" in kinds:
            value[name] = None
        elif empty == "" and "string" in kinds and not {"format", "minLength", "enum"} & rule.keys():
            value[name] = ""
        elif empty is ... and name not in schema.get("required", ()):
            value.pop(name, None)


def moments(form):
    """Moments in another form. form: (datetime) to text."""
    return texts(
        lambda _, text: MOMENT.sub(lambda one: f'"{form(datetime.fromisoformat(one[1].decode()))}"'.encode(), text)
    )


def offset(**difference):
    """Moments as the clocks of another place show them."""
    return moments(lambda one: one.astimezone(timezone(timedelta(**difference))).isoformat())


small_letters = moments(lambda one: one.astimezone(UTC).isoformat().replace("+00:00", "Z").lower())
whole_seconds = moments(lambda one: one.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
fractions = moments(lambda one: one.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z"))
plus_nothing = moments(lambda one: one.astimezone(UTC).isoformat(timespec="milliseconds"))


@texts
def floats(profile, text):
    """5.0 is a whole number to JSON and its schemas."""
    return re.sub(rb'("(?:nummer|aantal|count|status)": \d+)(?=[,}])', rb"\1.0", text)


@texts
def spaced(profile, text):
    return b"\r\n\t" + json.dumps(json.loads(text), indent=3).replace("/", "\\/").encode() + b"\r\n"


@requests
def any_case(profile, environ):
    """A uuid is a number: the API knows its objects by it in capitals too."""
    for name in ("PATH_INFO", "QUERY_STRING"):
        environ[name] = UUID.sub(lambda one: one[0].lower(), environ[name].encode("latin-1")).decode("latin-1")
    content = UUID.sub(lambda one: one[0].lower(), Request(environ).get_data(cache=False))
    environ["wsgi.input"] = BytesIO(content)


def mixed_case(app, profile):
    """An object says its own uuid in capitals; what refers to it does not."""

    @texts
    def capitals(profile, text):
        return re.sub(rb'("uuid": ")([0-9a-f-]{36})(", "url")', lambda one: one[1] + one[2].upper() + one[3], text)

    return capitals(any_case(app, profile), profile)


# ids


def numbered():
    numbers = itertools.count(1)
    return Store(new_id=lambda: str(next(numbers)))


def punctuated():
    numbers = itertools.count(1)
    return Store(new_id=lambda: f"kc:{next(numbers)};v=1.0+a@b ~é%20!'")


def undashed():
    return Store(new_id=lambda: uuid.uuid4().hex)


def capitals():
    return Store(new_id=lambda: str(uuid.uuid4()).upper())


@answers
def strict_ids(profile, request, response):
    """What cannot be an id here is a request that is wrong."""
    bound = _asked_for(profile, request.path)
    identity = request.path.rpartition("/")[2]
    if bound is not None and identity != bound.path[1:] and response.status_code == 404 and not identity.isdigit():
        response.status_code = 400
        response.data = response.data.replace(b'"status": 404', b'"status": 400')


class Counted(Store):
    """Every type counts for itself, so that there is a klantcontact 1 and an actor 1."""

    def __init__(self):
        super().__init__()
        self.types, self.counts = [], {}

    def insert(self, object_type, facts, references):
        count = self.counts.setdefault(object_type, itertools.count(1))
        self._new_id = lambda: self.internal(object_type, next(count))
        return super().insert(object_type, facts, references)

    def internal(self, object_type, number):
        if object_type not in self.types:
            self.types.append(object_type)
        return f"t{self.types.index(object_type)}~{number}"


def counted(app, profile):
    """What the world calls 1 is told apart by where it stands."""
    store = app.store

    @requests
    def inside(profile, environ):
        bound = _asked_for(profile, environ["PATH_INFO"])
        if bound is None:
            return
        before, _, identity = environ["PATH_INFO"].rpartition(f"{bound.item_path}/")
        if before:
            environ["PATH_INFO"] = f"{before}{bound.item_path}/{store.internal(bound.object_type.name, identity)}"
        references = [one for one in bound.on_wire() if one.attribute.kind == "reference"]
        query = parse_qs(environ["QUERY_STRING"], keep_blank_values=True)
        content = Request(environ).get_data(cache=False)
        body = _object(content)
        for one in references:
            if one.search in query:
                query[one.search] = [store.internal(one.attribute.target, value) for value in query[one.search]]
            said = pointer.get(body, one.pointer)
            if isinstance(said, str):
                pointer.put(body, one.pointer, store.internal(one.attribute.target, said))
        environ["QUERY_STRING"] = urlencode(query, doseq=True)
        content = json.dumps(body).encode() if body else content
        environ |= {"wsgi.input": BytesIO(content), "CONTENT_LENGTH": str(len(content))}

    @answers
    def outside(profile, request, response):
        response.data = INTERNAL.sub(b"", response.data)
        if "Location" in response.headers:
            response.headers["Location"] = re.sub(r"t\d+(~|%7E)", "", response.headers["Location"])

    return outside(inside(app, profile), profile)


def _object(content):
    """The JSON object that was sent; without anything in it when that is none that can be read."""
    with contextlib.suppress(ValueError, RecursionError):
        body = json.loads(content)
        return body if isinstance(body, dict) else {}
    return {}


# what others do in the register

ORDER = ("Actor", "Partij", "Klantcontact", "Betrokkene", "Interne taak", "Digitaal adres", "Partij-identificator")


def of_others(store):
    """The ids of what others have in the register."""
    return vars(store).setdefault("of_others", set())


def crowd(store, profile, many):
    """Objects of others, with the names that the pages use and numbers like ours."""
    there = {}
    types = [name for name in ORDER if name in profile.objects and profile.objects[name].absent is None]
    with store.transaction():
        for number in range(many):
            name = types[number * len(types) // many]
            there.setdefault(name, []).append(_another(store, profile, name, there))


def _another(store, profile, name, there):
    identity = store.insert(name, *_like_ours(profile, name, there)).id
    of_others(store).add(identity)
    return identity


def _like_ours(profile, name, there):
    facts, references = {}, {}
    for binding in profile.objects[name].on_wire():
        attribute = binding.attribute
        text = attribute.example or attribute.fill
        if attribute.kind == "reference" and attribute.target in there and (attribute.owner or text):
            references[attribute.name] = [random.choice(there[attribute.target])]
        elif attribute.kind in {"text", "code", "number", "moment"} and text:
            made_up = {"{nummer}": str(random.randrange(10**8, 10**9)), "{nu}": "2024-06-01T10:00:00+00:00"}
            facts[attribute.name] = made_up.get(text, text.replace("{uniek}", uuid.uuid4().hex[:8]))
    return facts, references


def busy(app, profile):
    """Another client registers before every answer and deletes after it."""
    store, there, made = app.store, {}, []  # so it stands around the reference API itself

    def between(environ, start_response):
        with store.transaction():
            for name in ORDER:
                if name in profile.objects and profile.objects[name].absent is None:
                    there[name] = [_another(store, profile, name, there)]
                    made.extend(there[name])
        answer = app(environ, start_response)
        with store.transaction():
            while len(made) > len(ORDER):
                store.delete(made.pop(0))
        return answer

    return between


class OldestFirst(Store):
    def all(self, object_type):
        return iter(list(super().all(object_type))[::-1])


@bodies
def bare_lists(profile, body):
    """Lists say no more than they have to: no link to a page that is not there, no links of HAL."""
    return {name: value for name, value in body.items() if not (name in AROUND and (value is None or name == "_links"))}


# how the API speaks of itself


@answers
def plain_json(profile, request, response):
    """Of the media types of the dialect the last one."""
    if response.content_type and response.data and "openapi" not in request.path:
        known = profile.error_media_types if response.status_code >= 400 else profile.answer_media_types
        response.content_type = known[-1]


@answers
def charset(profile, request, response):
    if response.content_type:
        response.content_type = f'{response.content_type.replace("json", "JSON")} ;Charset="UTF-8"'


@answers
def relative_location(profile, request, response):
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].removeprefix(request.host_url.rstrip("/"))


@bodies
def english(profile, body):
    if is_problem(body):
        body |= {"title": "Something is wrong", "detail": "See the documentation.", "traceId": uuid.uuid4().hex}
        for one in body.get("invalidParams", []):
            one |= {"reason": "Not valid.", "severity": 3}
    return body


@bodies
def taciturn(profile, body):
    """Errors in CRUD 0.0.3 need no code and no reason."""
    for one in [body, *body.get("invalidParams", [])] if is_problem(body) else ():
        for name in ("code", "reason", "instance", "type"):
            one.pop(name, None)
    return body


@answers
def told_deletions(profile, request, response):
    """A deletion is answered with what became of it."""
    if request.method == "DELETE" and response.status_code == 204:
        response.status_code = 200
        response.content_type = profile.answer_media_types[0]
        response.data = b'{"verwijderd": true}'


def remembered_deletions(app, profile):
    """What was deleted is gone (410), and no longer unknown (404)."""
    deleted = set()

    @answers
    def gone(profile, request, response):
        if request.method == "DELETE" and response.status_code == 204:
            deleted.add(request.path)
        elif response.status_code == 404 and request.path in deleted:
            response.status_code = 410
            response.data = response.data.replace(b'"status": 404', b'"status": 410')

    return gone(app, profile)


@answers
def other_refusals(profile, request, response):
    """Values that are wrong are unprocessable (422), those that are taken a conflict (409)."""
    if response.status_code == 400 and b"invalidParams" in response.data and b"nonFieldErrors" not in response.data:
        response.status_code = 409 if b'"unique"' in response.data else 422
        response.data = response.data.replace(b'"status": 400', b'"status": %d' % response.status_code)


def pages_of(size):
    """Pages of another size where nobody asks for one."""

    @requests
    def asked(profile, environ):
        if environ["REQUEST_METHOD"] == "GET" and profile.page_size not in environ["QUERY_STRING"]:
            environ["QUERY_STRING"] += f"&{profile.page_size}={size}"

    return asked


def sessions(app, profile):
    """Who came with a token gets a cookie, and with that needs no token."""
    header, cookie = f"HTTP_{profile.auth_header.upper()}", "sessie=1234567890"
    tokens = []

    def signed_in(environ, start_response):
        if tokens and cookie in environ.get("HTTP_COOKIE", ""):
            environ[header] = tokens[0]
        response = Response.from_app(app, environ, buffered=True)
        if response.status_code != 401 and header in environ:
            tokens.append(environ[header])
            response.headers.add("Set-Cookie", f"{cookie}; Path=/; HttpOnly")
        return response(environ, start_response)

    return signed_in


def behind(public):
    """A proxy that offers the API under another path, and rewrites every link."""

    def wrap(app, profile):
        def proxy(environ, start_response):
            path = environ["PATH_INFO"]
            if not path.startswith(f"{public}/"):
                return Response("Hier staat niets.", 404)(environ, start_response)
            environ["PATH_INFO"] = PREFIX + path.removeprefix(public)
            response = Response.from_app(app, environ, buffered=True)
            response.data = response.data.replace(PREFIX.encode(), public.encode())
            if "Location" in response.headers:
                response.headers["Location"] = response.headers["Location"].replace(PREFIX, public)
            return response(environ, start_response)

        return proxy

    return wrap


@answers
def slow(profile, request, response):
    time.sleep(0.2)


@answers
def packed(profile, request, response):
    """Packed although nobody asked for it, as some proxies do."""
    if response.data:
        response.data = gzip.compress(response.data)
        response.headers["Content-Encoding"] = "gzip"


@answers
def unmeasured(profile, request, response):
    """Without a length: in chunks, or until the connection ends."""
    response.direct_passthrough = False
    response.response = [response.data[:10], response.data[10:]] if response.data else []
    response.headers.pop("Content-Length", None)


# servers


class Old(WSGIRequestHandler):
    """HTTP/1.0: a connection for every request."""

    protocol_version = "HTTP/1.0"

    def log(self, *_):
        pass

    def run_wsgi(self):
        self.protocol_version = "HTTP/1.0"
        super().run_wsgi()


class Shouting(WSGIRequestHandler):
    """Header names in capitals, a first answer that says nothing yet, and a second one without a reason phrase."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def send_response(self, code, message=None):  # noqa: ARG002  no reason phrase
        self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
        super().send_response(code, "")

    def send_header(self, keyword, value):
        super().send_header(keyword.upper(), value)


class Silent(WSGIRequestHandler):
    """HTTP/1.1 that ends the connection after every answer, and does not say so."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def handle_one_request(self):
        super().handle_one_request()
        self.close_connection = True


@contextlib.contextmanager
def served(app, handler):
    """The application over a socket; gives its origin."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
