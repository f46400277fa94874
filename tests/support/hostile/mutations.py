"""What a hostile server does with a response: mutations, each a function of a Request (target.py).

A mutation returns a Response, which is sent as HTTP asks; or an iterator of bytes, which are sent as they are, after
which the connection is closed. A function with other parameters returns a mutation.
"""

import contextlib
import json
import socket
import struct
import time
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from itertools import chain, repeat

from tests.support.hostile.conditions import is_openapi_request
from tests.support.hostile.target import Response
from validator.reference.app import PREFIX


def fixed(*fields, **named):
    """Always the same Response of these fields."""
    return lambda _: Response(*fields, **named)


def raw_bytes(*pieces):
    """These bytes, piece by piece."""
    return lambda _: iter(pieces)


def no_response(request):
    """Nothing, for at most a minute."""
    request.connection.settimeout(60)
    with contextlib.suppress(OSError):
        request.connection.recv(1)
    return iter(())


def one_byte_per_second(request):
    """The response of the reference API, one byte each second."""

    def pieces():
        for byte in b"".join(request.reference_response):
            yield bytes([byte])
            time.sleep(1)

    return pieces()


def wrong_content_length(difference):
    """A Content-Length that differs from the length of the body; then the connection stays open."""

    def mutate(request):
        response = request.reference_response
        yield response.head(len(response.body) + difference) + response.body
        no_response(request)

    return mutate


def chunked(pieces):
    """The headers of a chunked response, then these bytes."""
    chunked_header = ("Transfer-Encoding", "chunked")
    return lambda request: iter((request.reference_response.with_headers(chunked_header).head(), *pieces))


def endless_body(piece, announced=None):
    """A body that repeats the same bytes without end; announced: its Content-Length."""

    def mutate(request):
        yield Response().head(announced)
        while True:
            yield piece

    return mutate


def repeated_headers(piece, times=10**9, first=b"HTTP/1.1 200 OK\r\n"):
    """A status line, then the same bytes that many times where the headers stand."""
    return lambda _: chain([first], repeat(piece, times), [b"\r\n{}"])


def changed_body(change):
    """The response of the reference API with change(bytes) -> bytes applied to its body."""
    return lambda request: replace(request.reference_response, body=change(request.reference_response.body))


def extra_property(text):
    """The object of the reference API with one more property "x"; text: its value as bytes of JSON."""
    return changed_body(lambda body: body.rstrip()[:-1] + b', "x": ' + text + b"}")


@cache
def _gzip(megabytes):
    """That many megabytes of spaces, compressed."""
    compressor, piece = zlib.compressobj(1, wbits=31), b" " * 1_000_000
    return b"".join([*(compressor.compress(piece) for _ in range(megabytes)), compressor.flush()])


def gzip_bomb(megabytes):
    """A gzip body that unpacks to that many megabytes."""
    return lambda _: Response(body=_gzip(megabytes)).with_headers(("Content-Encoding", "gzip"))


def redirect(location):
    """A 302. location: with {other}, the URL of a second server, or {here}, the path of the request."""

    def mutate(request):
        return Response("302 Found", b"", (("Location", location.format(other=request.other_url, here=request.path)),))

    return mutate


def next_link(link):
    """The list with a link to a next page.

    link: with {other}, the URL of a second server; {itself}, the URL of the request; {here}, that URL without the
    parameter p; {n}, the number of the request.
    """

    def mutate(request):
        itself = f"{request.base_url.removesuffix(PREFIX)}{request.path}"
        here = itself.partition("&p=")[0]
        target = link.format(other=request.other_url, here=here, n=request.number, itself=itself)
        body = json.dumps({**request.reference_json, "volgende": target}).encode()
        return replace(request.reference_response, body=body)

    return mutate


def refusal(status, retry_after=None):
    """The request is not carried out. retry_after: the text of a Retry-After header, or a function that gives it."""

    def mutate(request):
        del request
        text = retry_after() if callable(retry_after) else retry_after
        headers = [] if text is None else [("Retry-After", text)]
        return Response(status, b'{"title": "later"}').with_headers(*headers)

    return mutate


def date_in_two_seconds():
    """An HTTP date."""
    return format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)


def connection_reset(request):
    """A TCP reset."""
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return iter(())


def token_in_status_line(request):
    """A status line that holds the credentials of the request."""
    return iter((f"HTTP/1.1 {request.headers['Authorization']}\r\n\r\n".encode(),))


def _replace_text(value, text):
    """A JSON value with every scalar but the ids replaced by a text."""
    match value:
        case dict():
            return {key: member if key == "id" else _replace_text(member, text) for key, member in value.items()}
        case list():
            return [_replace_text(member, text) for member in value]
    return text


def text_everywhere(text):
    """The text in the values, names and headers of every response, but where a run would end on it.

    An interne taak is refused with a problem of this text; lists, and the values of a registration, stay as they are.
    """
    headers = [(name, text) for name in ("X-Text", "API-Version", "Allow", "Link")]
    problem = {"title": text, "detail": text, "invalidParams": [{"name": text, "code": text, "reason": text}]}
    schema = {"required": [text], "properties": {"kanaal": {"const": text}}}
    published = json.dumps({"info": problem, **openapi_document("/klantcontacten", schema)}).encode()

    def mutate(request):
        if request.path.endswith("/internetaken"):
            return Response("400 Nee", json.dumps(problem).encode()).with_headers(*headers)
        if is_openapi_request(request):
            return Response(body=published).with_headers(*headers)
        response = request.reference_response.with_headers(*headers)
        if not response.body or "resultaten" in request.reference_json:
            return response
        value = request.reference_json if request.method == "POST" else _replace_text(request.reference_json, text)
        return replace(response, body=json.dumps({**value, text: text}).encode())

    return mutate


def object_of_another(request):
    """A 201 that shows an object of another user in the place of a new one."""
    store = request.app.store
    with store.transaction():
        other = store.insert("Klantcontact", {"Onderwerp": "Privézaak van mevrouw Jansen", "Kanaal": "Telefoon"}, {})
        store._db.execute("UPDATE object SET registered = '2020-01-01T00:00:00+00:00' WHERE id = ?", (other.id,))
    shown = replace(request, method="GET", path=f"{request.path}/{other.id}", body=b"").reference_response
    return replace(shown, status="201 Created")


def not_carried_out(status):
    """The request is not carried out, and the status says otherwise."""
    return lambda _: Response(status, b"{}")


def changed_document(change):
    """The OpenAPI document with change(document) -> document applied."""
    return lambda request: replace(request.reference_response, body=json.dumps(change(request.reference_json)).encode())


def openapi_document(path, schema):
    """An OpenAPI document of one operation: POST on a path, with the schema of its 201."""
    return {"paths": {path: {"post": {"responses": {"201": {"content": {"application/json": {"schema": schema}}}}}}}}
