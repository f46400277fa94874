"""An OpenAPI document that the user names, by file or by URL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import parse_qs

import click
import httpx

from validator.cli.access_settings import GIVEN
from validator.errors import EnvironmentFault, InvalidInput
from validator.http.client import Client
from validator.http.guard import Creation
from validator.http.reply import Reply
from validator.http.request_variants import RequestVariant
from validator.profile.model import Profile
from validator.run.access import Access, HeaderSetting
from validator.run.config import new_run_id
from validator.run.target import Target, connection_to
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.yaml_file import LARGEST, DocumentFile

ACCEPT = RequestVariant(headers={"Accept": "application/json, application/yaml, */*;q=0.5"})


class _NothingIsWritten:
    """The guard of a client that only reads."""

    def owns(self, _: str) -> bool:
        return False

    def is_free(self, _: str) -> bool:
        return False

    def intend(self, method: str, url: str, creates: Creation) -> str:
        raise NotImplementedError

    def void(self, key: str) -> None:
        raise NotImplementedError


def read_document(source: str, target: Target, profile: Profile) -> OpenApiDocument:
    """The document in a file, or at a URL, with the credentials of the target. profile: says how they are written.

    Raises InvalidInput when it cannot be read, is larger than a file may be, or is no OpenAPI document 3.0 or 3.1.
    """
    if not source.startswith(("http://", "https://")):
        return OpenApiDocument.read(Path(source))
    try:
        url = httpx.URL(source)
    except httpx.InvalidURL as error:
        raise InvalidInput(f"{source}: is no URL ({error}).") from None
    reply = _answer(url, target, profile)
    if reply.status != httpx.codes.OK:
        raise InvalidInput(f"{url}: answers with status {reply.status}; download the document and name the file.")
    if len(reply.content) > LARGEST:
        raise InvalidInput(f"{url}: is larger than {LARGEST} bytes.")
    return OpenApiDocument(DocumentFile(Path(PurePosixPath(url.path).name or "openapi"), reply.content))


def access_to_document(context: click.Context, source: str, target: Target) -> Target:
    """The target with the credentials that may go to the URL of a document, which are those of its own origin.

    Without a target, they are those that the user gives for it: by --auth, --token-env or --header. Those of a settings
    file are for its target.
    """
    if target.url is not None and _origin(source) == _origin(target.url):
        return target
    given = [name for name in ("auth", "token_env") if context.get_parameter_source(name) in GIVEN]
    texts = () if target.url is not None else context.params["headers"]
    headers = tuple(HeaderSetting.parse(text, Path()) for text in texts)
    auth = target.auth if given and target.url is None else "none"
    return replace(target, auth=auth, access=Access(headers=headers, proxy=target.access.proxy))


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = httpx.URL(url)
    return parts.scheme, parts.host, parts.port


def _answer(url: httpx.URL, target: Target, profile: Profile) -> Reply:
    """What is at a URL. Raises InvalidInput."""
    folder, _, name = url.path.rpartition("/")
    base = url.copy_with(path=folder or "/", query=None, fragment=None)
    connection = connection_to(replace(target, url=str(base), write=False), profile, new_run_id())
    try:
        client = Client(connection, _NothingIsWritten())
        query = parse_qs(url.query.decode(), keep_blank_values=True)
        return client.send("GET", f"/{name}", params=query, variant=ACCEPT)
    except EnvironmentFault as fault:
        raise InvalidInput(f"{url}: cannot be read: {fault.in_english()}; download it and name the file.") from None
