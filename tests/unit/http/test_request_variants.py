"""Requests that differ on purpose: other credentials, another path, a malformed body."""

import json
import re

import pytest

from tests.support.client_factory import TOKEN
from tests.support.raw_server import RawServer, fixed_response
from validator.errors import (
    CredentialsRefused,
)
from validator.http.exchange import BODY_BOUND
from validator.http.guard import Creation
from validator.http.request_variants import REQUEST_VARIANTS


def test_no_cookie_speaks_for_a_request_without_a_token(connect):
    with RawServer(fixed_response(headers=["Set-Cookie: sessie=wie-ons-kent; Path=/"])) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        client.send("GET", "/taken", variant=REQUEST_VARIANTS["zonder token"])
    assert len(server.requests) == 2
    assert all(b"cookie" not in request.lower() for request in server.requests)
    assert "wie-ons-kent" not in json.dumps([exchange.as_dict() for exchange in client.exchanges])


def test_a_gateway_that_asks_for_credentials_on_an_unknown_path_has_not_refused_ours(connect):
    def behave(connection, request):
        known = request.startswith(b"GET /api/taken ")
        fixed_response("200 OK" if known else "401 Unauthorized", b"{}")(connection, request)

    with RawServer(behave) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        reply = client.send("GET", "/taken", variant=REQUEST_VARIANTS["onder een naam die niet bestaat"])
        assert reply.status == 401
        assert client.stop_reason is None
        assert [exchange.status for exchange in client.exchanges] == [200, 401]
        assert len(server.requests) == 3


def test_a_token_that_is_refused_from_now_on_is_reported_on_any_request(connect):
    with RawServer(fixed_response("200 OK", b"{}")) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        server.respond = fixed_response("401 Unauthorized", b"{}")
        with pytest.raises(CredentialsRefused):
            client.send("GET", "/taken", variant=REQUEST_VARIANTS["onder een naam die niet bestaat"])
        assert client.stop_reason


@pytest.mark.parametrize(
    ("words", "sent", "curl"),
    [
        ("zonder token", None, None),
        ("met een onjuist token", "Token ", '-H "Authorization: Token '),
        ("met het token in een ander schema", f"Bearer {TOKEN}", '-H "Authorization: Bearer $KLANTCHECK_TOKEN"'),
    ],
)
def test_other_credentials_are_sent_and_shown_without_ours(connect, words, sent, curl):
    """A 401 to these is an answer like any other: our own token was not refused."""
    with RawServer(fixed_response("401 Unauthorized", b"{}")) as server:
        client = connect(server.url)
        reply = client.send("GET", "/actoren", variant=REQUEST_VARIANTS[words])
        head = server.requests[0].decode("latin-1")
        values = re.findall(r"^authorization: (.*)\r$", head, re.IGNORECASE | re.MULTILINE)
        assert len(values) == (sent is not None)
        assert all(value == sent or (sent == "Token " and value.startswith(sent)) for value in values)
        assert (TOKEN in head) == (words == "met het token in een ander schema")
        assert reply.status == 401
        assert client.stop_reason is None
        kept = client.exchanges[0]
        assert TOKEN not in json.dumps(kept.as_dict())
        assert (curl or "Authorization") in kept.curl or curl is None
        assert curl is not None or "Authorization" not in kept.curl


@pytest.mark.slow
@pytest.mark.parametrize("words", [name for name, variant in REQUEST_VARIANTS.items() if variant.content is not None])
def test_a_body_that_is_wrong_on_purpose_is_sent_as_it_is(connect, words):
    content = REQUEST_VARIANTS[words].content
    assert content is not None
    with RawServer(fixed_response("400 Bad Request", b"{}")) as server:
        client = connect(server.url, request_seconds=5)
        body = {"onderwerp": "Één vraag", "nummer": 7}
        client.send("POST", "/actoren", body=body, creates=Creation("Actor"), variant=REQUEST_VARIANTS[words])
        assert server.requests[0].partition(b"\r\n\r\n")[2] == content(body)
        assert len(client.exchanges[0].curl) < 3 * BODY_BOUND
        json.dumps(client.exchanges[0].as_dict(), ensure_ascii=False).encode()
