"""What is agreed on the values of a domain: which of them are good, which are refused, and who says so.

A profile says it of its dialect, and who runs a target says it of that target (`values:` in klantcheck.yaml). What
nobody speaks of is free: a register may accept it or refuse it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from validator import pointer, schemas
from validator.errors import InvalidInput, NotApplicable
from validator.hints import did_you_mean
from validator.objectmodel import Domain, ObjectModel
from validator.values import EMPTY, Literally
from validator.yamlfile import YamlFile

Ruling = Literal["good", "refused", "free"]
Choice = str | Sequence[str]
"""A regular expression that the whole value has to match, or the values themselves."""

SCHEMA = "profile.schema.json#/$defs/values"
WEIGHTS = {"elfproef": (9, 8, 7, 6, 5, 4, 3, 2, -1)}
"""Weights of the digits by the name of a proof: their sum has to be a multiple of eleven."""


@dataclass(frozen=True)
class Agreement:
    """What is agreed on one domain.

    good, refused: what is; what is good is not refused. because: why, in Dutch. trims: why blanks at the edges are cut,
    in Dutch. absent: why the dialect cannot register such a value by itself, in Dutch. proof: of the domain; a value
    that does not pass is not good. said_by: the profile, or the target's own file.
    """

    domain: str
    because: str = ""
    good: Choice | None = None
    refused: Choice | None = None
    trims: str | None = None
    absent: str | None = None
    proof: str | None = None
    said_by: Literal["profile", "target"] = "profile"

    def ruling(self, value: Any) -> Ruling:
        """What is to happen to a concept value. Raises NotApplicable where the dialect cannot keep it as it is."""
        if self.absent is not None:
            raise NotApplicable(self.absent)
        text = written(value)
        if self.trims is not None and text != text.strip():
            raise NotApplicable(self.trims)
        return self.of(text)

    def of(self, text: str) -> Ruling:
        """What is to happen to a value as it is written."""
        if _holds(self.good, text) and proven(text, self.proof):
            return "good"
        return "refused" if _holds(self.refused, text) else "free"


def written(value: Any) -> str:
    """A concept value as a choice says it; a literal as it is sent, and *leeg* as nothing."""
    return "" if value is EMPTY else str(value.value if isinstance(value, Literally) else value)


def proven(text: str, proof: str | None) -> bool:
    """Whether the digits of a number pass the proof of that name; without one, any do."""
    if proof is None:
        return True
    weights = WEIGHTS[proof]
    if len(text) != len(weights) or not (text.isascii() and text.isdigit()):
        return False
    return sum(int(digit) * weight for digit, weight in zip(text, weights, strict=True)) % 11 == 0


def read(data: Mapping[str, Any], model: ObjectModel, said_by: Literal["profile", "target"]) -> dict[str, Agreement]:
    """The agreements of a checked `values:`, by domain."""
    return {
        name: Agreement(name, said_by=said_by, proof=model.domains[name].proof, **facts) for name, facts in data.items()
    }


def problems(data: Mapping[str, Any], domains: Mapping[str, Domain]) -> Iterator[tuple[str, str]]:
    """What is wrong with `values:` that its schema accepts, each with its place: unknown domains, bad expressions."""
    for name, facts in data.items():
        here = pointer.join([name])
        if name not in domains:
            yield here, f"there is no domain of values {name!r}; {did_you_mean(name, domains)}"
        for side in ("good", "refused"):
            if isinstance(facts.get(side), str):
                try:
                    re.compile(facts[side])
                except re.error as error:
                    yield f"{here}/{side}", f"{facts[side]!r} is no regular expression ({error})"


def of_target(path: Path, model: ObjectModel) -> dict[str, Agreement]:
    """The choice of a target: `values:` of its own file, by domain. Raises InvalidInput with the first problem."""
    file = YamlFile(path)
    if not isinstance(file.data, dict) or "values" not in file.data:
        raise InvalidInput(f"{file.where()}: there is no `values:` with what this target does with which values.")
    data = file.data["values"]
    for finding in schemas.check(data, SCHEMA):
        raise InvalidInput(f"{file.where('/values' + finding.pointer)}: values{finding.english}.")
    for place, message in problems(data, model.domains):
        raise InvalidInput(f"{file.where('/values' + place)}: {message}{'' if message.endswith('?') else '.'}")
    return read(data, model, "target")


def _holds(choice: Choice | None, text: str) -> bool:
    if choice is None:
        return False
    return re.fullmatch(choice, text, re.DOTALL) is not None if isinstance(choice, str) else text in choice
