"""What a session finds out of the target for the workers of a run."""

import threading
from dataclasses import replace

import pytest

from tests.support.session import create_klantcontact, open_session
from validator.http.client import Client
from validator.http.transport import CONNECTIONS
from validator.requirements.scenarios import Step
from validator.scenario.sharing import Sharing


@pytest.fixture
def requests():
    return []


@pytest.fixture
def opened(tmp_path, requests):
    def response(request, _):
        requests.append((request.method, request.path.rpartition("/")[2], request.query_string.decode()))

    def opening(folder=tmp_path, **options):
        return open_session("open-klant-2", folder, response=response, **options)

    return opening


def test_each_type_is_asked_for_once_and_those_with_an_object_are_not_empty(opened, requests):
    with opened() as (api, session):
        api.insert("Actor", {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"})
        empty = session.empty_types()
        assert {"Klantcontact", "Partij", "Interne taak"} <= set(empty)
        assert "Actor" not in empty
        assert len(requests) == len({path for _, path, _ in requests}) >= len(empty)


def test_the_types_are_asked_for_some_at_a_time(opened, monkeypatch):
    whole, together = Client._transmit, threading.Barrier(CONNECTIONS)

    def transmit(self, prepared):
        if len(sent) < CONNECTIONS:
            sent.append(prepared)
            together.wait(timeout=10)  # breaks when they are not all there
        return whole(self, prepared)

    sent: list[object] = []
    monkeypatch.setattr(Client, "_transmit", transmit)
    with opened() as (_, session):
        assert "Klantcontact" in session.empty_types()
    assert not together.broken


def test_at_a_rate_each_type_is_asked_for_by_itself(opened, monkeypatch):
    monkeypatch.setattr(Client, "has_rate", property(lambda _: True))
    monkeypatch.setattr(Client, "send_together", lambda *_: pytest.fail("some were asked for together"))
    with opened() as (_, session):
        assert "Klantcontact" in session.empty_types()


@pytest.mark.parametrize("status", [200, 403, 500])
def test_a_type_without_a_list_in_the_answer_is_not_empty(opened, monkeypatch, requests, status):
    whole = Client._receive

    def receive(self, built, record):
        reply = whole(self, built, record)
        return replace(reply, status=status, content=b"{}") if built.url.endswith("/partijen") else reply

    monkeypatch.setattr(Client, "_receive", receive)
    with opened() as (_, session):
        empty = session.empty_types()
    assert "Partij" not in empty
    assert "Klantcontact" in empty
    assert [path for _, path, _ in requests].count("partijen") == 1


def test_a_run_that_may_register_nothing_asks_for_no_type(opened, requests):
    with opened(write=False) as (_, session):
        assert session.empty_types() == []
        assert requests == []


def test_what_another_process_found_empty_is_not_asked_again(opened, requests, tmp_path):
    with opened(tmp_path / "asking") as (_, session):
        create_klantcontact(session.context())
        asked = [request for request in requests if request[0] == "GET"]
        assert asked, "without that knowledge it asks"
    requests.clear()
    with opened() as (_, session):
        session.note_empty_types(["Klantcontact"])
        create_klantcontact(session.context())
        assert [method for method, _, _ in requests] == ["POST"]


def test_what_the_next_scenario_may_share_is_made_out_while_an_answer_is_waited_for(opened, monkeypatch):
    asked: list[tuple[Step, ...]] = []

    def sharing_of(steps, **_):
        asked.append(steps)
        return Sharing()

    monkeypatch.setattr("validator.run.session.sharing_of", sharing_of)
    steps = (Step("Gegeven", "een klantcontact", "given", 1),)
    with opened() as (_, session):
        context = session.context()
        asked.clear()
        session.expect(steps)
        assert asked == []
        create_klantcontact(context)
        assert asked == [steps]
        session.context(steps)
        assert asked == [steps], "once"
