"""The OpenAPI document that the reference API publishes of itself, made from its profile and the wire schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from validator.profile.composites import Composite
from validator.profile.model import ObjectBinding, Profile
from validator.reference.dialects import Dialect
from validator.reference.openapi_parameters import expansion_parameters, query_parameters
from validator.schema import catalog

VERSION = "3.1.0"
CONTACT = {"name": "Klantcheck", "email": "klantcheck@example.org", "url": "https://klantcheck.example/"}
PARTS = "#/components/schemas/"
LEFT_OUT = frozenset({"$id", "$schema", "examples", "title"})
"""Keys of a wire schema that are not in the document: what they say stands elsewhere in it."""

LIST = "Zoekresultaat"
"""The wire schema of a page of a search."""


def document(profile: Profile, dialect: Dialect, url: str) -> dict[str, Any]:
    """The document of one dialect, with the API at this URL."""
    paths: dict[str, Any] = {}
    for bound in profile.objects.values():
        if bound.absent is None:
            paths.setdefault(bound.path, {}).update(_collection(profile, dialect, bound))
            paths.setdefault(f"{bound.item_path}/{{id}}", {}).update(_item(profile, bound))
    for name, composite in profile.composites.items():
        if composite.absent is None:
            paths[composite.path] = {"post": _composite(profile, name, composite)}
    return {
        "openapi": VERSION,
        "info": {
            "title": f"Referentie-API, {profile.title}",
            "version": dialect.version[1] + dialect.imitation.build,
            "contact": CONTACT,
        },
        "servers": [{"url": url}],
        "security": [{"token": []}],
        "tags": [{"name": _tag(one.path)} for one in profile.objects.values() if one.absent is None],
        "paths": paths,
        "components": {
            "schemas": dict(_schemas(profile)),
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": profile.auth_header}},
        },
    }


def _schemas(profile: Profile) -> Iterator[tuple[str, Any]]:
    """The wire schemas, each part of them by itself, and for each object type the list of a search."""
    folder = f"objecten/{profile.dialect}/"
    types = catalog.wire_types(profile.dialect)
    for path in types.values():
        if path.startswith(folder):
            schema = catalog.load(path)
            yield _named(path), _moved({key: value for key, value in schema.items() if key != "$defs"}, path)
            for name, part in schema.get("$defs", {}).items():
                yield _named(f"{path}#/$defs/{name}"), _moved(part, path)
    for name, bound in profile.objects.items():
        if bound.absent is None and name in types:
            items = {"type": "array", "items": _part(types[name])}
            yield (
                _named(types[name]) + "Lijst",
                _with_items(_moved(catalog.load(types[LIST]), types[LIST]), bound.items, items),
            )


def _with_items(page: Mapping[str, Any], place: str, items: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a page of which the objects are known. place: JSON pointer to them."""
    name, _, inner = place.removeprefix("/").partition("/")
    within = page.get("properties", {}).get(name, {"type": "object"})
    part = _with_items(within, inner, items) if inner else dict(items)
    return {**page, "properties": {**page.get("properties", {}), name: part}}


def _composite(profile: Profile, name: str, composite: Composite) -> dict[str, Any]:
    file = f"objecten/{profile.dialect}/{composite.schema}.schema.json"
    return {
        "operationId": _operation(composite.path, "create"),
        "tags": [_tag(composite.path)],
        "summary": name,
        "requestBody": _body(profile, f"{file}#/$defs/request"),
        "responses": {"201": _answer(profile, name, file), **_errors(profile, 400, 401, 406, 413, 415)},
    }


def _collection(profile: Profile, dialect: Dialect, bound: ObjectBinding) -> dict[str, Any]:
    name, types = bound.name, catalog.wire_types(profile.dialect)
    location = {"Location": {"schema": {"type": "string", "format": "uri"}}}
    return {
        "get": {
            "operationId": _operation(bound.path, "list"),
            "tags": [_tag(bound.path)],
            "summary": f"Zoek {bound.object_type.plural}",
            "parameters": query_parameters(profile, dialect, bound),
            "responses": {"200": _found(profile, name), **_errors(profile, 400, 401, 404, 406)},
        },
        "post": {
            "operationId": _operation(bound.path, "create"),
            "tags": [_tag(bound.path)],
            "summary": f"Registreer {bound.object_type.singular}",
            "requestBody": _body(profile, catalog.wire_schema(profile.dialect, name, "request")),
            "responses": {
                "201": {**_answer(profile, name, types.get(name)), "headers": location},
                **_errors(profile, 400, 401, 406, 413, 415),
            },
        },
    }


