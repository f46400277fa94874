"""Taking a JSON value for what it says, where a wire schema wants another type: "12" for 12, "True" for true."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

TRUE = frozenset({"true", "t", "yes", "y", "on", "1"})
DIGITS = 9
"""Digits of the longest text that is taken for a number."""

FALSE = frozenset({"false", "f", "no", "n", "off", "0"})


def coerced(value: Any, schema: Mapping[str, Any]) -> Any:
    """The value as the schema wants it, in groups and lists too; what cannot be taken for it stays as it is."""
    types = schema.get("type", ())
    wanted = {types} if isinstance(types, str) else set(types)
    match value:
        case dict():
            properties, others = schema.get("properties", {}), schema.get("additionalProperties", {})
            return {name: coerced(inner, properties.get(name, others)) for name, inner in value.items()}
        case list():
            return [coerced(inner, schema.get("items", {})) for inner in value]
        case bool():
            return value
        case int() | float() if "string" in wanted and not wanted & {"integer", "number"}:
            return str(value)
        case str() | int() if "boolean" in wanted:
            return truth(str(value), value)
        case str() if "integer" in wanted and value.isascii() and value.isdigit() and len(value) <= DIGITS:
            return int(value)
        case str() if schema.get("format") == "date-time":
            return moment(value)
        case _:
            return value


def truth(text: str, otherwise: Any) -> Any:
    """True or False as it is written in a form or by a programming language; otherwise what is passed."""
    word = text.lower()
    return True if word in TRUE else False if word in FALSE else otherwise


def moment(text: str) -> str:
    """A date, or a moment without a zone, as a moment in UTC; another text as it is."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return text
    return instant.replace(tzinfo=UTC).isoformat() if instant.tzinfo is None else text
