"""Set-up made once: what a Gegeven made serves all scenarios that only look at it or add to it (decision 12).

Whether a scenario does more than that can be read from its own words, before it begins.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from validator.catalogue import Step
from validator.exchange import Exchange
from validator.objectmodel import ObjectModel, ObjectType
from validator.outcome import Outcome

CHANGES = re.compile(r"\b(?:wijzigt|vervangt|verwijdert)\b|\btegelijk\b.*\bwijzigen\b")
COUNTS = re.compile(r"\b(?:is|zijn) er (?:geen|precies)\b")
COUNTS_FOUND = re.compile(r"\bresultaat leeg\b|\balle gevonden\b")
COUNTS_PARTS = re.compile(r"\bDigitale adressen\b|\belk digitaal adres\b")
CONTAINS = re.compile(r"\bin het antwoord, onder\b")
SEARCHES = re.compile(r"\bzoekt\b")
REGISTERS = re.compile(r"\bregistreert\b")
MADE_UP = re.compile(r"\{[^{}]+\}")
KNOWN = re.compile(r'"([^"]*)" is als actor bekend')

ACTOR = "Actor"
THE = r"(?:de|het) (?:\w+ )?"

Key = tuple[Hashable, ...]


@dataclass(frozen=True)
class Made:
    """What a Gegeven made.

    outcome: of the registration. values: what was sent. made_up: what its placeholders became. marks and inventions:
    the texts that were made up, as the register and the story keep them. exchanges: the evidence.
    """

    outcome: Outcome
    values: Mapping[str, Any]
    made_up: Mapping[str, str]
    marks: frozenset[str]
    inventions: frozenset[str]
    exchanges: Sequence[Exchange]

    def evidence(self, after: int) -> list[Exchange]:
        """The exchanges as evidence of another scenario, numbered on from the last one there."""
        return [replace(one, n=after + number) for number, one in enumerate(self.exchanges, start=1)]


class Share:
    """What one scenario may share with others.

    own: the object types of which it needs objects of its own. circle: "", or what only scenarios with the same
    Gegevens have in common.
    """

    def __init__(self, made: dict[Key, Made], own: Collection[str] = (), circle: str = "") -> None:
        self._made, self._own, self._circle = made, own, circle
        self._taken: set[str] = set()

    def find(self, object_type: str, said: Key) -> Made | None:
        """What was made before for the same words, or None."""
        return None if object_type in self._own else self._note(self._made.get((self._circle, object_type, *said)))

    def keep(self, object_type: str, said: Key, made: Made) -> None:
        """Let others have it too, unless it has to be this scenario's own."""
        if object_type not in self._own:
            self._made[(self._circle, object_type, *said)] = made
            self._note(made)

    def holds(self, url: str) -> bool:
        """Whether others have the object at that URL too, so that it has to stay as it is."""
        return url in self._taken

    def spoiled(self, url: str) -> None:
        """Keep an object from others that may not be as it was any more, such as by a change that was not refused."""
        for key, made in list(self._made.items()):
            if made.outcome.document is not None and made.outcome.document.url == url:
                del self._made[key]

    def _note(self, made: Made | None) -> Made | None:
        if made is not None and made.outcome.document is not None:
            self._taken.add(made.outcome.document.url)
        return made


def share(made: dict[Key, Made], steps: Sequence[Step], model: ObjectModel) -> Share:
    """The share of a scenario with these steps in what was made.

    What is counted at may not be added to by others; what is changed or deleted is nobody else's, unless the change is
    one to be refused; and of what there is once per owner, a second scenario could not make another.
    """
    types = list(model.object_types.values())
    own: set[str] = set()
    for place in _counted_at(steps, types):
        own |= {place} if place is not None else model.object_types.keys()
    done = [step.text for step in steps if step.type == "when"]
    for one in types:
        changed = any(CHANGES.search(text) and _named(one, THE, text) for text in done)
        made_anew = changed or any(REGISTERS.search(text) and _named(one, "een ", text) for text in done)
        if changed:
            own.add(one.name)
        if one.once_per_owner and made_anew:
            own.add(one.owners[-1])
    given = [(step.text, step.table) for step in steps if step.type == "given"]
    among = any(one.once_per_owner and _named(one, "een ", text) for one in types for text, _ in given)
    return Share(made, own, hashlib.sha256(repr(given).encode()).hexdigest() if among else "")


def _counted_at(steps: Sequence[Step], types: Sequence[ObjectType]) -> Iterator[str | None]:
    """The object types of that at which a scenario counts; None where it counts among everything there is.

    What it counts by a name that was made up is nobody else's either.
    """
    actors = {name for step in steps if step.type == "given" for name in KNOWN.findall(step.text)}
    counting = [step for step in steps if step.type == "then"]
    tables = [step.table for step in counting if COUNTS.search(step.text)]
    if any(COUNTS_FOUND.search(step.text) for step in counting):
        tables += [step.table for step in steps if step.type == "when" and SEARCHES.search(step.text)] or [()]
    for table in tables:
        values = [row[1] for row in table[1:]]
        referred = [_referred(value, actors, types) for value in values]
        if any(referred):
            yield next(name for name in referred if name)
        else:
            made_up = {found for value in values for found in MADE_UP.findall(value)}
            yield from _holding(made_up, steps, types) if made_up else [None]
    for step in counting:
        if COUNTS_PARTS.search(f"{step.text} {step.table}") and not CONTAINS.search(step.text):
            yield from (one.name for one in types if _named(one, THE, step.text))


def _holding(made_up: Collection[str], steps: Sequence[Step], types: Sequence[ObjectType]) -> Iterator[str]:
    """The object types that are given what was made up: who shares one of these may add to it under that name."""
    for step in steps:
        if step.type == "given" and any(one in row[1] for row in step.table[1:] for one in made_up):
            yield from (one.name for one in types if _named(one, "een ", step.text))


def _referred(value: str, actors: Collection[str], types: Sequence[ObjectType]) -> str | None:
    """The object type of what a cell refers to, if it refers to anything."""
    if value in actors:
        return ACTOR
    return next((one.name for one in types if re.fullmatch(f"{THE}{re.escape(one.singular)}", value)), None)


def _named(object_type: ObjectType, before: str, text: str) -> bool:
    return re.search(rf"\b{before}{re.escape(object_type.singular)}\b", text) is not None
