"""The properties that a schema of an OpenAPI document describes, those of groups by their whole pointer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from validator.schema import pointer
from validator.schema.openapi_document import OpenApiDocument

DEEPEST = 6
"""Levels of groups in each other that are looked into."""

MOST = 2_000
"""Properties of one schema that are looked at."""

NAMES_OF_ID = ("uuid", "id", "identificatie", "url", "href", "self")
"""Properties that name an object, the best first; an object that holds nothing else is a reference."""


@dataclass(frozen=True)
class Property:
    """One property.

    pointer: where it stands. types: of JSON, without null. values: those that it is limited to. reference: where in it
    the id stands, for an object that only refers to another one; None for what is no such object. many: a list of it.
    """

    pointer: str
    types: frozenset[str] = frozenset()
    format: str | None = None
    values: tuple[Any, ...] = ()
    read_only: bool = False
    required: bool = False
    nullable: bool = False
    deprecated: bool = False
    description: str = ""
    reference: str | None = None
    many: bool = False

    @property
    def segments(self) -> tuple[str, ...]:
        """The names on the way to it."""
        return pointer.parts(self.pointer)


def properties_of(document: OpenApiDocument, schema: Mapping[str, Any], under: str = "") -> dict[str, Property]:
    """All properties of a schema by their pointer, groups and what is in them. under: the pointer to begin at."""
    walk = _Walk(document)
    walk.members(schema, "", (), required=True)
    found = walk.found.values()
    if not under:
        return {one.pointer: one for one in found}
    inside = [one for one in found if one.pointer.startswith(f"{under}/")]
    return {cut: replace(one, pointer=cut) for one in inside if (cut := one.pointer.removeprefix(under))}


class _Walk:
    """One walk through a schema. found: the properties so far."""

    def __init__(self, document: OpenApiDocument) -> None:
        self._document = document
        self.found: dict[str, Property] = {}

    def members(self, schema: Mapping[str, Any], place: str, around: tuple[int, ...], *, required: bool) -> None:
        """Everything in a schema of an object. around: the schemas that it stands in."""
        schema = self._document.resolved(schema)
        if len(around) > DEEPEST * 3 or id(schema) in around or len(self.found) > MOST:
            return
        inner = (*around, id(schema))
        needed = schema.get("required")
        for name, member in _mapping(schema.get("properties")).items():
            demanded = required and isinstance(needed, list) and name in needed
            self._property(member, pointer.join([*pointer.parts(place), name]), inner, required=demanded)
        for part in _list(schema.get("allOf")):
            self.members(part, place, inner, required=required)
        variants = [part for key in ("oneOf", "anyOf") for part in _list(schema.get(key))]
        for part in variants:
            self.members(part, place, inner, required=required and len(variants) == 1)

    def _property(self, schema: Any, place: str, around: tuple[int, ...], *, required: bool) -> None:
        parts = list(self._parts(schema))
        facts = _facts(place, parts, required=required)
        items = next((self._document.resolved(part["items"]) for part in parts if "items" in part), None)
        if items is not None:
            inner = list(self._parts(items))
            of_items = _facts(place, inner, required=required)
            facts = replace(facts, types=of_items.types, format=of_items.format, values=of_items.values, many=True)
            names = self._names(inner)
        else:
            names = self._names(parts)
        if names and names <= set(NAMES_OF_ID):
            facts = replace(facts, reference=f"/{next(name for name in NAMES_OF_ID if name in names)}")
        known = self.found.get(place)
        self.found[place] = facts if known is None else _both(known, facts)
        if names and facts.reference is None and not facts.many and len(pointer.parts(place)) < DEEPEST:
            for part in (one for one in parts if id(one) not in around):
                own = {key: value for key, value in part.items() if key in {"properties", "required"}}
                self.members(own, place, (*around, *map(id, parts)) if own else around, required=required)

    def _parts(self, schema: Any, depth: int = 0) -> Iterable[Mapping[str, Any]]:
        """A schema with all that it is composed of."""
        schema = self._document.resolved(schema)
        yield schema
        if depth < DEEPEST:
            for key in ("allOf", "oneOf", "anyOf"):
                for part in _list(schema.get(key)):
                    yield from self._parts(part, depth + 1)

    def _names(self, parts: Iterable[Mapping[str, Any]]) -> set[str]:
        return {name for part in parts for name in _mapping(part.get("properties"))}


def _facts(place: str, parts: list[Mapping[str, Any]], *, required: bool) -> Property:
    kinds: set[Any] = set()
    for part in parts:
        said = part.get("type")
        kinds |= {kind for kind in (said if isinstance(said, list) else [said]) if isinstance(kind, str | None)}
    values = [
        value for part in parts for value in (*_list(part.get("enum")), *(part[k] for k in ("const",) if k in part))
    ]
    text = next((part["description"] for part in parts if isinstance(part.get("description"), str)), "")
    form = next((part["format"] for part in parts if isinstance(part.get("format"), str)), None)
    return Property(
        pointer=place,
        types=frozenset(str(kind) for kind in kinds - {None, "null"}),
        format=form,
        values=tuple(dict.fromkeys(value for value in values if isinstance(value, str | int | bool) and value != "")),
        read_only=any(part.get("readOnly") is True for part in parts),
        required=required,
        nullable="null" in kinds or any(part.get("nullable") is True for part in parts) or None in values,
        deprecated=any(part.get("deprecated") is True for part in parts),
        description=text,
    )


def _both(one: Property, other: Property) -> Property:
    """A property that two variants of an object have."""
    return replace(
        one,
        types=one.types | other.types,
        values=tuple(dict.fromkeys((*one.values, *other.values))),
        required=one.required or other.required,
        nullable=one.nullable or other.nullable,
        read_only=one.read_only and other.read_only,
    )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
