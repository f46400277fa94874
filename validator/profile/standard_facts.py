"""What an edition of the standard says of each attribute: the schema of its value, and whether it is demanded.

The wire schemas of the identity profile of an edition hold these facts, in the terms of the pages; here they are found
by attribute, so that the wire schemas of another dialect can be derived from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from validator import resources
from validator.schema import catalog, pointer
from validator.schema.catalog import Direction
from validator.schema.yaml_file import YamlFile

IDENTITY = "informatiemodel-"
"""How the profiles in the terms of the pages begin; the edition follows."""


@dataclass(frozen=True)
class Fact:
    """What is said of one attribute in one direction.

    schema: of its value. demanded: whether it is there always. in_group: the pointer of the group that it is in, where
    that group cannot be without it; None when it can, or when it is in none.
    """

    schema: Mapping[str, Any] = field(default_factory=dict)
    demanded: bool = False
    in_group: str | None = None


@dataclass(frozen=True)
class Condition:
    """What a registration has to hold besides, by attributes.

    when: the attribute and the value of the standard that make it so; None: always. demanded: those of which all
    (`when`) or at least one (always) has to be there.
    """

    demanded: tuple[str, ...]
    when: tuple[str, str] | None = None


class StandardFacts:
    """The facts of one edition, and of other editions for what it does not have."""

    def __init__(self, edition: str) -> None:
        names = sorted(path.stem for path in (resources.root() / "profiles").glob(f"{IDENTITY}*.yaml"))
        own = IDENTITY + edition
        self._editions = [_Edition(name) for name in sorted(names, key=lambda name: (name != own, names.index(name)))]

    def fact(self, object_type: str, attribute: str, direction: Direction) -> Fact:
        """What is said of an attribute; nothing when no edition shows it. Only its own edition demands it."""
        for edition in self._editions:
            fact = edition.fact(object_type, attribute, direction)
            if fact is not None:
                return fact if edition is self._editions[0] else Fact(fact.schema)
        return Fact()

    def conditions(self, object_type: str) -> list[Condition]:
        """What a registration has to hold besides what is always demanded."""
        return list(self._editions[0].conditions(object_type))

    def error_schema(self) -> Mapping[str, Any]:
        """The schema of an error in problem details (RFC 9457)."""
        schema: Mapping[str, Any] = catalog.load(catalog.error_schema(self._editions[0].name))
        return schema


@cache
def standard_facts(edition: str) -> StandardFacts:
    """The facts of an edition ("2024-03"), read once."""
    return StandardFacts(edition)


class _Edition:
    def __init__(self, name: str) -> None:
        self.name = name
        self._types = YamlFile(resources.root() / "profiles" / f"{name}.yaml").data["object_types"]

    def fact(self, object_type: str, attribute: str, direction: Direction) -> Fact | None:
        place = self._bindings(object_type).get(attribute, {}).get("pointer")
        reference = catalog.wire_types(self.name).get(object_type)
        if place is None or reference is None:
            return None
        schema = catalog.load(reference)
        schema = schema if direction == "answer" else schema.get("$defs", {}).get(direction, schema)
        *groups, last = pointer.parts(place)
        demanded = True
        for group in groups:
            demanded = demanded and group in schema.get("required", ())
            schema = schema["properties"][group]
        in_group = last in schema.get("required", ())
        parent = pointer.join([*groups]) if groups and in_group else None
        return Fact(schema["properties"].get(last, {}), demanded and in_group, parent)

    def conditions(self, object_type: str) -> Iterator[Condition]:
        reference = catalog.wire_types(self.name).get(object_type)
        if reference is None:
            return
        request = catalog.load(reference).get("$defs", {}).get("request", {})
        if "if" in request:
            [(name, const)] = request["if"]["properties"].items()
            attribute, binding = self._at(object_type, name)
            value = next(value for value, wire in binding["codes"].items() if wire == const["const"])
            yield Condition(self._attributes(object_type, request["then"]["required"]), (attribute, value))
        if "anyOf" in request:
            yield Condition(self._attributes(object_type, [one["required"][0] for one in request["anyOf"]]))

    def _bindings(self, object_type: str) -> Mapping[str, Mapping[str, Any]]:
        bindings: Mapping[str, Mapping[str, Any]] = self._types.get(object_type, {}).get("attributes", {})
        return bindings

    def _at(self, object_type: str, name: str) -> tuple[str, Mapping[str, Any]]:
        bindings = self._bindings(object_type).items()
        return next((key, binding) for key, binding in bindings if binding.get("pointer") == pointer.join([name]))

    def _attributes(self, object_type: str, names: list[str]) -> tuple[str, ...]:
        return tuple(self._at(object_type, name)[0] for name in names)
