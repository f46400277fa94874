"""What a registry has beyond the profile of its dialect, as data: properties, references, links and query arguments.

The profile binds what the standard knows, and the suite judges by it. An extension gives the reference API the rest of
the registry: it adds attributes and object types to the profile that the reference API works with, so that what reads
and writes attributes of the standard reads and writes these too. Their names are those of their properties.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.schema import catalog
from validator.schema.properties import describes
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType

ID = Attribute("ID", "id")

Match = Literal["equals", "text", "url", "contains", "gt", "gte", "lt", "lte", "filled", "among"]
"""How a query argument selects; the YAML file of the extension says what each means."""


@dataclass(frozen=True)
class Argument:
    """A query argument: how it selects, and the attribute or the path to it."""

    match: Match
    path: str


@dataclass(frozen=True)
class TypeExtension:
    """What one object type has beyond the profile; the fields are those of the YAML file.

    template: the JSON text of an object of which nothing was registered. links: by property the object type that refers
    and its reference.
    """

    template: str = "{}"
    variants: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    links: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    filled: Mapping[str, Any] = field(default_factory=dict)
    emptied: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    scope: str | None = None
    arguments: Mapping[str, Argument] = field(default_factory=dict)


NOTHING = TypeExtension()


class Extension:
    """What a registry has beyond the profile of its dialect. file: the YAML file that says it; none: nothing."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def __getitem__(self, object_type: str) -> TypeExtension:
        """What an object type has beyond the profile."""
        return self._types.get(object_type, NOTHING)

    def arguments(self, bound: ObjectBinding) -> dict[str, Argument]:
        """The query arguments of an object type beyond the profile, as far as the version of the profile has them."""
        arguments = self[bound.name].arguments
        return {name: argument for name, argument in arguments.items() if name not in bound.lacks_arguments}

    def of(self, profile: Profile) -> Profile:
        """The profile with the attributes and object types of the extension."""
        return _extended(profile, _read(self._file)) if self._file else profile

    @property
    def _types(self) -> Mapping[str, TypeExtension]:
        return _types(self._file) if self._file else {}


@cache
def _read(file: Path) -> Mapping[str, Any]:
    data: Mapping[str, Any] = YamlFile(file).data
    return data


@cache
def _types(file: Path) -> Mapping[str, TypeExtension]:
    return {name: _type(facts) for name, facts in _read(file).items()}


def _type(facts: Mapping[str, Any]) -> TypeExtension:
    return TypeExtension(
        template=json.dumps(facts.get("properties", {})),
        variants=facts.get("variants", {}),
        links={name: _link(text) for name, text in facts.get("links", {}).items()},
        filled=facts.get("filled", {}),
        emptied=tuple(facts.get("emptied", ())),
        open=tuple(facts.get("open", ())),
        unique=tuple(tuple(names) for names in facts.get("unique", ())),
        scope=facts.get("scope"),
        arguments={
            name: Argument(match, path)
            for match, arguments in facts.get("queries", {}).items()
            for name, path in arguments.items()
        },
    )


def _link(text: str) -> tuple[str, str]:
    object_type, _, reference = text.partition("/")
    return object_type, reference


def _extended(profile: Profile, data: Mapping[str, Any]) -> Profile:
    objects = dict(profile.objects)
    for name, facts in data.items():
        bound = objects.get(name) or _new(profile, name, facts)
        objects[name] = _with(bound, list(_own(bound, facts, _described(profile, name))), facts.get("expand", {}))
    types = {**profile.model.object_types, **{name: objects[name].object_type for name in data}}
    return replace(profile, objects=objects, model=ObjectModel(types.values(), profile.model.domains.values()))


def _described(profile: Profile, object_type: str) -> Callable[[str], bool]:
    """Whether an older version has a property; the newest has what the extension says."""
    if not profile.is_older_version:
        return lambda _: True
    return partial(describes, catalog.wire_schema(profile.dialect, object_type))


def _new(profile: Profile, name: str, facts: Mapping[str, Any]) -> ObjectBinding:
    """An object type of the registry's own, with nothing but an id."""
    known = next(one for one in profile.objects.values() if one.path)
    article, singular, plural = facts["noun"]
    return ObjectBinding(
        object_type=ObjectType(name, article, singular, plural, {ID.name: ID}),
        bindings={ID.name: Binding(ID, known.id, read_only=True)},
        path=facts["path"],
        item_path=facts["path"],
        id=known.id,
        items=known.items,
    )


def _with(bound: ObjectBinding, own: Sequence[Binding], expand: Mapping[str, str]) -> ObjectBinding:
    attributes = {one.attribute.name: one.attribute for one in own}
    return replace(
        bound,
        object_type=replace(bound.object_type, attributes={**bound.object_type.attributes, **attributes}),
        bindings={**bound.bindings, **{one.attribute.name: one for one in own}},
        expand={**bound.expand, **expand},
    )


def _own(bound: ObjectBinding, facts: Mapping[str, Any], described: Callable[[str], bool]) -> Iterator[Binding]:
    """The bindings of the properties of the registry's own: any value that the wire schema allows.

    described: whether the version of the profile has a property, by its JSON pointer.
    """
    known = {one.pointer for one in bound.on_wire()}
    references, filled = facts.get("references", {}), facts.get("filled", {})
    variants = [
        {group: members}
        for group, by_value in facts.get("variants", {}).items()
        for members in by_value.values()
        if isinstance(members, Mapping)
    ]
    properties = [facts.get("properties", {}), *variants]
    for name in dict.fromkeys(name for one in properties for name in _names(one)):
        if f"/{name}" not in known and described(f"/{name}"):
            yield Binding(
                _attribute(name, filled.get(name), references.get(name)),
                f"/{name}",
                open="Een eigenschap van het register.",
            )


def _attribute(name: str, filled: Any, reference: Mapping[str, Any] | None) -> Attribute:
    if reference is None:
        return Attribute(name, "moment" if filled == "now" else "text")
    return Attribute(name, "reference", target=reference["to"], owner=reference.get("owner", False))


def _names(properties: Mapping[str, Any]) -> Iterator[str]:
    """The properties, those of a group with its name and "/" before them."""
    for name, value in properties.items():
        if isinstance(value, Mapping) and value:
            yield from (f"{name}/{member}" for member in _names(value))
        else:
            yield name
