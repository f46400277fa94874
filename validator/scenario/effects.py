"""What steps do to the objects that scenarios share: each step definition declares it (decision 12).

Which objects a step is about follows from its arguments, which are named alike in every pattern (steps/__init__.py):
noun and plural are nouns ("interne taak", "interne taken"), what and other are phrases ("de tweede interne taak"),
actor is the name of an actor ("Afdeling vergunningen"), attribute and attribute2 are names of attributes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from validator.errors import SuiteFault
from validator.requirements.scenarios import Step
from validator.scenario.objects import ACTOR, noun_of
from validator.standard.objectmodel import ObjectModel, ObjectType


class Effect(Enum):
    """What a step does to the objects that its arguments are about."""

    SETS_UP = "creates an object that other scenarios may have too"
    REGISTERS = "creates an object, which may belong to a shared object"
    ATTEMPTS = "asks for what may be refused; the cache discards what is done all the same"
    CHANGES = "changes, replaces or deletes an object"
    SEARCHES = "searches by the criteria of its table"
    COUNTS = "counts the objects that meet the criteria of its table"
    COUNTS_RESULT = "counts what the last search found"
    READS = "reads what no other scenario changes or adds to"
    COMPARES = "reads an object as an act left it, and compares that with what it was before"
    READS_ATTRIBUTES = "reads attributes, to which other scenarios can add when they are lists"
    READS_EMPTY = "reads attributes that have to be empty, lists too"
    READS_LIST = "reads a list of an object, to which other scenarios can add"


@dataclass(frozen=True)
class StepMatch:
    """A step of a scenario, with the effect of its definition and the arguments in its text, by name."""

    step: Step
    effect: Effect
    arguments: Mapping[str, str]

    def values(self, *names: str) -> list[str]:
        """The arguments of these names, those that the step has."""
        return [self.arguments[name] for name in names if self.arguments.get(name) is not None]

    def object_types(self, model: ObjectModel) -> list[ObjectType]:
        """The object types that the step is about."""
        phrases = [noun_of(phrase) for phrase in self.values("what", "other")]
        nouns = [*self.values("noun", "plural"), *filter(None, phrases), *(ACTOR for _ in self.values("actor"))]
        return [model.find(noun) for noun in nouns]


_declared: dict[tuple[str, str], Effect] = {}


def declare(step_type: str, pattern: str, effect: Effect) -> None:
    """Enter the effect of a step definition. step_type: given, when or then. pattern: for its whole text.

    Raises SuiteFault when the definition has declared another effect before.
    """
    if _declared.setdefault((step_type, pattern), effect) is not effect:
        raise SuiteFault(f"two steps have the pattern {pattern!r}, with different effects")
    _match_text.cache_clear()


def declared() -> Mapping[tuple[str, str], Effect]:
    """The effects of all step definitions, by type and pattern."""
    return _declared


def match(step: Step) -> StepMatch | None:
    """The step with what its definition declares; None when no definition matches it."""
    matched = _match_text(step.type, step.text)
    return None if matched is None else StepMatch(step, *matched)


@cache
def _match_text(step_type: str, text: str) -> tuple[Effect, Mapping[str, str]] | None:
    for (defined_type, pattern), effect in _declared.items():
        match = re.fullmatch(pattern, text) if defined_type == step_type else None
        if match is not None:
            return effect, match.groupdict()
    return None
