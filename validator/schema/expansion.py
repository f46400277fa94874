"""How large schemas are with their references written out: those of somebody else may never end, or double often."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.schema import pointer
from validator.schema.properties import referred

MOST = 20_000
"""Schemas that judge one value, at most; those of the suite have a few hundred."""

DEEPEST = 100
"""How many schemas of one value may lead from one to the next."""

LISTS, SINGLE = ("allOf", "anyOf", "oneOf"), ("not", "if", "then", "else")
"""The keywords that hold schemas of the same value."""


class TooMuch(ValueError):
    """A schema holds itself, or more schemas than are judged by, or one behind another without end."""


def check_expansion(documents: Mapping[str, Any]) -> None:
    """See that the schemas, by their file, end. Raises TooMuch."""
    sizes = _Sizes(documents)
    for file, document in documents.items():
        for schema in _all(document):
            sizes.of(file, schema)


class _Sizes:
    """The sizes of schemas, each counted once."""

    def __init__(self, documents: Mapping[str, Any]) -> None:
        self._documents = documents
        self._known: dict[int, int] = {}
        self._open: set[int] = set()

    def of(self, file: str, schema: Any) -> int:
        """How many schemas one schema is for one value, and for what is demanded in it. Raises TooMuch."""
        if not isinstance(schema, Mapping):
            return 1
        key = id(schema)
        if key in self._open or len(self._open) == DEEPEST:
            raise TooMuch
        if key not in self._known:
            self._open.add(key)
            self._known[key] = 1 + sum(self.of(*part) for part in self._parts(file, schema))
            self._open.remove(key)
        if self._known[key] > MOST:
            raise TooMuch
        return self._known[key]

    def _parts(self, file: str, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for key in LISTS:
            yield from ((file, part) for part in _items(schema.get(key)))
        yield from ((file, schema[key]) for key in SINGLE if key in schema)
        demanded, properties = _items(schema.get("required")), schema.get("properties")
        if isinstance(properties, Mapping):
            yield from ((file, properties[name]) for name in demanded if name in properties)
        if isinstance(schema.get("$ref"), str):
            yield self._target(referred(file, schema["$ref"]))

    def _target(self, reference: str) -> tuple[str, Any]:
        file, _, fragment = reference.partition("#")
        return file, pointer.get(self._documents.get(file), fragment)


def _items(part: Any) -> list[Any]:
    return part if isinstance(part, list) else []


def _all(part: Any) -> Iterator[Any]:
    """A schema and all that it holds; names of properties among them are taken for schemas, which does no harm."""
    if isinstance(part, Mapping):
        yield part
    for inner in part.values() if isinstance(part, Mapping) else _items(part):
        yield from _all(inner)
