"""Requests as they are sent: URL, query, headers, credentials and body."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

import httpx

from validator.http.connection import Connection
from validator.http.credentials import Credential, ShownSecret
from validator.http.redaction import Secret
from validator.http.request_variants import RequestVariant

Query = Mapping[str, str | Sequence[str]]
"""The arguments of a query by name; a list for one that occurs more than once."""

USER_AGENT = f"klantcheck/{version('klantcheck')}"
"""By which an operator knows the requests of the suite; X-Klantcheck-Run says of which run they are."""


@dataclass(frozen=True)
class BuiltRequest:
    """A request that can be sent, and how it is shown.

    url: without credentials. headers: those with a secret, by name in lower case. arguments: of the query, with one.
    """

    request: httpx.Request
    url: str
    headers: Mapping[str, ShownSecret] = field(default_factory=dict)
    arguments: Sequence[ShownSecret] = ()


class RequestBuilder:
    """Builds the requests of one connection. on_secret: gets each secret before it is sent."""

    def __init__(self, connection: Connection, on_secret: Callable[[Secret], None]) -> None:
        self._connection = connection
        self._on_secret = on_secret
        self._extensions = {"timeout": httpx.Timeout(connection.limits.request_seconds).as_dict()}
        self._headers = httpx.Headers({"Connection": "keep-alive"})
        self._headers.update(
            {
                **{header.name: header.value for header in connection.headers},
                "Accept": connection.accept,
                "Accept-Encoding": "identity",
                "User-Agent": USER_AGENT,
                "X-Klantcheck-Run": connection.run_id,
            }
        )
        self._fixed = {one.name.lower(): ShownSecret(one.name, "{secret}", one.variable) for one in connection.headers}

    def build(
        self, method: str, url: str, query: Query | None, content: bytes | None, variant: RequestVariant
    ) -> BuiltRequest:
        """A request. content: its body as it is sent. variant: how it differs from a plain one."""
        headers = self._headers.copy()
        if content is not None:
            headers["Content-Type"] = self._connection.request_media_type
        request = httpx.Request(
            method, url, params=query, content=content, headers=headers, extensions=self._extensions
        )
        for name, value in variant.headers.items():
            request.headers.pop(name, None)
            if value is not None:
                request.headers[name] = value
        shown, arguments = dict(self._fixed), []
        for credential in self._connection.credentials:
            if credential.place == "header":
                request.headers.pop(credential.name, None)
            else:
                request.url = request.url.copy_remove_param(credential.name)
        plain = str(request.url)
        for credential, format_ in self._formats(variant):
            value = format_.replace("{secret}", self._secret(credential))
            evidence = ShownSecret(credential.name, format_, credential.variable)
            if credential.place == "header":
                request.headers[credential.name] = value
                shown[credential.name.lower()] = evidence
            else:
                request.url = request.url.copy_set_param(credential.name, value)
                arguments.append(evidence)
        return BuiltRequest(request, plain, shown, arguments)

    def _secret(self, credential: Credential) -> str:
        """The secret to send now; evidence masks it from here on."""
        secret = credential.source.current()
        self._on_secret(secret)
        return secret.reveal()

    def _formats(self, variant: RequestVariant) -> list[tuple[Credential, str]]:
        """The credentials that a request carries, each with how it is written."""
        credentials = self._connection.credentials
        match variant.credentials:
            case "own":
                return [(credential, credential.format) for credential in credentials]
            case "none":
                return []
            case "wrong":
                return [(one, one.format.replace("{secret}", one.source.wrong())) for one in credentials]
            case "scheme":
                return [(one, _other_scheme(one.format) if one.has_scheme else one.format) for one in credentials]


def _other_scheme(own: str) -> str:
    return f"{'Token' if own.startswith('Bearer') else 'Bearer'} {{secret}}"


def body_content(body: Any, variant: RequestVariant) -> bytes | None:
    """The body of a request as it is sent; None for none. body: JSON."""
    if variant.content is not None:
        return variant.content(body)
    return None if body is None else json.dumps(body, ensure_ascii=False).encode()
