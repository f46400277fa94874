"""The foreign register over HTTP, as a WSGI application."""

import base64
import json
import re
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote

from tests.support.foreign.register import Register, Rejected
from tests.support.foreign.resources import RESOURCES

PREFIX = "/crm/v2"
KEY_HEADER = "HTTP_X_API_KEY"
REGISTRATION = "_registreer_klantcontact"
WHOLE = f"{PREFIX}/_whole"
LARGEST = 4_000_000
PAGE = 50
ALWAYS = [
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
]


class ForeignApp:
    """The application. key: what X-Api-Key has to be. puts: resources made by PUT, under an id of the sender's."""

    def __init__(self, key, puts=()):
        self._key = key
        self._puts = frozenset(puts)
        self.register = Register()

    def __call__(self, environ, start_response):
        try:
            with self.register.lock:
                status, body, headers = self._answer(environ)
        except Rejected as error:
            fields = [{"path": f"$.{path}", "problem": problem} for path, problem in error.fields]
            status, headers = error.status, error.headers
            body = {"title": error.message, "detail": error.message, "status": status, "fields": fields}
        content = b"" if body is None else json.dumps(body).encode()
        phrase = HTTPStatus(status).phrase
        name = "application/json" if status < 400 else "application/problem+json"
        kind = [] if body is None else [("Content-Type", name)]
        start_response(f"{status} {phrase}", [*kind, *ALWAYS, ("Content-Length", str(len(content))), *headers])
        return [content]

    def _answer(self, environ):
        if environ.get(KEY_HEADER) != self._key:
            raise Rejected(401, "The key is not ours.", headers=[("WWW-Authenticate", "ApiKey")])
        if (environ["REQUEST_METHOD"], environ.get("PATH_INFO")) == ("POST", WHOLE):
            return 201, self._whole(read_body(environ), self._base(environ)), []
        return self._answer_one(environ)

    def _answer_one(self, environ):
        method = environ["REQUEST_METHOD"]
        resource, identity = self._route(environ.get("PATH_INFO", ""), method)
        if not accepts(environ.get("HTTP_ACCEPT", "*/*")):
            raise Rejected(406, "There is only JSON here.")
        base = self._base(environ)
        if identity is None and method == "GET":
            return 200, self._list(resource, environ, base), []
        if identity is None and method == "POST":
            if resource in self._puts:
                raise not_here("GET")
            entry = self.register.add(resource, read_body(environ), self._links(base))
            return 201, shown(resource, entry, base), [("Location", f"{base}/{resource}/{entry['id']}")]
        if identity is not None and method == "GET":
            asked, _ = apart(parse_qsl(environ.get("QUERY_STRING", "")))
            entry = self.register.find(resource, identity)
            return 200, {**shown(resource, entry, base), **self._included(resource, [entry], asked, base)}, []
        if method == "PUT" and resource in self._puts and identity not in self.register.entries()[resource]:
            entry = self.register.add(resource, read_body(environ), self._links(base), identity)
            return 201, shown(resource, entry, base), []
        if identity is not None and method in {"PATCH", "PUT"}:
            self.register.find(resource, identity)
            body, links = read_body(environ), self._links(base)
            entry = self.register.change(resource, identity, body, links, whole=method == "PUT")
            return 200, shown(resource, entry, base), []
        if identity is not None and method == "DELETE":
            self.register.remove(resource, identity)
            return 204, None, []
        raise not_here("GET, POST" if identity is None else "GET, PATCH, PUT, DELETE")

    def _route(self, path, method):
        match = re.fullmatch(rf"{PREFIX}/([a-z_-]+)(?:/([^/]+))?", path)
        name, segment = match.groups() if match else ("", None)
        if name == REGISTRATION and segment is None:
            if method != "POST":
                raise not_here("POST")
            return "contacts", None
        if name not in RESOURCES:
            raise Rejected(404, "There is nothing at this path.")
        if segment is None:
            if name == "contacts" and method == "POST":
                raise not_here("GET")
            return name, None
        if not (segment.isascii() and segment.isdigit()):
            raise Rejected(404, "There is no such entry.")
        return name, int(segment)

    def _list(self, resource, environ, base):
        asked, pairs = apart(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
        arguments = dict(pairs)
        if len(arguments) < len(pairs) or not all(arguments.values()):
            raise Rejected(400, "An argument is empty or there twice.", [("query", "empty or there twice")])
        size = bounded(arguments.pop("limit", str(PAGE)))
        start = position(arguments.pop("cursor", ""))
        entries = self.register.search(resource, arguments)
        page = entries[start : start + size]
        more = start + size < len(entries)
        items = [shown(resource, entry, base)["data"] for entry in page]
        token = base64.urlsafe_b64encode(f"from:{start + size}".encode()).decode() if more else None
        around = self._included(resource, page, asked, base)
        return {"data": {"items": items}, "paging": {"found": len(entries), "cursor": token}, **around}

    def _whole(self, body, base):
        """A contact with parts of several kinds, which refer to it by ids of the request: all of it or nothing."""
        made: list[tuple[str, Any]] = []
        urls = dict[str, str]()
        try:
            for resource, part in [("contacts", body["contact"]), *((one.pop("@kind"), one) for one in body["parts"])]:
                local = part.pop("@id")
                fields = {key: urls.get(str(value), value) for key, value in part.items()}
                entry = self.register.add(resource, fields, self._links(base))
                urls[f"#{local}"] = f"{base}/{resource}/{entry['id']}"
                made.append((resource, entry))
        except (KeyError, Rejected) as error:
            for resource, entry in made[::-1]:
                self.register.remove(resource, entry["id"])
            raise error if isinstance(error, Rejected) else Rejected(400, "A part lacks its kind or id.") from None
        first, *others = [{"@kind": resource, **shown(resource, entry, base)["data"]} for resource, entry in made]
        return {"contact": first, "parts": others}

    def _included(self, resource, entries, asked, base):
        """What was asked for around entries, in one list; nothing where nothing was."""
        found: dict[tuple[str, int], Any] = {}
        for way in asked.split(",") if asked else ():
            here, there = resource, entries
            for step in way.split("."):
                here, there = self._around(here, there, step)
                found |= {(here, one["id"]): {"@kind": here, **shown(here, one, base)["data"]} for one in there}
        return {"included": list(found.values())} if asked else {}

    def _around(self, resource, entries, step):
        """The resource and the entries that one step leads to: by a link of its own, or as what links to it."""
        own = RESOURCES[resource].get(step)
        known = self.register.entries()
        if own is not None and own.kind == "link":
            return own.to, [known[own.to][one[step]] for one in entries if one.get(step) in known[own.to]]
        links = [
            path for path, field in RESOURCES.get(step, {}).items() if field.kind == "link" and field.to == resource
        ]
        if not links:
            raise Rejected(400, "That cannot be included.", [("include", f"no {step}")])
        ids = {one["id"] for one in entries}
        return step, [one for one in known[step].values() if one.get(links[0]) in ids]

    def _base(self, environ):
        return f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', 'localhost')}{PREFIX}"

    def _links(self, base):
        def link(resource, url):
            before = f"{base}/{resource}/"
            segment = unquote(url.removeprefix(before))
            return int(segment) if url.startswith(before) and segment.isascii() and segment.isdigit() else None

        return link


def shown(resource, entry, base):
    """An entry as it is answered: groups nested, links as URLs."""
    body: Any = {}
    for path, value in entry.items():
        field = RESOURCES[resource].get(path)
        if path != "id" and field is None:
            continue
        node = body
        *groups, last = path.split(".")
        for name in groups:
            node = node.setdefault(name, {})
        node[last] = written(field, value, base)
    return {"data": body}


def written(field, value, base):
    """A value as it is answered: links as URLs, moments in UTC."""
    if field is not None and field.kind == "link":
        return f"{base}/{field.to}/{value}"
    if field is not None and field.kind == "moment":
        return datetime.fromisoformat(value).astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value


def apart(pairs):
    """What a query asks to include, each once, and its other arguments."""
    asked = dict.fromkeys(one for name, value in pairs if name == "include" for one in value.split(","))
    return ",".join(asked), [pair for pair in pairs if pair[0] != "include"]


def not_here(allowed):
    return Rejected(405, "That cannot be done here.", headers=[("Allow", allowed)])


def read_body(environ):
    if environ.get("CONTENT_TYPE", "").partition(";")[0].strip() != "application/json":
        raise Rejected(415, "Only JSON is understood.")
    length = environ.get("CONTENT_LENGTH") or "0"
    if int(length) > LARGEST:
        raise Rejected(413, "That is too much.")
    content = environ["wsgi.input"].read(int(length))
    try:
        body = json.loads(content.decode("utf-8"), object_pairs_hook=unique, parse_constant=refuse)
    except (ValueError, RecursionError):
        raise Rejected(400, "The body is no JSON.", [("", "no JSON")]) from None
    if not isinstance(body, dict):
        raise Rejected(400, "The body is no object.", [("", "no object")])
    return body


def unique(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def refuse(name):
    raise ValueError(name)


def accepts(header):
    kinds = [part.partition(";")[0].strip() for part in header.split(",")]
    return any(kind in {"*/*", "application/*", "application/json"} for kind in kinds)


def bounded(text):
    if not (text.isascii() and text.isdigit()) or not 0 < int(text) <= 100:
        raise Rejected(400, "A page has one to a hundred entries.", [("limit", "not from 1 to 100")])
    return int(text)


def position(token):
    if not token:
        return 0
    try:
        return int(base64.urlsafe_b64decode(token).decode().removeprefix("from:"))
    except ValueError:
        raise Rejected(400, "The cursor is not ours.", [("cursor", "not ours")]) from None
