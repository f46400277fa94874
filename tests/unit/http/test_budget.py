"""The number, rate and duration of the requests of a run are bounded."""

import time

import pytest

from tests.support.raw_server import RawServer, fixed_response, raw_response
from validator.errors import (
    BudgetSpent,
    Unreachable,
)
from validator.http.gate import GIVE_UP_AFTER


def test_after_some_requests_without_an_answer_no_more_are_sent(connect):
    with RawServer(raw_response(b"")) as server:
        client = connect(server.url)
        for _ in range(GIVE_UP_AFTER + 2):
            with pytest.raises(Unreachable):
                client.send("GET", "/taken")
        assert len(server.requests) <= GIVE_UP_AFTER + 1
        assert client.stop_reason
        client.begin_clean_up()
        assert client.stop_reason is None


def test_a_run_has_a_budget_and_its_clean_up_one_of_its_own(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, run_requests=2)
        client.send("GET", "/taken")
        client.send("GET", "/taken")
        with pytest.raises(BudgetSpent, match="2 verzoeken"):
            client.send("GET", "/taken")
        client.begin_clean_up()
        assert client.send("GET", "/taken").status == 200
        late = connect(server.url, run_seconds=0)
        with pytest.raises(BudgetSpent):
            late.send("GET", "/taken")


def test_requests_are_spaced_when_asked(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, max_rate=20)
        assert client.has_rate
        started = time.monotonic()
        for _ in range(5):
            client.send("GET", "/taken")
        assert time.monotonic() - started >= 4 / 20


def test_what_is_left_of_a_budget_is_shared_by_the_workers_of_a_run(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, run_requests=25, run_seconds=60)
        client.send("GET", "/taken")
        share = client.limits_left.shared(4)
        workers = [connect(server.url, run_requests=share.run_requests) for _ in range(4)]
        for worker in workers:
            for _ in range(6):
                worker.send("GET", "/taken")
            with pytest.raises(BudgetSpent):
                worker.send("GET", "/taken")
        assert len(server.requests) == 25
    assert 55 < share.run_seconds < 60
    assert client.limits_left.shared(32).run_requests == 0
