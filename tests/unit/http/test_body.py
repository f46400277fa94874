"""Response bodies: bounded in size, unpacked when the coding is known, and read as JSON or refused in one sentence."""

import gzip

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.errors import (
    UnexpectedResponse,
)


@pytest.mark.parametrize(
    ("status", "body", "media_type", "message"),
    [
        ("200 OK", b"<html>Welkom</html>", "text/html", "status 200 als text/html: geen geldige JSON op regel 1"),
        ("200 OK", b"", "application/json", "niets, waar JSON hoort te staan"),
        ("204 No Content", b"", "application/json", "status 204"),
        ("200 OK", b'{"a": NaN}', "application/json", "NaN, dat in JSON niet bestaat"),
        ("200 OK", b'{"a": 1, "a": 2}', "application/json", "de sleutel 'a' twee keer"),
        ("200 OK", b'{"a": "\xff"}', "application/json", "geen UTF-8"),
        ("200 OK", b"\xef\xbb\xbf{}", "application/json", "byte order mark"),
        ("200 OK", b"[" * 100_000, "application/json", "te diep genest"),
        ("200 OK", b"9" * 5_000, "application/json", "te lang"),
        ("500 Internal Server Error", b"oeps", "text/plain", "status 500 als text/plain"),
    ],
)
def test_a_body_that_is_no_json_is_reported_in_one_sentence(connect, status, body, media_type, message):
    with RawServer(fixed_response(status, body, media_type)) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(UnexpectedResponse, match="een antwoord in JSON") as caught:
            reply.json()
    assert message in str(caught.value)


def test_a_body_without_end_is_cut_off(connect):
    def endless(connection, request):
        del request
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)

    with RawServer(endless) as server:
        reply = connect(server.url, body_bytes=200_000, request_seconds=5).send("GET", "/taken")
        with pytest.raises(UnexpectedResponse, match="meer dan 200000 bytes"):
            reply.json()


def test_gzip_without_accept_encoding_is_read_and_broken_gzip_reported(connect):
    with RawServer(fixed_response(body=gzip.compress(b'{"a": 1}'), headers=["Content-Encoding: gzip"])) as server:
        assert connect(server.url).send("GET", "/taken").json() == {"a": 1}
    with RawServer(fixed_response(body=b"geen gzip", headers=["Content-Encoding: gzip"])) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(UnexpectedResponse, match="niet uit te pakken"):
            reply.json()


def test_what_unpacks_without_end_is_cut_off(connect):
    bomb = gzip.compress(b"\0" * 50_000_000)
    with RawServer(fixed_response(body=bomb, headers=["Content-Encoding: gzip"])) as server:
        reply = connect(server.url, body_bytes=1000).send("GET", "/taken")
    assert len(reply.content) <= 1001
    assert "meer dan 1000 bytes" in reply.problem


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "onzin"])
def test_an_encoding_that_was_not_accepted_is_not_read(connect, coding):
    with RawServer(fixed_response(headers=[f"Content-Encoding: {coding}"])) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(UnexpectedResponse, match="codering"):
            reply.json()
