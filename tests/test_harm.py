"""What is not provably of this run is never touched, never owned and never kept, whatever the target answers."""

import json
from contextlib import contextmanager, nullcontext

import pytest

from tests.commands import Api
from validator import ledger, session, sets
from validator.errors import Nonconformity
from validator.exchange import TOKEN_VARIABLE
from validator.reference.faults.kinds import Fault
from validator.session import Session, Target

OTHER = {
    "Onderwerp": "Privézaak van mevrouw Jansen",
    "Kanaal": "Telefoon",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
}


@contextmanager
def talking(tmp_path, monkeypatch, answer=None, profile="open-klant-2", **hooks):
    """A reference API whose answers are spoiled by `answer(request, response)`, and a session with it."""
    faults = [Fault(id="proef", breaks="F2173-R12", says="Proef.", profile=profile, answer=answer, **hooks)]
    with Api(profile, faults=faults) as api:
        monkeypatch.setenv(TOKEN_VARIABLE, api.token)
        reach = session.connection(Target(api.url, write=True), api.profile, "proef")
        opened = Session(api.profile, sets.the_set("2024-03"), reach, tmp_path / "grootboek.ndjson")
        try:
            yield api, opened, opened.story()
        finally:
            opened.close()


def posted(request, response):
    return request.method == "POST" and request.path.endswith("/klantcontacten") and response.status_code == 201


def register(story):
    story.registered("klantcontact", story.complete("klantcontact", {"Kanaal": "Telefoon", "Onderwerp": "Dakkapel"}))


def kept(opened):
    return json.dumps([one.as_dict() for one in opened.client.exchanges], ensure_ascii=False)


@pytest.mark.parametrize("status", [200, 201])
def test_an_object_that_was_there_already_is_not_ours(tmp_path, monkeypatch, status):
    """Find-or-create: the answer to a registration is an object of somebody else."""
    found = {}

    def answer(request, response):
        if posted(request, response):
            response.status_code = status
            response.set_data(json.dumps({**json.loads(response.data), **found}))

    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        foreign = api.holds("Klantcontact", OTHER)
        found.update(uuid=foreign.id, nummer=None, onderwerp=OTHER["Onderwerp"])
        with pytest.raises(Nonconformity, match=r"een nieuw object.*'Onderwerp'.* is niet wat is verstuurd"):
            register(story)
        evidence = kept(opened)
        residue = opened.clean()
        assert foreign.id in {one.id for one in api.held()}
    assert "Jansen" not in evidence
    assert [one.url for one in residue] == [f"{api.url}/klantcontacten/{foreign.id}"]
    assert "niet aangeraakt" in residue[0].reason


def test_a_register_that_numbers_by_itself_is_left_clean(tmp_path, monkeypatch):
    """It breaks F2173-R5, and only that: what it makes is new and holds the rest, so it is ours."""

    def given(name, _, values):
        if name == "Klantcontact":
            values["Nummer"] = "4711"

    with talking(tmp_path, monkeypatch, given=given) as (api, opened, story):
        register(story)
        assert len(api.held()) == 1
        assert opened.clean() == []
        assert api.held() == []


def test_a_registration_without_an_id_is_the_targets_fault(tmp_path, monkeypatch):
    def answer(request, response):
        if request.method == "POST" and request.path.endswith("/betrokkenen"):
            response.set_data(json.dumps({**json.loads(response.data), "uuid": None}))

    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        register(story)
        address = {"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678"}
        values = story.example("betrokkene", {}) | {"Digitale adressen": [address]}
        with pytest.raises(Nonconformity, match="een ID bij de betrokkene"):
            story.registered("betrokkene", values)
        assert opened.clean() == []
        assert api.held() == []


@pytest.mark.parametrize("identity", [".", "..", "../actoren", "a\\b", "x" * 70_000, "{token}"])
def test_an_id_that_leads_elsewhere_is_not_followed(tmp_path, monkeypatch, identity):
    asked = []

    def answer(request, response):
        asked.append((request.method, request.path))
        if posted(request, response):
            body = {**json.loads(response.data), "uuid": identity.replace("{token}", token[0])}
            response.set_data(json.dumps(body))

    token = []
    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        token.append(api.token)
        with pytest.raises(Nonconformity, match="een ID dat in een URL kan staan"):
            register(story)
        opened.clean()
    assert [method for method, _ in asked] == ["POST"]
    assert api.token not in kept(opened)


