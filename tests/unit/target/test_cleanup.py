"""Clean-up leaves nothing, whether a register takes along what belongs to an object, leaves it, or protects it."""

import json
import threading
import time
from collections import Counter
from contextlib import contextmanager

import pytest

from tests.support.reference_api import ReferenceApi
from tests.support.session import create_klantcontact, open_session
from validator.http.budget import FIRST_INTERVAL
from validator.http.client import Client
from validator.http.transport import CONNECTIONS
from validator.reference.problems import Problem
from validator.reference.service import Service
from validator.scenario.setup import set_up


def takes_nothing_along(monkeypatch):
    monkeypatch.setattr(Service, "dependents", lambda *_: iter(()))


def protects(monkeypatch):
    whole = Service.delete

    def delete(self, bound, identity, arguments):
        names = {
            attribute.name
            for kind in self._profile.model.object_types.values()
            for attribute in kind.attributes.values()
        }
        if any(self.store.referring(name, identity) for name in names):
            raise Problem(409, "protected", "Iets verwijst hiernaar.")
        whole(self, bound, identity, arguments)

    takes_nothing_along(monkeypatch)
    monkeypatch.setattr(Service, "delete", delete)


@pytest.mark.slow
@pytest.mark.parametrize(
    "register", [lambda _: None, takes_nothing_along, protects], ids=["along", "stays", "protects"]
)
@pytest.mark.parametrize("profile", ["informatiemodel-2023-03", "open-klant-2"])
def test_nothing_is_left(monkeypatch, tmp_path, register, profile):
    register(monkeypatch)
    with ReferenceApi(profile) as api:
        foreign = api.insert("Actor", {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"})
        completed = api.run("--write", "--tag", "C2984", cwd=tmp_path)
        assert [record.id for record in api.records()] == [foreign.id]
    results = json.loads((tmp_path / "klantcheck-report" / "results.json").read_text())
    assert results["residue"] == []
    assert completed.returncode == 4, completed.stdout + completed.stderr  # a selection says nothing of the whole


BASE = "klantinteracties/api/v1/"


@contextmanager
def registered(tmp_path, contacts, *, foreign=False, **hooks):
    """A session that registered klantcontacten with a betrokkene each, and the requests from then on.

    foreign: whether another has both as well. hooks: as `open_session`.
    """
    requests = []

    def answer(request, response):
        path = request.path.partition(BASE)[2].split("/")
        requests.append((request.method, path[0], len(path) > 1, response.status_code))
        if hooks.get("hidden") and request.method == "GET" and len(path) == 1:
            response.set_data(json.dumps({"count": 0, "next": None, "previous": None, "results": []}))

    others = {name: hook for name, hook in hooks.items() if name != "hidden"}
    with open_session("open-klant-2", tmp_path, response=answer, **others) as (api, session):
        if foreign:
            contact = api.insert("Klantcontact", {"Onderwerp": "Van een ander", "Kanaal": "Telefoon"})
            api.insert("Betrokkene", {"Rol": "Klant", "Klantcontact": contact.id})
        for _ in range(contacts):
            context = session.context()
            create_klantcontact(context)
            set_up(context, "betrokkene", [])
        requests.clear()
        yield api, session, requests


def cleaning(tmp_path, contacts, **options):
    """The requests of a clean-up after `registered`, and the residue."""
    with registered(tmp_path, contacts, **options) as (_, session, requests):
        residue = session.clean_up().residue
    return requests, residue


def test_what_goes_along_is_seen_to_be_gone_by_one_request(tmp_path):
    requests, residue = cleaning(tmp_path, 3, foreign=True)
    assert residue == []
    assert requests.count(("DELETE", "klantcontacten", True, 204)) == 3
    assert requests.count(("GET", "klantcontacten", True, 404)) == 3
    assert requests.count(("DELETE", "betrokkenen", True, 404)) == 3
    assert len(requests) == 9


def test_where_there_was_nothing_else_a_list_shows_that_all_are_gone(tmp_path):
    requests, residue = cleaning(tmp_path, 3)
    assert residue == []
    assert requests.count(("DELETE", "klantcontacten", True, 204)) == 3
    assert requests.count(("GET", "klantcontacten", True, 404)) == 1
    assert requests.count(("GET", "klantcontacten", False, 200)) == 1
    assert requests.count(("DELETE", "betrokkenen", True, 404)) == 1
    assert requests.count(("GET", "betrokkenen", False, 200)) == 1
    assert len(requests) == 7


@pytest.mark.parametrize("clean_up", ["clean_up", "clean_up_own"])
def test_objects_of_a_kind_are_deleted_some_at_a_time_after_the_first(monkeypatch, tmp_path, clean_up):
    whole, number = Client._transmit, CONNECTIONS
    together = threading.Barrier(number)
    sent: list[object] = []

    def transmit(self, prepared):
        if prepared.request.method == "DELETE" and "klantcontacten" in prepared.request.url.path:
            if sent:
                together.wait(timeout=10)  # breaks when they are not all there
            sent.append(prepared)
        return whole(self, prepared)

    monkeypatch.setattr(Client, "_transmit", transmit)
    with registered(tmp_path, 1 + 2 * number) as (api, session, _):
        getattr(session, clean_up)()
        assert (together.broken, len(sent)) == (False, 1 + 2 * number)
        assert session.clean_up().residue == []
        assert api.records() == []


def test_at_a_rate_objects_are_deleted_one_by_one(monkeypatch, tmp_path):
    monkeypatch.setattr(Client, "has_rate", property(lambda _: True))
    with registered(tmp_path, 3) as (api, session, _):
        together: list[object] = []
        monkeypatch.setattr(session.client, "send_together", lambda *asked: together.append(asked))
        assert session.clean_up().residue == []
        assert together == []
        assert api.records() == []


def test_a_fault_of_ours_is_told_and_each_object_is_deleted_by_itself(monkeypatch, tmp_path):
    def fail(*_):
        raise RuntimeError("kapot")

    with registered(tmp_path, 5) as (api, session, _):
        monkeypatch.setattr(session.client, "send_together", fail)
        cleaned = session.clean_up()
        assert (cleaned.residue, cleaned.fault) == ([], "RuntimeError: kapot")
        assert api.records() == []


def test_what_is_refused_among_others_is_asked_again_by_itself(monkeypatch, tmp_path):
    whole, asked = Service.delete, Counter[str]()

    def delete(self, bound, identity, arguments):
        asked[identity] += 1
        if bound.name == "Klantcontact" and len(asked) == 3 and asked[identity] == 1:
            raise Problem(409, "deadlock", "Een ander verzoek was eerder.")
        return whole(self, bound, identity, arguments)

    monkeypatch.setattr(Service, "delete", delete)
    with registered(tmp_path, 5) as (api, session, requests):
        assert session.clean_up().residue == []
        assert api.records() == []
    deletions = [status for method, path, _, status in requests if (method, path) == ("DELETE", "klantcontacten")]
    assert sorted(deletions) == [204] * 5 + [409]


@pytest.mark.parametrize("status", [429, 503])
def test_who_lets_only_so_much_through_is_asked_again_more_slowly(monkeypatch, tmp_path, status):
    whole, moments = Service.delete, [0.0]

    def delete(self, bound, identity, arguments):
        moments.append(time.monotonic())
        if moments[-1] - moments[-2] < FIRST_INTERVAL / 2:
            raise Problem(status, "busy", "Te veel verzoeken.")
        return whole(self, bound, identity, arguments)

    monkeypatch.setattr(Service, "delete", delete)
    with registered(tmp_path, 3) as (api, session, _):
        assert session.clean_up().residue == []
        assert api.records() == []


def test_a_worker_leaves_it_to_the_process_in_control_to_see_what_is_gone(tmp_path):
    with registered(tmp_path, 3) as (api, session, requests):
        assert session.clean_up_own(["Klantcontact", "Betrokkene"]) is None
        assert requests == [
            *[("DELETE", "klantcontacten", True, 204)] * 3,
            ("DELETE", "betrokkenen", True, 404),
        ]
        requests.clear()
        cleaned = session.clean_up()
        assert cleaned.residue == []
        assert (len(cleaned.deleted), len(cleaned.absent)) == (3, 2)
        assert requests == [
            ("GET", "klantcontacten", True, 404),
            ("GET", "klantcontacten", False, 200),
            ("DELETE", "betrokkenen", True, 404),
            ("GET", "betrokkenen", False, 200),
        ]
        assert api.records() == []


def test_what_a_worker_deleted_is_never_deleted_again(tmp_path):
    """Its id may be that of an object of another by then."""
    with registered(tmp_path, 2, undeletable="Klantcontact") as (_, session, requests):
        session.clean_up_own(["Klantcontact", "Betrokkene"])
        requests.clear()
        assert [one.object_type for one in session.clean_up().residue] == ["Klantcontact"] * 2
        assert not [request for request in requests if request[:2] == ("DELETE", "klantcontacten")]


@pytest.mark.parametrize("owners", [("betrokkene", "partij", "betrokkene"), ("betrokkene", "partij")])
def test_what_stays_of_one_owner_is_deleted_where_what_another_owns_goes_along(monkeypatch, tmp_path, owners):
    """Also when no list shows it, whichever was registered last."""
    dependents = Service.dependents
    monkeypatch.setattr(
        Service,
        "dependents",
        lambda self, record: iter(()) if record.type == "Betrokkene" else dependents(self, record),
    )
    with registered(tmp_path, 1, hidden=True) as (api, session, _):
        for owner in owners:
            context = session.context()
            create_klantcontact(context)
            set_up(context, owner, [])
            set_up(context, "digitaal adres", [["Attribuut", "Waarde"], [f"Verstrekt door {owner}", f"de {owner}"]])
        assert len([record for record in api.records() if record.type == "Digitaal adres"]) == len(owners)
        assert session.clean_up().residue == []
        assert api.records() == []


@pytest.mark.parametrize("hidden", [False, True], ids=["listed", "hidden"])
@pytest.mark.parametrize("foreign", [False, True])
def test_what_is_kept_after_a_deletion_is_told_whatever_a_list_shows(tmp_path, foreign, hidden):
    _, residue = cleaning(tmp_path, 3, foreign=foreign, undeletable="Klantcontact", hidden=hidden)
    assert [one.object_type for one in residue] == ["Klantcontact"] * 3


@pytest.mark.parametrize("clean_up", ["clean_up", "clean_up_own"])
def test_what_is_there_after_an_accepted_deletion_is_not_deleted_again(monkeypatch, tmp_path, clean_up):
    """Its id may be that of an object of another by then."""
    whole, asked = Service.delete, Counter[str]()

    def delete(self, bound, identity, arguments):
        asked[identity] += 1
        if bound.name != "Klantcontact":
            whole(self, bound, identity, arguments)

    monkeypatch.setattr(Service, "delete", delete)
    with registered(tmp_path, 3) as (_, session, _):
        getattr(session, clean_up)(["Klantcontact"] if clean_up == "clean_up_own" else ())
        assert {entry.object_type for entry in session.clean_up().residue} == {"Klantcontact"}
        contacts = [entry.url.rpartition("/")[2] for entry in session.ledger.account().remaining]
    expected = 1 if clean_up == "clean_up_own" else 2  # once for each clean-up that is asked for
    assert [asked[identity] for identity in contacts] == [expected] * 3


def test_a_worker_that_is_stopped_has_written_what_was_accepted(monkeypatch, tmp_path):
    whole = Client.send

    def send(self, method, path, **options):
        if method == "DELETE" and "betrokkenen" in path:
            raise KeyboardInterrupt
        return whole(self, method, path, **options)

    with registered(tmp_path, 3) as (_, session, requests):
        with monkeypatch.context() as patched:
            patched.setattr(Client, "send", send)
            session.clean_up_own(["Klantcontact", "Betrokkene"])
        assert [method for method, *_ in requests] == ["DELETE"] * 3
        assert [line for line in session.ledger.lines if "deletion_accepted" in line] == session.ledger.lines[-3:]


def test_the_first_of_each_kind_are_deleted_together(monkeypatch, tmp_path):
    whole, together = Client.send_together, list[list[str]]()

    def send_together(self, method, asked, *rest, **options):
        together.append([path.rpartition("/")[0].rpartition("/")[2] for path, _ in asked])
        return whole(self, method, asked, *rest, **options)

    monkeypatch.setattr(Client, "send_together", send_together)
    with registered(tmp_path, 1) as (api, session, _):
        for owner in ("betrokkene", "partij"):
            context = session.context()
            create_klantcontact(context)
            set_up(context, owner, [])
            set_up(context, "digitaal adres", [["Attribuut", "Waarde"], [f"Verstrekt door {owner}", f"de {owner}"]])
        assert session.clean_up().residue == []
        assert api.records() == []
    assert ["digitaleadressen"] * 2 in together
