"""Credentials in any place, fixed headers, and tokens that are made here: sent as they are, shown as variables."""

import json
import subprocess
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.http.credentials import Credential, FixedHeader, StaticSecret
from validator.http.json_web_token import JsonWebToken
from validator.http.redaction import MASK, Secret
from validator.http.request_variants import REQUEST_VARIANTS

KEY, SUBSCRIPTION, TENANT = "sleutel-Qx7-vogel", "abonnement-Kp4-huis", "gemeente-Zz9-acc"
TWO = {
    "credentials": (
        Credential("header", "X-Api-Key", "Key {secret}", StaticSecret(Secret(KEY)), "API_SLEUTEL"),
        Credential("query", "abonnement", "{secret}", StaticSecret(Secret(SUBSCRIPTION)), "ABONNEMENT"),
    ),
    "headers": (FixedHeader("X-Tenant", TENANT, "KLANTCHECK_X_TENANT"),),
}


def sent(request):
    """The query arguments and the headers of a request as it came in."""
    head = request.decode().partition("\r\n\r\n")[0].split("\r\n")
    headers = dict(line.split(": ", 1) for line in head[1:])
    return parse_qs(urlsplit(head[0].split(" ")[1]).query), {name.lower(): value for name, value in headers.items()}


def test_two_credentials_and_a_fixed_header_go_with_every_request(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, connection=TWO)
        client.send("GET", "/taken", params={"x": "1"})
        client.send("POST", "/taken", body={"naam": "x"})
        for request in server.requests:
            arguments, headers = sent(request)
            assert arguments["abonnement"] == [SUBSCRIPTION]
            assert (headers["x-api-key"], headers["x-tenant"]) == (f"Key {KEY}", TENANT)
            assert headers["user-agent"].startswith("klantcheck/")
            assert headers["x-klantcheck-run"] == "proef"
        assert sent(server.requests[0])[0]["x"] == ["1"]


@pytest.mark.parametrize("name", ["zonder token", "met een onjuist token"])
def test_what_tests_authentication_leaves_out_all_credentials_and_no_header_of_the_gateway(connect, name):
    with RawServer(fixed_response("401 Unauthorized")) as server:
        connect(server.url, connection=TWO).send("GET", "/taken", variant=REQUEST_VARIANTS[name])
        [request] = server.requests
    arguments, headers = sent(request)
    assert headers["x-tenant"] == TENANT
    assert KEY not in request.decode()
    assert SUBSCRIPTION not in request.decode()
    assert ("x-api-key" in headers, "abonnement" in arguments) == ((name != "zonder token"),) * 2


def test_none_of_them_is_kept_and_the_command_names_their_variables(connect, tmp_path):
    echo = json.dumps({"echo": [KEY, SUBSCRIPTION], "id": f"/taken?abonnement={SUBSCRIPTION}"}).encode()
    with RawServer(fixed_response("400 Bad", echo)) as server:
        client = connect(server.url, connection=TWO)
        client.send("GET", "/taken", params={"x": "1"})
        client.send("GET", f"{server.url}/taken?x=2&abonnement={SUBSCRIPTION}")  # as a link of the target has it
        assert [sent(request)[0]["abonnement"] for request in server.requests] == [[SUBSCRIPTION]] * 2
    kept = json.dumps([exchange.as_dict() for exchange in client.exchanges])
    assert not any(secret in kept for secret in (KEY, SUBSCRIPTION, TENANT))
    first = client.exchanges[0]
    assert first.url == f"{server.url}/taken?x=1&abonnement={MASK}"
    assert ["x-tenant", MASK] in first.request_headers
    script = f"curl() {{ printf '%s\\n' \"$@\"; }}\nABONNEMENT=a API_SLEUTEL=b KLANTCHECK_X_TENANT=c\n{first.curl}"
    words = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert f"{server.url}/taken?x=1&abonnement=a\n" in words
    assert "X-Api-Key: Key b\n" in words
    assert "X-Tenant: c\n" in words


@pytest.fixture
def clock():
    """A moment that a test can set: [seconds since 1970]."""
    return [1_700_000_000.0]


@pytest.fixture
def token(clock):
    return JsonWebToken(
        "klantcheck", Secret("een-gedeeld-geheim-van-32-tekens-"), "kcc-7", "Karel", 100, lambda: clock[0]
    )


def test_a_token_has_the_claims_of_the_zgw_family(token, clock):
    made = token.current().reveal()
    claims = jwt.decode(
        made,
        "een-gedeeld-geheim-van-32-tekens-",
        ["HS256"],
        options={"verify_iat": False, "enforce_minimum_key_length": False},
    )
    assert claims == {
        "iss": "klantcheck",
        "iat": int(clock[0]),
        "client_id": "klantcheck",
        "user_id": "kcc-7",
        "user_representation": "Karel",
    }
    assert jwt.get_unverified_header(made) == {"alg": "HS256", "typ": "JWT"}


def test_a_token_is_made_anew_before_it_expires(token, clock):
    first = token.current()
    clock[0] += 79
    assert token.current() == first
    clock[0] += 2
    second = token.current()
    assert second != first
    assert jwt.decode(second.reveal(), options={"verify_signature": False})["iat"] == int(clock[0])


def test_each_token_is_kept_out_of_evidence_from_when_it_is_sent(connect, token, clock):
    def echoing(connection, request):
        body = json.dumps({"echo": sent(request)[1]["authorization"]}).encode()
        return fixed_response("400 Bad", body)(connection, request)

    jwt_credential = Credential("header", "Authorization", "Bearer {secret}", token, "KLANTCHECK_TOKEN")
    with RawServer(echoing) as server:
        client = connect(server.url, connection={"credentials": (jwt_credential,)})
        for _ in range(3):
            client.send("GET", "/taken")
            clock[0] += 90
        tokens = {sent(request)[1]["authorization"].removeprefix("Bearer ") for request in server.requests}
    assert len(tokens) == 3
    kept = json.dumps([exchange.as_dict() for exchange in client.exchanges])
    assert not any(part in kept for one in tokens for part in one.split(".")[1:])


def test_a_wrong_token_is_signed_by_another_secret(token):
    claims = jwt.decode(token.wrong(), options={"verify_signature": False, "verify_iat": False})
    assert claims["client_id"] == "klantcheck"
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(token.wrong(), "een-gedeeld-geheim-van-32-tekens-", ["HS256"], options={"verify_iat": False})


def test_credentials_are_sent_again_after_a_pause(connect):
    answers = iter([fixed_response("429 Slow", headers=["Retry-After: 0"]), fixed_response()])

    def respond(connection, request):
        return next(answers)(connection, request)

    with RawServer(respond) as server:
        connect(server.url, connection=TWO).send("GET", "/taken")
        assert [sent(request)[0]["abonnement"] for request in server.requests] == [[SUBSCRIPTION]] * 2
