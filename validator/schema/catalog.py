"""The JSON Schemas of the suite, by reference: "results.schema.json#/$defs/x".

They stand in schemas/: objecten/<dialect>/<type>.schema.json judges the wire, gevallen/<case>.schema.json judges
the concept view. In a wire schema the root judges an answer, `$defs/request` and `$defs/patch` what is sent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from validator import resources
from validator.errors import SuiteFault
from validator.schema import pointer

Direction = Literal["answer", "request", "patch"]
BASE = "https://klantcheck.example/schemas/"
"""The URI that every reference is relative to."""

STRICT = "strikt/"


VERSION = "@"
"""Between a dialect and its version, in the name of a dialect of which the schemas are derived."""

FILES = "*.schema.json"

_derived: dict[str, dict[str, Any]] = {}

_read: dict[str, dict[str, Any]] = {}
"""The schema files that were asked for, by their path under schemas/."""


def add_dialect(dialect: str, schemas: Mapping[str, Any]) -> None:
    """Add wire schemas that stand in no file of the suite; a dialect that is there already stays as it is.

    dialect: "open-klant-2@0.4.0". schemas: by the name of the file ("klantcontact.schema.json").
    """
    if dialect not in _derived:
        paths = {f"objecten/{dialect}/{name}": schema for name, schema in schemas.items()}
        _derived[dialect] = {path: {**schema, "$id": BASE + path} for path, schema in paths.items()}
        wire_types.cache_clear()


def dialect_documents(dialect: str) -> dict[str, Any]:
    """The wire schemas of a dialect, by their path under schemas/; empty when there are none."""
    if dialect in _derived:
        return _derived[dialect]
    return _in_folder(f"objecten/{dialect}")


@cache
def wire_types(dialect: str) -> Mapping[str, str]:
    """The wire schemas of a dialect by what they describe: object types, and what only this dialect has."""
    title = f" ({dialect.partition(VERSION)[0]})"
    return {document["title"].removesuffix(title): path for path, document in dialect_documents(dialect).items()}


def wire_schema(dialect: str, object_type: str, direction: Direction = "answer") -> str:
    """The reference of the wire schema of an object type ("Interne taak") in a dialect.

    Raises SuiteFault when there is none, or none in that direction.
    """
    path = wire_types(dialect).get(object_type)
    if path is None:
        raise SuiteFault(f"there is no wire schema of {object_type!r} in {dialect}")
    reference = path if direction == "answer" else f"{path}#/$defs/{direction}"
    load(reference)
    return reference


def error_schema(dialect: str) -> str:
    """The reference of the schema of an error body in a dialect."""
    return f"objecten/{dialect}/fout.schema.json"


def strict(reference: str) -> str:
    """The strict twin of a wire schema: it also refuses properties that the dialect does not have (B9866)."""
    return STRICT + reference


def shapes() -> dict[str, dict[str, Any]]:
    """The case shapes by their title ("ongekende betrokkene")."""
    return {document["title"]: {**document, "path": path} for path, document in _in_folder("gevallen").items()}


def titled(folder: str) -> dict[str, str]:
    """The references of the schemas in a folder of schemas/, by their titles."""
    return {schema["title"]: path for path, schema in _in_folder(folder).items()}


def load(reference: str) -> Any:
    """The schema (or part of it) that a reference like "results.schema.json#/$defs/x" leads to."""
    path, _, fragment = reference.partition("#")
    document = _document(path)
    schema = pointer.MISSING if document is None else pointer.get(document, fragment)
    if schema is pointer.MISSING:
        raise SuiteFault(f"there is no schema {reference}")
    return schema


def _document(path: str) -> Any:
    return _derived.get(dialect_of(path), {}).get(path) or _file(path)


def _file(path: str) -> Any:
    """The schema in a file, read once; None when there is no such file."""
    if path not in _read:
        file = _folder() / path
        if not file.is_file():
            return None
        _read[path] = json.loads(file.read_text(encoding="utf-8"))
    return _read[path]


def _folder() -> Path:
    return resources.root() / "schemas"


def _in_folder(folder: str) -> dict[str, Any]:
    """The schemas in a folder of schemas/ by their path."""
    return {path: _file(path) for path in _paths(folder)}


@cache
def _paths(folder: str) -> tuple[str, ...]:
    """The schema files in a folder of schemas/."""
    return tuple(path.relative_to(_folder()).as_posix() for path in sorted((_folder() / folder).rglob(FILES)))


def dialect_of(reference: str) -> str:
    """The dialect of a wire schema or its strict twin, by its reference; "" for another schema."""
    folder, _, rest = reference.removeprefix(STRICT).partition("/")
    return rest.partition("/")[0] if folder == "objecten" else ""


def documents() -> dict[str, dict[str, Any]]:
    """All schema files by their path under schemas/."""
    return _in_folder("")


def schema_at(uri: str) -> Any:
    """The schema, or part of it, at an absolute location; of a strict twin, that which it is the twin of."""
    return load(uri.removeprefix(BASE).removeprefix(STRICT))


def resource(uri: str) -> Any:
    """The schema with a URI, or the strict twin of a wire schema. Raises SuiteFault when there is none.

    Without `$schema`: every schema of the suite is of 2020-12, whatever it says itself.
    """
    path = uri.removeprefix(BASE)
    schema = load(path.removeprefix(STRICT))
    return _without_dialect(_closed(schema) if path.startswith(STRICT) else schema)


def _without_dialect(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key != "$schema"}


def _closed(schema: Any) -> Any:
    """The schema that refuses other properties, in groups and lists too; what it does not describe stays open."""
    if not isinstance(schema, dict):
        return schema
    closed = {key: value for key, value in schema.items() if key != "$id"}
    for key in ("properties", "$defs"):
        if key in closed:
            closed[key] = {name: _closed(part) for name, part in closed[key].items()}
    if "items" in closed:
        closed["items"] = _closed(closed["items"])
    return {"additionalProperties": False, **closed} if "properties" in closed else closed
