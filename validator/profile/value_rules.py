"""What is agreed on the values of a domain: which of them are good, which are refused, and who says so.

A profile says it of its dialect, and who runs a target says it of that target (`values:` in klantcheck.yaml). What
nobody speaks of is free: a register may accept it or refuse it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from validator.errors import InvalidInput, NotApplicable
from validator.schema import pointer
from validator.schema.expressions import is_expression, matches
from validator.schema.findings import schema_findings
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import Domain, ObjectModel
from validator.standard.values import EMPTY, Literally
from validator.suggest import did_you_mean

Expectation = Literal["good", "refused", "free"]
Choice = str | Sequence[str]
"""A regular expression that the whole value has to match, or the values themselves."""

SCHEMA = "profile.schema.json#/$defs/values"
WEIGHTS = {"elfproef": (9, 8, 7, 6, 5, 4, 3, 2, -1)}
"""Weights of the digits by the name of a proof: their sum has to be a multiple of eleven."""


@dataclass(frozen=True)
class ValueRule:
    """What is agreed on one domain.

    good, refused: what is; what is good is not refused. because: why, in Dutch. absent: why the dialect cannot register
    such a value by itself, in Dutch. proof: of the domain; a value that does not pass is not good. said_by: the
    profile, or the target's own file.
    """

    domain: str
    because: str = ""
    good: Choice | None = None
    refused: Choice | None = None
    absent: str | None = None
    proof: str | None = None
    said_by: Literal["profile", "target"] = "profile"

    def expectation(self, value: Any) -> Expectation:
        """The expectation of a concept value. Raises NotApplicable where the dialect cannot register it."""
        if self.absent is not None:
            raise NotApplicable(self.absent)
        return self.expectation_of_text(written(value))

    def expectation_of_text(self, text: str) -> Expectation:
        """The expectation of a value as it is written."""
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


def read_value_rules(
    data: Mapping[str, Any], model: ObjectModel, said_by: Literal["profile", "target"]
) -> dict[str, ValueRule]:
    """The value rules of a checked `values:`, by domain."""
    return {
        name: ValueRule(name, said_by=said_by, proof=model.domains[name].proof, **facts) for name, facts in data.items()
    }


def value_rule_problems(data: Mapping[str, Any], domains: Mapping[str, Domain]) -> Iterator[tuple[str, str]]:
    """What is wrong with `values:` that its schema accepts, each with its place: unknown domains, bad expressions."""
    for name, facts in data.items():
        place = pointer.join([name])
        if name not in domains:
            yield place, f"there is no domain of values {name!r}; {did_you_mean(name, domains)}"
        for side in ("good", "refused"):
            if isinstance(facts.get(side), str) and not is_expression(facts[side]):
                yield f"{place}/{side}", f"{facts[side]!r} is no regular expression (of ECMA-262: `$` for the end)"


def target_value_rules(path: Path, model: ObjectModel) -> dict[str, ValueRule]:
    """The choice of a target: `values:` of its own file, by domain. Raises InvalidInput with the first problem."""
    file = YamlFile(path)
    data = file.mapping("values")["values"]
    for finding in schema_findings(data, SCHEMA):
        raise InvalidInput(f"{file.where('/values' + finding.pointer)}: values{finding.english}.")
    for place, message in value_rule_problems(data, model.domains):
        raise InvalidInput(f"{file.where('/values' + place)}: {message}{'' if message.endswith('?') else '.'}")
    return read_value_rules(data, model, "target")


def _holds(choice: Choice | None, text: str) -> bool:
    if choice is None:
        return False
    return matches(choice, text) if isinstance(choice, str) else text in choice
