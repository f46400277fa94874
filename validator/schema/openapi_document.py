"""An OpenAPI document (3.0 or 3.1), read as data: its operations, with every reference within it followed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.schema import pointer
from validator.schema.yaml_file import DocumentFile

VERSION = re.compile(r"3\.[01]\.\d+")
STATUS = re.compile("[1-5][0-9]{2}", re.ASCII)
SUCCESS = 2
METHODS = ("get", "post", "put", "patch", "delete")
LONGEST_CHAIN = 20
"""References that follow each other before what they lead to is taken for nothing."""

VARIABLE = re.compile(r"\{[^/{}]+\}")


@dataclass(frozen=True)
class Operation:
    """One operation. path, method: where it stands. data: what the document says of it."""

    document: OpenApiDocument
    path: str
    method: str
    data: Mapping[str, Any]

    @property
    def arguments(self) -> dict[str, Mapping[str, Any]]:
        """Its query parameters by name."""
        whole = self.document.paths.get(self.path, {})
        listed = [*_list(whole.get("parameters")), *_list(self.data.get("parameters"))]
        parameters = [self.document.resolved(one) for one in listed]
        return {str(one.get("name")): one for one in parameters if one.get("in") == "query"}

    @property
    def statuses(self) -> list[int]:
        """The statuses that it is said to answer with."""
        return sorted(int(status) for status in _mapping(self.data.get("responses")) if STATUS.fullmatch(status))

    @property
    def sent(self) -> Mapping[str, Any]:
        """What a request may hold, by media type."""
        return _mapping(self.document.resolved(self.data.get("requestBody")).get("content"))

    def answered(self, status: int) -> Mapping[str, Any]:
        """What a response with this status holds, by media type."""
        responses = _mapping(self.data.get("responses"))
        response = responses.get(str(status), responses.get(f"{status // 100}XX"))
        return _mapping(self.document.resolved(response).get("content"))

    def description(self, status: int) -> str:
        """What is said of a response with this status; "" when that is nothing."""
        response = self.document.resolved(_mapping(self.data.get("responses")).get(str(status)))
        return str(response.get("description", ""))

    def headers(self, status: int) -> Mapping[str, Any]:
        """The headers of a response with this status."""
        response = _mapping(self.data.get("responses")).get(str(status))
        return _mapping(self.document.resolved(response).get("headers"))

    @property
    def request_schema(self) -> Mapping[str, Any]:
        """The schema of what is sent; {} when nothing is said of it."""
        return _first_schema(self.sent)

    @property
    def answer_schema(self) -> Mapping[str, Any]:
        """The schema of what is answered when it succeeds; {} when nothing is said of it."""
        succeeded = [status for status in self.statuses if is_success(status)]
        return next((schema for schema in (_first_schema(self.answered(one)) for one in succeeded) if schema), {})


class OpenApiDocument:
    """One document. data: as it stands."""

    def __init__(self, file: DocumentFile) -> None:
        """Read it from its file. Raises InvalidInput for one that is no OpenAPI document of version 3.0 or 3.1."""
        self.file = file
        self.data: Mapping[str, Any] = _checked(file)

    @classmethod
    def read(cls, path: Path) -> OpenApiDocument:
        """Read a file. Raises InvalidInput when it cannot be read, or is no such document."""
        return cls(DocumentFile(path))

    @property
    def title(self) -> str:
        """Its title and its version."""
        info = _mapping(self.data.get("info"))
        return f"{info.get('title', 'API')} {info.get('version', '')}".strip()

    @cached_property
    def paths(self) -> dict[str, Mapping[str, Any]]:
        """What stands at each path."""
        return {path: self.resolved(item) for path, item in _mapping(self.data.get("paths")).items()}

    @cached_property
    def operations(self) -> dict[tuple[str, str], Operation]:
        """The operations by path and method ("get")."""
        return {
            (path, method): Operation(self, path, method, item[method])
            for path, item in self.paths.items()
            for method in METHODS
            if isinstance(item.get(method), Mapping)
        }

    def operation(self, path: str, method: str) -> Operation | None:
        """The operation at a path, whatever its variables are called; None when there is none."""
        shape = _shape(path)
        found = (one for one in self.operations.values() if one.method == method and _shape(one.path) == shape)
        return next(found, None)

    def collections(self) -> Iterator[str]:
        """The paths without a variable."""
        return (path for path in self.paths if not VARIABLE.search(path))

    def item_path(self, collection: str) -> str | None:
        """The path of one object of a collection, in whatever case; None when there is none."""
        wanted = _shape(f"{collection}/{{id}}").lower()
        return next((path for path in self.paths if _shape(path).lower() == wanted), None)

    def resolved(self, part: Any) -> Mapping[str, Any]:
        """A part of the document itself, or what it refers to; {} for what is not in the document."""
        for _ in range(LONGEST_CHAIN):
            if not isinstance(part, Mapping):
                return {}
            reference = part.get("$ref")
            if not isinstance(reference, str):
                return part
            part = pointer.get(self.data, reference[1:]) if reference.startswith("#/") else {}
        return {}

    @property
    def security_schemes(self) -> Mapping[str, Any]:
        """How a request can be let in, by name."""
        return _mapping(_mapping(self.data.get("components")).get("securitySchemes"))

    @cached_property
    def elsewhere(self) -> list[str]:
        """What it refers to outside itself, which is not read."""
        return sorted({one for one in _references(self.data) if not one.startswith("#")})


def is_success(status: int) -> bool:
    """Whether a status says that a request was carried out."""
    return status // 100 == SUCCESS


def _checked(file: DocumentFile) -> Mapping[str, Any]:
    data = file.data
    if not isinstance(data, Mapping):
        raise InvalidInput(f"{file.where()}: is no OpenAPI document: it must be a mapping with the key `openapi`.")
    if "swagger" in data:
        raise InvalidInput(f"{file.where('/swagger')}: is a Swagger 2 document; convert it to OpenAPI 3.0 or 3.1.")
    if "openapi" not in data:
        raise InvalidInput(f"{file.where()}: is no OpenAPI document: it has no key `openapi`.")
    if not VERSION.fullmatch(str(data["openapi"])):
        raise InvalidInput(f"{file.where('/openapi')}: only OpenAPI 3.0 and 3.1 are read; convert the document.")
    if not isinstance(data.get("paths"), Mapping) or not data["paths"]:
        raise InvalidInput(f"{file.where('/paths')}: the document describes no path.")
    return data


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _references(one)


def _first_schema(content: Mapping[str, Any]) -> Mapping[str, Any]:
    schemas = (_mapping(_mapping(media).get("schema")) for media in content.values())
    return next((schema for schema in schemas if schema), {})


def _shape(path: str) -> str:
    return VARIABLE.sub("{}", path)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
