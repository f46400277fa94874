"""Where an API differs from its own OpenAPI document: advice for its vendor, never a verdict.

The document is the target's own, so it is evidence and no oracle. It is held against what was asked anyway, within
bounds (validator/untrusted.py).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from validator import formats, jsontext, pointer, schemas
from validator.untrusted import Meter, Path, TooMuch

URI = "urn:klantcheck:beschrijving"
ENOUGH = 3
"""Bodies of one operation and status that are held against the document."""

MOST = 100
"""Differences of one body that are looked at."""

SHOWN = 5
LEFT_OUT = ("niet bewaard", "afgekapt:")
"""What stands in a body of which only a part was kept as evidence."""


@dataclass(frozen=True)
class Described:
    """The OpenAPI document of a target. url: where it was asked for. problem: in Dutch, why there is none."""

    url: str | None = None
    document: Any = None
    problem: str | None = None


@dataclass
class _Difference:
    times: int = 0
    first: int = 0
    operations: Counter[str] = field(default_factory=Counter)


def compare(described: Described, base_url: str, exchanges: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the answers of a run show otherwise than the document says, as results.json has it.

    exchanges: as in results.json. Each difference has "differs" (Dutch), "operations", "more" (how many operations more
    there are), "times", and "exchange", the number of the first one.
    """
    found: dict[str, _Difference] = {}
    problem = described.problem
    if isinstance(described.document, Mapping):
        try:
            asked = [one for one in exchanges if one["request"]["url"] != described.url]
            for operation, differs, number in _Comparison(described.document, base_url).all(asked):
                one = found.setdefault(differs, _Difference(first=number))
                one.times += 1
                one.operations[operation] += 1
        except (TooMuch, RecursionError):
            problem = "de beschrijving is zo groot, of verwijst zo vaak naar zichzelf, dat vergelijken te lang duurt"
        except Unresolvable:
            problem = "de beschrijving verwijst naar iets dat er niet in staat"
        except Exception as error:  # noqa: BLE001  jsonschema trusts its schemas to be schemas, so it can be any
            problem = f"de beschrijving is geen geldig OpenAPI-document ({type(error).__name__})"
    differences = [
        {
            "differs": differs,
            "operations": [name for name, _ in one.operations.most_common(SHOWN)],
            "more": max(0, len(one.operations) - SHOWN),
            "times": one.times,
            "exchange": one.first,
        }
        for differs, one in sorted(found.items(), key=lambda pair: -pair[1].times)
    ]
    return {"document": described.url, "problem": problem, "differences": differences}


class _Comparison:
    """One document, and the answers that are held against it."""

    def __init__(self, document: Mapping[str, Any], base_url: str) -> None:
        self._document = _plain(document)
        self._base = urlsplit(base_url).path
        paths = _mapping(self._document.get("paths"))
        self._paths = sorted((Path(path) for path in paths), key=lambda path: path.templates)
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource(URI, DRAFT202012.create_resource(self._document))
        self._meter = Meter()
        self._seen: Counter[tuple[str, str]] = Counter()
        self._validator = self._meter.validator()

    def all(self, exchanges: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, int]]:
        """(operation, what differs, number of the exchange) for everything that differs."""
        for one in exchanges:
            path = urlsplit(one["request"]["url"]).path
            if one["response"] is not None and path.startswith(self._base):
                named, place = self._find(path.removeprefix(self._base))
                operation = f"{one['request']['method']} {named}"
                for differs in self._one(one["request"]["method"].lower(), place, operation, one["response"]):
                    yield operation, differs, one["n"]

    def _find(self, path: str) -> tuple[str, str | None]:
        """How a path is called in the document, and the pointer to it."""
        self._meter.count(len(self._paths))
        segments = path.split("/")
        named = next((one.name for one in self._paths if one.fits(segments)), None)
        return (path, None) if named is None else (named, pointer.join(["paths", named]))

    def _one(self, method: str, place: str | None, operation: str, response: Mapping[str, Any]) -> Iterator[str]:
        status = response["status"]
        done = status < 400  # noqa: PLR2004  what was refused need not be described as if it existed
        if place is None:
            if done:
                yield "dit pad staat niet in de beschrijving"
            return
        if pointer.get(self._document, f"{place}/{method}") is pointer.MISSING:
            if done:
                yield "deze methode staat niet in de beschrijving"
            return
        answers = f"{place}/{method}/responses"
        keys = [str(status), f"{status // 100}XX", "default"]
        key = next((key for key in keys if key in _mapping(pointer.get(self._document, answers))), None)
        if key is None:
            yield f"status {status} staat niet in de beschrijving"
            return
        yield from self._content(f"{answers}/{key}", operation, status, response)

    def _content(self, place: str, operation: str, status: int, response: Mapping[str, Any]) -> Iterator[str]:
        place = self._referred(place)
        content = _mapping(pointer.get(self._document, f"{place}/content"))
        came = _media_type(response["headers"])
        if not content or not response["body"]:
            return
        key = next((one for one in content if one.partition(";")[0].strip().lower() == came), None)
        if key is None:
            yield f"het mediatype {came or '(geen)'} staat niet in de beschrijving"
            return
        self._seen[operation, str(status)] += 1
        if self._seen[operation, str(status)] <= ENOUGH:
            yield from self._body(f"{place}/content{pointer.join([key])}/schema", response["body"])

    def _body(self, place: str, text: str) -> Iterator[str]:
        if pointer.get(self._document, place) is pointer.MISSING or any(sign in text for sign in LEFT_OUT):
            return
        try:
            body = jsontext.parse(text.encode())
        except jsontext.NotJson:  # judged where it was asked for
            return
        validator = self._validator({"$ref": f"{URI}#{place}"}, registry=self._registry, format_checker=formats.checker)
        for finding in schemas.findings(islice(validator.iter_errors(body), MOST)):
            yield f"{_anywhere(finding.pointer)}: de beschrijving zegt {finding.expected}"

    def _referred(self, place: str) -> str:
        """The place that an answer described elsewhere in the document stands at."""
        reference = pointer.get(self._document, f"{place}/$ref")
        return reference[1:] if isinstance(reference, str) and reference.startswith("#/") else place


def _plain(part: Any) -> Any:
    """The document in the words of JSON Schema 2020-12, that of OpenAPI 3.1."""
    if isinstance(part, list):
        return [_plain(one) for one in part]
    if not isinstance(part, Mapping):
        return part
    plain = {key: _plain(value) for key, value in part.items()}
    if plain.get("nullable") is True:
        del plain["nullable"]
        kind = plain.get("type")
        if isinstance(kind, str):
            plain["type"] = [kind, "null"]
        else:
            plain = {"anyOf": [plain, {"type": "null"}]}
        if isinstance(plain.get("enum"), list) and None not in plain["enum"]:
            plain["enum"] = [*plain["enum"], None]
    return plain


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _media_type(headers: Sequence[Sequence[str]]) -> str:
    found = next((value for name, value in headers if name.lower() == "content-type"), "")
    return found.partition(";")[0].strip().lower()


def _anywhere(place: str) -> str:
    """A place in a body, whichever entry of a list it is."""
    return re.sub(r"/\d+(?=/|$)", "/…", place) or "/"
