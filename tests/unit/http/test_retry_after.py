"""Who answers 429, or 503 with a Retry-After, is waited for, within bounds, in sight, and stoppably."""

import os
import signal
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator import interrupts
from validator.errors import BudgetSpent, Throttled, Unreachable
from validator.http import retry_after
from validator.http.budget import FIRST_INTERVAL, LONGEST_INTERVAL, RunBudget
from validator.http.client import PAUSES
from validator.http.connection import Limits
from validator.http.gate import GIVE_UP_AFTER
from validator.http.guard import Creation

BUSY = "429 Too Many Requests"
AWAY = "503 Service Unavailable"


def headers(text):
    return httpx.Headers({} if text is None else {"Retry-After": text})


def moment(seconds):
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("3", 3), (" 10 ", 10), ("Fri, 31 Dec 1999 23:59:59 GMT", 0)])
@pytest.mark.parametrize("status", [429, 503])
def test_what_is_waited_for(status, text, expected):
    assert retry_after.requested(status, headers(text), {429}) == expected


def test_a_date_is_waited_for():
    seconds = retry_after.requested(429, headers(moment(5)), {429})
    assert seconds is not None
    assert 2 < seconds <= 5
    assert retry_after.requested(429, headers("Fri, 31 Dec 1999 23:59:59 -0000"), {429}) == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "11",
        "86400",
        "9" * 400,
        "-1",
        "1.5",
        "1e3",
        "straks",
        "\N{ARABIC-INDIC DIGIT ONE}",
        "Fri, 01 Jan 2100 00:00:00 GMT",
        "Fri, 99 Dec 1999",
    ],
)
def test_what_is_not_waited_for(text):
    assert retry_after.requested(429, headers(text.encode() if text else text), {429}) is None


def test_a_429_that_says_nothing_of_a_pause_gets_a_short_one():
    assert retry_after.requested(429, headers(None), {429}) == retry_after.PAUSE
    assert retry_after.requested(503, headers(None), {429}) is None


def test_other_statuses_ask_for_nothing():
    assert retry_after.requested(500, headers("1"), {429}) is None


def first(status, *more, then="201 Created", times=1):
    """A server that is not ready the first times."""
    received = []

    def behave(connection, request):
        received.append(request)
        respond = fixed_response(status, b"{}", headers=more) if len(received) <= times else fixed_response(then)
        respond(connection, request)

    return behave


@pytest.mark.slow
@pytest.mark.parametrize(("status", "more"), [(BUSY, ["Retry-After: 1"]), (BUSY, []), (AWAY, ["Retry-After: 1"])])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_is_made_again_and_both_are_evidence(connect, status, more, method):
    with RawServer(first(status, *more)) as server:
        client = connect(server.url)
        began = time.monotonic()
        reply = client.send(
            method, "/taken", body={"a": 1}, creates=Creation("Interne taak") if method == "POST" else None
        )
        assert time.monotonic() - began >= 1
        assert server.requests[0] == server.requests[1]
    assert reply.status == 201
    assert [exchange.status for exchange in client.exchanges] == [int(status[:3]), 201]
    assert "daarna opnieuw gevraagd" in client.exchanges[0].problem
    assert [exchange.n for exchange in client.exchanges] == [1, 2]
    assert client.requests == 2
    unanswered = connect.ledger(client).account().unanswered
    assert len(unanswered) == (1 if method == "POST" else 0)
    assert {"void": reply.intent} not in connect.ledger(client).lines


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["Retry-After: 3600"], r"\(Retry-After\) is onleesbaar of langer dan 10 s; zie --max-rate"),
        (["Retry-After: straks"], "onleesbaar"),
    ],
)
def test_a_429_that_is_not_waited_for_is_reported_at_once(connect, more, message):
    with RawServer(fixed_response(BUSY, headers=more)) as server, pytest.raises(Throttled, match=message):
        connect(server.url).send("GET", "/taken")
    assert len(server.requests) == 1


def test_three_pauses_in_vain_are_the_last_and_three_times_429_end_a_run(connect, monkeypatch):
    monkeypatch.setattr("validator.http.budget.LONGEST_INTERVAL", 0.01)
    with RawServer(fixed_response(BUSY, headers=["Retry-After: 0"])) as server:
        client = connect(server.url)
        for _ in range(GIVE_UP_AFTER):
            with pytest.raises(Throttled, match=r"wil minder verzoeken \(429\); zie --max-rate"):
                client.send("GET", "/taken")
        sent = GIVE_UP_AFTER * (1 + PAUSES)
        assert len(server.requests) == sent
        assert [one.problem for one in client.exchanges[:4]] == [*[retry_after.REMARK] * PAUSES, None]
        with pytest.raises(Unreachable, match=r"na 3 keer 429 .* niets meer verstuurd; zie --max-rate"):
            client.send("GET", "/taken")
        assert len(server.requests) == sent
        client.begin_clean_up()
        with pytest.raises(Throttled):
            client.send("GET", "/taken")


