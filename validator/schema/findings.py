"""JSON Schema findings: what a document should be, what it is, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from validator.schema import pointer
from validator.schema.mismatch import UNEXPECTED, Mismatch, mismatches
from validator.schema.wording import TYPE_NAMES, as_json, english, expected
from validator.text import shorten

WITHOUT_VALUE = frozenset({*UNEXPECTED, "required", "anyOf", "oneOf", "minItems", "minProperties", "minLength"})
"""Keywords whose finding needs no value: it says nothing more."""

READ_ONLY = "readOnly"
"""The keyword of a finding on what the register fills in, and a request leaves out."""

MOST_FINDINGS = 1000
"""Findings of one document that are looked at."""

POINTER_LENGTH = 500
"""Characters of a pointer that are shown: its names are those of the document."""


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
    read_only = reference.partition("objecten/")[2] != "" and "#/$defs/" in reference
    found = findings_of(mismatches(instance, reference))
    return [_as_read_only(one) for one in found] if read_only else found


def findings_of(errors: Iterable[Mismatch]) -> list[Finding]:
    """The findings of the first MOST_FINDINGS mismatches, in the order of their places."""
    ordered = list(islice(errors, MOST_FINDINGS))
    if len(ordered) > 1:
        ordered.sort(key=lambda error: [str(part) for part in error.path])
    return [finding for error in ordered for finding in _findings(error)][:MOST_FINDINGS]


def json_kind(value: Any) -> str:
    """The JSON type of a value, in Dutch."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    return TYPE_NAMES[names.get(type(value), "null")]


def _as_read_only(finding: Finding) -> Finding:
    """In a request, what has to be absent is what the register fills in."""
    if finding.keyword != "not" or finding.keyword_value != {}:
        return finding
    return Finding(finding.pointer, "dit vult het register zelf in; laat het weg", finding.actual, READ_ONLY, {})


def _findings(error: Mismatch) -> Iterator[Finding]:
    place = pointer.join(list(error.path))
    if error.keyword == "required":
        yield Finding(place + pointer.join([error.value]), "een waarde", "niets", error.keyword)
    elif error.keyword in UNEXPECTED:
        for name in error.value:
            yield Finding(place + pointer.join([name]), "niets", as_json(error.instance[name]), error.keyword)
    elif error.choices:
        present = any(name in error.instance for name in error.choices)
        actual = as_json(error.instance) if present else "geen daarvan"
        yield Finding(place, expected(error), actual, error.keyword, error.choices)
    else:
        yield Finding(place, expected(error), as_json(error.instance), error.keyword, error.value)
