"""Who answers 429 or 503 with a Retry-After is waited for, once, within bounds, in sight, and stoppably."""

import os
import signal
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from tests.clients import connecting
from tests.servers import Raw, answer
from validator import ledger, patience, signals
from validator.client import GIVE_UP_AFTER
from validator.errors import BudgetSpent, Throttled

BUSY = "429 Too Many Requests"
AWAY = "503 Service Unavailable"


@pytest.fixture
def connect(tmp_path):
    with connecting(tmp_path) as make:
        yield make


def headers(text):
    return httpx.Headers({} if text is None else {"Retry-After": text})


def moment(seconds):
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(("text", "wanted"), [("0", 0), ("3", 3), (" 10 ", 10), ("Fri, 31 Dec 1999 23:59:59 GMT", 0)])
@pytest.mark.parametrize("status", [429, 503])
def test_what_is_waited_for(status, text, wanted):
    assert patience.asked(status, headers(text)) == wanted


def test_a_date_is_waited_for():
    assert 2 < patience.asked(429, headers(moment(5))) <= 5
    assert patience.asked(429, headers("Fri, 31 Dec 1999 23:59:59 -0000")) == 0


@pytest.mark.parametrize(
    "text",
    [
        None,
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
    assert patience.asked(429, headers(text.encode() if text else text)) is None


def test_other_statuses_ask_for_nothing():
    assert patience.asked(500, headers("1")) is None


def first(status, *more, then="201 Created", times=1):
    """A server that is not ready the first times."""
    asked = []

    def behave(connection, request):
        asked.append(request)
        say = answer(status, b"{}", headers=more) if len(asked) <= times else answer(then)
        say(connection, request)

    return behave


@pytest.mark.parametrize("status", [BUSY, AWAY])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_is_made_again_and_both_are_evidence(connect, status, method):
    with Raw(first(status, "Retry-After: 1")) as server:
        client = connect(server.url)
        began = time.monotonic()
        reply = client.send(method, "/taken", body={"a": 1}, makes="Interne taak" if method == "POST" else None)
        assert time.monotonic() - began >= 1
        assert server.requests[0] == server.requests[1]
    assert reply.status == 201
    assert [one.status for one in client.exchanges] == [int(status[:3]), 201]
    assert "daarna opnieuw gevraagd" in client.exchanges[0].problem
    assert [one.n for one in client.exchanges] == [1, 2]
    assert client.requests == 2
    lost = ledger.read(client.ledger.path).lost if method == "POST" else []
    assert [one["intend"] for one in lost] == ([reply.intent] if method == "POST" else [])


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ([], "het doel wil minder verzoeken; zie --max-rate"),
        (["Retry-After: 3600"], r"Retry-After: '3600'\) is onleesbaar of langer dan 10 s; zie --max-rate"),
        (["Retry-After: straks"], "onleesbaar"),
    ],
)
def test_a_429_that_is_not_waited_for_is_told_at_once(connect, more, told):
    with Raw(answer(BUSY, headers=more)) as server, pytest.raises(Throttled, match=told):
        connect(server.url).send("GET", "/taken")
    assert len(server.requests) == 1


def test_a_second_429_is_told_and_waiting_in_vain_ends(connect):
    with Raw(answer(BUSY, headers=["Retry-After: 0"])) as server:
        client = connect(server.url)
        for _ in range(GIVE_UP_AFTER):
            with pytest.raises(Throttled, match=r"ook na de gevraagde pauze.*--max-rate"):
                client.send("GET", "/taken")
        assert len(server.requests) == 2 * GIVE_UP_AFTER
        with pytest.raises(Throttled):
            client.send("GET", "/taken")
        assert len(server.requests) == 2 * GIVE_UP_AFTER + 1


@pytest.mark.parametrize("more", [[], ["Retry-After: 99"]])
def test_a_503_that_is_not_waited_for_is_an_answer_as_ever(connect, more):
    with Raw(answer(AWAY, headers=more)) as server:
        reply = connect(server.url).send("POST", "/taken", body={}, makes="Interne taak")
        assert (reply.status, len(server.requests)) == (503, 1)


def test_several_requests_at_once_are_each_waited_for(connect):
    with Raw(first(BUSY, "Retry-After: 1", times=2)) as server:
        client = connect(server.url, request_seconds=5)
        began = time.monotonic()
        replies = client.send_together("POST", "/taken", [{"n": 1}, {"n": 2}], makes="Interne taak")
        assert time.monotonic() - began < 5
    assert [one.status for one in replies] == [201, 201]
    assert sorted(one.status for one in client.exchanges) == [201, 201, 429, 429]


def test_waiting_stays_within_the_budget_of_the_run(connect):
    with Raw(answer(BUSY, headers=["Retry-After: 5"])) as server:
        with pytest.raises(Throttled):
            connect(server.url, run_seconds=3).send("GET", "/taken")
        with pytest.raises(BudgetSpent):
            connect(server.url, run_requests=1).send("GET", "/taken")


def test_ctrl_c_ends_the_wait_and_nothing_is_lost(connect):
    with Raw(answer(BUSY, headers=["Retry-After: 10"])) as server, signals.orderly():
        client = connect(server.url)
        threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.send("POST", "/taken", body={}, makes="Interne taak")
        assert time.monotonic() - began < 3
    assert len(server.requests) == 1
    assert ledger.read(client.ledger.path).lost == []
