"""Which objects a scenario may share with other scenarios, by the effects that its steps declare (decision 12)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from validator.errors import SuiteFault
from validator.requirements.scenarios import Step
from validator.scenario import effects
from validator.scenario.effects import Effect, StepMatch
from validator.scenario.generated_values import PLACEHOLDER
from validator.scenario.objects import ACTOR, comes_after, noun_of
from validator.standard.objectmodel import ObjectModel, ObjectType
from validator.standard.relations import relation_path


@dataclass(frozen=True)
class Sharing:
    """Which objects a scenario may share with other scenarios.

    own_types: the object types of which it needs objects of its own. setup_digest: "" when it may share the rest with
    every scenario, or the digest of its Gegevens when it may share them only with scenarios that have the same ones.
    twins_digest: "" when nobody else may have the objects of its own, or the digest of its Gegevens when it only reads:
    then scenarios with the same Gegevens that only read too, such as rows of an Abstract Scenario, have them together.
    compared: phrases of objects that it compares with what they were before an act.
    """

    own_types: Collection[str] = ()
    setup_digest: str = ""
    twins_digest: str = ""
    compared: Sequence[str] = ()


def sharing_of(steps: Sequence[Step], model: ObjectModel) -> Sharing:
    """Which objects a scenario with these steps may share. model: with the object types that the steps are about.

    To objects around which a scenario counts, or that it finds by what refers to them, no other scenario may add, and
    objects that it changes or deletes no other scenario may use. Of an object type that may exist once per owner a
    second object could not be created, so the owner is the scenario's own too; so it is where only one of its objects
    may have an attribute. A step without a definition may do anything.
    """
    matched = [match for match in map(effects.match, steps) if match is not None]
    if len(matched) < len(steps):
        return Sharing(model.object_types.keys())
    changed = _changed_types(matched, model)
    registered = _type_names(_with(matched, Effect.REGISTERS), model)
    own = {*_counted_types(matched, model), *_list_types(matched, model), *_found_types(matched, model), *changed}
    created = [model.object_types[name] for name in own | registered]
    own |= {object_type.owners[-1] for object_type in created if object_type.once_per_owner}
    own |= {object_type.owners[-1] for object_type in _exclusive_types(matched, model)}
    set_up = _with(matched, Effect.SETS_UP)
    for object_type in (one for match in set_up for one in match.object_types(model)):
        own |= {object_type.name} if own & {*object_type.owners} else set()  # what belongs to its own objects is too
    once = any(object_type.once_per_owner for match in set_up for object_type in match.object_types(model))
    only_reads = not _with(matched, Effect.REGISTERS, Effect.ATTEMPTS, Effect.CHANGES)
    compared = [phrase for match in _with(matched, Effect.COMPARES) for phrase in match.values("what")]
    return Sharing(own, _digest(set_up) if once else "", _digest(set_up) if only_reads else "", compared)


def _exclusive_types(matched: Sequence[StepMatch], model: ObjectModel) -> Iterator[ObjectType]:
    """The object types of which it sets an attribute that one object of an owner may have."""
    for match in _with(matched, Effect.SETS_UP, Effect.REGISTERS, Effect.ATTEMPTS, Effect.CHANGES):
        for object_type in match.object_types(model):
            once = {name for name, attribute in object_type.attributes.items() if attribute.once_per_owner}
            if once & {*_attribute_names(match)}:
                yield object_type


def _changed_types(matched: Sequence[StepMatch], model: ObjectModel) -> set[str]:
    """The object types of what it changes or deletes, as far as a Gegeven created that, and not the scenario itself."""
    set_up = Counter(one.name for match in _with(matched, Effect.SETS_UP) for one in match.object_types(model))
    return {
        name
        for match in _with(matched, Effect.CHANGES)
        for name in _type_names([match], model)
        if not all(comes_after(phrase, set_up[name]) for phrase in match.values("what", "other"))
    }


def _digest(set_up: Sequence[StepMatch]) -> str:
    return hashlib.sha256(repr([(match.step.text, match.step.table) for match in set_up]).encode()).hexdigest()


def _counted_types(matched: Sequence[StepMatch], model: ObjectModel) -> Iterator[str]:
    """The object types around which a scenario counts: all of them, where its criteria refer to none of its objects.

    An object that the criteria find by a generated value belongs to the scenario alone too.
    """
    tables = [match.step.table for match in _with(matched, Effect.COUNTS)]
    if _with(matched, Effect.COUNTS_RESULT):
        tables += [match.step.table for match in _with(matched, Effect.SEARCHES)] or [()]
    actors = {name for match in matched for name in match.values("actor")}
    for table in tables:
        cells = [row[1] for row in table[1:]]
        referred = next(filter(None, map(partial(_referred_type, actors=actors, model=model), cells)), None)
        if referred is not None:
            yield referred
        elif placeholders := {match[0] for cell in cells for match in PLACEHOLDER.finditer(cell)}:
            yield from _types_with(placeholders, matched, model)
        else:
            yield from model.object_types


def _list_types(matched: Sequence[StepMatch], model: ObjectModel) -> Iterator[str]:
    """The object types of objects of which a list is read."""
    for match in _with(matched, Effect.READS_ATTRIBUTES, Effect.READS_EMPTY, Effect.READS_LIST):
        names = {name.partition("/")[0] for name in _attribute_names(match)}
        if match.effect is Effect.READS_LIST or names & model.lists:
            yield from _type_names([match], model)


def _found_types(matched: Sequence[StepMatch], model: ObjectModel) -> Iterator[str]:
    """The object types around searches by what refers to the object, to which other scenarios could add."""
    for match in _with(matched, Effect.SEARCHES, Effect.COUNTS):
        for object_type in match.object_types(model):
            for name, *_ in match.step.table[1:]:
                yield from _types_around(name, object_type, model)


def _types_around(name: str, object_type: ObjectType, model: ObjectModel) -> list[str]:
    """The object types along the path to an attribute that goes by what refers to the object; else none."""
    try:
        path = relation_path(model, object_type, name)
    except SuiteFault:  # the step says so when it is carried out
        return []
    if not any(link.back for link in path.links):
        return []
    target = path.attribute.target
    return [object_type.name, *(link.target.name for link in path.links), *([target] if target else [])]


def _attribute_names(match: StepMatch) -> list[str]:
    return [*match.values("attribute", "attribute2"), *(row[0] for row in match.step.table[1:])]


def _types_with(placeholders: Collection[str], matched: Sequence[StepMatch], model: ObjectModel) -> Iterator[str]:
    """The object types that are set up with a cell for one of these: other scenarios with that object may add to it."""
    for match in _with(matched, Effect.SETS_UP):
        if any(placeholder in row[1] for row in match.step.table[1:] for placeholder in placeholders):
            yield from _type_names([match], model)


def _with(matched: Sequence[StepMatch], *kinds: Effect) -> list[StepMatch]:
    return [match for match in matched if match.effect in kinds]


def _type_names(matched: Sequence[StepMatch], model: ObjectModel) -> set[str]:
    return {object_type.name for match in matched for object_type in match.object_types(model)}


def _referred_type(cell: str, actors: Collection[str], model: ObjectModel) -> str | None:
    """The object type of what a cell refers to, if it refers to anything."""
    if cell in actors:
        return ACTOR
    noun = noun_of(cell)
    object_types = model.object_types.values()
    return next((object_type.name for object_type in object_types if object_type.singular == noun), None)
