"""The OpenAPI document in an answer: read, with its parameters in place, and the references within it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.http.reply import Reply
from validator.schema import pointer


def parse(reply: Reply) -> Any:
    """The parsed document; None when it is not there."""
    return reply.json_or_none() if reply.succeeded else None


def resolved(document: Any) -> Any:
    """The document with every parameter that it refers to put where it is used."""
    paths = pointer.get(document, "/paths")
    if not isinstance(paths, Mapping):
        return document
    return {**document, "paths": {path: _with_parameters(document, item) for path, item in paths.items()}}


def references(part: Any) -> Iterator[str]:
    """Every reference in a part of a document that stays within it: "#/components/schemas/Partij"."""
    match part:
        case Mapping():
            reference = part.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/"):
                yield reference
            for member in part.values():
                yield from references(member)
        case list():
            for member in part:
                yield from references(member)


def _with_parameters(document: Any, item: Any) -> Any:
    if not isinstance(item, Mapping):
        return item
    operations = {key: _with_parameters(document, value) for key, value in item.items() if isinstance(value, Mapping)}
    parameters = item.get("parameters")
    if isinstance(parameters, Sequence) and not isinstance(parameters, str):
        operations["parameters"] = [_referred(document, parameter) for parameter in parameters]
    return {**item, **operations}


def _referred(document: Any, parameter: Any) -> Any:
    reference = parameter.get("$ref") if isinstance(parameter, Mapping) else None
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return parameter
    target = pointer.get(document, reference[1:])
    return parameter if target is pointer.MISSING else target
