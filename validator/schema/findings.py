"""JSON Schema findings: what a document should be, what it is, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import Any, NamedTuple

from jsonschema_rs import ValidationError

from validator.schema import engine, pointer
from validator.schema.mismatch import UNEXPECTED, Mismatch, errors, mismatches
from validator.schema.wording import TYPE_NAMES, as_json, english, expected
from validator.text import shorten

WITHOUT_VALUE = frozenset({*UNEXPECTED, "required", "anyOf", "oneOf", "minItems", "minProperties", "minLength"})
"""Keywords whose finding needs no value: it says nothing more."""

BY_SCHEMA = frozenset(
    {
        "type",
        "enum",
        "const",
        "format",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
        "required",
    }
)
"""Keywords of which a schema alone says what they ask; but a moment without a zone is told so."""

READ_ONLY = "readOnly"
"""The keyword of a finding on what the register fills in, and a request leaves out."""

MOST_FINDINGS = 1000
"""Findings of one document that are looked at."""

POINTER_LENGTH = 500
"""Characters of a pointer that are shown: its names are those of the document."""


Path = tuple[str | int, ...]
"""From the root of a document to a place."""

Placed = tuple[Path, Iterable["Finding"]]
"""The findings of one mismatch, with the path to its place."""


class Finding(NamedTuple):
    """One place where a document is not what its schema asks.

    pointer: JSON pointer to the place. expected and actual: Dutch phrases. keyword: the JSON Schema keyword that is not
    met, keyword_value: what it asks; of a choice between properties a tuple of their names.
    """

    pointer: str
    expected: str
    actual: str
    keyword: str
    keyword_value: Any = None

    def __str__(self) -> str:
        if self.keyword == READ_ONLY:
            return f"{self._place()}: {self.expected}; gevonden {self.actual}"
        return f"{self._place()}: verwacht {self.expected}; gevonden {self.actual}"

    @property
    def english(self) -> str:
        """The finding for the author of a configuration file."""
        sentence = f"{self._place()} {english(self.keyword, self.keyword_value)}"
        return sentence if self.keyword in WITHOUT_VALUE else f"{sentence}, and is {self.actual}"

    def as_dict(self) -> dict[str, str]:
        """The finding as plain JSON."""
        place = shorten(self.pointer, POINTER_LENGTH)
        return {"pointer": place, "expected": self.expected, "found": self.actual, "keyword": self.keyword}

    def _place(self) -> str:
        return shorten(self.pointer, POINTER_LENGTH) or "/"


def schema_findings(instance: Any, reference: str) -> list[Finding]:
    """The findings of a parsed JSON document against a schema, in the order of their places; none: it is valid.

    At most MOST_FINDINGS of them.
    """
    known, placed = _known(engine.validator(reference)), list[Placed]()
    for error in errors(instance, reference):
        like, path = known.get(error.absolute_keyword_location or ""), tuple(error.instance_path)
        if like is None:
            placed += _told(error, known)
        elif like.keyword == "required":
            placed.append((path, (_lacking((*path, error.kind.value)),)))
        else:
            actual = as_json(error.instance)
            placed.append((path, (Finding(_pointer(path), like.expected, actual, like.keyword, like.keyword_value),)))
        if len(placed) >= MOST_FINDINGS:
            break
    found = _in_order(placed)
    return [_as_read_only(one) for one in found] if found and _is_of_request(reference) else found


def findings_of(found: Iterable[Mismatch]) -> list[Finding]:
    """The findings of the first MOST_FINDINGS mismatches, in the order of their places."""
    return _in_order([(one.path, _findings(one)) for one in islice(found, MOST_FINDINGS)])


def _in_order(placed: list[Placed]) -> list[Finding]:
    """The first MOST_FINDINGS findings, by the path to their place in a document."""
    if len(placed) == 1:
        return list(islice(placed[0][1], MOST_FINDINGS))
    placed = sorted(placed[:MOST_FINDINGS], key=lambda one: [str(part) for part in one[0]])
    return [finding for _, findings in placed for finding in findings][:MOST_FINDINGS]


@cache
def _known(validator: engine.Validator) -> dict[str, Finding]:
    """By the location of a keyword what was found by it once, when it asks the same at every place."""
    del validator  # it says of which schema the locations are
    return {}


def _told(error: ValidationError, known: dict[str, Finding]) -> Iterator[Placed]:
    """The findings that an error of the engine is. known: gets what it asks, if that is the same at every place."""
    for found in mismatches(error):
        findings = list(_findings(found))
        is_own = found.keyword == error.kind.name and error.absolute_keyword_location is not None
        if is_own and found.keyword in BY_SCHEMA and found.value != "date-time":
            known[str(error.absolute_keyword_location)] = findings[0]
        yield found.path, findings


@lru_cache(maxsize=4096)
def _pointer(path: Path) -> str:
    return pointer.join(list(path))


@cache
def _is_of_request(reference: str) -> bool:
    """Whether a schema is of what a consumer sends of an object."""
    return reference.partition("objecten/")[2] != "" and "#/$defs/" in reference


def json_kind(value: Any) -> str:
    """The JSON type of a value, in Dutch."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    return TYPE_NAMES[names.get(type(value), "null")]


def _as_read_only(finding: Finding) -> Finding:
    """In a request, what has to be absent is what the register fills in."""
    if finding.keyword != "not" or finding.keyword_value != {}:
        return finding
    return Finding(finding.pointer, "dit vult het register zelf in; laat het weg", finding.actual, READ_ONLY, {})


def _lacking(path: Path) -> Finding:
    return Finding(_pointer(path), "een waarde", "niets", "required")


def _findings(error: Mismatch) -> Iterator[Finding]:
    place = _pointer(error.path)
    if error.keyword == "required":
        yield _lacking((*error.path, error.value))
    elif error.keyword in UNEXPECTED:
        for name in error.value:
            yield Finding(place + pointer.join([name]), "niets", as_json(error.instance[name]), error.keyword)
    elif error.choices:
        present = any(name in error.instance for name in error.choices)
        actual = as_json(error.instance) if present else "geen daarvan"
        yield Finding(place, expected(error), actual, error.keyword, error.choices)
    else:
        yield Finding(place, expected(error), as_json(error.instance), error.keyword, error.value)
