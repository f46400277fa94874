"""Registrations that a target refuses for what they leave out, where that may be left out (decision 21).

A scenario that registers an object without an attribute on purpose asks that it may stay empty. Any other scenario
needs such an object for something else, and is not tested where the target refuses it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from validator.errors import Nonconformity, OmissionRefused
from validator.profile import translation
from validator.profile.composites import Composite
from validator.requirements.scenarios import Step, scenarios_by_id
from validator.requirements.sets import RequirementSet
from validator.scenario import effects
from validator.scenario.effects import Effect, StepMatch
from validator.schema import pointer
from validator.standard.objectmodel import ObjectModel, ObjectType, load_model
from validator.target.api import TargetApi
from validator.target.outcome import Outcome

Omission = tuple[str, str]
"""An attribute that an object is without: the names of its object type and of itself."""

MOST_NAMES = 100
"""Names in an error of which each is looked up; no object is without as many attributes."""

NOTHING: Collection[Any] = (pointer.MISSING, None, "", [], {})
"""What a request holds where it has no value."""


@dataclass(frozen=True)
class Sent:
    """An object in a request. places: the pointers to it by which an error may name it. values: those of concepts."""

    object_type: str
    values: Mapping[str, Any]
    places: Sequence[str] = ("",)


def parts_sent(composite: Composite, objects: Mapping[str, Sequence[Mapping[str, Any]]]) -> Iterator[Sent]:
    """The objects in a composite request: an error may name the list that one is in, with or without its number."""
    for part in composite.parts:
        for number, values in enumerate(objects.get(part.object_type, ())):
            yield Sent(part.object_type, values, (part.pointer, f"{part.pointer}/{number}"))


class Omissions:
    """What registrations of a scenario may leave out. steps: all of the scenario. judged: the set of the run."""

    def __init__(self, api: TargetApi, steps: Sequence[Step], judged: RequirementSet) -> None:
        self._api = api
        self._steps = steps
        self._set = judged

    @contextmanager
    def judged_elsewhere(self, outcome: Outcome, sent: Sequence[Sent]) -> Iterator[None]:
        """Raise OmissionRefused for a Nonconformity, where the target refused these objects for what they leave out.

        That is when the error body blames only what they are without and the dialect lets be empty, and a requirement
        of the set asks that of each, but not by this scenario.
        """
        try:
            yield
        except Nonconformity as error:
            names = self._names(outcome)
            blamed = [self._omission(name, sent) for name in names] if len(names) <= MOST_NAMES else []
            judges = [self._judge(one) for one in blamed]
            if None in judges or not blamed or blamed[0] is None:
                raise
            _, attribute = blamed[0]
            raise OmissionRefused(
                error.expected, error.actual, error.operation, error.pointer, attribute, judges[0]
            ) from error

    def _names(self, outcome: Outcome) -> list[Any]:
        """What the refusal of a registration blames."""
        if outcome.meaning != "refused":
            return []
        return [name for name, _ in self._api.profile.errors.entries(outcome.reply.json_or_none()) or ()]

    def _omission(self, name: Any, sent: Sequence[Sent]) -> Omission | None:
        """The attribute that an error blames, when one of these objects rightly is without it.

        An owner is none: an object may be without one owner because it has another, and then that one was not seen.
        """
        return next((found for one in sent for found in self._blamed(name, one)), None)

    def _blamed(self, name: Any, one: Sent) -> Iterator[Omission | None]:
        """The attributes that an object is without and an error blames; None for one that it may not be without."""
        profile, bodies = self._api.profile, self._api.bodies
        bound = profile.object(one.object_type)
        values = {key: value for key, value in one.values.items() if bound[key].collection is None}
        body = translation.registration(profile, bound, values)
        for binding in bound.on_wire():
            places = [f"{place}{binding.pointer}" for place in one.places]
            empty = pointer.get(body, binding.pointer) in NOTHING
            if empty and any(profile.errors.blames(name, place, missing=True) for place in places):
                attribute = binding.attribute
                allowed = not attribute.owner and bodies.fits(bound.name, values, attribute.name)
                yield (bound.name, attribute.name) if allowed else None

    def _judge(self, omission: Omission | None) -> str | None:
        """The requirement that asks that the attribute may be left out; None where this scenario or none asks it."""
        if omission is None or omission in omissions_of(self._steps, self._api.profile.model):
            return None
        return _requirement(self._set, omission)


def omissions_of(steps: Sequence[Step], model: ObjectModel) -> set[Omission]:
    """What objects are without on purpose that a scenario with these steps registers by an Als.

    It has an empty cell for it, or sees afterwards that it is empty.
    """
    matched = [match for match in map(effects.match, steps) if match is not None]
    made = [match for match in matched if _registers(match)]
    types = {object_type.name for match in made for object_type in match.object_types(model)}
    seen = [match for match in matched if match.effect in {Effect.READS_ATTRIBUTES, Effect.READS_EMPTY}]
    empty = {one for match in (*made, *seen) for one in _cells(match, model, filled=False) if one[0] in types}
    return empty - {one for match in made for one in _cells(match, model, filled=True)}


def _registers(match: StepMatch) -> bool:
    """Whether a step registers a single object with the values of a table; that has to succeed."""
    return match.effect is Effect.REGISTERS and "noun" in match.arguments and bool(match.step.table)


def _cells(match: StepMatch, model: ObjectModel, *, filled: bool) -> Iterator[Omission]:
    """The attributes for which a step has a value, or else those that it says are empty."""
    names = [row[0] for row in match.step.table[1:] if any(row[1:]) == filled]
    names += match.values("attribute") if match.effect is Effect.READS_EMPTY and not filled else []
    for object_type in match.object_types(model):
        yield from ((object_type.name, one) for name in names for one in _members(object_type, name, model))


def _members(object_type: ObjectType, name: str, model: ObjectModel) -> list[str]:
    """The attributes of a name, which may be that of a group; none for one in an object of a list."""
    if model.list_member(object_type, name) is not None:
        return []
    return [attribute.name for attribute in object_type.group(name)]


def _requirement(judged: RequirementSet, omission: Omission) -> str | None:
    """The requirement of a set that asks that an attribute may be left out: by the object with the least in it.

    For a target that demands one of two attributes refuses an object only where both are left out.
    """
    known = (scenarios_by_id().get(identity) for identity in judged.scenarios)
    asking = [(len(_asked(one.id)), one) for one in known if one is not None and omission in _asked(one.id)]
    most = max((number for number, _ in asking), default=0)
    ids = {identity for number, one in asking if number == most for identity in one.requirements}
    return next((one.id for one in reversed(judged.requirements) if one.id in ids), None)


@cache
def _asked(scenario_id: str) -> frozenset[Omission]:
    """What a scenario of the suite asks that may be left out, of objects that none of its Gegevens needs."""
    steps, model = scenarios_by_id()[scenario_id].steps, load_model()
    matched = [match for match in map(effects.match, steps) if match is not None]
    needed = {
        object_type.name
        for match in matched
        if match.effect is Effect.SETS_UP
        for object_type in match.object_types(model)
    }
    return frozenset(one for one in omissions_of(steps, model) if one[0] not in needed)
