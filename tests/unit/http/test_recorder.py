"""Evidence is made while the next answer is waited for, in the order in which things came."""

import time
from functools import partial

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.errors import Unreachable

BODY = b'{"onderwerp": "Kapotte lantaarn"}'


def answering():
    return fixed_response(body=BODY)


def test_the_evidence_of_an_answer_is_due_until_it_is_asked_for(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        assert client.recorded[0].status is None
        assert client.exchanges[0].status == 200


def test_evidence_is_made_before_the_next_answer_comes(connect):
    seen: list[int | None] = []

    def respond(connection, request):
        if b"/tweede" in request:
            deadline = time.monotonic() + 5
            while len(client.recorded) < 2 and time.monotonic() < deadline:
                time.sleep(0.01)
            seen.extend(exchange.status for exchange in client.recorded)
        answering()(connection, request)

    with RawServer(respond) as server:
        client = connect(server.url)
        client.send("GET", "/eerste")
        client.send("GET", "/tweede")
    assert seen == [200, None]


def test_evidence_of_requests_at_once_is_made_before_their_answers_come(connect):
    seen: list[int] = []

    def respond(connection, request):
        deadline = time.monotonic() + 5
        while len(client.recorded) < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        seen.append(len(client.recorded))
        answering()(connection, request)

    with RawServer(respond) as server:
        client = connect(server.url)
        client.send_together("GET", [(f"/taken/{number}", None) for number in range(3)])
        assert seen == [3, 3, 3]
        assert [exchange.n for exchange in client.exchanges] == [1, 2, 3]
        assert [exchange.status for exchange in client.exchanges] == [200, 200, 200]


def test_a_text_of_an_answer_is_of_others_though_the_next_request_sends_it(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        client.send("GET", "/taken", params={"onderwerp": "Kapotte lantaarn"})
        assert "lantaarn" not in str([exchange.as_dict() for exchange in client.exchanges])


def test_evidence_is_made_of_a_request_that_gets_no_answer(connect):
    with RawServer(answering()) as server:
        url = server.url
    client = connect(url)
    with pytest.raises(Unreachable):
        client.send("POST", "/taken", body={"onderwerp": "kc-lantaarn"})
    assert client.recorded[0].request_body == '{"onderwerp": "kc-lantaarn"}'


def test_the_evidence_of_a_scenario_is_whole_when_the_next_one_began(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        before = client.recorded
        client.begin_scenario()
        client.complete_evidence()
    assert [exchange.status for exchange in before] == [200]


def test_repeated_evidence_is_as_whole_as_that_which_it_repeats(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        client.repeat_evidence(client.recorded[:1])
        first, second = client.exchanges
    assert {**second.as_dict(), "n": 1} == first.as_dict()
    assert second.n == 2


def test_a_client_that_is_closed_has_no_evidence_due(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        client.close()
    assert client.recorded[0].status == 200


def test_what_comes_after_the_evidence_of_an_unusable_answer_sees_it_whole(connect):
    with RawServer(answering()) as server:
        client = connect(server.url, body_bytes=10)
        client.send("GET", "/taken")
        seen = []
        client.after_evidence(lambda: seen.append(client.recorded[0].as_dict()))
        client.complete_evidence()
    assert seen[0]["problem"] is not None
    assert seen[0]["response"]["body"] is not None


def test_what_is_interrupted_is_done_again(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        done: list[int] = []

        def work():
            done.append(len(done))
            if len(done) == 1:
                raise KeyboardInterrupt

        client.after_evidence(work)
        with pytest.raises(KeyboardInterrupt):
            client.complete_evidence()
        client.complete_evidence()
    assert done == [0, 1]


def test_what_fails_is_told_once(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)

        def work():
            raise ValueError("stuk")

        client.after_evidence(work)
        with pytest.raises(ValueError, match="stuk"):
            client.complete_evidence()
        client.send("GET", "/taken")
        assert client.exchanges[0].status == 200


@pytest.mark.slow
def test_what_is_done_meanwhile_is_no_time_of_the_target(connect):
    with RawServer(answering()) as server:
        client = connect(server.url)
        client.after_evidence(lambda: time.sleep(1))  # longer than a request may take
        assert client.send("GET", "/taken").status == 200


def test_what_is_due_is_done_in_order_though_some_of_it_asks_for_all_that_is_due(connect):
    done: list[int] = []

    def work(number):
        done.append(number)
        client.complete_evidence()

    with RawServer(answering()) as server:
        client = connect(server.url)
        for number in range(2000):
            client.after_evidence(partial(work, number))
        client.send("GET", "/taken")
    assert done == list(range(2000))
