"""Violations: which input rule a request breaks, and how an error names it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from validator.profile.model import Binding, ObjectBinding
from validator.schema import pointer
from validator.schema.findings import schema_findings

CODES = {
    "required": "required",
    "enum": "invalid_choice",
    "maxLength": "max_length",
    "minLength": "blank",
    "minimum": "min_value",
    "maximum": "max_value",
    "type": "invalid",
}
"""Error codes by JSON Schema keyword; every other keyword is "invalid"."""


@dataclass(frozen=True)
class Violation:
    """An input rule that a request breaks.

    attribute: its name, or a JSON pointer where the profile binds none. rule: a JSON Schema keyword, "reference",
    "unique" or "value". value: what breaks it. property, code, reason: as the error names them; reason in Dutch.
    """

    attribute: str
    rule: str
    value: Any
    property: str
    code: str
    reason: str


def property_name(place: str) -> str:
    """The name of a property in an error: the parts of its JSON pointer with "." between them."""
    return ".".join(pointer.parts(place)) or "nonFieldErrors"


def violation(binding: Binding, rule: str, value: Any, reason: str, code: str | None = None) -> Violation:
    """The violation of a rule by an attribute. code: where it is not that of the rule."""
    code = code or CODES.get(rule, "invalid")
    return Violation(binding.attribute.name, rule, value, property_name(binding.pointer), code, reason)


def schema_violations(bound: ObjectBinding, body: Mapping[str, Any], schema: str) -> Iterator[Violation]:
    """Where a body does not meet a wire schema."""
    names = {binding.pointer: binding.attribute.name for binding in bound.on_wire()}
    for finding in schema_findings(body, schema):
        value = pointer.get(body, finding.pointer)
        yield Violation(
            attribute=names.get(finding.pointer, finding.pointer),
            rule=finding.keyword,
            value=value,
            property=property_name(finding.pointer),
            code="null" if value is None and finding.keyword == "type" else CODES.get(finding.keyword, "invalid"),
            reason=str(finding),
        )
