"""What an API answered, seen twice: the wire as it stood and the attributes by their names in the standard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from validator.profile import translation
from validator.profile.model import ObjectBinding, Profile
from validator.schema import pointer
from validator.standard.values import Unknown, Value


@dataclass(frozen=True)
class Document:
    """One object of the target.

    wire: its parsed JSON. url: where it can be read again. at: its place (JSON pointer) in the answer, when it is part
    of another object. beside: the whole answer, where that lists what is around its objects. Attributes that need
    another request (a selection, a collection of its own) are read by TargetApi.value.
    """

    profile: Profile
    bound: ObjectBinding
    wire: Any
    url: str = ""
    at: str = ""
    beside: Any = None

    @property
    def object_type(self) -> str:
        """The name of its object type."""
        return self.bound.object_type.name

    @property
    def id(self) -> str | None:
        """Its id, or None when the answer holds none."""
        return document_id(self.profile, self.bound, self.wire)

    def value(self, name: str) -> Value:
        """An attribute that is a property of the object itself. Raises NotApplicable when the dialect lacks it."""
        value = translation.read(self.profile, self.bound[name], self.wire)
        return replace(value, pointer=self.at + value.pointer) if self.at else value

    def spelled(self, name: str) -> Iterator[tuple[str, str]]:
        """The properties, in groups and lists too, that have this name in whatever spelling, each with its pointer.

        What is under an underscore (_links, _embedded, _expand) is around the object and no attribute of it.
        """
        return ((key, place) for key, place in self.properties() if letters(key) == letters(name))

    def properties(self) -> Iterator[tuple[str, str]]:
        """All properties, in groups and lists too, each with its pointer; what is under an underscore left out."""
        return _properties(self.wire, [])

    def snapshot(self) -> dict[str, Any]:
        """Every attribute of the standard that is not empty as a concept value, to compare two states of the object."""
        values = {one.attribute.name: self.value(one.attribute.name) for one in self.bound.of_standard()}
        return {name: value.concept for name, value in values.items() if not value.empty}

    def writable_values(self) -> dict[str, Any]:
        """What a consumer of the standard may write of it, as concept values by attribute.

        EMPTY is what is empty and may be sent so. A value that the profile has no word for is left out.
        """
        writable = [binding for binding in self.bound.of_standard() if not binding.read_only]
        values = {one.attribute.name: self.value(one.attribute.name) for one in writable}
        empty = {one.attribute.name for one in writable if one.never_empty is None}
        known = {name: value for name, value in values.items() if not isinstance(value.concept, Unknown)}
        return {name: value.concept for name, value in known.items() if not value.empty or name in empty}

    def not_shown(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        """Of the concept values that were sent those that it does not show at all, or not as a value, by attribute.

        What was sent by a view on an attribute is of that attribute.
        """
        bindings = self.bound.bindings
        by_attribute = {bindings[name].view_of or name: value for name, value in sent.items() if name in bindings}
        names = [one.attribute.name for one in self.bound.of_standard() if not one.read_only]
        values = {name: self.value(name) for name in names if name in by_attribute}
        return {
            name: by_attribute[name]
            for name, value in values.items()
            if value.wire is pointer.MISSING or isinstance(value.concept, Unknown)
        }

    def view(self) -> dict[str, Any]:
        """Everything that is not empty, by the names of the standard."""
        return translation.view(self.profile, self.bound, self.wire)


def document_id(profile: Profile, bound: ObjectBinding, wire: Any) -> str | None:
    """The id of a parsed JSON object, or None when it holds none."""
    identity = pointer.get(wire, bound.id)
    if isinstance(identity, int) and not isinstance(identity, bool):
        return profile.identity(str(identity))
    return profile.identity(identity) if isinstance(identity, str) and identity else None


def letters(name: str) -> str:
    """A name without what spelling adds: "Interne notitie" and "interne_notitie" are alike."""
    return "".join(letter for letter in name.lower() if letter.isalpha())


def _properties(wire: Any, path: list[str | int]) -> Iterator[tuple[str, str]]:
    if isinstance(wire, list):
        for number, item in enumerate(wire):
            yield from _properties(item, [*path, number])
    elif isinstance(wire, dict):
        for key, value in wire.items():
            if not key.startswith("_"):
                yield key, pointer.join([*path, key])
                yield from _properties(value, [*path, key])
