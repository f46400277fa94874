"""Object schemas that are put together property by property, by the pointers at which values stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validator.schema import pointer


class SchemaBuilder:
    """An object schema that is put together property by property, groups included."""

    def __init__(self, schema: dict[str, Any] | None = None, *, partial: bool = False) -> None:
        """Begin with a schema. partial: nothing has to be there; a group that a whole object has is no null."""
        self._schema = schema or {"type": "object"}
        self._partial = partial

    def add(self, place: str, schema: Mapping[str, Any], *, demanded: bool = False, inside: bool = False) -> None:
        """Describe what stands at a pointer. demanded: always. inside: where its group is."""
        *groups, last = pointer.parts(place)
        parent = self._schema
        for group in groups:
            if demanded:
                self._demand(parent, group)
            properties = parent.setdefault("properties", {})
            parent = properties.setdefault(group, {"type": ["object", "null"]})
            if demanded:
                parent["type"] = "object"
        parent.setdefault("properties", {})[last] = dict(schema)
        if demanded or (inside and groups):
            self._demand(parent, last)

    def allow(self, place: str) -> None:
        """Describe that something stands at a pointer, whatever it is; what is described there stays as it is.

        Of the groups on the way nothing else is said: one that is not described may be a list.
        """
        described = self._schema
        for name in pointer.parts(place):
            described = described.get("items", described) if described.get("type") == "array" else described
            described = described.setdefault("properties", {}).setdefault(name, {})

    def rename(self, name: str, place: str, schema: Mapping[str, Any], *, demanded: bool = True) -> None:
        """Describe at a pointer what was a property of that name. demanded: always there."""
        self._schema.get("properties", {}).pop(name, None)
        self._schema["required"] = [one for one in self._schema.get("required", ()) if one != name]
        self.add(place, schema, demanded=demanded)

    def schema(self) -> dict[str, Any]:
        """The schema as it was put together."""
        return self._schema

    def _demand(self, schema: dict[str, Any], name: str) -> None:
        if not self._partial and name not in schema.get("required", ()):
            schema.setdefault("required", []).append(name)
