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

FORMATS_OF_DIGITS = {pattern: name for name, pattern in DIGITS.items()}

SCHEMAS_BY_NAME = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs"})
DATA = frozenset({"const", "enum", "examples", "default"})
"""Keywords of JSON Schema that hold schemas by name, and those that hold no schema."""


@cache
def validator(reference: str) -> Validator:
    """The validator of a schema of the suite, by its reference ("results.schema.json#/$defs/x")."""
    return compiled({"$ref": BASE + reference})


def compiled(schema: dict[str, Any]) -> Validator:
    """The validator of a schema, which may refer to those of the suite."""
    return Validator(
        with_digits(schema),
        retriever=lambda uri: with_digits(resource(uri)),
        validate_formats=True,
        ignore_unknown_formats=False,
        email_options=EMAIL,
        pattern_options=jsonschema_rs.FancyRegexOptions(BACKTRACKS, LARGEST, LARGEST),
        mask="",  # of values in sentences of the engine, which are not shown and take a while to write
    )


def with_digits(schema: Any) -> Any:
    """A schema in which every format that has digits asks for them.

    As a pattern, since the engine judges that by itself: for a format of our own it would call us back.
    """
    if isinstance(schema, list):
        return [with_digits(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    whole = {keyword: _inside(keyword, value) for keyword, value in schema.items()}
    name = schema.get("format")
    if isinstance(name, str) and name in DIGITS:
        whole["allOf"] = [*whole.get("allOf", ()), {"pattern": DIGITS[name]}]
    return whole


def _inside(keyword: str, value: Any) -> Any:
    if keyword in DATA:
        return value
    if keyword in SCHEMAS_BY_NAME:
        return {name: with_digits(part) for name, part in value.items()}
    return with_digits(value)


@cache
def dated(name: str) -> Validator:
    """The validator of the format "date" or "date-time" without its digits."""
    return Validator({"format": name}, validate_formats=True)


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