@pytest.mark.parametrize("body", ['{"uuid": "%s"}', "", "geen json", '{"nummer": "\\ud800"}'])
def test_an_answer_that_shows_too_little_is_looked_up(tmp_path, monkeypatch, body):
    """The number that only this run has, read at the id or the Location, says that it is ours."""

    def answer(request, response):
        if posted(request, response):
            identity = json.loads(response.data)["uuid"]
            response.set_data(body % identity if "%s" in body else body)

    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        with pytest.raises(Nonconformity) if "uuid" not in body else nullcontext():
            register(story)
        assert len(api.held()) == 1
        assert opened.clean() == []
        assert api.held() == []


def test_a_location_elsewhere_is_not_looked_at(tmp_path, monkeypatch):
    def answer(request, response):
        if posted(request, response):
            response.headers["Location"] = response.headers["Location"].replace("/klantcontacten/", "/partijen/")
            response.set_data("")

    with talking(tmp_path, monkeypatch, answer) as (_, opened, story):
        with pytest.raises(Nonconformity):
            register(story)
        [lost] = opened.clean()
    assert lost.url is None
    assert "mogelijk is daar iets gemaakt" in lost.reason


def test_what_is_stored_although_it_was_refused_is_ours_when_it_is_found(tmp_path, monkeypatch):
    def answer(request, response):
        if posted(request, response):
            response.status_code = 400

    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        noun = "klantcontact"
        story.attempt(noun, story.complete(noun, story.table(noun, [["", ""], ["Nummer", "{nummer}"]])))
        assert story.last().meaning == "refused"
        found = story.search("klantcontacten", story.table(noun, [["", ""], ["Nummer", "{nummer}"]]))
        assert len(found.documents) == 1
        assert opened.clean() == []
        assert api.held() == []


def test_what_a_colleague_gives_to_our_actor_is_not_ours(tmp_path, monkeypatch):
    """On a shared environment others see what a run makes, and may refer to it."""
    with talking(tmp_path, monkeypatch) as (api, opened, story):
        story.registered("actor", story.example("actor", {}))
        actor = story.document("de actor")
        contact = api.holds("Klantcontact", OTHER)
        store = api.server.app.store
        facts = {"Gevraagde handeling": "Nabellen", "Status": "Te doen"}
        with store.transaction():
            task = store.insert(
                "Interne taak",
                facts,
                {"Ontstaan uit klantcontact": [contact.id], "Toegewezen aan actor": [actor.id]},
            )
        found = story.search("interne taken", {"Toegewezen aan actor": actor.id})
        assert [one.id for one in found.documents] == [task.id]
        opened.clean()
        assert task.id in {one.id for one in api.held()}
        assert "Nabellen" not in kept(opened)


@pytest.mark.parametrize("spoil", ["other key", "double key"])
def test_what_others_registered_is_not_kept_when_a_list_is_no_list(tmp_path, monkeypatch, spoil):
    def answer(request, response):
        if request.method == "GET" and request.path.endswith("/klantcontacten"):
            body = json.loads(response.data)
            if spoil == "other key":
                response.set_data(json.dumps({"count": 1, "items": body["results"]}))
            else:
                text = response.get_data(as_text=True)
                response.set_data(text[:-1] + f', "count": {body["count"]}}}')

    with talking(tmp_path, monkeypatch, answer) as (api, opened, story):
        api.holds("Klantcontact", OTHER)
        with pytest.raises(Nonconformity):
            story.search("klantcontacten", {"Kanaal": "Telefoon"})
        assert "Jansen" not in kept(opened)
        assert "niet bewaard" in kept(opened)


def test_a_ledger_that_cannot_be_written_stops_no_clean_up(tmp_path, monkeypatch):
    with talking(tmp_path, monkeypatch) as (api, opened, story):
        register(story)
        monkeypatch.setattr(ledger.os, "write", lambda *_: 0)
        with pytest.raises(ledger.EnvironmentFault, match="schijf vol"):
            register(story)
        assert len(api.held()) == 1, "what cannot be written down is not registered"
        assert opened.clean() == []
        assert api.held() == []


def test_a_version_that_echoes_the_token_is_masked(tmp_path, monkeypatch):
    def answer(request, response):
        response.headers["API-version"] = f"1 {request.headers['Authorization']}"

    with talking(tmp_path, monkeypatch, answer) as (api, opened, _):
        opened.preflight()
        assert opened.version == "1 Token [geheim]"
        assert api.token not in kept(opened)


def test_a_refusal_of_the_first_search_that_echoes_the_token_is_masked(tmp_path, monkeypatch):
    def answer(request, response):
        response.status_code = 403
        told = [{"name": "token", "code": "x", "reason": request.headers["Authorization"]}]
        response.set_data(json.dumps({"invalidParams": told}))

    with talking(tmp_path, monkeypatch, answer) as (api, opened, _):
        with pytest.raises(session.CredentialsRefused) as refused:
            opened.preflight()
        assert api.token not in str(refused.value)
        assert "[geheim]" in str(refused.value)
