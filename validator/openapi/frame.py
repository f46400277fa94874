"""The parts of a proposed profile that are of the whole API: media types, credentials, envelopes, paging, errors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.openapi.names import bare
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
EXPANDS = ("expand", "uitklappen", "include", "embed")
PREFIX = re.compile(r"prefix[\s:]+[\"'“]([A-Za-z]+)[\"'”]")
"""How a description names what stands before the token."""

WRAPPED = 2
"""Levels of a property in one group."""

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
    data["errors"] = _errors(document)
    data["statuses"] = _statuses(document)
    return data


def identity(properties: Mapping[str, Property]) -> str | None:
    """Where the id stands in an object; None when there is none."""
    by_name = {bare(one.segments[-1]): one for one in properties.values() if len(one.segments) == 1}
    return next((by_name[name].pointer for name in NAMES_OF_ID[:3] if name in by_name), None)


def placed(properties: Mapping[str, Property]) -> str:
    """The pointer of the object in an answer about it: "" when it is the whole answer."""
    if identity(properties) is not None:
        return ""
    inner = [one for one in properties.values() if bare(one.segments[-1]) in NAMES_OF_ID[:3] and _depth(one) == WRAPPED]
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


def expansion(document: OpenApiDocument) -> dict[str, Any]:
    """How objects around an object are asked for."""
    for operation in _searches(document):
        for name in operation.arguments:
            if bare(name) in EXPANDS:
                schema = operation.answer_schema
                shown = properties_of(document, schema)
                place = next(iter(sorted(one for one in shown if one.endswith(f"_{bare(name)}"))), f"/_{bare(name)}")
                return {
                    "parameter": name,
                    "separator": ",",
                    "nesting": ".",
                    "under": f"/{place.rpartition('/')[2]}",
                    TODO: "are separator, nesting and under right?",
                }
    return {"absent": TODO}


def expandable(operation: Operation | None) -> set[str]:
    """What can be asked along with a search."""
    for name, argument in (operation.arguments if operation else {}).items():
        if bare(name) in EXPANDS and operation is not None:
            schema = operation.document.resolved(argument.get("schema"))
            items = operation.document.resolved(schema.get("items"))
            return {str(value) for value in items.get("enum", schema.get("enum", ()))}
    return set()


def items_of(operation: Operation | None) -> str | None:
    """Where the list stands in the answer to a search; None when the document does not say."""
    if operation is None:
        return None
    schema = operation.document.resolved(operation.answer_schema)
    if schema.get("type") == "array":
        return ""
    shown = properties_of(operation.document, schema).values()
    lists = [one for one in shown if one.many and "object" in one.types | {"object"} and "_links" not in one.segments]
    return min(lists, key=lambda one: len(one.segments)).pointer if lists else None


def _searches(document: OpenApiDocument) -> list[Operation]:
    """The searches of collections that have objects of their own."""
    return [
        operation
        for path in document.collections()
        if document.item_path(path) and (operation := document.operation(path, "get")) is not None
    ]


def _depth(one: Property) -> int:
    return len(one.segments)


def _version_header(document: OpenApiDocument) -> str | None:
    headers = [name for operation in _searches(document) for name in operation.headers(200)]
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
    schemes = document.data.get("components", {}).get("securitySchemes", {})
    for scheme in (document.resolved(one) for one in schemes.values()):
        kind, text = scheme.get("type"), str(scheme.get("description", ""))
        if kind == "apiKey" and scheme.get("in") == "header":
            prefix = PREFIX.search(text)
            return {"header": scheme["name"], "format": f"{prefix[1]} {{secret}}" if prefix else "{secret}"}
        if kind == "http" and str(scheme.get("scheme", "")).lower() == "bearer":
            return {"header": "Authorization", "format": "Bearer {secret}"}
        if kind in {"oauth2", "openIdConnect"}:
            return {"header": "Authorization", "format": "Bearer {secret}"}
    return {
        "header": "Authorization",
        "format": "Bearer {secret}",
        TODO: "the document does not say how a request is let in",
    }


def _collections(document: OpenApiDocument) -> dict[str, Any]:
    searches = _searches(document)
    result: dict[str, Any] = {}
    todo: list[str] = []
    places = Counter(place for one in searches if (place := items_of(one)) is not None)
    if places:
        result["items"] = places.most_common(1)[0][0]
    else:
        todo.append("where does the list stand in an answer (items)?")
    shown = {key: one for search in searches for key, one in properties_of(document, search.answer_schema).items()}
    total = _named(shown, TOTALS, {"integer"})
    if total:
        result["total"] = total
    arguments = {bare(name): name for search in searches for name in search.arguments}
    following, cursor = _named(shown, NEXTS, {"string"}), _named(shown, CURSORS, {"string", "integer"})
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


def _named(shown: Mapping[str, Property], known: Sequence[str], types: set[str]) -> str | None:
    found = [
        one
        for one in shown.values()
        if bare(one.segments[-1]) in known and one.types <= types and _depth(one) <= WRAPPED
    ]
    return min(found, key=lambda one: known.index(bare(one.segments[-1]))).pointer if found else None


def _errors(document: OpenApiDocument) -> dict[str, Any]:
    for operation in document.operations.values():
        for status in (400, 422):
            for media in operation.answered(status).values():
                schema = media.get("schema", {}) if isinstance(media, Mapping) else {}
                lists = [one for one in properties_of(document, schema).values() if one.many]
                if lists:
                    return _listed(document, schema, lists[0])
    return {"absent": TODO}


def _listed(document: OpenApiDocument, schema: Mapping[str, Any], one: Property) -> dict[str, Any]:
    """An error with a list of what is wrong; the property that names the place in an entry of it."""
    whole = document.resolved(schema)
    member = document.resolved(whole.get("properties", {}).get(one.segments[0]))
    entry = properties_of(document, document.resolved(member.get("items")))
    name = _named(entry, ("name", "path", "field", "pointer", "property"), {"string"})
    if name and len(one.segments) == 1:
        return {"list": one.pointer, "name": name}
    return {"absent": TODO}


def _statuses(document: OpenApiDocument) -> dict[str, Any]:
    def said(methods: Sequence[str], low: int, high: int) -> list[int]:
        found = {status for one in document.operations.values() if one.method in methods for status in one.statuses}
        return sorted(status for status in found if low <= status < high)

    refused = [status for status in said(("post", "put", "patch"), 400, 500) if status in {400, 409, 422}]
    absent = [status for status in said(("get", "delete"), 400, 500) if status in {404, 410}]
    result: dict[str, Any] = {
        "registered": said(("post",), 200, 300) or [201],
        "found": said(("get",), 200, 300) or [200],
        "changed": said(("put", "patch"), 200, 300) or [200],
        "deleted": said(("delete",), 200, 300) or [204],
        "absent": absent or [404],
        "refused": refused or [400],
    }
    missing = [key for key, known in (("absent", absent), ("refused", refused)) if not known]
    if missing:
        result[TODO] = f"the document names no status for {' and '.join(missing)}: what does the API answer?"
    return result
