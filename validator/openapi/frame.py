"""The parts of a proposed profile that are of the whole API: media types, credentials, envelopes, paging, errors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.openapi.expansions import BESIDE
from validator.openapi.named import WRAPPED, depth, named, searches_of
from validator.openapi.names import bare
from validator.openapi.refusals import errors, statuses
from validator.profile.marks import TODO
from validator.schema.openapi_document import OpenApiDocument, Operation, is_success
from validator.schema.openapi_properties import NAMES_OF_ID, Property, properties_of

EDITION = "2024-03"
REFUSALS = 400
"""The first status of a refusal."""
JSON = "application/json"
PROBLEM = "application/problem+json"

TOTALS = ("count", "total", "aantal", "found", "totalcount", "totalitems", "totaal", "totalelements")
NEXTS = ("next", "volgende", "nextpage", "nextlink")
CURSORS = ("cursor", "nextcursor", "continuation", "pagetoken", "nextpagetoken", "after")
PAGES = ("page", "pagina", "pagenumber", "paginanummer")
SIZES = ("pagesize", "paginagrootte", "limit", "size", "perpage", "itemsperpage", "top")
OFFSETS = ("offset", "skip", "start")
URLS = ("uri", "url", "uri-reference")
PREFIX = re.compile(r"prefix[\s:]+[\"'“]([A-Za-z]+)[\"'”]")
"""How a description names what stands before the token."""

COMPOSITES = ("Registreer klantcontact", "Registreer klantcontact met onderwerp")


@dataclass(frozen=True)
class Within:
    """Where an object stands, as pointers into a request and into an answer about it."""

    request: str
    answer: str


def general(document: OpenApiDocument, name: str, within: Sequence[Within]) -> dict[str, Any]:
    """What a profile begins with. within: of each object type."""
    data: dict[str, Any] = {"profile": name, "title": document.title or name, "editions": [EDITION]}
    header = _version_header(document)
    if header:
        data["version"] = {"header": header}
    data["media_types"] = _media_types(document)
    data["auth"] = _auth(document)
    for place, _ in Counter(within).most_common(1):
        data["placement"] = {key: value for key, value in vars(place).items() if value}
    if not data.get("placement"):
        data.pop("placement", None)
    data["collections"] = _collections(document)
    data["errors"] = errors(document)
    data["statuses"] = statuses(document)
    return data


def identity(properties: Mapping[str, Property]) -> str | None:
    """Where the id stands in an object; None when there is none."""
    by_name = {bare(one.segments[-1]): one for one in properties.values() if len(one.segments) == 1}
    return next((by_name[name].pointer for name in NAMES_OF_ID[:3] if name in by_name), None)


def placed(properties: Mapping[str, Property]) -> str:
    """The pointer of the object in an answer about it: "" when it is the whole answer."""
    if identity(properties) is not None:
        return ""
    inner = [one for one in properties.values() if bare(one.segments[-1]) in NAMES_OF_ID[:3] and depth(one) == WRAPPED]
    wrappers = [one for one in properties.values() if len(one.segments) == 1]
    if inner:
        return f"/{inner[0].segments[0]}"
    return wrappers[0].pointer if len(wrappers) == 1 and bare(wrappers[0].segments[0]) == "data" else ""


def references(found: Sequence[Property], shown: Iterable[Mapping[str, Property]]) -> dict[str, Any]:
    """How references are written, as most of those that were found are. shown: of each object type."""
    styles = Counter(one.reference or ("url" if one.format in URLS else "") for one in found)
    ids = [one for properties in shown if (place := identity(properties)) for one in [properties[place]]]
    result: dict[str, Any] = {}
    if ids and all(one.format == "uuid" for one in ids):
        result["ids"] = "uuid"
    elif ids and all(one.format == "ulid" for one in ids):
        result["ids"] = "ulid"
    elif ids and all(one.types == {"integer"} for one in ids):
        result["ids"] = "integer"
    style = max(styles, key=lambda one: styles[one], default="")
    read = style if style.startswith("/") else ""
    key = read.removeprefix("/")
    place = "{url}" if style == "url" or key in {"url", "href", "self"} else "{id}"
    write: Any = {key: place} if key else place
    result |= {"read": read, "write": write}
    if not styles:
        result[TODO] = "how does an object refer to another one (id, URL, object)?"
    elif len(styles) > 1:
        ways = ", ".join(sorted(one or "an id" for one in styles))
        result[TODO] = f"references stand in different ways ({ways}); see `to` in docs/profiles.md"
    return result


def items_of(operation: Operation | None) -> str | None:
    """Where the list stands in the answer to a search; None when the document does not say."""
    if operation is None:
        return None
    schema = operation.document.resolved(operation.answer_schema)
    if schema.get("type") == "array":
        return ""
    shown = properties_of(operation.document, schema).values()
    lists = [one for one in shown if one.many and "object" in one.types | {"object"} and "_links" not in one.segments]
    lists = [one for one in lists if bare(one.segments[-1]) not in BESIDE] or lists
    return min(lists, key=lambda one: len(one.segments)).pointer if lists else None


def _version_header(document: OpenApiDocument) -> str | None:
    headers = [name for operation in searches_of(document) for name in operation.headers(200)]
    return next((name for name in headers if bare(name) == "apiversion"), None)


def _media_types(document: OpenApiDocument) -> dict[str, Any]:
    operations = document.operations.values()
    sent = Counter(kind for one in operations if one.method == "post" for kind in one.sent)
    shown = Counter(
        kind for one in operations for status in one.statuses if is_success(status) for kind in one.answered(status)
    )
    wrong = Counter(
        kind for one in operations for status in one.statuses if status >= REFUSALS for kind in one.answered(status)
    )
    result: dict[str, Any] = {
        "request": next(iter(sent), JSON),
        "answer": list(shown) or [JSON],
        "error": list(wrong) or [PROBLEM, JSON],
    }
    if not wrong:
        result[TODO] = "the document describes no error: what is the media type of one?"
    return result


def _auth(document: OpenApiDocument) -> dict[str, Any]:
    """Where the token goes. A key in the query, and a second one, are of the target and not of the profile."""
    schemes = document.security_schemes
    known = [(str(name), document.resolved(one)) for name, one in schemes.items()]
    found = [auth for _, scheme in known for auth in [_scheme(scheme)] if auth is not None]
    result = dict(found[0]) if found else {"header": "Authorization", "format": "Bearer {secret}"}
    queried = [str(scheme.get("name")) for _, scheme in known if scheme.get("in") == "query"]
    asked = document.data.get("security")
    wanted = asked if isinstance(asked, list) else []
    together = max((len(one) for one in wanted if isinstance(one, Mapping)), default=0)
    todo = []
    if queried and not found:
        todo.append(f"the key goes into the query argument {queried[0]!r}: see `credentials` in docs/settings.md")
    elif not found:
        todo.append("the document does not say how a request is let in")
    if together > 1:
        todo.append(f"{together} credentials are wanted at once: see `credentials` in docs/settings.md")
    return result | ({TODO: "; ".join(todo)} if todo else {})


def _scheme(scheme: Mapping[str, Any]) -> dict[str, str] | None:
    """The header of one way to be let in; None for one that has none."""
    kind = scheme.get("type")
    if kind == "apiKey" and scheme.get("in") == "header":
        prefix = PREFIX.search(str(scheme.get("description", "")))
        return {"header": scheme["name"], "format": f"{prefix[1]} {{secret}}" if prefix else "{secret}"}
    if (kind == "http" and str(scheme.get("scheme", "")).lower() == "bearer") or kind in {"oauth2", "openIdConnect"}:
        return {"header": "Authorization", "format": "Bearer {secret}"}
    return None


def _collections(document: OpenApiDocument) -> dict[str, Any]:
    searches = searches_of(document)
    result: dict[str, Any] = {}
    todo: list[str] = []
    places = Counter(place for one in searches if (place := items_of(one)) is not None)
    if places:
        result["items"] = places.most_common(1)[0][0]
    else:
        todo.append("where does the list stand in an answer (items)?")
    shown = {key: one for search in searches for key, one in properties_of(document, search.answer_schema).items()}
    total = named(shown, TOTALS, {"integer"})
    if total:
        result["total"] = total
    arguments = {bare(name): name for search in searches for name in search.arguments}
    following, cursor = named(shown, NEXTS, {"string"}), named(shown, CURSORS, {"string", "integer"})
    argument = next((arguments[name] for name in CURSORS if name in arguments), None)
    if cursor and argument:
        result["next"] = {"pointer": cursor, "argument": argument}
    elif following:
        result["next"] = following
    for key, known in (("page", PAGES), ("offset", OFFSETS), ("page_size", SIZES)):
        name = next((arguments[one] for one in known if one in arguments), None)
        if name:
            result[key] = name
    if "page_size" not in result:
        result["unpaged"] = TODO
    if todo:
        result[TODO] = " ".join(todo)
    return result
