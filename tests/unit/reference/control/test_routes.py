"""Control over a served reference API: its register, faults and disturbances, and the requests that it received."""

import httpx
import pytest

from tests.support.dialect_client import OPEN, dialect_client

TOKEN = "control-token-of-a-test"
BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def client():
    with dialect_client(OPEN, control_token=TOKEN) as client:
        yield client


@pytest.fixture
def control(client):
    with httpx.Client(base_url=client.base_url.join("/_klantcheck/"), headers=BEARER) as control:
        yield control


def test_control_needs_a_token_of_its_own(client):
    address = client.base_url.join("/_klantcheck/")
    for headers in ({}, {"Authorization": client.headers["Authorization"]}):
        answer = httpx.get(address, headers=headers)
        assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert client.get("/klantcontacten", headers=BEARER).status_code == 401


def test_there_is_no_control_unless_it_is_asked_for():
    with dialect_client(OPEN) as client:
        answer = httpx.get(client.base_url.join("/_klantcheck/"), headers=BEARER)
        assert answer.status_code in {401, 404}
        assert "error" not in answer.json()


def test_the_register_goes_back_to_the_start_or_to_a_snapshot(client, control):
    client.create_actor()
    assert control.put("snapshots/one actor").status_code == 204
    client.create_actor()
    assert len(client.items("/actoren")) == 2
    assert control.post("snapshots/one actor/restore").status_code == 204
    assert len(client.items("/actoren")) == 1
    assert client.create_actor()
    assert control.post("reset").status_code == 204
    assert client.items("/actoren") == []
    assert control.get("").json() == {
        "profile": OPEN,
        "faults": {},
        "disturbance": None,
        "snapshots": [],
        "requests": 1,
    }
    assert control.post("snapshots/one actor/restore").json()["error"] == "There is no snapshot 'one actor'."


def test_what_was_received(client, control):
    client.create_actor()
    client.get("/actoren", params={"naam": "x"})
    first, second = control.get("requests").json()["requests"]
    assert (first["method"], first["status"]) == ("POST", 201)
    assert first["request"]["naam"] == first["response"]["naam"]
    assert second["target"].endswith("/actoren?naam=x")
    assert client.headers["Authorization"] not in control.get("requests").text
    assert control.delete("requests").status_code == 204
    assert control.get("requests").json() == {"requests": []}


def test_a_fault_is_shown_in_the_next_requests_or_until_it_is_taken_away(client, control):
    fault = "lijst-zonder-moment"
    client.create_klantcontact()

    def shown():
        return ["plaatsgevondenOp" not in one for one in client.items("/klantcontacten")] == [True]

    assert not shown()
    assert control.put(f"faults/{fault}", json={"requests": 1}).status_code == 204
    assert [shown(), shown()] == [True, False]
    assert control.put(f"faults/{fault}").status_code == 204
    assert [shown(), shown()] == [True, True]
    assert control.get("").json()["faults"] == {fault: None}
    assert control.delete(f"faults/{fault}").status_code == 204
    assert not shown()
    assert control.delete(f"faults/{fault}").status_code == 400
    assert "lijst-zonder-moment" in control.put("faults/lijst-zonder-momentt").json()["error"]


@pytest.mark.parametrize("status", [429, 503])
def test_the_next_requests_get_a_status(client, control, status):
    assert control.put("disturbance", json={"status": status, "retryAfter": 2, "requests": 2}).status_code == 204
    answers = [client.get("/actoren") for _ in "123"]
    assert [one.status_code for one in answers] == [status, status, 200]
    assert answers[0].headers["Retry-After"] == "2"
    assert answers[0].json()["status"] == status


def test_a_connection_is_dropped_and_answers_wait(client, control):
    control.put("disturbance", json={"drop": True, "requests": 1})
    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/actoren")
    control.put("disturbance", json={"latency": 300})
    assert client.get("/actoren").elapsed.total_seconds() >= 0.3
    assert control.delete("disturbance").status_code == 204
    assert control.get("").json()["disturbance"] is None


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("disturbance", {"status": 500}, "429, 503"),
        ("disturbance", {"delay": 5}, "latency"),
        ("disturbance", {"latency": True}, "whole number"),
        ("disturbance", {"latency": 100_000}, "60000"),
        ("disturbance", {"drop": 1}, "true or false"),
        ("disturbance", {"requests": 0}, "1 or more"),
        ("disturbance", [], "JSON object"),
    ],
)
def test_a_wrong_request_gets_one_sentence(control, path, body, words):
    answer = control.put(path, json=body)
    assert answer.status_code == 400
    assert words in answer.json()["error"]
    assert control.put(path, content=b"{").status_code == 400


def test_other_paths_and_methods(control):
    assert control.get("elsewhere").status_code == 404
    refused = control.get("reset")
    assert (refused.status_code, refused.headers["Allow"]) == (405, "POST")
