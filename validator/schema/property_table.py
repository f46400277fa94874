"""JSON Schemas as tables: each property with what it may hold, in Dutch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from validator.schema.catalog import load
from validator.schema.properties import referred
from validator.schema.wording import EXPECTED, TYPE_NAMES


@dataclass(frozen=True)
class PropertyRow:
    """One property. name: with "/" before the name within a group. expected: what it may hold, in Dutch."""

    name: str
    required: bool
    expected: str


def property_rows(reference: str) -> list[PropertyRow]:
    """The properties of a schema, groups and lists followed by what they hold."""
    return list(_rows(load(reference), reference, ""))


def _rows(schema: Any, reference: str, base: str) -> Iterator[PropertyRow]:
    reference, schema = _resolved(schema, reference)
    required = set(schema.get("required", ()))
    for name, part in schema.get("properties", {}).items():
        inner_reference, inner = _resolved(part, reference)
        if inner == {"not": {}}:
            continue
        yield PropertyRow(f"{base}{name}", name in required, _expected(inner))
        yield from _rows(inner, inner_reference, f"{base}{name}/")
        if "items" in inner:
            yield from _rows(inner["items"], inner_reference, f"{base}{name}/…/")


def _resolved(schema: Any, reference: str) -> tuple[str, Any]:
    """A schema with what it refers to in its place, and the reference that its own references are relative to."""
    while "$ref" in schema:
        reference = referred(reference, schema["$ref"])
        schema = {**load(reference), **{key: value for key, value in schema.items() if key != "$ref"}}
    return reference, schema


def _expected(schema: Any) -> str:
    found = []
    if "type" in schema:
        names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        found.append(" of ".join(TYPE_NAMES[name] for name in names))
    if "enum" in schema:
        found.append("een van " + ", ".join(json.dumps(value, ensure_ascii=False) for value in schema["enum"]))
    if "const" in schema:
        found.append(json.dumps(schema["const"], ensure_ascii=False))
    found += [text.format(schema[key]) for key, text in EXPECTED.items() if key in schema and key != "const"]
    return "; ".join(found) or "vrij"
