"""Of which object type a JSON object is, by its properties; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from validator.errors import KlantcheckError
from validator.payloads.criteria import COLLECTION, ERROR, wire_reference
from validator.profile.model import Profile
from validator.schema import catalog
from validator.schema.catalog import Direction
from validator.schema.properties import top_level

MARGIN = 2
"""How many properties more than any other type an incomplete or wrong object must share with its own."""


@dataclass(frozen=True)
class Fit:
    """How near an object is to an object type. whole: whether it fits. score: how much its properties speak for it."""

    object_type: str
    whole: bool
    score: int

    @property
    def rank(self) -> tuple[bool, int]:
        """What is compared of two of them."""
        return self.whole, self.score


@dataclass(frozen=True)
class Candidate:
    """An object type that an object can be of. properties: that its schema describes; required: that it needs."""

    object_type: str
    properties: frozenset[str]
    required: frozenset[str]

    def fits(self, names: frozenset[str]) -> bool:
        """Whether an object with these properties has all that is required, and nothing else than is described."""
        return names <= self.properties and self.required <= names

    def score(self, names: frozenset[str]) -> int:
        """How much these properties speak for the type: those it knows less those it does not."""
        return len(names & self.properties) - len(names - self.properties)


class ObjectTypes:
    """The object types of a dialect, in one direction."""

    def __init__(self, profile: Profile, direction: Direction) -> None:
        self._candidates = tuple(_candidates(profile, direction))

    def possible(self, value: Mapping[str, Any]) -> list[str]:
        """The object types that an object can be of: one when it is clear, more when it is not, none for no idea."""
        names = own_names(value)
        fitting = [candidate for candidate in self._candidates if candidate.fits(names)]
        if fitting:
            return _most_required(fitting)
        scored = sorted(((one.score(names), one.object_type) for one in self._candidates), reverse=True)
        return [name for score, name in scored if score > 0 and score > scored[0][0] - MARGIN]

    def nearest(self, value: Mapping[str, Any]) -> Fit | None:
        """How near an object is to the one object type that it can be of; None when there are more, or none."""
        possible, names = self.possible(value), own_names(value)
        if len(possible) != 1:
            return None
        [one] = (candidate for candidate in self._candidates if candidate.object_type == possible[0])
        return Fit(one.object_type, one.fits(names), one.score(names))

    def fitting(self, value: Mapping[str, Any]) -> list[str]:
        """The object types of which an object has all that is required, and nothing else than is described."""
        names = own_names(value)
        return [one.object_type for one in self._candidates if one.required and one.fits(names)]


def own_names(value: Mapping[str, Any]) -> frozenset[str]:
    """The properties of an object, without what is around it (`_links`, `_expand`)."""
    return frozenset(name for name in value if not name.startswith("_"))


@cache
def described(reference: str) -> Candidate:
    """The properties of a wire schema."""
    properties, required = top_level(reference)
    return Candidate(reference, properties, required)


def nearest_type(profile: Profile, value: Mapping[str, Any]) -> str | None:
    """The object type that an object looks like in whatever direction, or None."""
    for direction in ("answer", "request"):
        possible = ObjectTypes(profile, direction).possible(value)
        if len(possible) == 1:
            return possible[0]
    return None


def _candidates(profile: Profile, direction: Direction) -> Iterator[Candidate]:
    for name in catalog.wire_types(profile.dialect):
        if name in {COLLECTION, ERROR}:
            continue
        try:
            reference = wire_reference(profile, name, direction)
        except KlantcheckError:
            continue
        facts = described(reference)
        yield Candidate(name, facts.properties, facts.required)


def _most_required(fitting: Iterable[Candidate]) -> list[str]:
    """Of the types that an object fits those that require most: what fits a loose one too is still of the other."""
    most = max(len(one.required) for one in fitting)
    return [one.object_type for one in fitting if len(one.required) == most and most > 0] or [
        one.object_type for one in fitting
    ]
