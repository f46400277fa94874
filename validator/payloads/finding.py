"""Findings in data: what is wrong with a record, where it stands in a file, and how much that matters."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, NamedTuple

from validator.schema.findings import POINTER_LENGTH, READ_ONLY, Finding
from validator.text import shorten

Severity = Literal["fout", "opmerking"]
"""Whether a finding makes data invalid, or is only worth knowing."""

Level = Literal["tekst", "schema", "vorm", "samenhang"]
"""What a finding is judged by: the text as JSON, the wire schema, a case shape, or the other records."""

RECOGNITION, DIALECT, DUMP, VERSION = "herkenning", "dialect", "dump", "versie"
"""Rules of our own on what data is: not clear, of another dialect, of a database, of another release."""

ABSENT = "afwezig"
"""The rule of a remark on records that others refer to and that are not in the input at all."""

UNJUDGED = frozenset({RECOGNITION, DIALECT, DUMP})
"""Rules of findings on a value that is not judged."""

ONCE = frozenset({DIALECT, DUMP, VERSION})
"""Rules that say of a whole file what is found at its first place: one hint, and not one for each record."""

WITHOUT_EXPECTATION = UNJUDGED | {READ_ONLY, VERSION, ABSENT}
"""Rules whose expectation is a sentence by itself."""

MASK = "***"
"""In the place of a value that is not shown."""


class PayloadFinding(NamedTuple):
    """One finding.

    pointer: JSON pointer in the record. expected, found, suggestion: Dutch phrases. rule: the JSON Schema keyword, or
    the name of a rule of our own. requirement: the id of what the standard asks, or "". file, line (from 1) and
    offset (in bytes, from 0): of the place, as far as they are known.
    """

    pointer: str
    expected: str
    found: str
    rule: str
    level: Level = "schema"
    severity: Severity = "fout"
    requirement: str = ""
    object_type: str = ""
    object_id: str = ""
    suggestion: str = ""
    file: str = ""
    line: int = 0
    offset: int = 0

    @property
    def sentence(self) -> str:
        """The finding without its file: place, what is asked, and what stands there."""
        place = shorten(self.pointer, POINTER_LENGTH) or "/"
        asked = self.expected if self.rule in WITHOUT_EXPECTATION else f"verwacht {self.expected}"
        ask = f"; bedoelde u {self.suggestion}?" if self.suggestion else ""
        found = f"; gevonden {self.found}" if self.found else ""
        return f"{place}: {asked}{found}{ask}"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        remark = "opmerking: " if self.severity == "opmerking" else ""
        return f"{place}: {remark}{self.sentence}"

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain JSON."""
        return {
            "file": self.file,
            "line": self.line,
            "offset": self.offset,
            "object_type": self.object_type,
            "object_id": self.object_id,
            "pointer": shorten(self.pointer, POINTER_LENGTH),
            "level": self.level,
            "severity": self.severity,
            "requirement": self.requirement,
            "rule": self.rule,
            "expected": self.expected,
            "found": self.found,
            "suggestion": self.suggestion,
        }

    def of(self, object_type: str, object_id: str) -> PayloadFinding:
        """The finding as one on an object. As `_replace` makes it, in a third of the time."""
        return PayloadFinding._make((*self[:_OBJECT], object_type, object_id, *self[_OBJECT + 2 :]))

    def in_part(self, line: int, offset: int) -> Cells:
        """The finding as one at a line of a part of a file that is not known yet."""
        return (*self[:_FILE], line, offset)

    @classmethod
    def of_part(cls, cells: Cells, file: str, lines: int) -> PayloadFinding:
        """The finding in a part of a file that comes after so many lines."""
        *texts, line, offset = cells
        return cls._make((*texts, file, lines + line, offset))

    def masked(self) -> PayloadFinding:
        """The finding without the value that stands there."""
        return self._replace(found=MASK if self.found else "", suggestion="")


Cells = tuple[Any, ...]
"""A finding without its file, as a plain tuple: another process gets it in half the time."""

_OBJECT, _FILE = map(PayloadFinding._fields.index, ("object_type", "file"))


def of_schema(
    finding: Finding,
    level: Level = "schema",
    severity: Severity = "fout",
    requirement: str = "",
    object_type: str = "",
    object_id: str = "",
) -> PayloadFinding:
    """A finding of a schema as one in data."""
    pointer, expected, found, rule, _ = finding
    suggestion = _suggestion(finding) if rule == "enum" else ""
    return PayloadFinding(
        pointer, expected, found, rule, level, severity, requirement, object_type, object_id, suggestion
    )


def _suggestion(finding: Finding) -> str:
    """The value of a list that is nearest to what stands there."""
    if not isinstance(finding.keyword_value, list):
        return ""
    return _nearest(finding.actual, tuple(map(str, finding.keyword_value)))


@lru_cache(maxsize=4096)
def _nearest(actual: str, values: tuple[str, ...]) -> str:
    """The value that is nearest to what stands there, as JSON; "" when none is near."""
    from difflib import get_close_matches

    choices = {value.lower().replace("_", " "): value for value in values}
    near = get_close_matches(actual.strip('"').lower().replace("_", " "), choices, n=1)
    return f'"{choices[near[0]]}"' if near else ""


def text_finding(reason: str, text: str = "JSON") -> PayloadFinding:
    """The finding on a text that is no JSON, or not what else it is to be."""
    return PayloadFinding("", text, reason, text.lower(), level="tekst")
