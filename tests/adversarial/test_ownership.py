"""What is not provably of this run is never touched, never owned and never kept, whatever the target answers."""

import json
import os
from contextlib import nullcontext

import pytest

from tests.support.session import create_klantcontact, kept_exchanges, open_session
from validator.errors import CredentialsRefused, EnvironmentFault, UnexpectedResponse
from validator.scenario import actions

OTHER = {
    "Onderwerp": "Privézaak van mevrouw Jansen",
    "Kanaal": "Telefoon",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
}


def posted(request, response):
    return request.method == "POST" and request.path.endswith("/klantcontacten") and response.status_code == 201


@pytest.mark.parametrize("status", [200, 201])
def test_an_object_that_was_there_already_is_not_ours(tmp_path, status):
    """Find-or-create: the answer to a registration is an object of somebody else."""
    found: dict[str, str | None] = {}

    def answer(request, response):
        if posted(request, response):
            response.status_code = status
            response.set_data(json.dumps({**json.loads(response.data), **found}))

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        foreign = api.insert("Klantcontact", OTHER)
        found.update(uuid=foreign.id, nummer=None, onderwerp=OTHER["Onderwerp"])
        with pytest.raises(UnexpectedResponse, match=r"een nieuw object.*'Onderwerp'.* is niet wat is verstuurd"):
            create_klantcontact(context)
        evidence = kept_exchanges(session)
        residue = session.clean_up().residue
        assert foreign.id in {record.id for record in api.records()}
    assert "Jansen" not in evidence
    assert [residue_item.url for residue_item in residue] == [f"{api.url}/klantcontacten/{foreign.id}"]
    assert "niet aangeraakt" in residue[0].reason


def test_a_register_that_numbers_by_itself_is_left_clean(tmp_path):
    """It breaks F2173-R5, and only that: what it makes is new and holds the rest, so it is ours."""

    def given(name, _, values):
        if name == "Klantcontact":
            values["Nummer"] = "4711"

    with open_session("open-klant-2", tmp_path, request_values=given) as (api, session):
        context = session.context()
        create_klantcontact(context)
        assert len(api.records()) == 1
        assert session.clean_up().residue == []
        assert api.records() == []


def test_a_registration_without_an_id_is_the_targets_fault(tmp_path):
    def answer(request, response):
        if request.method == "POST" and request.path.endswith("/betrokkenen"):
            response.set_data(json.dumps({**json.loads(response.data), "uuid": None}))

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        create_klantcontact(context)
        address = {"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678"}
        values = context.completer.example("betrokkene", {}) | {"Digitale adressen": [address]}
        with pytest.raises(UnexpectedResponse, match="een ID bij de betrokkene"):
            actions.create_or_fail(context, "betrokkene", values)
        assert session.clean_up().residue == []
        assert api.records() == []


@pytest.mark.parametrize("identity", [".", "..", "../actoren", "a\\b", "x" * 70_000, "{token}"])
def test_an_id_that_leads_elsewhere_is_not_followed(tmp_path, identity):
    requests = []

    def answer(request, response):
        requests.append((request.method, request.path))
        if posted(request, response):
            body = {**json.loads(response.data), "uuid": identity.replace("{token}", token[0])}
            response.set_data(json.dumps(body))

    token = []
    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        token.append(api.token)
        with pytest.raises(UnexpectedResponse, match="een ID dat in een URL kan staan"):
            create_klantcontact(context)
        [record] = api.records()
        session.clean_up()
        assert api.records() == [], "it is found by the number that only this run has"
    posted_at = [method for method, _ in requests].index("POST")
    places = {path.rpartition("/klantinteracties/api/v1")[2] for _, path in requests[posted_at:]}
    assert places == {"/klantcontacten", f"/klantcontacten/{record.id}"}
    assert api.token not in kept_exchanges(session)


@pytest.mark.parametrize("body", ['{"uuid": "%s"}', "", "geen json", '{"nummer": "\\ud800"}'])
def test_an_answer_that_shows_too_little_is_looked_up(tmp_path, body):
    """The number that only this run has, read at the id or the Location, says that it is ours."""

    def answer(request, response):
        if posted(request, response):
            identity = json.loads(response.data)["uuid"]
            response.set_data(body % identity if "%s" in body else body)

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        create_klantcontact(context)
        assert [record.id for record in api.records()] == [context.document("het klantcontact").id]
        assert context.last_outcome().shown == ("uuid" in body)
        assert session.clean_up().residue == []
        assert api.records() == []


