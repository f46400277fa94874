"""What an API answered, seen twice: the wire as it stood and the attributes by their names in the standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from validator import pointer, translation
from validator.profile import ObjectBinding, Profile
from validator.values import Value


@dataclass(frozen=True)
class Document:
    """One object of the target.

    wire: its parsed JSON. url: where it can be read again. at: its place (JSON pointer) in the answer, when it is part
    of another object. Attributes that need another request (a selection, a collection of its own) are the register's
    to answer.
    """

    profile: Profile
    bound: ObjectBinding
    wire: Any
    url: str = ""
    at: str = ""

    @property
    def object_type(self) -> str:
        """The name of its object type."""
        return self.bound.object_type.name

    @property
    def id(self) -> str | None:
        """Its id, or None when the answer holds none."""
        found = pointer.get(self.wire, self.bound.id)
        return self.profile.identity(str(found)) if isinstance(found, str | int) and found != "" else None

    def value(self, name: str) -> Value:
        """An attribute that is a property of the object itself. Raises NotApplicable when the dialect lacks it."""
        value = translation.read(self.profile, self.bound[name], self.wire)
        return replace(value, pointer=self.at + value.pointer)

    def spelled(self, name: str) -> Iterator[tuple[str, str]]:
        """The properties, in groups and lists too, that have this name in whatever spelling, each with its pointer.

        What is under an underscore (_links, _embedded, _expand) is around the object and no attribute of it.
        """
        return (found for found in self.properties() if letters(found[0]) == letters(name))

    def properties(self) -> Iterator[tuple[str, str]]:
        """All properties, in groups and lists too, each with its pointer; what is under an underscore left out."""
        return _properties(self.wire, [])

    def snapshot(self) -> dict[str, Any]:
        """Every attribute that is not empty as a concept value, for comparing two states of the object."""
        values = {binding.attribute.name: self.value(binding.attribute.name) for binding in self.bound.on_wire()}
        return {name: value.concept for name, value in values.items() if not value.empty}

    def view(self) -> dict[str, Any]:
        """Everything that is not empty, by the names of the standard."""
        return translation.view(self.profile, self.bound, self.wire)


def letters(name: str) -> str:
    """A name without what spelling adds: "Interne notitie" and "interne_notitie" are alike."""
    return "".join(one for one in name.lower() if one.isalpha())


def _properties(wire: Any, way: list[str | int]) -> Iterator[tuple[str, str]]:
    if isinstance(wire, list):
        for number, item in enumerate(wire):
            yield from _properties(item, [*way, number])
    elif isinstance(wire, dict):
        for key, value in wire.items():
            if not key.startswith("_"):
                yield key, pointer.join([*way, key])
                yield from _properties(value, [*way, key])
