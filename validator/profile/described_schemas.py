"""What the OpenAPI document of an API says of its objects, put over the wire schemas that are derived from its profile.

Of a property that both describe the keywords of the document come first; what the document does not say stays as it was
derived, so that a document that says little waives nothing. What only the document describes is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.errors import InvalidInput
from validator.profile.wire_schemas import file_name
from validator.schema import pointer
from validator.schema.catalog import Direction
from validator.schema.engine import compiled
from validator.schema.openapi_document import OpenApiDocument, Operation
from validator.schema.revisions import FORBIDDEN

MOST_SCHEMAS = 200_000
"""Schemas of one message with its references written out."""

DEEPEST = 12
"""Levels of a schema that are read; what is deeper is free."""

KEYWORDS = frozenset(
    {
        "type",
        "format",
        "enum",
        "const",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "maxItems",
        "minItems",
    }
)
"""What is taken over of a value; how numbers are bounded exclusively differs between the versions of OpenAPI."""

CHANGES = ("patch", "put")


def described(derived: Mapping[str, Any], content: Mapping[str, Any], document: OpenApiDocument) -> dict[str, Any]:
    """The wire schemas with what the document says. derived: by file. content: the profile."""
    result = dict(derived)
    for name, bound in content["object_types"].items():
        if "path" not in bound:
            continue
        placement = {**content.get("placement", {}), **bound.get("placement", {})}
        whole = result[file_name(name)]
        answer = _said(document, _reading(document, bound), "answer", placement.get("answer", ""))
        sent = placement.get("request", "")
        definitions = {
            "request": _said(document, registration(document, bound), "request", sent),
            "patch": _said(document, _change(document, bound), "patch", sent),
        }
        parts = {key: _over(whole["$defs"][key], said) for key, said in definitions.items()}
        result[file_name(name)] = {**_over(whole, answer), "$defs": {**whole["$defs"], **parts}}
    return result


def registration(document: OpenApiDocument, bound: Mapping[str, Any]) -> Operation | None:
    """The operation that registers an object of a type, as the profile binds it."""
    if "put_id" in bound:
        return document.operation(_item(bound), "put")
    return document.operation(bound.get("create_path", bound["path"]), "post")


def _item(bound: Mapping[str, Any]) -> str:
    return f"{bound.get('item_path', bound['path'])}/{{id}}"


def _reading(document: OpenApiDocument, bound: Mapping[str, Any]) -> Operation | None:
    return document.operation(_item(bound), "get")


def _change(document: OpenApiDocument, bound: Mapping[str, Any]) -> Operation | None:
    found = (document.operation(_item(bound), method) for method in CHANGES)
    return next((operation for operation in found if operation is not None), None)


def _said(
    document: OpenApiDocument, operation: Operation | None, direction: Direction, place: str
) -> Mapping[str, Any]:
    """What the document says of the object in a message, in one schema without references."""
    if operation is None:
        return {}
    schema = operation.answer_schema if direction == "answer" else operation.request_schema
    flat = _Flattening(document, direction).schema(schema, 0)
    for name in pointer.parts(place):
        flat = flat.get("properties", {}).get(name, {})
    return {key: value for key, value in flat.items() if key != "required"} if direction == "patch" else flat


def _over(derived: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """A derived schema with what the document says of the same value."""
    if "$ref" in derived or derived == FORBIDDEN:
        return dict(derived)
    result = {**derived, **{key: value for key, value in said.items() if key in KEYWORDS}}
    if "properties" in said:
        own = derived.get("properties", {})
        result["properties"] = own | {name: _over(own.get(name, {}), part) for name, part in said["properties"].items()}
        forbidden = {name for name, part in own.items() if part == FORBIDDEN}
        result["required"] = sorted({*derived.get("required", ()), *said.get("required", ())} - forbidden)
    if "items" in said:
        result["items"] = _over(derived.get("items", {}), said["items"])
    return result


class _Flattening:
    """One schema of a document as one of JSON Schema, its variants together."""

    def __init__(self, document: OpenApiDocument, direction: Direction) -> None:
        self._document = document
        self._hidden = "writeOnly" if direction == "answer" else "readOnly"
        self._left = MOST_SCHEMAS

    def schema(self, schema: Any, depth: int) -> dict[str, Any]:
        """A schema with all that it is composed of. Raises InvalidInput when that is more than anybody reads."""
        self._left -= 1
        if self._left < 0:
            raise InvalidInput(
                f"{self._document.file.where()}: one message holds more than {MOST_SCHEMAS} schemas, with its "
                "references written out; name a smaller document."
            )
        schema = self._document.resolved(schema)
        result = self._own(schema, depth)
        if depth > DEEPEST:
            return result
        for part in _list(schema.get("allOf")):
            result = _and(result, self.schema(part, depth + 1))
        for key in ("oneOf", "anyOf"):
            variants = [self.schema(part, depth + 1) for part in _list(schema.get(key))]
            if variants:
                result = _and(result, _either(variants))
        return _nullable(result) if schema.get("nullable") is True else result

    def _own(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        result = {key: schema[key] for key in KEYWORDS if key in schema and _is_keyword(key, schema[key])}
        members = schema.get("properties")
        if isinstance(members, Mapping) and depth < DEEPEST:
            parts = {name: self._document.resolved(part) for name, part in members.items()}
            result["properties"] = {name: self.schema(part, depth + 1) for name, part in members.items()}
            hidden = {name for name, part in parts.items() if part.get(self._hidden) is True}
            demanded = [name for name in _list(schema.get("required")) if isinstance(name, str)]
            result["required"] = [name for name in demanded if name not in hidden]
        if "items" in schema and depth < DEEPEST:
            result["items"] = self.schema(schema["items"], depth + 1)
        return result


def _is_keyword(key: str, value: Any) -> bool:
    """Whether a keyword has a value that JSON Schema knows; another one says nothing."""
    try:
        compiled({key: value})
    except ValueError:
        return False
    return True


def _and(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What both say; where they say different things of one property, the second."""
    result = {**one, **other}
    if "properties" in one and "properties" in other:
        first, second = one["properties"], other["properties"]
        result["properties"] = first | {name: _and(first.get(name, {}), part) for name, part in second.items()}
    if "required" in one and "required" in other:
        result["required"] = sorted({*one["required"], *other["required"]})
    return result


