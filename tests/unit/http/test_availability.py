"""A server that fails in one place is judged; one that fails everywhere is out of order, and judged by nothing."""

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.errors import Unreachable
from validator.http import budget, retry_after
from validator.http.availability import FAILURES, Availability
from validator.http.client import PAUSES
from validator.http.gate import GIVE_UP_AFTER
from validator.http.guard import Creation

GATEWAY = ["502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(retry_after, "PAUSE", 0.01)
    monkeypatch.setattr(budget, "FIRST_INTERVAL", 0.01)


def breaking(broken, fails, works=1):
    """A server that answers so many requests, and then those that `fails` is true of with an error."""
    received = []

    def behave(connection, request):
        received.append(request)
        failed = len(received) > works and fails(request)
        (fixed_response(broken, b"<html>") if failed else fixed_response())(connection, request)

    return behave


def watching(connect, server):
    client = connect(server.url)
    client.watched = client.send("GET", "/taken").url
    return client


def register(client):
    return client.send("POST", "/taken", body={}, creates=Creation("Interne taak"))


@pytest.mark.parametrize("status", GATEWAY)
def test_what_a_gateway_answers_in_the_place_of_everything_is_no_answer(connect, status):
    with RawServer(breaking(status, lambda _: True)) as server:
        client = watching(connect, server)
        for _ in range(GIVE_UP_AFTER):
            with pytest.raises(Unreachable, match="werkt niet meer"):
                register(client)
        assert client.stop_reason
        assert [exchange.status for exchange in client.exchanges] == [200, *[int(status[:3])] * GIVE_UP_AFTER]
    assert len(connect.ledger(client).account().unanswered) == GIVE_UP_AFTER


@pytest.mark.parametrize("status", [*GATEWAY, "500 Internal Server Error"])
def test_what_fails_in_one_place_is_an_answer(connect, status):
    with RawServer(breaking(status, lambda request: request.startswith(b"POST"))) as server:
        client = watching(connect, server)
        assert {register(client).status for _ in range(2 * FAILURES)} == {int(status[:3])}
        assert client.stop_reason is None


def test_failures_of_everything_are_an_answer_until_it_is_seen_that_they_are(connect):
    with RawServer(breaking("500 Internal Server Error", lambda _: True)) as server:
        client = watching(connect, server)
        assert {register(client).status for _ in range(FAILURES - 1)} == {500}
        for _ in range(GIVE_UP_AFTER):
            with pytest.raises(Unreachable, match="werkt niet meer"):
                register(client)
        assert client.stop_reason


def test_who_never_answered_anything_is_judged_by_it(connect):
    with RawServer(fixed_response(GATEWAY[0])) as server:
        client = connect(server.url)
        assert {client.send("GET", "/taken").status for _ in range(2 * FAILURES)} == {502}
    assert len(server.requests) == 2 * FAILURES


def test_who_comes_back_is_asked_on(connect):
    def behave(connection, request):
        received.append(request)
        (fixed_response(GATEWAY[0]) if 1 < len(received) <= 5 else fixed_response())(connection, request)

    received: list[bytes] = []
    with RawServer(behave) as server:
        client = watching(connect, server)
        for _ in range(2):
            with pytest.raises(Unreachable):
                client.send("GET", "/taken")
        assert client.send("GET", "/taken").status == 200
        assert client.stop_reason is None


def test_the_clean_up_waits_for_who_is_away(connect):
    def behave(connection, request):
        received.append(request)
        (fixed_response(GATEWAY[0]) if len(received) <= 2 else fixed_response())(connection, request)

    received: list[bytes] = []
    with RawServer(behave) as server:
        client = connect(server.url)
        client.begin_clean_up()
        assert client.send("GET", "/taken").status == 200


@pytest.mark.parametrize("status", GATEWAY)
def test_the_clean_up_does_not_wait_for_ever(connect, status):
    with RawServer(fixed_response(status)) as server:
        client = connect(server.url)
        client.begin_clean_up()
        for _ in range(GIVE_UP_AFTER + 2):
            assert client.send("GET", "/taken").status == int(status[:3])
    assert len(server.requests) == GIVE_UP_AFTER * (1 + PAUSES) + 2


def test_only_failures_without_a_success_between_them_raise_doubt():
    availability = Availability()
    for _ in range(3):
        assert not any(availability.is_doubtful(status) for status in [500, 404, *[500] * (FAILURES - 2)])
        assert not availability.is_doubtful(200)
    assert [availability.is_doubtful(500) for _ in range(FAILURES + 1)] == [False] * (FAILURES - 1) + [True] * 2
    availability.note_success()
    assert not availability.is_doubtful(500)
