"""The relations of a dialect: the attributes by which objects refer to others, and the lists of what refers to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from validator.profile.model import ObjectBinding, Profile
from validator.standard.relations import relation_links

NUMBER = 128
"""Added to the object type of a key that is a nummer and no id."""


@dataclass(frozen=True)
class Relation:
    """One reference of an object type. target: the object type of the keys that it leads to. place: JSON pointer."""

    number: int
    name: str
    source: str
    target: int
    target_name: str
    place: str
    many: bool


def relations_of(profile: Profile, types: Sequence[str]) -> list[Relation]:
    """The relations between object types; the code of each type is its number in the sequence."""
    keys = {name: code + (NUMBER if profile.reference_to(name).by else 0) for code, name in enumerate(types)}
    found = (
        (source, name, target, place, many)
        for source, bound in ((name, profile.objects[name]) for name in types)
        for name, target, place, many in chain(_attributes(bound), _lists(profile, bound))
        if target in keys
    )
    return [
        Relation(number, name, source, keys[target], target, place, many)
        for number, (source, name, target, place, many) in enumerate(found)
    ]


def _attributes(bound: ObjectBinding) -> Iterator[tuple[str, str, str, bool]]:
    """Name, target, place and whether there are many."""
    for binding in bound.on_wire():
        if binding.attribute.kind == "reference" and binding.view_of is None:
            yield binding.attribute.name, str(binding.attribute.target), binding.pointer, binding.many


def _lists(profile: Profile, bound: ObjectBinding) -> Iterator[tuple[str, str, str, bool]]:
    for name, place in bound.lists.items():
        yield name, relation_links(profile.model, bound.object_type, name)[-1].target.name, place, True
