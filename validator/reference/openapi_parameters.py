"""The query parameters of the OpenAPI document that the reference API publishes, with their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.reference.arguments import property_schema
from validator.reference.dialects import Dialect
from validator.reference.search import BIGGEST_PAGE
from validator.schema import catalog
from validator.standard.objectmodel import ObjectType
from validator.standard.relations import relation_path

BOOLEAN = {"type": "boolean"}
TEXT = {"type": "string"}
ID = {"type": "string", "format": "uuid"}
URL = {"type": "string", "format": "uri"}
KEPT = ("type", "format", "enum", "maxLength")
"""What of the schema of a property also holds for a query argument on it."""


def query_parameters(profile: Profile, dialect: Dialect, bound: ObjectBinding) -> list[dict[str, Any]]:
    """The query parameters of a search."""
    types = dict(_arguments(profile, dialect, bound))
    if dialect.page is not None:
        types[dialect.page] = {"type": "integer", "minimum": 1}
    if dialect.page_size is not None:
        types[dialect.page_size] = {"type": "integer", "minimum": 1, "maximum": BIGGEST_PAGE}
    required = {bound[name].search for name in bound.search_requires}
    parameters = [
        {"name": name, "in": "query", "schema": schema, **({"required": True} if name in required else {})}
        for name, schema in types.items()
    ]
    return [*parameters, *expansion_parameters(profile, bound)]


def expansion_parameters(profile: Profile, bound: ObjectBinding) -> list[dict[str, Any]]:
    """The query parameter for objects around an object, where there is one."""
    if not bound.expand or profile.expansion.absent is not None:
        return []
    schema = {"type": "array", "items": {"type": "string", "enum": list(bound.expand.values())}}
    return [{"name": profile.expansion.parameter, "in": "query", "style": "form", "explode": False, "schema": schema}]


def _arguments(profile: Profile, dialect: Dialect, bound: ObjectBinding) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The schema of each argument that selects."""
    for binding in bound.on_wire():
        if binding.search:
            yield binding.search, _of_property(profile, bound.object_type, binding)
    for path, name in bound.search_via.items():
        kind = relation_path(profile.model, bound.object_type, path).attribute.kind
        yield name, ID if profile.uuids and kind in {"id", "reference"} else TEXT
    for name, argument in dialect.extension.arguments(bound).items():
        end = relation_path(profile.model, bound.object_type, argument.path)
        binding = profile.object(end.owner.name)[end.attribute.name]
        match argument.match:
            case "filled":
                yield name, BOOLEAN
            case "url":
                yield name, URL
            case "text" | "contains" | "among":
                yield name, TEXT
            case _:
                yield name, _of_property(profile, end.owner, binding)


def _of_property(profile: Profile, owner: ObjectType, binding: Binding) -> Mapping[str, Any]:
    """The schema of an argument that names a value of a property."""
    if binding.attribute.kind in ("id", "reference"):
        return {"type": "string", "format": "uuid"} if profile.uuids else TEXT
    schema = property_schema(catalog.load(catalog.wire_schema(profile.dialect, owner.name)), binding.pointer)
    kept = {key: schema[key] for key in KEPT if key in schema}
    types = kept.get("type", "string")
    single = types if isinstance(types, str) else next((one for one in types if one != "null"), "string")
    return {**kept, "type": single}