def test_who_asks_for_patience_in_vain_in_one_place_gets_it_elsewhere(connect):
    asked: list[bytes] = []

    def behave(connection, request):
        asked.append(request)
        again = b"/anders" in request and sum(b"/anders" in one for one in asked) > 1
        (fixed_response() if again else fixed_response(AWAY, headers=["Retry-After: 0"]))(connection, request)

    with RawServer(behave) as server:
        client = connect(server.url)
        assert client.send("GET", "/taken").status == 503
        assert client.send("GET", "/anders").status == 200


def test_requests_that_are_sent_together_make_the_interval_no_longer(connect, monkeypatch):
    asked: list[float] = []
    monkeypatch.setattr(RunBudget, "slow_down", lambda _, interval: asked.append(interval))
    with RawServer(first(BUSY, "Retry-After: 0", times=2)) as server:
        client = connect(server.url, max_rate=100)
        client.send_together("POST", [("/taken", {"n": 1})] * 2, creates=Creation("Interne taak"))
    assert asked == [0.0, 0.0]


def test_an_interval_grows_up_to_a_bound():
    budget = RunBudget(Limits())
    for interval in (0.0, FIRST_INTERVAL / 2, 0.0):
        budget.slow_down(interval)
        assert budget.interval == FIRST_INTERVAL
    for _ in range(20):
        before = budget.interval
        budget.slow_down(before)
        assert before <= budget.interval <= LONGEST_INTERVAL
    assert budget.interval == LONGEST_INTERVAL
    slower = RunBudget(Limits(max_rate=0.1))
    slower.slow_down(slower.interval)
    assert slower.interval == 10


def test_to_the_clean_up_a_503_says_that_requests_come_too_fast(connect):
    with RawServer(first(AWAY)) as server:
        client = connect(server.url)
        client.begin_clean_up()
        assert client.send("GET", "/taken").status == 201
        assert client.has_rate


def test_one_operation_that_answers_429_does_not_end_a_run(connect):
    def behave(connection, request):
        respond = fixed_response(BUSY if b"/taken" in request else "200 OK", headers=["Retry-After: 99"])
        respond(connection, request)

    with RawServer(behave) as server:
        client = connect(server.url)
        for _ in range(GIVE_UP_AFTER + 1):
            with pytest.raises(Throttled):
                client.send("GET", "/taken")
            assert client.send("GET", "/andere").status == 200
        assert client.stop_reason is None


def test_after_a_429_requests_leave_with_an_interval(connect):
    with RawServer(first(BUSY, "Retry-After: 0", times=2)) as server:
        client = connect(server.url)
        assert not client.has_rate
        client.send_together("POST", [("/taken", {"n": 1}), ("/taken", {"n": 2})], creates=Creation("Interne taak"))
        assert client.has_rate
        began = time.monotonic()
        client.send("GET", "/taken")
        client.send("GET", "/taken")
        assert time.monotonic() - began >= FIRST_INTERVAL


@pytest.mark.parametrize("more", [[], ["Retry-After: 99"]])
def test_a_503_that_is_not_waited_for_is_an_answer_as_ever(connect, more):
    with RawServer(fixed_response(AWAY, headers=more)) as server:
        reply = connect(server.url).send("POST", "/taken", body={}, creates=Creation("Interne taak"))
        assert (reply.status, len(server.requests)) == (503, 1)


@pytest.mark.slow
def test_concurrent_requests_are_each_waited_for(connect):
    with RawServer(first(BUSY, "Retry-After: 1", times=2)) as server:
        client = connect(server.url, request_seconds=5)
        began = time.monotonic()
        replies = client.send_together(
            "POST", [("/taken", {"n": 1}), ("/taken", {"n": 2})], creates=Creation("Interne taak")
        )
        assert time.monotonic() - began < 5
    assert [reply.status for reply in replies] == [201, 201]
    assert sorted(exchange.status for exchange in client.exchanges) == [201, 201, 429, 429]


@pytest.mark.slow
def test_waiting_stays_within_the_budget_of_the_run(connect):
    with RawServer(fixed_response(BUSY, headers=["Retry-After: 5"])) as server:
        with pytest.raises(Throttled):
            connect(server.url, run_seconds=3).send("GET", "/taken")
        with pytest.raises(BudgetSpent):
            connect(server.url, run_requests=1).send("GET", "/taken")


def test_ctrl_c_ends_the_wait_and_nothing_is_lost(connect):
    with RawServer(fixed_response(BUSY, headers=["Retry-After: 10"])) as server, interrupts.deferred():
        client = connect(server.url)
        threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.send("POST", "/taken", body={}, creates=Creation("Interne taak"))
        assert time.monotonic() - began < 3
    assert len(server.requests) == 1
    assert connect.ledger(client).account().unanswered == []
