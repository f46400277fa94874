"""The names that a JSON Schema has for the members of an object, at a place in the document that it describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.schema import pointer

APPLIED = ("then", "else", "oneOf", "anyOf", "allOf")
"""Keywords of which the schemas are of the same place."""


def member_names(schema: Mapping[str, Any], place: Sequence[str]) -> set[str]:
    """The names of the properties that an object at this place (the parts of a pointer) may have."""
    schemas = list(_same_place(schema, schema))
    for part in place:
        schemas = [found for one in schemas for inner in _inside(one, part) for found in _same_place(schema, inner)]
    return {name for one in schemas for name in one.get("properties", {})}


def _inside(schema: Mapping[str, Any], part: str) -> Iterator[Any]:
    """The schemas of what stands under a name, or of an entry of a list."""
    properties = schema.get("properties", {})
    yield from (
        properties[part] if part in properties else schema.get(key) for key in ("additionalProperties", "items")
    )


def _same_place(root: Mapping[str, Any], schema: Any) -> Iterator[Mapping[str, Any]]:
    """A schema and those in it that describe the same place."""
    if not isinstance(schema, Mapping):
        return
    yield schema
    if "$ref" in schema:
        yield from _same_place(root, pointer.get(root, schema["$ref"].removeprefix("#")))
    for key in APPLIED:
        inner = schema.get(key, ())
        for one in inner if isinstance(inner, list) else [inner]:
            yield from _same_place(root, one)
