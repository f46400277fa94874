"""Filling the register of the reference API from a file: objects in the words of the standard, in any dialect.

A file is YAML or JSON: object types by name, each with a list of objects. An object is its attributes by their name in
the standard, codes by the names of their values. `as` gives it a name within the file, by which objects after it refer
to it. An object type or attribute that the dialect lacks is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from validator.errors import InvalidInput, NotApplicable, SuiteFault
from validator.profile import translation
from validator.profile.model import ObjectBinding, Profile
from validator.reference.problems import Problem
from validator.reference.store import Record
from validator.resources import PACKAGE
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import Attribute, ObjectType
from validator.standard.values import EMPTY, page_moment
from validator.suggest import did_you_mean

EXAMPLE = "voorbeeld"
"""The name of the example that comes with Klantcheck: the persons of case C9167."""

NAME = "as"

Create = Callable[[ObjectBinding, Any], Record]
"""Creates an object of the API under test from a request body. Raises Problem."""


def seed_file(name: str) -> YamlFile:
    """The file of that path, or the example. Raises InvalidInput."""
    from pathlib import Path

    return YamlFile(PACKAGE / "reference" / "voorbeeld.yaml" if name == EXAMPLE else Path(name))


@dataclass
class Seeder:
    """Creates the objects of a file in the dialect of a profile. left_out: what that dialect lacks, by name."""

    profile: Profile
    create: Create
    file: YamlFile
    left_out: dict[str, None] = field(default_factory=dict)
    _ids: dict[str, str | None] = field(default_factory=dict)

    def seed(self) -> int:
        """Create all objects; returns how many. Raises InvalidInput, with the line, at the first that cannot be."""
        created = 0
        for place, object_type, attributes in self._objects():
            record = self._create(place, object_type, attributes)
            created += record is not None
            name = attributes.get(NAME)
            if name is not None:
                self._ids[str(name)] = None if record is None else record.id
        return created

    def _objects(self) -> Iterator[tuple[str, ObjectType, dict[str, Any]]]:
        """The place, type and attributes of each object of the file."""
        if not isinstance(self.file.data, dict):
            raise self._wrong("", "must be object types with lists of objects: `Partij: [{Soort partij: Persoon}]`")
        for name, objects in self.file.data.items():
            place = _below("", name)
            types = self.profile.model.object_types
            if name not in types:
                raise self._wrong(place, f"{name!r} is no object type; {did_you_mean(name, types)}")
            if not isinstance(objects, list):
                raise self._wrong(place, "must be a list of objects")
            for number, attributes in enumerate(objects):
                if not isinstance(attributes, dict):
                    raise self._wrong(_below(place, str(number)), "must be an object: attributes with their values")
                yield _below(place, str(number)), types[name], attributes

    def _create(self, place: str, object_type: ObjectType, attributes: Mapping[str, Any]) -> Record | None:
        try:
            bound = self.profile.object(object_type.name)
        except NotApplicable:
            self.left_out[object_type.name] = None
            return None
        body = self._body(bound, place, attributes)
        try:
            return self.create(bound, body)
        except Problem as problem:
            reasons = "; ".join(f"{name}: {reason}" for name, _, reason in problem.params) or problem.detail
            raise self._wrong(place, f"is refused by the API ({reasons})") from None

    def _body(self, bound: ObjectBinding, place: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, value in attributes.items():
            if name == NAME:
                continue
            at = _below(place, name)
            try:
                attribute = bound.object_type.attribute(name)
            except SuiteFault as fault:
                raise self._wrong(at, str(fault)) from None
            values.update(self._value(bound, attribute, at, value))
        return translation.registration(self.profile, bound, values)

    def _value(self, bound: ObjectBinding, attribute: Attribute, place: str, value: Any) -> dict[str, Any]:
        """The concept value by attribute; nothing when the dialect lacks the attribute or what it refers to."""
        concept = EMPTY if value == "" else self._concept(attribute, place, value)
        if concept is not None and self._has(bound, attribute, place, concept):
            return {attribute.name: concept}
        self.left_out[f"{bound.object_type.name}/{attribute.name}"] = None
        return {}

    def _has(self, bound: ObjectBinding, attribute: Attribute, place: str, concept: Any) -> bool:
        """Whether the dialect can say it. Raises InvalidInput when it is no value of the attribute."""
        try:
            if bound[attribute.name].collection is not None:
                return False
            translation.to_wire(self.profile, bound, {attribute.name: concept})
        except NotApplicable:
            return False
        except SuiteFault as fault:
            raise self._wrong(place, str(fault)) from None
        return True

    def _concept(self, attribute: Attribute, place: str, value: Any) -> Any:
        match attribute.kind, value:
            case "reference", list():
                ids = [self._id(place, one) for one in value]
                return None if None in ids else ids
            case "reference", _:
                return self._id(place, value)
            case "list", list() if all(isinstance(part, dict) for part in value):
                return [{name: _text(one) for name, one in part.items()} for part in value]
            case "number", _ if not _text(value).isdecimal():
                raise self._wrong(place, "must be a whole number")
            case "moment", str():
                moment = page_moment(value)
                if moment is None:
                    raise self._wrong(place, "must be a moment: 30-03-2023 10:04 or 2023-03-30T10:04:00+02:00")
                return moment
            case "map", dict():
                return {name: _text(one) for name, one in value.items()}
            case _, str() | int() | float():
                return _text(value)
            case _:
                raise self._wrong(place, f"must be {'a list of objects' if attribute.kind == 'list' else 'text'}")

    def _id(self, place: str, name: Any) -> str | None:
        """The id of the object of that name; None when the dialect lacks it."""
        text = str(name)
        if text not in self._ids:
            known = did_you_mean(text, self._ids) if self._ids else "give an object before it that name with `as`."
            raise self._wrong(place, f"refers to no object before it; {known}")
        return self._ids[text]

    def _wrong(self, place: str, what: str) -> InvalidInput:
        return InvalidInput(f"{self.file.where(place)}: {what.rstrip('.')}.")


def _below(place: str, name: str) -> str:
    return f"{place}/" + name.replace("~", "~0").replace("/", "~1")


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
