"""What of an object a version of a dialect knows: the properties that its wire schema describes."""

from __future__ import annotations

from typing import Any

from validator.schema.catalog import load
from validator.schema.properties import referred


def described(value: Any, reference: str) -> Any:
    """A JSON value without the properties that its wire schema does not describe; what it leaves open stays."""
    schema = load(reference)
    while "$ref" in schema:
        reference = referred(reference, schema["$ref"])
        schema = load(reference)
    if isinstance(value, list) and "items" in schema:
        return [described(item, _inside(reference, "items")) for item in value]
    if isinstance(value, dict) and "properties" in schema:
        known = schema["properties"]
        return {
            name: described(part, _inside(reference, f"properties/{name}"))
            for name, part in value.items()
            if name in known
        }
    return value


def _inside(reference: str, place: str) -> str:
    return f"{reference}{'' if '#' in reference else '#'}/{place}"
