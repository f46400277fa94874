"""What is kept of an exchange is bounded."""

import base64
import json
import re
import shlex
import subprocess
from urllib.parse import quote

import pytest

from tests.support.client_factory import TOKEN
from tests.support.raw_server import RawServer, fixed_response
from validator.http import evidence, exchange
from validator.http.credentials import ShownSecret
from validator.http.exchange import (
    BODY_BOUND,
    HEADER_BOUND,
    HEADERS_BOUND,
    SCENARIO_BOUND,
    WHOLE_BOUND,
    EvidenceBudget,
)
from validator.http.redaction import MASK, Redactor, Secret


def test_headers_are_kept_in_part():
    redactor = Redactor([Secret("geheim-token")])
    pairs = [("A", "x" * 5_000), ("B", "y" * (HEADER_BOUND - 3) + "geheim-token"), *[("C", "z")] * 200]
    kept = exchange.headers(pairs, redactor, ["authorization"])
    assert len(kept) == HEADERS_BOUND + 1
    assert kept[0] == ["A", "x" * HEADER_BOUND + "… [afgekapt: 5000 tekens in totaal]"]
    assert "geheim-t" not in kept[1][1].replace(MASK, ""), "masked before it is cut"
    assert kept[-1] == ["…", "[afgekapt: nog 102 kopregels]"]


def test_an_ordinary_answer_is_kept_as_evidence(connect):
    with RawServer(fixed_response("201 Created", b'{"id": "1"}', headers=["API-version: 1"])) as server:
        client = connect(server.url)
        reply = client.send("POST", "/taken", body={"naam": "Zoë"}, params={"x": "1 2"})
        assert (reply.status, reply.json(), reply.media_type) == (201, {"id": "1"}, "application/json")
    [exchange] = client.exchanges
    kept = exchange.as_dict()
    assert kept["request"]["method"] == "POST"
    assert kept["request"]["url"] == f"{server.url}/taken?x=1+2"
    assert json.loads(kept["request"]["body"]) == {"naam": "Zoë"}
    assert kept["response"]["status"] == 201
    assert ["api-version", "1"] in kept["response"]["headers"]
    assert kept["ms"] > 0
    assert "$KLANTCHECK_TOKEN" in kept["curl"]
    [request] = server.requests
    assert f"Authorization: Token {TOKEN}\r\n".encode() in request
    assert b"X-Klantcheck-Run: proef\r\n" in request
    assert "Zoë".encode() in request


def test_the_token_stays_out_of_everything_that_is_kept(connect):
    echoes = [TOKEN, quote(TOKEN, safe=""), base64.b64encode(f"x:{TOKEN}".encode()).decode(), TOKEN.encode().hex()]
    body = json.dumps({"echo": echoes}).encode()
    with RawServer(fixed_response("400 Bad", body, headers=[f"X-Echo: Token {TOKEN}"])) as server:
        client = connect(server.url)
        client.send("POST", f"/taken?sleutel={quote(TOKEN)}", body={"t": TOKEN})
    kept = json.dumps(client.exchanges[0].as_dict())
    for echo in (
        TOKEN,
        quote(TOKEN, safe=""),
        TOKEN.encode().hex(),
        base64.b64encode(TOKEN.encode()).decode().rstrip("=")[:-1],
    ):
        assert echo not in kept
    assert MASK in kept


def test_a_body_of_a_hundred_objects_is_kept_whole_and_a_longer_one_in_part(connect):
    short, long = ({"x": "y" * number} for number in (100_000, WHOLE_BOUND))
    for body in (short, long):
        with RawServer(fixed_response(body=json.dumps(body).encode())) as server:
            client = connect(server.url)
            client.send("POST", "/taken", body=body)
        [kept] = client.exchanges
        if body is short:
            assert json.loads(kept.response_body) == json.loads(kept.request_body) == body
            assert kept.withheld is None
            continue
        for text in (kept.request_body, kept.response_body):
            assert len(text) < BODY_BOUND + 200
            assert re.search(rf"afgekapt: {len(json.dumps(body))} tekens in totaal, sha256 [0-9a-f]{{64}}\]$", text)
        assert kept.withheld == evidence.digest(json.dumps(body).encode())


@pytest.mark.slow
def test_the_length_of_a_body_is_told_also_when_not_all_of_it_is_searched_for_secrets(connect):
    body = {"x": "y" * 1_000_000}
    with RawServer(fixed_response(body=json.dumps(body).encode())) as server:
        client = connect(server.url)
        client.send("POST", "/taken", body=body)
    assert client.exchanges[0].response_body.endswith(f"… [afgekapt: {len(json.dumps(body))} tekens in totaal]")


def test_when_half_of_the_room_for_evidence_is_gone_long_bodies_are_cut():
    budget = EvidenceBudget(60_000_000)
    assert budget.available == WHOLE_BOUND
    budget.take(SCENARIO_BOUND // 2 + 1)
    assert budget.available == BODY_BOUND
    budget.begin_scenario()
    assert budget.available == WHOLE_BOUND


def test_the_header_of_the_token_is_masked_whatever_it_is_called(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, auth=("X-Api-Key", "{secret}"))
        client.send("GET", "/taken")
        assert TOKEN.encode() in server.requests[0]
    assert ["x-api-key", MASK] in client.exchanges[0].request_headers
    assert '-H "X-Api-Key: $KLANTCHECK_TOKEN"' in client.exchanges[0].curl


@pytest.mark.parametrize(
    ("name", "auth_format"),
    [
        ("Authorization", "Token {secret}"),
        ("X-Api-Key", "{secret}"),
        ("X", "{secret}x{secret}"),
        ("X", "$(touch gehackt) {secret}"),
        ("X", "`touch gehackt`{secret}"),
        ("X", '"; touch gehackt; "{secret}'),
        ("X", "'; touch gehackt; '{secret}"),
        ("X", "{secret} $HOME ! \\"),
    ],
)
@pytest.mark.parametrize("body", [None, "x'$(touch gehackt)", "@/etc/passwd\n`touch gehackt`"])
def test_the_shell_obeys_nothing_of_a_curl_line(tmp_path, name, auth_format, body):
    sent = [(name, "…"), ("Accept", "'; touch gehackt #")]
    url = "http://host/api/a'b?x=$(touch gehackt)&y=`z`"
    line = exchange.curl(
        "GET'; touch gehackt", url, sent, body, {name.lower(): ShownSecret(name, auth_format, "KLANTCHECK_TOKEN")}
    )
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\nKLANTCHECK_TOKEN=token\n{line}"
    completed = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, check=True)
    words = completed.stdout.decode().split("\0")[:-1]
    header = f"{name}: {auth_format}".replace("{secret}", "token")
    expected = ["-i", "-X", "GET'; touch gehackt", url, "-H", header, "-H", "Accept: '; touch gehackt #"]
    assert words == expected + ([] if body is None else ["--data-raw", body])
    assert list(tmp_path.iterdir()) == []
    assert shlex.split(line)[0] == "curl"
