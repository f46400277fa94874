"""What a document says of refusals: their statuses, by what is refused where it tells that apart, and their bodies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from validator.openapi.named import named
from validator.profile.marks import TODO
from validator.profile.statuses import Refusal
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.openapi_properties import Property, properties_of

NAMES = ("name", "path", "field", "pointer", "property", "attribute")
QUERIES = ("parameter", "queryparameter", "argument")
WRITES = ("post", "put", "patch")
OF_THE_REQUEST = frozenset({400, 409, 422})
"""Statuses that refuse what a request holds, whatever a document says of them."""

CREATED, BAD_REQUEST, CONFLICT, UNPROCESSABLE, SERVER_ERROR = 201, 400, 409, 422, 500
OF_THE_SENDER = frozenset({401, 402, 406, 407, 408, 410, 411, 412, 413, 414, 415, 426, 428, 429, 431, 451})
"""Statuses that refuse a request for who sends it, how, or how often."""

WORDS: Mapping[Refusal, re.Pattern[str]] = {
    "unchangeable": re.compile(
        "cannot be changed|immutable|not changeable|(niet|nooit) te wijzigen|onveranderlijk", re.IGNORECASE
    ),
    "forbidden_member": re.compile(
        r"(unknown|unexpected|additional|onbekende) (member|propert|field|eigenschap|veld)|read-?only", re.IGNORECASE
    ),
    "unknown_reference": re.compile(
        r"reference|referred|verwijz|leads nowhere|related .* not (found|exist)", re.IGNORECASE
    ),
    "malformed": re.compile(r"malformed|syntax|pars(e|ing)|(no|not|geen|invalid|ongeldige?) json", re.IGNORECASE),
    "conflict": re.compile(r"conflict|already|duplicate|unique|bestaat al|uniek", re.IGNORECASE),
    "invalid": re.compile(r"valid|unprocessable|semantic|fout in", re.IGNORECASE),
}
"""How a description says what is refused; the first that agrees."""


def statuses(document: OpenApiDocument) -> dict[str, Any]:
    """The statuses of the document by what they mean."""

    def said(methods: Sequence[str], low: int, high: int) -> list[int]:
        found = {status for one in document.operations.values() if one.method in methods for status in one.statuses}
        return sorted(status for status in found if low <= status < high)

    absent = [status for status in said(("get", "delete"), 400, 500) if status in {404, 410}]
    changed = [status for status in said(("put", "patch"), 200, 300) if status != CREATED]
    registered = said(("post",), 200, 300) or [status for status in said(("put",), 200, 300) if status == CREATED]
    refused, todo = _refused(document)
    result: dict[str, Any] = {
        "registered": registered or [CREATED],
        "found": said(("get",), 200, 300) or [200],
        "changed": changed or [200],
        "deleted": said(("delete",), 200, 300) or [204],
        "absent": absent or [404],
        "refused": refused or [BAD_REQUEST],
    }
    missing = [key for key, known in (("absent", absent), ("refused", refused)) if not known]
    if missing:
        todo.append(f"the document names no status for {' and '.join(missing)}: what does the API answer?")
    return result | ({TODO: "; ".join(todo)} if todo else {})


def _refused(document: OpenApiDocument) -> tuple[Any, list[str]]:
    """The statuses of a refusal, and what of them is to be decided: one list where nothing tells kinds apart."""
    texts = _texts(document)
    plain = sorted(texts.keys() & OF_THE_REQUEST)
    kinds = {status: kind for status, text in texts.items() if (kind := _kind(text)) is not None}
    if BAD_REQUEST in texts and UNPROCESSABLE in texts:
        kinds = {BAD_REQUEST: "malformed", UNPROCESSABLE: "invalid", **kinds}
    if not kinds.keys() - {BAD_REQUEST, CONFLICT} and len(set(kinds.values()) - {"conflict"}) <= 1:
        return plain, []
    if CONFLICT in texts:
        kinds.setdefault(CONFLICT, "conflict")
    by_kind: dict[str, list[int]] = {}
    for status, kind in sorted(kinds.items()):
        by_kind.setdefault(kind, []).append(status)
    others = [status for status in plain if status not in kinds]
    by_kind["invalid"] = sorted({*by_kind.get("invalid", ()), *others}) or plain or [BAD_REQUEST]
    said = ", ".join(f"{status} {texts[status].strip()[:60]!r}" for status in sorted(kinds) if texts[status].strip())
    beside = f" (the document says {said})" if said else ""
    return by_kind, [f"is each kind of refusal answered with these statuses{beside}?"]


def _texts(document: OpenApiDocument) -> dict[int, str]:
    """What the document says of each status by which a request with an object is refused."""
    found: dict[int, str] = {}
    for operation in document.operations.values():
        for status in operation.statuses if operation.method in WRITES else ():
            of_the_object = status in {403, 404} and (operation.method != "post" or "{" in operation.path)
            if BAD_REQUEST <= status < SERVER_ERROR and status not in OF_THE_SENDER and not of_the_object:
                found[status] = f"{found.get(status, '')} {operation.description(status)}".strip()
    return {status: text for status, text in found.items() if status in OF_THE_REQUEST or _kind(text) is not None}


def _kind(text: str) -> Refusal | None:
    return next((kind for kind, words in WORDS.items() if words.search(text)), None)


def errors(document: OpenApiDocument) -> dict[str, Any]:
    """How an error names the properties that it blames."""
    for operation in document.operations.values():
        for status in (BAD_REQUEST, UNPROCESSABLE):
            for media in operation.answered(status).values():
                schema = media.get("schema", {}) if isinstance(media, Mapping) else {}
                shown = properties_of(document, schema)
                lists = [one for one in shown.values() if one.many]
                if lists:
                    return _listed(document, schema, lists[0])
                name = named(shown, NAMES[1:], {"string"})
                if name:
                    return {"name": name, TODO: f"does {name} name the property that is wrong, one in each error?"}
    return {"absent": TODO}


def _listed(document: OpenApiDocument, schema: Mapping[str, Any], one: Property) -> dict[str, Any]:
    """An error with a list of what is wrong; the property that names the place in an entry of it."""
    whole = document.resolved(schema)
    member = document.resolved(whole.get("properties", {}).get(one.segments[0]))
    entry = properties_of(document, document.resolved(member.get("items")))
    name, query = named(entry, NAMES, {"string"}), named(entry, QUERIES, {"string"})
    if name and len(one.segments) == 1:
        return {"list": one.pointer, "name": name} | ({"query": query} if query else {})
    return {"absent": TODO}
