"""What a session finds out of the target for the workers of a run."""

import pytest

from tests.support.session import create_klantcontact, open_session
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
