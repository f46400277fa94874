"""Envelopes: the answer to a search, with the objects in it, as each dialect writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from validator.payloads.criteria import COLLECTION
from validator.profile.model import Profile
from validator.schema import catalog, pointer
from validator.schema.catalog import Direction
from validator.schema.properties import top_level


@dataclass(frozen=True)
class Envelope:
    """The objects of an answer to a search. place: JSON pointer of their list. object_type: if the place says it."""

    place: str
    items: list[Any]
    object_type: str | None


class Placements:
    """Where an object stands in a message about one, or in an entry of a list, in a dialect that wraps it."""

    def __init__(self, profile: Profile) -> None:
        self._bound = {name: bound for name, bound in profile.objects.items() if bound.path}

    def find(self, value: Any, known: str | None, message: Direction | Literal["item"]) -> str:
        """The pointer of the object in a value; "" when it is the value itself. known: its object type."""
        bound = [one for name, one in self._bound.items() if known in {None, name}]
        key = "request" if message == "patch" else message
        places = dict.fromkeys(getattr(one.placement, key) for one in bound)
        return next((place for place in places if place and isinstance(pointer.get(value, place), Mapping)), "")

    def may_hold(self, value: Mapping[str, Any]) -> bool:
        """Whether what has the properties of this value can have an object of any type inside."""
        placements = [bound.placement for bound in self._bound.values()]
        places = {place for one in placements for place in (one.request, one.answer, one.item) if place}
        return any(pointer.parts(place)[0] in value for place in places)


class Envelopes:
    """The envelopes of a dialect."""

    def __init__(self, profile: Profile) -> None:
        self.reference = catalog.wire_types(profile.dialect)[COLLECTION]
        self._required = top_level(self.reference)[1]
        self._places: dict[str, list[str]] = {}
        for name, bound in profile.objects.items():
            if bound.items:
                self._places.setdefault(bound.items, []).append(name)

    def find(self, value: Any) -> Envelope | None:
        """The objects in the answer to a search; None when a value is none."""
        if not isinstance(value, Mapping) or not self.is_marked(value):
            return None
        for place, types in self._places.items():
            items = pointer.get(value, place)
            if isinstance(items, list):
                return Envelope(place, items, types[0] if len(types) == 1 else None)
        return None

    def is_marked(self, value: Mapping[str, Any]) -> bool:
        """Whether a value has the property that lists are in, and none that is required of objects alone."""
        first = {pointer.parts(place)[0] for place in self._places}
        return bool(first & value.keys()) and (self._required <= value.keys() or len(self._required & value.keys()) > 1)
