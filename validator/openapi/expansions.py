"""How a document asks for objects around an object, and where an answer shows them: in each object, or in one list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from validator.openapi.named import searches_of
from validator.openapi.names import bare
from validator.profile.marks import TODO
from validator.schema.openapi_document import OpenApiDocument, Operation
from validator.schema.openapi_properties import Property, properties_of

EXPANDS = ("expand", "uitklappen", "include", "embed")
BESIDE = ("included", "related", "linked", "ingesloten", "meegezonden")
"""What a list of all that was asked along is called."""

KINDS = ("type", "kind", "soort", "objecttype", "resourcetype")
"""What says of an entry of that list what it is, whatever sign stands before it."""


def expansion(document: OpenApiDocument, paths: Mapping[str, str]) -> dict[str, Any]:
    """How objects around an object are asked for. paths: that of the collection of each object type."""
    for operation in searches_of(document):
        for name in operation.arguments:
            if bare(name) in EXPANDS:
                shown = properties_of(document, operation.answer_schema)
                asked = {"parameter": name, "separator": ",", "nesting": "."}
                return asked | (_beside(document, operation, shown, paths) or _under(name, shown))
    return {"absent": TODO}


def _under(name: str, shown: Iterable[str]) -> dict[str, Any]:
    place = next(iter(sorted(one for one in shown if one.endswith(f"_{bare(name)}"))), f"/_{bare(name)}")
    return {"under": f"/{place.rpartition('/')[2]}", TODO: "are separator, nesting and under right?"}


def _beside(
    document: OpenApiDocument, operation: Operation, shown: Mapping[str, Property], paths: Mapping[str, str]
) -> dict[str, Any] | None:
    """The list beside the objects; None when the answer has none."""
    found = [one for one in shown.values() if one.many and bare(one.segments[-1]) in BESIDE]
    if not found:
        return None
    schema = document.resolved(operation.answer_schema)
    for name in found[0].segments:
        schema = document.resolved(document.resolved(schema.get("properties")).get(name))
    entry = properties_of(document, document.resolved(schema.get("items")))
    kinds = [one for one in entry.values() if len(one.segments) == 1 and bare(one.segments[0]).strip("@_") in KINDS]
    values = [str(value) for one in kinds[:1] for value in one.values]
    types = {name: _called(path, values) for name, path in paths.items()}
    return {
        "beside": found[0].pointer,
        "type": kinds[0].pointer if kinds else f"/{TODO}",
        "types": types or {TODO: "what is each object type called there?"},
        TODO: "are separator, nesting and beside right, and is each object type called so in that list?",
    }


def _called(path: str, values: Iterable[str]) -> str:
    """What an entry with an object of a collection is called: a value of the document like its path, or that itself."""
    name = path.rpartition("/")[2]
    return next((value for value in values if bare(name).startswith(bare(value)[:-1])), name)


def expandable(operation: Operation | None) -> set[str]:
    """What can be asked along with a search."""
    for name, argument in (operation.arguments if operation else {}).items():
        if bare(name) in EXPANDS and operation is not None:
            schema = operation.document.resolved(argument.get("schema"))
            items = operation.document.resolved(schema.get("items"))
            return {str(value) for value in items.get("enum", schema.get("enum", ()))}
    return set()
