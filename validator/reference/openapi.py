"""The OpenAPI document that the reference API publishes of itself, made from its profile and the wire schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from validator import schemas
from validator.profile import ObjectBinding, Profile
from validator.reference.manners import Manners

VERSION = "3.1.0"
CONTACT = {"name": "Klantcheck", "email": "klantcheck@example.org", "url": "https://klantcheck.example/"}
PARTS = "#/components/schemas/"


def document(profile: Profile, manners: Manners, url: str) -> dict[str, Any]:
    """The document of one dialect, with the API at this URL."""
    paths: dict[str, Any] = {}
    for bound in profile.objects.values():
        if bound.absent is None:
            paths.setdefault(bound.path, {}).update(_collection(profile, manners, bound))
            paths.setdefault(f"{bound.item_path}/{{id}}", {}).update(_item(profile, bound))
    for name, composite in profile.composites.items():
        if composite.absent is None:
            file = f"objecten/{profile.dialect}/{composite.schema}.schema.json"
            content = {profile.answer_media_types[0]: {"schema": _part(file)}}
            answers = {"201": {"description": f"{name}.", "content": content}, **_errors(profile, 400, 401, 406, 415)}
            body = _body(profile, _part(f"{file}#/$defs/request"))
            paths[composite.path] = {"post": {"summary": name, "requestBody": body, "responses": answers}}
    folder = f"objecten/{profile.dialect}/"
    files = [path for path in schemas.wire_types(profile.dialect).values() if path.startswith(folder)]
    return {
        "openapi": VERSION,
        "info": {"title": f"Referentie-API, {profile.title}", "version": manners.version[1], "contact": CONTACT},
        "servers": [{"url": url}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": {_stem(path): _moved(schemas.load(path), _stem(path)) for path in files},
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": profile.auth_header}},
        },
    }


def _collection(profile: Profile, manners: Manners, bound: ObjectBinding) -> dict[str, Any]:
    name = bound.object_type.name
    arguments = [one.search for one in bound.on_wire() if one.search]
    arguments += bound.search_via.values()
    around = profile.expansion.parameter if bound.expand else None
    arguments += [one for one in (manners.page, manners.page_size, around) if one is not None]
    parameters = [{"name": one, "in": "query", "schema": {"type": "string"}} for one in dict.fromkeys(arguments)]
    registered = _answer(profile, name, headers={"Location": {"schema": {"type": "string", "format": "uri"}}})
    return {
        "get": {
            "summary": f"Zoek {bound.object_type.plural}",
            "parameters": parameters,
            "responses": {"200": _answer(profile, "Zoekresultaat"), **_errors(profile, 400, 401, 404, 406)},
        },
        "post": {
            "summary": f"Registreer {bound.object_type.singular}",
            "requestBody": _body(profile, _part(schemas.wire_schema(profile.dialect, name, "request"))),
            "responses": {"201": registered, **_errors(profile, 400, 401, 406, 415)},
        },
    }


def _item(profile: Profile, bound: ObjectBinding) -> dict[str, Any]:
    name, noun = bound.object_type.name, bound.object_type.singular
    errors = _errors(profile, 400, 401, 404, 405, 406, 415)
    changed = {"200": _answer(profile, name), **errors}

    def change(word: str, direction: schemas.Direction) -> dict[str, Any]:
        part = _part(schemas.wire_schema(profile.dialect, name, direction))
        return {"summary": f"{word} {noun}", "requestBody": _body(profile, part), "responses": changed}

    return {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "get": {"summary": f"Vraag {noun} op", "responses": {"200": _answer(profile, name), **errors}},
        "put": change("Vervang", "request"),
        "patch": change("Wijzig", "patch"),
        "delete": {"summary": f"Verwijder {noun}", "responses": {"204": {"description": "Verwijderd."}, **errors}},
    }


def _answer(profile: Profile, name: str, headers: Mapping[str, Any] | None = None) -> dict[str, Any]:
    known = schemas.wire_types(profile.dialect).get(name)
    schema = {} if known is None else _part(known)
    content = {profile.answer_media_types[0]: {"schema": schema}}
    return {"description": f"{name}.", "content": content, **({"headers": dict(headers)} if headers else {})}


def _body(profile: Profile, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {profile.request_media_type: {"schema": schema}}}


def _errors(profile: Profile, *statuses: int) -> dict[str, Any]:
    return {str(status): _error(profile) for status in statuses}


def _error(profile: Profile) -> dict[str, Any]:
    schema = _part(schemas.error_schema(profile.dialect))
    return {"description": "Niet uitgevoerd.", "content": {profile.error_media_types[0]: {"schema": schema}}}


def _stem(path: str) -> str:
    return PurePosixPath(path).name.partition(".")[0]


def _part(reference: str) -> dict[str, str]:
    path, _, fragment = reference.partition("#")
    return {"$ref": f"{PARTS}{_stem(path)}{fragment}"}


def _moved(schema: Any, stem: str) -> Any:
    """A schema as part of the document: its references lead to where the others stand now."""
    if isinstance(schema, list):
        return [_moved(one, stem) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return dict(_entries(schema, stem))


def _entries(schema: Mapping[str, Any], stem: str) -> Iterator[tuple[str, Any]]:
    for key, value in schema.items():
        if key in {"$id", "$schema", "examples"} and isinstance(value, str | list):
            continue
        if key == "$ref" and isinstance(value, str):
            path, _, fragment = value.partition("#")
            yield key, f"{PARTS}{_stem(path) if path else stem}{fragment}"
        else:
            yield key, _moved(value, stem)
