"""HTTP to the target over real sockets: bounds, evidence, the guard, and nothing of the token anywhere."""

import threading

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.errors import (
    CredentialsRefused,
    Throttled,
    Unreachable,
)
from validator.http.gate import GIVE_UP_AFTER
from validator.http.guard import Creation
from validator.http.transport import CONNECTIONS


def test_too_many_requests_is_no_finding(connect):
    with RawServer(fixed_response("429 Too Many Requests")) as server, pytest.raises(Throttled, match="--max-rate"):
        connect(server.url).send("GET", "/taken")


def test_a_refused_token_is_one_request(connect):
    with RawServer(fixed_response("401 Unauthorized")) as server:
        client = connect(server.url)
        for _ in range(3):
            with pytest.raises(CredentialsRefused, match="het token wordt niet aanvaard"):
                client.send("GET", "/taken")
        assert len(server.requests) == 1
        assert client.stop_reason


def test_requests_at_once_are_under_way_together_and_come_back_in_order(connect):
    """Each waits for the others: one after the other they would never be answered."""
    together = threading.Barrier(3)

    def meet(connection, request):
        together.wait(5)
        fixed_response("201 Created", request.partition(b"\r\n\r\n")[2])(connection, request)

    with RawServer(meet) as server:
        client = connect(server.url, request_seconds=5)
        replies = client.send_together("POST", [("/actoren", {"id": n}) for n in range(3)], creates=Creation("Actor"))
        assert [reply.json() for reply in replies] == [{"id": 0}, {"id": 1}, {"id": 2}]
        assert [exchange.n for exchange in client.exchanges] == [1, 2, 3]
        assert client.requests == 3
        assert len({reply.intent for reply in replies}) == 3


def test_of_concurrent_requests_the_unanswered_are_reported(connect):
    """The others may have made something, so they are not lost."""

    def only_one(connection, request):
        if b'"id": 1' not in request:
            return False
        return fixed_response("201 Created", b'{"id": "1"}')(connection, request)

    with RawServer(only_one) as server:
        client = connect(server.url)
        outcomes = client.send_together(
            "POST", [("/actoren", {"id": 0}), ("/actoren", {"id": 1})], creates=Creation("Actor")
        )
        assert isinstance(outcomes[0], Unreachable)
        assert outcomes[1].json() == {"id": "1"}
        assert [exchange.status for exchange in client.exchanges] == [None, 201]


def test_requests_at_once_that_are_not_answered_count_once_and_then_each_leaves_by_itself(connect):
    """A target that answers one after the other may be too late for the last ones."""
    with RawServer(lambda *_: False) as server:
        client = connect(server.url)
        paths = [f"/taken/{number}" for number in range(2 * CONNECTIONS)]
        assert [len(group) for group in client.groups(paths)] == [CONNECTIONS] * 2
        for _ in range(GIVE_UP_AFTER):
            assert client.stop_reason is None
            faults = client.send_together("GET", [(path, None) for path in paths])
            assert {type(fault) for fault in faults} == {Unreachable}
        assert client.stop_reason
        assert list(client.groups(paths)) == [[path] for path in paths]


def test_who_answers_some_of_the_requests_at_once_is_there(connect):
    def only_one(connection, request):
        return fixed_response()(connection, request) if b"/taken/0" in request else False

    with RawServer(only_one) as server:
        client = connect(server.url)
        for _ in range(2 * GIVE_UP_AFTER):
            client.send_together("GET", [(f"/taken/{number}", None) for number in range(3)])
        assert client.stop_reason is None


def test_of_requests_at_once_each_has_its_own_evidence(connect):
    with RawServer(fixed_response(body=b'{"naam": "Pietersen"}')) as server:
        client = connect(server.url)
        kept = [lambda _, number=number: [number] for number in (1, 2)]
        client.send_together("GET", [("/taken/1", None), ("/taken/2", None)], evidence=kept)
        assert [exchange.response_body for exchange in client.exchanges] == ["[1]", "[2]"]
