"""Mismatches: where a document is not what its schema asks, as an engine reports it, whichever engine that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import jsonschema_rs

from validator.schema import engine
from validator.schema.catalog import schema_at

UNEXPECTED = frozenset({"additionalProperties", "unevaluatedProperties"})


class Mismatch(NamedTuple):
    """One keyword that a document does not meet.

    path: to the place in the document. keyword: of JSON Schema. value: what the keyword asks: for `required` the name
    that is missing, for `additionalProperties` the names that should not be there. branches: of `oneOf` and `anyOf`,
    what each choice finds.
    """

    path: tuple[str | int, ...]
    keyword: str
    value: Any
    instance: Any
    branches: tuple[tuple[Mismatch, ...], ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """Of a choice between properties that have to be there, their names; otherwise nothing."""
        names = self.value if self.keyword in {"oneOf", "anyOf"} else None
        return tuple(names) if isinstance(names, list) and all(isinstance(name, str) for name in names) else ()


def errors(instance: Any, reference: str) -> Iterable[jsonschema_rs.ValidationError]:
    """The errors of the engine in a parsed JSON document by a schema of the suite."""
    validator = engine.validator(reference)
    try:
        return validator.iter_errors(instance)
    except UnicodeEncodeError:
        return validator.iter_errors(engine.encodable(instance))


def mismatches(error: jsonschema_rs.ValidationError) -> Iterator[Mismatch]:
    """The mismatches that an error of the engine is."""
    for found in _mismatches([error]):
        if found.branches:
            yield from _descended(found)
        else:
            yield found


def _mismatches(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[Mismatch]:
    """The mismatches that errors are; one with the digits of a format is one with the format, and is told once."""
    for error in errors:
        found = _mismatch(error)
        name = engine.FORMATS_OF_DIGITS.get(found.value) if found.keyword == "pattern" else None
        if name is None:
            yield found
        elif engine.dated(name).is_valid(found.instance):
            yield found._replace(keyword="format", value=name)


def _mismatch(error: jsonschema_rs.ValidationError) -> Mismatch:
    kind: Any = error.kind
    keyword: str = kind.name
    if keyword == "propertyNames":  # what a name is not, and not what the object is not
        name = _mismatch(kind.error)
        return name._replace(path=tuple(error.instance_path))
    branches = tuple(tuple(_mismatches(branch)) for branch in getattr(kind, "context", ()))
    value = _choices(error) if branches else kind.value
    return Mismatch(tuple(error.instance_path), keyword, value, error.instance, branches)


def _choices(error: jsonschema_rs.ValidationError) -> Any:
    """The properties of which one has to be there, or the choices themselves."""
    location = error.absolute_keyword_location
    schemas = schema_at(location) if location else None
    if isinstance(schemas, list) and all(isinstance(schema, dict) and "required" in schema for schema in schemas):
        return [name for schema in schemas for name in schema["required"]]
    return schemas


def _descended(mismatch: Mismatch) -> Iterable[Mismatch]:
    """The mismatches of the choice that a document comes nearest to, or the mismatch itself when there is none."""
    if mismatch.choices or not mismatch.branches:
        return [mismatch]
    nearest = [branch for branch in mismatch.branches if not _another_kind(mismatch, branch)]
    if len(nearest) != 1 or not nearest[0]:
        return [mismatch]
    return [inner for error in nearest[0] for inner in _descended(error)]


def _another_kind(mismatch: Mismatch, branch: tuple[Mismatch, ...]) -> bool:
    """Whether a choice is of another JSON type, or of another kind by a property with a fixed value."""
    at = len(mismatch.path)
    return any(
        (error.keyword == "type" and len(error.path) == at)
        or (error.keyword in {"const", "enum"} and len(error.path) <= at + 1)
        for error in branch
    )
