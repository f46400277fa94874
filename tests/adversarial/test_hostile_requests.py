"""Requests that try to break the reference API, byte by byte: it refuses them in its error format, and goes on."""

import json
import socket

import httpx
import pytest

from tests.support.dialect_client import OPEN
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX
from validator.reference.server import Embedded

CONTACTS = f"{PREFIX}/klantcontacten"
CONTACT = b'{"kanaal":"telefoon","onderwerp":"x","taal":"nld","vertrouwelijk":false%s}'
UNIMPLEMENTED = 501

BODIES = {
    "nothing": b"",
    "null": b"null",
    "list": b"[]",
    "number": b"1",
    "text": b'"klantcontact"',
    "truncated": CONTACT[:20],
    "followed-by-more": CONTACT % b"" + b"}",
    "not-a-number": CONTACT % b',"nummer":NaN',
    "infinity": CONTACT % b',"nummer":-Infinity',
    "too-large-a-float": CONTACT % b',"nummer":1e999',
    "number-of-5000-digits": CONTACT % (b',"nummer":' + b"9" * 5000),
    "deep-lists": b"[" * 200_000,
    "deep-objects": b'{"a":' * 100_000,
    "deep-property": CONTACT % (b',"metadata":' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
    "half-a-surrogate": CONTACT % b',"inhoud":"\\ud800"',
    "bytes-that-are-no-utf-8": CONTACT % b',"inhoud":"\xff\xfe"',
    "utf-16": (CONTACT % b"").decode().encode("utf-16"),
    "control-character": CONTACT % b',"inhoud":"a\x01b"',
    "twenty-thousand-properties": b"{" + b",".join(b'"p%d":1' % number for number in range(20_000)) + b"}",
    "an-object-for-a-text": CONTACT % b',"inhoud":{"a":[1,{"b":null}]}',
    "a-list-for-a-truth-value": CONTACT.replace(b"false", b"[[[[]]]]") % b"",
}
"""Bodies of a POST."""

TARGETS = {
    "null-in-a-path": f"{CONTACTS}/%00",
    "up-and-away": f"{CONTACTS}/../../../../etc/passwd",
    "up-and-away-encoded": f"{CONTACTS}/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "double-slashes": f"//{CONTACTS}//",
    "half-a-percent": f"{CONTACTS}/%zz%",
    "bytes-that-are-no-utf-8": f"{CONTACTS}/%ff%fe",
    "path-of-two-thousand-segments": CONTACTS + "/a" * 2000,
    "null-in-an-argument": f"{CONTACTS}?onderwerp=a%00b",
    "sql-in-an-argument": f"{CONTACTS}?onderwerp=%27%3B%20DROP%20TABLE%20object%3B--&nummer=%27%20OR%201%3D1",
    "a-pattern-in-an-argument": f"{CONTACTS}?onderwerp=%25%5F%2A%5B%28",
    "a-thousand-arguments": f"{CONTACTS}?" + "&".join(f"onderwerp={number}" for number in range(1000)),
    "expansion-of-a-thousand-steps": f"{CONTACTS}?expand=" + ".".join(["hadBetrokkenen", "hadKlantcontact"] * 500),
    "page-beyond-every-number": f"{CONTACTS}?page={10**30}&pageSize=-{10**30}",
    "moment-in-year-zero": f"{CONTACTS}?plaatsgevondenOp=0000-00-00T25:61:61%2B99:99",
    "no-uuid": f"{CONTACTS}?hadBetrokkene__uuid=%F0%9F%92%A9",
    "only-signs": f"{CONTACTS}?&&==&=%3D;%00=",
}
"""Targets of a GET."""

HEADERS = {
    "two-lengths": "Content-Length: 0\r\nContent-Length: 5",
    "folded-header": "X-Folded: a\r\n b",
    "header-without-a-name": ": leeg",
    "bytes-in-a-header": "X-Bytes: \x80\xff",
    "no-media-type": "Accept: ;;;q=,,*/",
    "unknown-character-set": "Content-Type: application/json; charset=onbekend",
}
"""Headers of a GET."""

FIRST_LINES = {
    "http-0.9": f"GET {CONTACTS}",
    "http-2-preface": "PRI * HTTP/2.0",
    "unknown-version": f"GET {CONTACTS} HTTP/9.9",
    "trace": f"TRACE {CONTACTS} HTTP/1.1",
    "connect": "CONNECT register.example:443 HTTP/1.1",
    "method-of-signs": f"G(E)T {CONTACTS} HTTP/1.1",
    "whole-address": "GET http://kwaad.example/etc/passwd HTTP/1.1",
}


@pytest.fixture(scope="module")
def api():
    """The port and the headers of an API."""
    embedded = Embedded(load_profile(OPEN), conform=False)
    port = httpx.URL(embedded.start()).port
    yield port, f"Host: 127.0.0.1:{port}\r\nAuthorization: Token {embedded.token}\r\nConnection: close\r\n"
    embedded.stop()


def send(api, first, lines="", body=b""):
    """Status and parsed body of the answer to these bytes."""
    port, headers = api
    received = b""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(f"{first}\r\n{headers}{lines}\r\n\r\n".encode("latin-1") + body)
        while piece := connection.recv(65536):
            received += piece
    head, _, content = received.partition(b"\r\n\r\n")
    return int(head.split(b" ")[1]), json.loads(content) if content else None


def judge(api, status, body):
    """An answer is a success or a refusal that says its status; afterwards the API answers as ever."""
    assert status < 500 or status == UNIMPLEMENTED, body
    assert status < 400 or body["status"] == status
    assert send(api, f"GET {CONTACTS} HTTP/1.1")[0] == 200


@pytest.mark.slow
@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_is_refused(api, name):
    content = BODIES[name]
    lines = f"Content-Type: application/json\r\nContent-Length: {len(content)}"
    status, body = send(api, f"POST {CONTACTS} HTTP/1.1", lines, content)
    assert 400 <= status < 500, body
    judge(api, status, body)


@pytest.mark.parametrize("name", TARGETS)
def test_a_hostile_target_breaks_nothing(api, name):
    judge(api, *send(api, f"GET {TARGETS[name]} HTTP/1.1"))


@pytest.mark.parametrize("name", HEADERS)
def test_a_hostile_header_breaks_nothing(api, name):
    judge(api, *send(api, f"GET {CONTACTS} HTTP/1.1", HEADERS[name]))


@pytest.mark.parametrize("name", FIRST_LINES)
def test_a_hostile_first_line_is_refused(api, name):
    status, body = send(api, FIRST_LINES[name])
    judge(api, status, body)
