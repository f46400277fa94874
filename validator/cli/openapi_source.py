"""An OpenAPI document that the user names, by file or by URL."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import httpx

from validator.errors import InvalidInput
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.yaml_file import LARGEST, DocumentFile

SECONDS = 20.0


def read_document(source: str) -> OpenApiDocument:
    """The document in a file, or at a URL that needs no credentials.

    Raises InvalidInput when it cannot be read, is larger than a file may be, or is no OpenAPI document 3.0 or 3.1.
    """
    if not source.startswith(("http://", "https://")):
        return OpenApiDocument.read(Path(source))
    try:
        url = httpx.URL(source)
        content = _downloaded(url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise InvalidInput(
            f"{source}: cannot be read ({type(error).__name__}); download it and name the file."
        ) from None
    return OpenApiDocument(DocumentFile(Path(PurePosixPath(url.path).name or "openapi"), content))


def _downloaded(url: httpx.URL) -> bytes:
    """What is at a URL. Raises InvalidInput for another answer than the document, or for too much."""
    content = b""
    with httpx.stream("GET", url, timeout=SECONDS, headers={"Accept": "application/json, application/yaml"}) as reply:
        if reply.status_code != httpx.codes.OK:
            raise InvalidInput(
                f"{url}: answers with status {reply.status_code}; download the document and name the file."
            )
        for part in reply.iter_bytes():
            content += part
            if len(content) > LARGEST:
                raise InvalidInput(f"{url}: is larger than {LARGEST} bytes.")
    return content
