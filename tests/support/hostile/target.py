"""The reference API over a raw socket, with some of its responses mutated."""

import json
import socket
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

from werkzeug.test import Client

from tests.support.raw_server import RawServer
from validator.reference.app import PREFIX, Reference


@dataclass(frozen=True)
class Response:
    """A response with a correct Content-Length. status: code and reason phrase."""

    status: str = "200 OK"
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)

    def head(self, length=None):
        """Status line and headers as bytes; length: the value of a Content-Length header."""
        lines = [f"HTTP/1.1 {self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        lines += [] if length is None else [f"Content-Length: {length}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n"

    def __iter__(self):
        yield self.head(len(self.body)) + self.body

    def with_headers(self, *headers):
        return replace(self, headers=(*self.headers, *headers))


@dataclass
class Request:
    """A request that a target received.

    number: from 1, at this target. base_url: of this target; other_url: of a second server. counts: how often each
    (method, path, body) was received, shared by all requests of the target.
    """

    number: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    app: Reference
    base_url: str
    other_url: str
    connection: socket.socket
    counts: Counter[tuple[str, str, bytes]] = field(default_factory=Counter)

    @cached_property
    def reference_response(self):
        """The response of the reference API, which carries out the request."""
        answer = Client(self.app).open(
            self.path,
            method=self.method,
            headers=self.headers,
            data=self.body,
            base_url=self.base_url.removesuffix(PREFIX),
        )
        headers = tuple((name, value) for name, value in answer.headers if name.lower() != "content-length")
        return Response(answer.status, answer.get_data(), headers)

    @property
    def reference_json(self):
        return json.loads(self.reference_response.body)

    def occurrences(self):
        """How often this method, path and body were received, this request included."""
        return self.counts[self.method, self.path, self.body]


class HostileTarget(RawServer):
    """Serves the reference API `app`; responses to requests for which condition(request) holds are mutation(request).

    other_url: of a second server. context: serves HTTPS. greeting: see RawServer.
    """

    def __init__(self, app, condition, mutation, other_url, context=None, greeting=b""):
        super().__init__(self._respond, context, greeting)
        self.app, self.condition, self.mutation, self.other_url = app, condition, mutation, other_url
        self.counts: Counter[tuple[str, str, bytes]] = Counter()

    @property
    def base_url(self):
        scheme = "https" if self.context or self.greeting else "http"
        return f"{scheme}://127.0.0.1:{self.port}{PREFIX}"

    def _respond(self, connection, data):
        request = self._parse(connection, data)
        response = self.mutation(request) if self.condition(request) else request.reference_response
        for piece in response:
            connection.sendall(piece)
        return isinstance(response, Response)

    def _parse(self, connection, data):
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        headers = dict(line.split(": ", 1) for line in lines)
        self.counts[method, path, body] += 1
        number = len(self.requests)
        return Request(
            number, method, path, headers, body, self.app, self.base_url, self.other_url, connection, self.counts
        )
