"""The engine that judges: jsonschema-rs, with one validator for each schema of the suite.

Every verdict on a document, of one message and of ten million records, is made here, so that they cannot differ.
Formats are those of docs/formaten.md, patterns those of ECMA-262, and a format without a definition is an error.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import jsonschema_rs

from validator.schema.catalog import BASE, resource
from validator.schema.expressions import BACKTRACKS, LARGEST

Validator = jsonschema_rs.Draft202012Validator
EMAIL = jsonschema_rs.EmailOptions(allow_display_text=False)
"""E-mail addresses as RFC 5321 has them: without the name of who has one."""

DIGITS = {
    "date": r"^\d{4}-\d\d-\d\d$",
    "date-time": r"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$",
}
"""Where a format has digits: the engine by itself also takes a sign or a point for some of them ("2024-02-1+")."""


@cache
def validator(reference: str) -> Validator:
    """The validator of a schema of the suite, by its reference ("results.schema.json#/$defs/x")."""
    return compiled({"$ref": BASE + reference})


def compiled(schema: dict[str, Any]) -> Validator:
    """The validator of a schema, which may refer to those of the suite."""
    return Validator(
        schema,
        retriever=resource,
        validate_formats=True,
        formats={name: dated(name).is_valid for name in DIGITS},
        ignore_unknown_formats=False,
        email_options=EMAIL,
        pattern_options=jsonschema_rs.FancyRegexOptions(BACKTRACKS, LARGEST, LARGEST),
    )


@cache
def dated(name: str) -> Validator:
    """The validator of the format "date" or "date-time": as the engine has it, with digits where digits belong."""
    return Validator({"format": name, "pattern": DIGITS[name]}, validate_formats=True)


def encodable(value: Any) -> Any:
    """A JSON value in which half a surrogate pair, which no encoding knows, is the replacement character."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {encodable(key): encodable(part) for key, part in value.items()}
        case list() | tuple():
            return [encodable(part) for part in value]
        case _:
            return value
