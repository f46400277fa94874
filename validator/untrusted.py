"""The OpenAPI document of somebody else, held against answers within bounds: it can be made to take for ever.

What can take long by itself is left out: regular expressions, and keywords that compare everything with everything.
What is left is counted step by step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.validators import extend

STEPS = 1_000_000
"""Steps in all; a whole run against the reference API takes some hundred thousand."""

REFERENCE = 20
"""Steps that following a reference counts for."""

LEFT_OUT = (
    "pattern",
    "patternProperties",
    "multipleOf",
    "uniqueItems",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$dynamicRef",
)

Keyword = Callable[[Any, Any, Any, Any], Iterator[Any] | None]


class TooMuch(Exception):
    """The document takes more time than it is worth."""


class Meter:
    """Counts the steps of everything that is held against one document."""

    def __init__(self) -> None:
        self._left = STEPS

    def count(self, steps: int) -> None:
        """Take these steps. Raises TooMuch when there are none left."""
        self._left -= steps
        if self._left < 0:
            raise TooMuch

    def validator(self) -> Any:
        """A class of validators that count."""
        known: Mapping[str, Keyword] = Draft202012Validator.VALIDATORS
        counted = {name: self._counted(name, keyword) for name, keyword in known.items()}
        return extend(Draft202012Validator, {**counted, **dict.fromkeys(LEFT_OUT, _nothing)})  # type: ignore[no-untyped-call]

    def _counted(self, name: str, keyword: Keyword) -> Keyword:
        def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
            self.count(REFERENCE if name == "$ref" else 1 + (len(value) if isinstance(value, Mapping | list) else 0))
            if name == "additionalProperties" and "patternProperties" in schema:
                return  # which properties are additional is said in regular expressions
            yield from keyword(validator, value, instance, schema) or ()

        return check


def _nothing(*_: Any) -> Iterator[Any]:
    return iter(())


class Path:
    """A path of the document, in which each {…} stands for one or more characters but a slash."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.templates = name.count("{")
        self._segments = [_literals(one) for one in name.split("/")]

    def fits(self, segments: Sequence[str]) -> bool:
        """Whether a path, split at its slashes, is this one."""
        return len(segments) == len(self._segments) and all(map(_fits, self._segments, segments))


def _literals(segment: str) -> list[str]:
    """What stands literally in a segment, around its templates."""
    first, *rest = segment.split("{")
    return [first, *(one.partition("}")[2] for one in rest)]


def _fits(literals: Sequence[str], text: str) -> bool:
    """Whether the literals stand in the text in this order, from end to end, with something in between."""
    first, *between = literals
    if not between:
        return text == first
    *between, last = between
    place, end = len(first), len(text) - len(last)
    if not (text.startswith(first) and text.endswith(last)):
        return False
    for one in between:
        place = text.find(one, place + 1, end)
        if place < 0:
            return False
        place += len(one)
    return place < end
