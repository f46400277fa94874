"""The gateway of the reference API: pages in a browser, latency and the log."""

import json
import time

import pytest
from werkzeug.test import Client

from tests.support.dialect_client import CONTACT, OPEN
from validator.profile.loader import load_profile
from validator.reference.access_log import LONGEST, as_json, as_line
from validator.reference.app import PREFIX, Reference
from validator.reference.gateway import Gateway, GatewayOptions, is_loopback

CONTACTS = f"{PREFIX}/klantcontacten"
TOKEN = "token-van-de-proef"
HEADERS = {"Authorization": f"Token {TOKEN}"}
ORIGIN = {"Origin": "http://localhost:5173"}


def client(**options):
    return Client(Gateway(Reference(load_profile(OPEN), TOKEN), GatewayOptions(**options)))


# browsers


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", [CONTACTS, f"{CONTACTS}/x", "/nergens"])
def test_a_preflight_is_allowed_without_credentials(method, path):
    preflight = {
        **ORIGIN,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    answer = client().options(path, headers=preflight)
    assert (answer.status_code, answer.data) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert method in answer.headers["Access-Control-Allow-Methods"].split(", ")
    allowed = answer.headers["Access-Control-Allow-Headers"].lower()
    assert {"authorization", "content-type"} <= set(allowed.split(", "))
    assert "Access-Control-Allow-Private-Network" not in answer.headers


def test_a_browser_that_asks_for_this_machine_gets_a_yes():
    preflight = {**ORIGIN, "Access-Control-Request-Method": "GET", "Access-Control-Request-Private-Network": "true"}
    answer = client().options(CONTACTS, headers=preflight)
    assert answer.headers["Access-Control-Allow-Private-Network"] == "true"


@pytest.mark.parametrize("headers", [{}, ORIGIN, {"Access-Control-Request-Method": "GET"}])
def test_options_that_are_no_preflight_are_for_the_api(headers):
    assert client().options(CONTACTS, headers={**HEADERS, **headers}).status_code == 405


def test_a_page_of_another_origin_reads_answers_and_refusals():
    api = client()
    created = api.post(CONTACTS, json=CONTACT[OPEN], headers={**HEADERS, **ORIGIN})
    refused = api.post(CONTACTS, json=CONTACT[OPEN], headers=ORIGIN)
    assert (created.status_code, refused.status_code) == (201, 401)
    for answer in (created, refused):
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert {"location", "api-version"} <= set(answer.headers["Access-Control-Expose-Headers"].lower().split(", "))
        assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Access-Control-Allow-Origin" not in api.get(CONTACTS, headers=HEADERS).headers


# latency


def test_latency_is_added_to_every_answer():
    api = client(delay=0.2)
    for headers in (HEADERS, {}):
        started = time.monotonic()
        api.get(CONTACTS, headers=headers)
        assert time.monotonic() - started >= 0.2


# the log


def logged(entry, method, path, **options):
    lines = []
    api = client(log=lambda request, response, seconds: lines.append(entry(request, response, seconds)))
    api.open(path, method=method, headers=options.pop("headers", HEADERS), **options)
    (line,) = lines
    assert "\n" not in line
    return line


def test_a_log_line_shows_request_and_response():
    line = logged(as_line, "GET", f"{CONTACTS}?nummer=1&x")
    moment, method, target, status, milliseconds, unit = line.split(" ")
    assert moment.endswith("Z")
    assert (method, target, status, unit) == ("GET", f"{CONTACTS}?nummer=1&x", "400", "ms")
    assert float(milliseconds) > 0


def test_json_holds_the_bodies():
    entry = json.loads(logged(as_json, "POST", CONTACTS, json=CONTACT[OPEN]))
    assert entry["request"] == CONTACT[OPEN]
    assert entry["response"]["nummer"] == CONTACT[OPEN]["nummer"]
    assert (entry["method"], entry["target"], entry["status"]) == ("POST", CONTACTS, 201)


def test_a_body_that_is_no_json_is_text_up_to_a_length():
    entry = json.loads(logged(as_json, "POST", CONTACTS, data=b"\xff" + b"x" * 2 * LONGEST))
    assert entry["request"].startswith("\ufffdxxx")
    assert len(entry["request"]) == LONGEST
    assert json.loads(logged(as_json, "GET", CONTACTS))["request"] is None


@pytest.mark.parametrize("entry", [as_line, as_json])
def test_the_token_is_in_no_log(entry):
    assert TOKEN not in logged(entry, "POST", CONTACTS, json=CONTACT[OPEN])


@pytest.mark.parametrize("entry", [as_line, as_json])
def test_a_log_is_inert(entry):
    text = "\x1b[31m::error::\u202e"
    line = logged(entry, "POST", f"{PREFIX}/%1b%0a::error::x", json={text: text})
    assert not {"\x1b", "\u202e", "\n"} & set(line)
    assert "::error" not in line


# hosts


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        *(("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("localhost", True), ("LocalHost", True)),
        *(("0.0.0.0", False), ("::", False), ("192.168.1.2", False), ("localhost.example", False), ("", False)),
    ],
)
def test_which_hosts_are_of_this_machine_alone(host, loopback):
    assert is_loopback(host) is loopback


def test_a_name_that_is_allowed_is_answered_to():
    api = client(hosts=("Klantcheck",))
    assert api.get(CONTACTS, headers={**HEADERS, "Host": "klantcheck:8000"}).status_code == 200
    assert api.get(CONTACTS, headers={**HEADERS, "Host": "klantcheck.example"}).status_code == 421
