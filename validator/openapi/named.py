"""What every part of a proposed profile looks at: the searches of a document, and properties by their usual names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from validator.openapi.names import bare
from validator.schema.openapi_document import OpenApiDocument, Operation
from validator.schema.openapi_properties import Property

WRAPPED = 2
"""Levels of a property in one group."""


def searches_of(document: OpenApiDocument) -> list[Operation]:
    """The searches of collections that have objects of their own."""
    return [
        operation
        for path in document.collections()
        if document.item_path(path) and (operation := document.operation(path, "get")) is not None
    ]


def depth(one: Property) -> int:
    """The levels of a property: 1 for one of the object itself."""
    return len(one.segments)


def named(shown: Mapping[str, Property], known: Sequence[str], types: set[str]) -> str | None:
    """The pointer of the property with the first of these names, and of these types; None when there is none."""
    found = [
        one
        for one in shown.values()
        if bare(one.segments[-1]) in known and one.types <= types and depth(one) <= WRAPPED
    ]
    return min(found, key=lambda one: known.index(bare(one.segments[-1]))).pointer if found else None
