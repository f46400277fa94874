"""What an operator is, and what the tables of operators are made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from validator.coverage.places import Place
from validator.profile.model import Binding, Profile
from validator.standard.objectmodel import Attribute
from validator.standard.relations import relation_path

Hooks = Mapping[str, Any]
"""Hooks of a fault, by name."""

MakeHooks = Callable[[Profile, Place], Hooks]

Applies = Callable[[Profile, Place], bool]
"""Whether an operator can go wrong at a place of a profile."""

ANY_VALUE = "value"
"""The aspect of every place that is about one value of a code."""

SHOWN, ANSWERED, CHANGED = ("FALG-R9", "FALG-R8"), ("FALG-R8", "F6257-R5", "F9322-R4"), ("FALG-R5",)
"""Requirements on what is registered, on the answer to a registration or change, and on what a change leaves behind.

Of a partij-identificator and an onderwerpobject their own pages ask what the answer to a registration repeats.
"""

BEYOND_SHOWN, BEYOND_CHANGED, BEYOND_SOUGHT = "AFN-R23", "AFN-R24", "AFN-R25"
"""Those on attributes that no page has: what is registered, what a change does, and what a search finds."""

CHANGES = frozenset({"patched", "put", "kept", "answered-after-change"})
"""Aspects of attributes that are about a change."""


def anywhere(_: Profile, __: Place) -> bool:
    """At every place."""
    return True


@dataclass(frozen=True)
class Operator:
    """What goes wrong at the places of one kind and aspect.

    description: in Dutch, with {name} and {type} for the place. requirements: any of which must detect it. hooks: those
    of the fault. applies: whether it can go wrong at a place of that profile.
    """

    name: str
    kind: str
    aspect: str
    description: str
    requirements: tuple[str, ...]
    hooks: MakeHooks
    applies: Applies = anywhere

    def requirements_at(self, profile: Profile, place: Place) -> tuple[str, ...]:
        """Those of which one must detect it at a place: of an attribute that no page has, what clients ask of it."""
        if place.kind not in {"attribute", "argument"} or not attribute_at(profile, place).beyond:
            return self.requirements
        if place.kind == "argument":
            return (BEYOND_SOUGHT,)
        if place.aspect in CHANGES:
            return (BEYOND_CHANGED,)
        return (BEYOND_SHOWN, BEYOND_CHANGED) if self.aspect == ANY_VALUE else (BEYOND_SHOWN,)

    def fits(self, profile: Profile, place: Place) -> bool:
        """Whether it makes a fault at a place of a profile."""
        same = (self.kind, self.aspect) == (place.kind, place.aspect.partition(":")[0])
        return same and self.applies(profile, place)


def attribute_at(profile: Profile, place: Place) -> Attribute:
    """The attribute of a place, or what the argument of a place is about."""
    bound = profile.object(place.object_type)
    return relation_path(profile.model, bound.object_type, place.name).attribute


def binding_at(profile: Profile, place: Place) -> Binding:
    """The binding of the attribute of a place."""
    return profile.object(place.object_type)[place.name]


def value_at(place: Place) -> str:
    """The value of a code that a place is about."""
    return place.aspect.partition(":")[2]


def may_be_empty(profile: Profile, place: Place) -> bool:
    """Whether the reference API can store the attribute without a value and show that."""
    return binding_at(profile, place).never_empty is None


def is_text(profile: Profile, place: Place) -> bool:
    """Whether the values of the attribute are texts."""
    return binding_at(profile, place).attribute.kind == "text"


def is_reference(profile: Profile, place: Place) -> bool:
    """Whether the attribute is a reference."""
    return binding_at(profile, place).attribute.kind == "reference"