def _item(profile: Profile, bound: ObjectBinding) -> dict[str, Any]:
    name, noun, path = bound.name, bound.object_type.singular, bound.item_path
    known = catalog.wire_types(profile.dialect).get(name)
    shown = {"200": _answer(profile, name, known), **_errors(profile, 400, 401, 404, 406)}
    changed = {**shown, **_errors(profile, 413, 415)}

    def operation(action: str, word: str, responses: Mapping[str, Any], **more: Any) -> dict[str, Any]:
        named = {"operationId": _operation(path, action), "tags": [_tag(bound.path)], "summary": word}
        return {**named, **more, "responses": responses}

    def body(direction: catalog.Direction) -> dict[str, Any]:
        return _body(profile, catalog.wire_schema(profile.dialect, name, direction))

    identity = {"type": "string", "format": "uuid"} if profile.uuids else {"type": "string"}
    gone = {"204": {"description": "Verwijderd."}, **_errors(profile, 400, 401, 404)}
    return {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": identity}],
        "get": operation("retrieve", f"Vraag {noun} op", shown, parameters=expansion_parameters(profile, bound)),
        "put": operation("update", f"Vervang {noun}", changed, requestBody=body("request")),
        "patch": operation("partial_update", f"Wijzig {noun}", changed, requestBody=body("patch")),
        "delete": operation("destroy", f"Verwijder {noun}", gone),
    }


def _tag(path: str) -> str:
    return path.strip("/").partition("/")[0]


def _operation(path: str, action: str) -> str:
    return f"{path.strip('/').replace('-', '_').replace('/', '_')}_{action}"


def _answer(profile: Profile, name: str, file: str | None) -> dict[str, Any]:
    content = {} if file is None else {"schema": _part(file), **_example(file)}
    return {"description": f"{name}.", "content": {profile.answer_media_types[0]: content}}


def _found(profile: Profile, name: str) -> dict[str, Any]:
    """The answer to a search of one object type."""
    known = catalog.wire_types(profile.dialect).get(name)
    schema = {} if known is None else {"$ref": f"{PARTS}{_named(known)}Lijst"}
    return {"description": "Zoekresultaat.", "content": {profile.answer_media_types[0]: {"schema": schema}}}


def _body(profile: Profile, reference: str) -> dict[str, Any]:
    content = {"schema": _part(reference), **_example(reference)}
    return {"required": True, "content": {profile.request_media_type: content}}


def _example(reference: str) -> dict[str, Any]:
    """The example of a schema, where it has one."""
    path = reference.partition("#")[0]
    examples = catalog.load(reference).get("examples") if path in catalog.documents() else None
    return {"example": examples[0]} if examples else {}


def _errors(profile: Profile, *statuses: int) -> dict[str, Any]:
    return {str(status): _error(profile) for status in statuses}


def _error(profile: Profile) -> dict[str, Any]:
    file = catalog.error_schema(profile.dialect)
    content = {"schema": _part(file), **_example(file)}
    return {"description": "Niet uitgevoerd.", "content": {profile.error_media_types[0]: content}}


def _named(reference: str) -> str:
    """The name of a schema in the document: "interne_taak.schema.json#/$defs/request" is InterneTaakRequest."""
    path, _, fragment = reference.partition("#")
    words = [PurePosixPath(path).name.partition(".")[0], fragment.rpartition("/")[2]]
    return "".join(part.capitalize() for word in words for part in word.split("_"))


def _part(reference: str) -> dict[str, str]:
    return {"$ref": PARTS + _named(reference)}


def _moved(schema: Any, path: str) -> Any:
    """A schema as part of the document: its references lead to where the others stand now.

    An object of which nothing is described may hold anything, and says so: generators of clients take it for empty.
    """
    if isinstance(schema, list):
        return [_moved(one, path) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("if") == {"type": "object"} and "$ref" in schema.get("then", {}):
        return {"anyOf": [_moved(schema["then"], path), {"type": "null"}]}
    return {**schema, "additionalProperties": True} if schema == {"type": "object"} else dict(_entries(schema, path))


def _entries(schema: Mapping[str, Any], path: str) -> Iterator[tuple[str, Any]]:
    for key, value in schema.items():
        if key in LEFT_OUT and isinstance(value, str | list):
            continue
        if key == "$ref" and isinstance(value, str):
            file, _, fragment = value.partition("#")
            yield key, PARTS + _named(f"{file or path}#{fragment}")
        elif key == "properties":
            yield key, {name: _moved(one, path) for name, one in value.items() if one != {"not": {}}}
        else:
            yield key, _moved(value, path)