def _either(variants: list[dict[str, Any]]) -> dict[str, Any]:
    """What any of some variants allows: their values and properties together, and what all of them demand."""
    result: dict[str, Any] = {}
    kinds = {kind for one in variants for kind in _kinds(one)}
    if kinds and all(_kinds(one) for one in variants):
        result["type"] = sorted(kinds)
    if all("enum" in one for one in variants):
        result["enum"] = [value for one in variants for value in one["enum"]]
    if any("properties" in one for one in variants):
        names = {name for one in variants for name in one.get("properties", {})}
        result["properties"] = {
            name: _either([one["properties"][name] for one in variants if name in one.get("properties", {})])
            if sum(name in one.get("properties", {}) for one in variants) > 1
            else next(one["properties"][name] for one in variants if name in one.get("properties", {}))
            for name in sorted(names)
        }
        demanded = [set(one.get("required", ())) for one in variants]
        result["required"] = sorted(set.intersection(*demanded))
    lists = [one["items"] for one in variants if "items" in one]
    if lists and len(lists) == len(variants):
        result["items"] = lists[0] if len(lists) == 1 else _either(lists)
    return result if len(variants) > 1 else variants[0]


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    kinds = list(_kinds(schema))
    result = {**schema, **({"type": [*kinds, "null"]} if kinds else {})}
    if "enum" in schema and None not in schema["enum"]:
        result["enum"] = [*schema["enum"], None]
    return result


def _kinds(schema: Mapping[str, Any]) -> Iterator[str]:
    kinds = schema.get("type", [])
    yield from [kinds] if isinstance(kinds, str) else (kind for kind in kinds if isinstance(kind, str))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
