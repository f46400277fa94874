"""A register that merges what it gets into an object of another, or lies about it, makes no run delete that."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.session import create_klantcontact, kept_exchanges, open_session
from validator.errors import UnexpectedResponse
from validator.scenario import actions

PROFILE = "open-klant-2"
OTHER = {
    "Onderwerp": "Privézaak van mevrouw Jansen",
    "Inhoud": "Zij belt over haar moeder.",
    "Kanaal": "Telefoon",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
}


def is_post(request, plural="klantcontacten"):
    return request.method == "POST" and request.path.endswith(f"/{plural}")


def hide(request, response):
    """Have no search find anything."""
    if request.method == "GET" and request.path.endswith("/klantcontacten"):
        response.set_data(json.dumps({"count": 0, "next": None, "previous": None, "results": []}))


def assert_reported_and_left(api, session, foreign, reason):
    """The object of another is told as residue, and as it was."""
    before = {record.id: dict(record.facts) for record in api.records()}
    residue = session.clean_up().residue
    assert {record.id: dict(record.facts) for record in api.records()}[foreign.id] == before[foreign.id]
    reasons = {item.url: item.reason for item in residue}
    assert reason in reasons[f"{api.url}/klantcontacten/{foreign.id}"]
    assert "niet aangeraakt" in reasons[f"{api.url}/klantcontacten/{foreign.id}"]


def merged(foreign, sent, *, keep):
    """The object of another with what was sent in it. keep: properties that stay as they were."""
    return {**sent, **keep, "uuid": foreign.id, "url": sent["url"].replace(sent["uuid"], foreign.id)}


def test_an_object_with_more_than_was_sent_is_in_doubt(tmp_path):
    state: dict[str, Any] = {}

    def answer(request, response):
        hide(request, response)
        if is_post(request):
            sent = json.loads(response.data)
            response.set_data(json.dumps(merged(state["foreign"], sent, keep={"inhoud": OTHER["Inhoud"]})))

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        state["foreign"] = api.insert("Klantcontact", OTHER)
        context = session.context()
        create_klantcontact(context)
        with pytest.raises(UnexpectedResponse, match="is nieuw, en van deze run"):
            actions.delete_or_fail(context, "het klantcontact")
        with pytest.raises(UnexpectedResponse, match="is nieuw, en van deze run"):
            actions.change_or_fail(context, "het klantcontact", {"Onderwerp": "Anders"})
        assert_reported_and_left(api, session, state["foreign"], "heeft ook 'Inhoud', wat niet is verstuurd")


def test_an_object_under_another_status_is_in_doubt(tmp_path):
    state: dict[str, Any] = {}

    def answer(request, response):
        hide(request, response)
        if is_post(request):
            response.status_code = 200
            response.set_data(json.dumps(merged(state["foreign"], json.loads(response.data), keep={})))

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        state["foreign"] = api.insert("Klantcontact", OTHER)
        context = session.context()
        create_klantcontact(context)
        with pytest.raises(UnexpectedResponse, match="is nieuw, en van deze run"):
            actions.delete_or_fail(context, "het klantcontact")
        assert_reported_and_left(api, session, state["foreign"], "heeft status 200")


def test_an_object_that_was_shown_before_is_in_doubt(tmp_path):
    state: dict[str, Any] = {}

    def answer(request, response):
        if is_post(request):
            response.set_data(json.dumps(merged(state["foreign"], json.loads(response.data), keep={})))

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        state["foreign"] = api.insert("Klantcontact", OTHER)
        context = session.context()
        actions.search(context, "klantcontacten", {"Kanaal": "Telefoon"})
        create_klantcontact(context)
        assert_reported_and_left(api, session, state["foreign"], "een eerder antwoord toonde dit object al")


def test_an_object_with_an_id_that_was_sent_is_in_doubt(tmp_path):
    """As by a profile that has an id sent, in a register that keeps it."""
    state: dict[str, Any] = {}

    def answer(request, response):
        hide(request, response)
        if is_post(request):
            response.set_data(json.dumps(merged(state["foreign"], json.loads(response.data), keep={})))

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        state["foreign"] = api.insert("Klantcontact", OTHER)
        context = session.context()
        values = context.completer.complete("klantcontact", {"Kanaal": "Telefoon", "Onderwerp": state["foreign"].id})
        actions.create_or_fail(context, "klantcontact", values)
        assert_reported_and_left(
            api, session, state["foreign"], "het ID van dit object is een waarde die deze run verstuurde"
        )


def test_a_refused_object_that_was_merged_into_another_is_in_doubt(tmp_path):
    state: dict[str, Any] = {}

    def answer(request, response):
        if is_post(request):
            state["sent"] = json.loads(response.data)
            response.status_code = 400
        elif request.method == "GET" and request.path.endswith("/klantcontacten") and "sent" in state:
            item = merged(state["foreign"], state["sent"], keep={"inhoud": OTHER["Inhoud"]})
            response.set_data(json.dumps({"count": 1, "next": None, "previous": None, "results": [item]}))

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        state["foreign"] = api.insert("Klantcontact", OTHER)
        context = session.context()
        table = [["", ""], ["Nummer", "{nummer}"]]
        values = context.completer.complete("klantcontact", context.cells.table("klantcontact", table))
        actions.create(context, "klantcontact", values)
        result = actions.search(context, "klantcontacten", context.cells.table("klantcontact", table))
        assert len(result.documents) == 1
        assert_reported_and_left(api, session, state["foreign"], "heeft ook 'Inhoud', wat niet is verstuurd")


def upsert(api, foreign, request, response):
    """Have each subject once: merge a registration with that of the foreign object into it, and show that as new."""
    if not is_post(request) or json.loads(response.data)["onderwerp"] != foreign.facts["Onderwerp"]:
        return
    sent = json.loads(response.data)
    new = api.store.get("Klantcontact", sent["uuid"])
    with api.store.transaction():
        api.store.delete(new.id)
        api.store.update(foreign.id, {**foreign.facts, **new.facts}, {})
    place, _, _ = response.headers["Location"].rpartition("/")
    response.headers["Location"] = f"{place}/{foreign.id}"
    response.set_data(json.dumps(merged(foreign, sent, keep={})))


@pytest.mark.parametrize("others", [0, 250], ids=["on the first page", "found by its subject alone"])
def test_an_object_that_was_there_and_never_shown_is_in_doubt(tmp_path, others):
    """All of it is what was sent, with a number that only this run has, and the status and id of a new object."""
    held: dict[str, Any] = {}
    without_content = {name: value for name, value in OTHER.items() if name != "Inhoud"}

    def answer(request, response):
        upsert(held["api"], held["foreign"], request, response)

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        foreign = api.insert("Klantcontact", {**without_content, "Onderwerp": "Dakkapel"})
        for number in range(others):
            api.insert("Klantcontact", {**OTHER, "Onderwerp": f"Zaak {number}"})
        held.update(api=api, foreign=foreign)
        context = session.context()
        create_klantcontact(context)
        with pytest.raises(UnexpectedResponse, match="is nieuw, en van deze run"):
            actions.delete_or_fail(context, "het klantcontact")
        assert_reported_and_left(api, session, foreign, "een eerder antwoord toonde dit object al")
        assert OTHER["Onderwerp"] not in kept_exchanges(session)


def test_what_was_there_is_looked_for_once_and_a_failing_answer_teaches_nothing(tmp_path):
    asked = []

    def answer(request, response):
        if request.method == "GET":
            asked.append(request.full_path)
            response.status_code = 500

    with open_session(PROFILE, tmp_path, response=answer) as (_, session):
        for _ in range(3):
            create_klantcontact(session.context())
        assert session.ledger.account().doubted == []
    assert len(asked) == len(set(asked))
    assert any("onderwerp=Dakkapel" in path for path in asked)
    assert any(path.endswith("/klantcontacten?") for path in asked)
    assert not any("nummer=" in path for path in asked), "nobody has what was just generated"


def test_what_was_there_is_looked_for_before_a_composite_registration(tmp_path):
    asked = []

    def answer(request, _):
        asked.append((request.method, request.full_path))

    with open_session("open-klant-2", tmp_path, response=answer) as (api, session):
        klantcontact = api.insert("Klantcontact", OTHER)
        api.insert("Betrokkene", {"Rol": "Klant", "Initiator": "Ja", "Betrokken bij klantcontact": klantcontact.id})
        context = session.context()
        rows = [
            ["Object", "Attribuut", "Waarde"],
            ["Klantcontact", "Kanaal", "Telefoon"],
            ["Betrokkene", "Rol", "Klant"],
            ["Betrokkene", "Initiator", "Ja"],
            ["Betrokkene", "Persoonsnaam/Achternaam", "Wittewiek"],
            ["Onderwerpobject", "Objectidentificator/Register", "openzaak"],
        ]
        name = "Registreer klantcontact met onderwerp"
        actions.create_composite_or_fail(context, name, context.completer.composite(name, rows))
        assert session.clean_up().residue == []
    before = [path for method, path in asked[: [method for method, _ in asked].index("POST")]]
    assert any("/klantcontacten?kanaal=Telefoon" in path for path in before)
    assert any("/betrokkenen?contactnaamAchternaam=Wittewiek" in path for path in before)


def test_where_there_was_nothing_no_value_is_looked_for_until_an_object_of_another_is_seen(tmp_path):
    asked = []

    def answer(request, _):
        if request.method == "GET":
            asked.append(request.full_path.rpartition("/")[2])

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        create_klantcontact(session.context())
        assert asked == ["klantcontacten?"]
        api.insert("Klantcontact", OTHER)
        actions.search(session.context(), "klantcontact", {"Kanaal": "Telefoon"})
        create_klantcontact(session.context())
        assert "klantcontacten?onderwerp=Dakkapel" in asked


@pytest.mark.parametrize(("days", "doubted"), [(400, True), (1, True), (0, False)])
@pytest.mark.parametrize("same_clock", [True, False], ids=["clock of the target", "our clock"])
def test_an_old_moment_of_registration_is_in_doubt(tmp_path, days, doubted, same_clock):
    """A target whose own clock is wrong says so in its Date header."""
    then = datetime.now(UTC) - timedelta(days=days)

    def answer(request, response):
        if is_post(request, "internetaken"):
            response.set_data(json.dumps({**json.loads(response.data), "geregistreerdOp": then.isoformat()}))
            if same_clock:
                response.headers["Date"] = then.strftime("%a, %d %b %Y %H:%M:%S GMT")

    with open_session("informatiemodel-2023-03", tmp_path, response=answer) as (_, session):
        context = session.context()
        actions.create_or_fail(context, "actor", context.completer.example("actor", {}))
        create_klantcontact(context)
        actions.create_or_fail(context, "interne taak", context.completer.example("interne taak", {}))
        items = [item for item in session.clean_up().residue if item.object_type == "Interne taak"]
    assert bool(items) == (doubted and not same_clock)
    assert all("'Geregistreerd op' van dit object ligt voor deze run" in item.reason for item in items)


@pytest.mark.parametrize(
    "segment", ["%2e%2e", "..", "{id}?all=true", "..%5c", "{id}%2f..%2f..", "%252e%252e", "{id}#x", ""]
)
def test_a_location_that_is_not_one_segment_is_nobodys(tmp_path, segment):
    requests, collection = [], "/klantcontacten"

    def answer(request, response):
        requests.append((request.method, request.path.rpartition("/klantinteracties/api/v1")[2]))
        if is_post(request):
            place, _, identity = response.headers["Location"].rpartition("/")
            response.headers["Location"] = f"{place}/{segment.replace('{id}', identity)}"
            response.set_data("")

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        with pytest.raises(UnexpectedResponse):
            create_klantcontact(session.context())
        [record] = api.records()
        assert session.clean_up().residue == [], "it is found by the number that only this run has"
        assert api.records() == []
    own = f"{collection}/{record.id}"
    assert requests[requests.index(("POST", collection)) :] == [
        ("POST", collection),
        ("GET", collection),
        ("DELETE", own),
        ("GET", own),
    ]


def test_a_token_in_a_location_is_not_written_down(tmp_path):
    def answer(request, response):
        if is_post(request):
            token = request.headers["Authorization"].rpartition(" ")[2]
            response.headers["Location"] = response.headers["Location"].rpartition("/")[0] + f"/{token}"
            response.set_data("")

    with open_session(PROFILE, tmp_path, response=answer) as (api, session):
        with pytest.raises(UnexpectedResponse):
            create_klantcontact(session.context())
        assert api.token not in session.ledger.path.read_text()
        assert api.token not in f"{session.clean_up().residue}"
