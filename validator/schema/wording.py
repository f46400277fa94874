"""What a mismatch says: in Dutch for who reads a document, in English for who writes a configuration file."""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring
from math import isfinite
from typing import Any

from validator.schema import formats
from validator.schema.mismatch import Mismatch
from validator.text import LENGTH, shorten

TYPE_NAMES = {
    "object": "een object",
    "array": "een lijst",
    "string": "tekst",
    "number": "een getal",
    "integer": "een geheel getal",
    "boolean": "true of false",
    "null": "null",
}

EXPECTED = {
    "minLength": "minstens {} teken(s)",
    "maxLength": "hooguit {} tekens",
    "minItems": "minstens {} in de lijst",
    "maxItems": "hooguit {} in de lijst",
    "minimum": "minstens {}",
    "maximum": "hooguit {}",
    "pattern": "tekst volgens het patroon {}",
    "format": "tekst in het formaat {}",
    "minProperties": "minstens {} eigenschap(pen)",
    "maxProperties": "hooguit {} eigenschap(pen)",
    "multipleOf": "een veelvoud van {}",
    "exclusiveMinimum": "meer dan {}",
    "exclusiveMaximum": "minder dan {}",
    "uniqueItems": "een lijst waarin niets twee keer staat",
    "contains": "een lijst met wat het schema bij contains vraagt",
    "falseSchema": "niets (leeg)",
}
"""What a keyword asks, in Dutch, with its value in the braces."""

ENGLISH_TYPES = {
    "object": "a mapping (`name: value`)",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}

ENGLISH = {
    "required": "is missing",
    "additionalProperties": "is not known here",
    "unevaluatedProperties": "is not known here",
    "const": "must be {}",
    "pattern": "must be written in another form",
    "format": "must be written as {}",
    "minLength": "must not be empty",
    "maxLength": "must be at most {} characters long",
    "minItems": "must hold at least {} of them",
    "maxItems": "must hold at most {} of them",
    "uniqueItems": "must not hold anything twice",
    "contains": "must hold another entry",
    "minProperties": "must hold at least {} of them",
    "maxProperties": "must hold at most {} of them",
    "minimum": "must be at least {}",
    "maximum": "must be at most {}",
    "exclusiveMinimum": "must be more than {}",
    "exclusiveMaximum": "must be less than {}",
    "multipleOf": "must be a multiple of {}",
    "falseSchema": "must be left out",
}
"""What a keyword asks of a configuration file, with its value in the braces."""

_ENCODED = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode

EMPTY = "niets (leeg)"
ZONE = "een zone achter het tijdstip (Z of +01:00)"
LOCAL_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")


def expected(mismatch: Mismatch) -> str:
    """What the schema asks, as a Dutch phrase."""
    keyword, value = mismatch.keyword, mismatch.value
    if mismatch.choices:
        return f"{'minstens' if keyword == 'anyOf' else 'precies'} een van {', '.join(mismatch.choices)}"
    match keyword:
        case "not" if value == {}:
            return EMPTY
        case "not" if isinstance(value, dict) and "required" in value:
            return f"niet tegelijk {' en '.join(value['required'])}"
        case "type":
            return " of ".join(TYPE_NAMES[name] for name in ([value] if isinstance(value, str) else value))
        case "const":
            return as_json(value)
        case "enum":
            return "een van " + ", ".join(map(as_json, value))
        case "format" if value == "date-time" and lacks_zone(mismatch.instance):
            return ZONE
        case _ if keyword in EXPECTED:
            return EXPECTED[keyword].format(value)
        case _:
            return f"wat het schema bij {keyword} vraagt ({as_json(value)})"


def english(keyword: str, value: Any) -> str:
    """What a keyword asks, for the author of a configuration file. value: as of a Finding."""
    match keyword:
        case "type":
            names = [value] if isinstance(value, str) else value
            return "must be " + " or ".join(ENGLISH_TYPES[name] for name in names)
        case "enum":
            return "must be one of " + ", ".join(map(as_json, value))
        case "anyOf" | "oneOf" if isinstance(value, tuple):
            return f"must hold {'at least' if keyword == 'anyOf' else 'exactly'} one of {', '.join(value)}"
        case "minItems" | "minProperties" if value == 1:
            return "must hold at least one entry"
        case _ if keyword in ENGLISH:
            return ENGLISH[keyword].format(value if isinstance(value, str) else as_json(value))
        case _:
            return f"must be what the schema asks at {keyword} ({as_json(value)})"


def lacks_zone(value: Any) -> bool:
    """Whether a value is a moment of RFC 3339 but for the zone, which is missing."""
    return isinstance(value, str) and bool(LOCAL_TIME.fullmatch(value)) and formats.is_format("date-time", value + "Z")


def as_json(value: Any) -> str:
    """A value as JSON, cut off where a message would become unreadable."""
    if value.__class__ is float and isfinite(value):
        return repr(value)  # as the encoder writes it, in a tenth of the time
    return shorten(encode_basestring(value[: LENGTH + 1]) if isinstance(value, str) else _ENCODED(value))
