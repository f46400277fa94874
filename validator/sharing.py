"""Set-up made once: what a Gegeven made serves all scenarios that only look at it or add to it (decision 12).

Whether a scenario does more than that can be read from its own words, before it begins.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from validator.catalogue import Step
from validator.exchange import Exchange
from validator.objectmodel import ObjectModel, ObjectType
from validator.register import Outcome

CHANGES = re.compile(r"\b(?:wijzigt|wijzigen|vervangt|vervangen|verwijdert|verwijderen)\b")
COUNTS = re.compile(
    r"\b(?:is|zijn) er (?:geen|precies)\b|\bresultaat leeg\b|\balle gevonden\b"
    r"|\bDigitale adressen\b|\belk digitaal adres\b"
)
REGISTERS = re.compile(r"\bregistreert\b")


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

    def _note(self, made: Made | None) -> Made | None:
        if made is not None and made.outcome.document is not None:
            self._taken.add(made.outcome.document.url)
        return made


def share(made: dict[Key, Made], steps: Sequence[Step], model: ObjectModel) -> Share:
    """The share of a scenario with these steps in what was made.

    Who counts may not be disturbed by what others add; what is changed or deleted is nobody else's; and of what there
    is once per owner, a second scenario could not make another.
    """
    if any(COUNTS.search(f"{step.text} {step.table}") for step in steps if step.type == "then"):
        return Share(made, model.object_types)
    types = list(model.object_types.values())
    done = [step.text for step in steps if step.type == "when"]
    own = {
        one.name
        for one in types
        for text in done
        if CHANGES.search(text) and _named(one, "(?:de|het) (?:\\w+ )?", text)
    }
    single = [one for one in types if one.once_per_owner]
    for one in single:
        if any(REGISTERS.search(text) and _named(one, "een ", text) for text in done):
            own |= one.owners
    given = [(step.text, step.table) for step in steps if step.type == "given"]
    among = any(_named(one, "een ", text) for one in single for text, _ in given)
    return Share(made, own, hashlib.sha256(repr(given).encode()).hexdigest() if among else "")


def _named(object_type: ObjectType, before: str, text: str) -> bool:
    return re.search(rf"\b{before}{re.escape(object_type.singular)}\b", text) is not None
