"""The properties in the schemas of the suite: which are required, and whether a schema describes one at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from validator.schema import pointer
from validator.schema.catalog import load


def required_pointers(reference: str) -> set[str]:
    """The pointers of the properties that a document must have by `required`, groups that are not required left out."""
    return set(_required(load(reference), reference, ""))


def describes(reference: str, place: str) -> bool:
    """Whether a schema describes the property at this JSON pointer of a document."""
    return bool(_of_property(reference, place))


def longest(reference: str, place: str) -> int | None:
    """The most characters that a schema allows at this JSON pointer of a document; None when it says nothing of it."""
    parts = (part for inner, schema in _of_property(reference, place) for _, part in _parts(inner, schema))
    return min((part["maxLength"] for part in parts if "maxLength" in part), default=None)


def _of_property(reference: str, place: str) -> list[tuple[str, Any]]:
    """What a schema says of the property at this JSON pointer of a document, each with its reference."""
    schemas = [(reference, load(reference))]
    for name in pointer.parts(place):
        schemas = [
            (inner, part["properties"][name])
            for outer, schema in schemas
            for inner, part in _parts(outer, schema)
            if name in part.get("properties", {})
        ]
    return schemas


def top_level(reference: str) -> tuple[frozenset[str], frozenset[str]]:
    """The properties that a schema describes for a document itself, and those of them that it requires."""
    parts = [part for _, part in _parts(reference, load(reference))]
    required = {name for part in _always(load(reference), reference) for name in part.get("required", [])}
    return frozenset(name for part in parts for name in part.get("properties", {})), frozenset(required)


def parts_of_other_types(reference: str) -> Iterator[tuple[str, str]]:
    """The places in a document that hold what another schema file describes, each with the reference of that schema.

    A place is a JSON pointer in which `*` stands for every entry of a list.
    """
    for outer, part in _parts(reference, load(reference)):
        for name, schema in part.get("properties", {}).items():
            place = pointer.join([name])
            inner, place = (schema["items"], f"{place}/*") if "items" in schema else (schema, place)
            yield from ((place, target) for target in _elsewhere(outer, inner))


def _elsewhere(reference: str, schema: Any) -> Iterator[str]:
    """The references of a schema that lead to another file."""
    for part in (schema, *schema.get("allOf", ())):
        target = referred(reference, part["$ref"]) if "$ref" in part else reference
        if target.partition("#")[0] != reference.partition("#")[0]:
            yield target


def _always(schema: Any, reference: str) -> Iterator[Any]:
    """A schema and what it always asks besides, without what depends on the document."""
    yield schema
    for part in schema.get("allOf", []):
        yield from _always(part, reference)
    if "$ref" in schema:
        target = referred(reference, schema["$ref"])
        yield from _always(load(target), target)


def _required(schema: Any, reference: str, base: str) -> Iterator[str]:
    if "$ref" in schema:
        target = referred(reference, schema["$ref"])
        yield from _required(load(target), target, base)
    for part in schema.get("allOf", []):
        yield from _required(part, reference, base)
    for name in schema.get("required", []):
        place = base + pointer.join([name])
        yield place
        yield from _required(schema.get("properties", {}).get(name, {}), reference, place)


def _parts(reference: str, schema: Any) -> Iterator[tuple[str, Any]]:
    """A schema and all that it refers to or is put together from, each with its reference."""
    yield reference, schema
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, []):
            yield from _parts(reference, part)
    for key in ("then", "else"):
        if key in schema:
            yield from _parts(reference, schema[key])
    if "$ref" in schema:
        target = referred(reference, schema["$ref"])
        yield from _parts(target, load(target))


def referred(reference: str, link: str) -> str:
    """The reference that a `$ref` in a schema leads to."""
    path = reference.partition("#")[0]
    return path + link if link.startswith("#") else (Path(path).parent / link).as_posix()
