"""How profiles express the attributes of an object type, and what the editions call them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from validator.profile.model import BEYOND, Binding, Profile
from validator.profile.standard_facts import IDENTITY
from validator.standard.objectmodel import Attribute, ObjectType

KINDS = {
    "id": "ID",
    "text": "tekst",
    "number": "nummer",
    "moment": "tijdstip",
    "date": "datum",
    "code": "code",
    "reference": "verwijzing",
    "list": "lijst",
    "map": "gegevens bij naam",
}
"""The kinds of attributes, in Dutch."""


@dataclass(frozen=True)
class Cell:
    """How one profile expresses one attribute.

    pointer: where it stands in the JSON; "" when it does not. absent: why it does not. facts: what else is agreed, in
    Dutch.
    """

    pointer: str
    absent: str
    facts: tuple[str, ...]


def attribute_cell(profile: Profile, object_type: ObjectType, attribute: Attribute) -> Cell:
    """The cell of an attribute in the mapping table."""
    bound = profile.objects.get(object_type.name)
    if bound is None:
        return Cell("", "Het profiel bindt dit objecttype niet.", ())
    binding = bound.bindings.get(attribute.name)
    if binding is None:
        unbound = BEYOND if attribute.beyond else "Het profiel bindt dit attribuut niet."
        return Cell("", bound.absent or unbound, ())
    return Cell(binding.pointer, binding.absent or "", tuple(_facts(binding)))


def object_cell(profile: Profile, object_type: ObjectType) -> Cell:
    """The cell of an object type: its path, or why there is none."""
    bound = profile.objects.get(object_type.name)
    if bound is None:
        return Cell("", "Het profiel bindt dit objecttype niet.", ())
    within = (f"deel van {bound.part_of}",) if bound.part_of else ()
    return Cell(bound.path, bound.absent or "", within)


def _facts(binding: Binding) -> list[str]:
    found = [f"{code} = {json.dumps(wire, ensure_ascii=False)}" for code, wire in binding.codes.items()]
    if binding.search:
        found.append(f"zoekargument {' en '.join(binding.arguments)}")
    if binding.read_only:
        found.append("vult het register")
    if binding.many:
        found.append("meer dan één")
    if binding.view_of:
        found.append(f"te zien door {binding.view_of}")
    found += [reason for reason in (binding.never_empty, binding.optional, binding.open) if reason]
    return found


def edition_names(attribute: Attribute, object_type: ObjectType, profiles: Sequence[Profile]) -> dict[str, str]:
    """What each edition calls an attribute, as its identity profile binds it; "" where the edition does not have it."""
    return {edition: _edition_name(attribute, object_type, profile) for edition, profile in identity_profiles(profiles)}


def identity_profiles(profiles: Sequence[Profile]) -> list[tuple[str, Profile]]:
    """The profiles in the terms of the pages, by edition, the oldest first."""
    return [(one.id.removeprefix(IDENTITY), one) for one in profiles if one.id.startswith(IDENTITY)]


def _edition_name(attribute: Attribute, object_type: ObjectType, profile: Profile) -> str:
    """The name or synonym that the pointer is made from; the first name when it is made from neither."""
    bound = profile.objects.get(object_type.name)
    binding = bound.bindings.get(attribute.name) if bound else None
    if binding is None or binding.absent is not None:
        return ""
    names = (attribute.name, *attribute.also)
    return next((name for name in names if _plain(name) == _plain(binding.pointer)), attribute.name)


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