def test_a_location_elsewhere_is_not_looked_at(tmp_path):
    paths = []

    def answer(request, response):
        paths.append(request.path)
        if posted(request, response):
            response.headers["Location"] = response.headers["Location"].replace("/klantcontacten/", "/partijen/")
            response.set_data("")

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        with pytest.raises(UnexpectedResponse):
            create_klantcontact(context)
        assert session.clean_up().residue == [], "it is found by the number that only this run has"
        assert api.records() == []
    assert not any("/partijen/" in path for path in paths)


def test_what_is_stored_although_it_was_refused_is_ours_when_it_is_found(tmp_path):
    def answer(request, response):
        if posted(request, response):
            response.status_code = 400

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        noun = "klantcontact"
        actions.create(
            context,
            noun,
            context.completer.complete(noun, context.cells.table(noun, [["", ""], ["Nummer", "{nummer}"]])),
        )
        assert context.last_outcome().meaning == "refused"
        found = actions.search(context, "klantcontacten", context.cells.table(noun, [["", ""], ["Nummer", "{nummer}"]]))
        assert len(found.documents) == 1
        assert session.clean_up().residue == []
        assert api.records() == []


def test_what_a_colleague_gives_to_our_actor_is_not_ours(tmp_path):
    """On a shared environment others see what a run makes, and may refer to it."""
    with open_session("open-klant-2", tmp_path) as (api, session):
        context = session.context()
        actions.create_or_fail(context, "actor", context.completer.example("actor", {}))
        actor = context.document("de actor")
        contact = api.insert("Klantcontact", OTHER)
        store = api.store
        facts = {"Gevraagde handeling": "Nabellen", "Status": "Te doen"}
        with store.transaction():
            task = store.insert(
                "Interne taak",
                facts,
                {"Ontstaan uit klantcontact": [contact.id], "Toegewezen aan actor": [actor.id]},
            )
        found = actions.search(context, "interne taken", {"Toegewezen aan actor": actor.id})
        assert [document.id for document in found.documents] == [task.id]
        session.clean_up()
        assert task.id in {record.id for record in api.records()}
        assert "Nabellen" not in kept_exchanges(session)


@pytest.mark.parametrize("spoil", ["other key", "double key"])
def test_what_others_registered_is_not_kept_when_a_list_is_no_list(tmp_path, spoil):
    def answer(request, response):
        if request.method == "GET" and request.path.endswith("/klantcontacten"):
            body = json.loads(response.data)
            if spoil == "other key":
                response.set_data(json.dumps({"count": 1, "items": body["results"]}))
            else:
                text = response.get_data(as_text=True)
                response.set_data(text[:-1] + f', "count": {body["count"]}}}')

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        context = session.context()
        api.insert("Klantcontact", OTHER)
        with pytest.raises(UnexpectedResponse) if spoil == "double key" else nullcontext():
            actions.search(context, "klantcontacten", {"Kanaal": "Telefoon"})
        assert "Jansen" not in kept_exchanges(session)
        assert "niet bewaard" in kept_exchanges(session)


def test_a_ledger_that_cannot_be_written_stops_no_clean_up(tmp_path, monkeypatch):
    with open_session("open-klant-2", tmp_path) as (api, session):
        context = session.context()
        create_klantcontact(context)
        ledger, write = session.ledger.path.stat(), os.write

        def write_to_full_disk(file, content):
            return 0 if os.path.samestat(os.fstat(file), ledger) else write(file, content)

        monkeypatch.setattr(os, "write", write_to_full_disk)
        with pytest.raises(EnvironmentFault, match="schijf vol"):
            create_klantcontact(context)
        assert len(api.records()) == 1, "what cannot be written down is not registered"
        assert session.clean_up().residue == []
        assert api.records() == []


@pytest.mark.parametrize("secret", ["", f"Token {32 * 'a'}12345678"], ids=["the token", "one that begins as a UUID"])
def test_a_version_that_holds_a_secret_is_masked(tmp_path, secret):
    def answer(request, response):
        response.headers["API-version"] = f"1 {secret or request.headers['Authorization']}"

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        session.preflight()
        assert session.version == "[niet bewaard]"
        assert api.token not in kept_exchanges(session)


def test_a_refusal_of_the_first_search_that_echoes_the_token_is_masked(tmp_path):
    def answer(request, response):
        response.status_code = 403
        problems = [{"name": "token", "code": "x", "reason": request.headers["Authorization"]}]
        response.set_data(json.dumps({"invalidParams": problems}))

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        with pytest.raises(CredentialsRefused) as refused:
            session.preflight()
        assert api.token not in str(refused.value)
        assert "[niet bewaard]" in str(refused.value)
