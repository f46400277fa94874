"""The wire schemas of a profile: those of a dialect of the suite, its own, or derived from its bindings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from validator.errors import InvalidInput
from validator.profile.versions import SEPARATOR, Version, add_wire_schemas, changes_after
from validator.profile.wire_schemas import derived_schemas, file_name
from validator.schema import catalog, pointer
from validator.schema.expansion import MOST, TooMuch, check_expansion
from validator.schema.revisions import SUFFIX, revised
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import ObjectModel
from validator.suggest import did_you_mean

if TYPE_CHECKING:
    from validator.schema.openapi_document import OpenApiDocument

DRAFT = "https://json-schema.org/draft/2020-12/schema"

MOST_FILES = 100
"""Schema files beside a profile; the largest dialect of the suite has eighteen."""


@dataclass(frozen=True)
class OwnSchemas:
    """What stands beside a profile of its messages. content: the bytes of all of it, for the digest of the profile.

    documents: wire schemas by file. described: the OpenAPI document that the profile names.
    """

    documents: Mapping[str, Any] = field(default_factory=dict)
    content: bytes = b""
    described: OpenApiDocument | None = None


def own_schemas(data: Mapping[str, Any], folder: Path) -> OwnSchemas:
    """The schemas in the folder that a profile names, and the OpenAPI document that it names, if it names any.

    folder: where the profile stands. Raises InvalidInput for a file that cannot be read, is no JSON Schema or no
    OpenAPI document, or refers to anything outside the folder.
    """
    document = _openapi(folder / str(data["openapi"])) if "openapi" in data else None
    content = document.file.content if document else b""
    if "schemas" not in data:
        return OwnSchemas(content=content, described=document)
    place = folder / str(data["schemas"])
    paths = sorted(place.glob(f"*{SUFFIX}"))[: MOST_FILES + 1]
    if not paths or len(paths) > MOST_FILES:
        found = f"more than {MOST_FILES}" if paths else "no"
        raise InvalidInput(f"{place}: holds {found} files named <object type>{SUFFIX}; see `schemas` in the profile.")
    files = {path.name: YamlFile(path) for path in paths}
    documents = {name: _document(file, files.keys()) for name, file in files.items()}
    try:
        check_expansion(documents)
    except TooMuch:
        raise InvalidInput(
            f"{place}: a schema holds itself for the same value, more than {MOST} others, or too many in a row."
        ) from None
    return OwnSchemas(documents, content + b"".join(file.content for file in files.values()), document)


def _openapi(path: Path) -> OpenApiDocument:
    from validator.schema.openapi_document import OpenApiDocument

    return OpenApiDocument.read(path)


def _described(derived: Mapping[str, Any], content: Mapping[str, Any], document: OpenApiDocument) -> Mapping[str, Any]:
    from validator.profile.described_schemas import described

    return described(derived, content, document)


def add_dialect(
    data: Mapping[str, Any], content: Mapping[str, Any], version: Version | None, own: OwnSchemas, model: ObjectModel
) -> str:
    """The name of the dialect that a profile speaks, its wire schemas added to the catalog where they are not there.

    data: the profile as it stands, content: as it is for the version.
    """
    if "dialect" in data:
        return str(data["dialect"]) if version is None else add_wire_schemas(data, version)
    derived = derived_schemas(content, model)
    said = derived if own.described is None else _described(derived, content, own.described)
    documents: Mapping[str, Any] = {**said, **_titled(content, own.documents)}
    for change in changes_after(data, version):
        documents = revised(documents, change.get("schemas", {}))
    digest = hashlib.sha256(json.dumps(documents, sort_keys=True).encode()).hexdigest()
    name = f"{content['profile']}{SEPARATOR}{digest[:12]}"
    catalog.add_dialect(name, documents)
    return name


def _titled(content: Mapping[str, Any], documents: Mapping[str, Any]) -> dict[str, Any]:
    """Own schemas with the title of what they take the place of, by which the catalog finds them."""
    types = {file_name(name): name for name in content["object_types"]}
    names = types | {f"collectie{SUFFIX}": "Zoekresultaat", f"fout{SUFFIX}": "Foutmelding"}
    return {
        file: {**document, "title": f"{names.get(file, file.removesuffix(SUFFIX))} ({content['profile']})"}
        for file, document in documents.items()
    }


def _document(file: YamlFile, files: Collection[str]) -> Mapping[str, Any]:
    if not isinstance(file.data, dict):
        raise InvalidInput(f"{file.where()}: is no JSON Schema; it must be an object.")
    for place, reference in _references(file.data, []):
        other = reference.partition("#")[0]
        if other and other not in files:
            raise InvalidInput(f"{file.where(place)}: refers to another file; {did_you_mean(other, files)}")
    document = {key: value for key, value in file.data.items() if key not in {"$id", "$schema"}}
    try:
        jsonschema_rs.meta.validate(document | {"$schema": DRAFT})
    except jsonschema_rs.ValidationError as error:
        place = pointer.join(list(error.instance_path))
        raise InvalidInput(f"{file.where(place)}: is no JSON Schema of 2020-12 at {place or 'its root'}.") from None
    return document


def _references(schema: Any, path: list[str | int]) -> Iterator[tuple[str, str]]:
    """The references in a schema, each with its place."""
    if isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from _references(part, [*path, number])
    elif isinstance(schema, dict):
        for key, part in schema.items():
            if key in {"$ref", "$dynamicRef"} and isinstance(part, str):
                yield pointer.join([*path, key]), part
            else:
                yield from _references(part, [*path, key])
