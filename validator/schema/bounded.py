"""JSON Schema validation of a bounded number of steps, for schemas that somebody else wrote.

Keywords that can take long by themselves are left out: regular expressions, and those that compare every value with
every other one. The other keywords are counted step by step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from validator.schema import formats
from validator.schema.mismatch import UNEXPECTED, Mismatch

STEPS = 1_000_000
"""Steps in all; a whole run against the reference API takes some hundred thousand."""

REFERENCE_STEPS = 20
"""Steps that following a reference counts for."""

IGNORED_KEYWORDS = (
    "pattern",
    "patternProperties",
    "multipleOf",
    "uniqueItems",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$dynamicRef",
)

format_checker = FormatChecker(formats=())
"""Our formats, for jsonschema: on its own it skips date-time and uri silently."""

for _name in formats.FORMATS:
    format_checker.checks(_name)(lambda value, name=_name: formats.is_format(name, value))

Keyword = Callable[[Any, Any, Any, Any], Iterator[Any] | None]


class StepLimitExceeded(Exception):
    """Validation took more steps than STEPS."""


class StepCounter:
    """Counts the steps of all validation that shares it."""

    def __init__(self) -> None:
        self._left = STEPS

    def count(self, steps: int) -> None:
        """Take these steps. Raises StepLimitExceeded when fewer are left."""
        self._left -= steps
        if self._left < 0:
            raise StepLimitExceeded

    def validator_class(self) -> Any:
        """A class like jsonschema's Draft202012Validator that counts here; iter_errors can raise StepLimitExceeded."""
        keywords: Mapping[str, Keyword] = Draft202012Validator.VALIDATORS
        counted = {name: self._counted(name, keyword) for name, keyword in keywords.items()}
        return extend(Draft202012Validator, {**counted, **dict.fromkeys(IGNORED_KEYWORDS, _no_errors)})  # type: ignore[no-untyped-call]

    def _counted(self, name: str, keyword: Keyword) -> Keyword:
        def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
            size = len(value) if isinstance(value, Mapping | list) else 0
            self.count(REFERENCE_STEPS if name == "$ref" else 1 + size)
            if name == "additionalProperties" and "patternProperties" in schema:
                return  # which properties are additional is said in regular expressions
            yield from keyword(validator, value, instance, schema) or ()

        return check


def bounded_mismatches(errors: Iterable[ValidationError]) -> Iterator[Mismatch]:
    """The errors of jsonschema as mismatches."""
    for error in errors:
        keyword = str(error.validator)
        value: Any = error.validator_value
        instance: Any = error.instance
        if keyword == "required":
            value = next(name for name in value if error.message.startswith(repr(name)))
        elif keyword in UNEXPECTED and isinstance(error.schema, Mapping):
            value = sorted(instance.keys() - error.schema.get("properties", {}).keys())
        elif keyword in {"oneOf", "anyOf"} and all("required" in part for part in value):
            value = [name for part in value for name in part["required"]]
        yield Mismatch(tuple(error.absolute_path), keyword, value, instance)


def _no_errors(*_: Any) -> Iterator[Any]:
    return iter(())
