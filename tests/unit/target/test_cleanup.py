"""Clean-up leaves nothing, whether a register takes along what belongs to an object, leaves it, or protects it."""

import json

import pytest

from tests.support.reference_api import ReferenceApi
from tests.support.session import create_klantcontact, open_session
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


def cleaning(tmp_path, contacts, *, foreign, **hooks):
    """The requests of a clean-up after registering klantcontacten with a betrokkene each, and the residue."""
    requests = []

    def answer(request, response):
        requests.append(
            (request.method, request.path.rpartition("klantinteracties/api/v1/")[2].split("/"), response.status_code)
        )
        if hooks.get("hidden") and request.method == "GET" and request.path.endswith("/klantcontacten"):
            response.set_data(json.dumps({"count": 0, "next": None, "previous": None, "results": []}))

    undeletable = {"undeletable": hooks["undeletable"]} if "undeletable" in hooks else {}
    with open_session("open-klant-2", tmp_path, response=answer, **undeletable) as (api, session):
        if foreign:
            api.insert("Klantcontact", {"Onderwerp": "Van een ander", "Kanaal": "Telefoon"})
        for _ in range(contacts):
            context = session.context()
            create_klantcontact(context)
            set_up(context, "betrokkene", [])
        requests.clear()
        residue = session.clean_up().residue
    return [(method, path[0], len(path) > 1, status) for method, path, status in requests], residue


def test_what_goes_along_is_seen_to_be_gone_by_one_request(tmp_path):
    requests, residue = cleaning(tmp_path, 3, foreign=True)
    assert residue == []
    assert requests.count(("DELETE", "klantcontacten", True, 204)) == 3
    assert requests.count(("GET", "klantcontacten", True, 404)) == 3
    assert requests.count(("DELETE", "betrokkenen", True, 404)) == 3
    assert len(requests) == 9


def test_where_there_was_nothing_else_a_list_shows_that_all_are_gone(tmp_path):
    requests, residue = cleaning(tmp_path, 3, foreign=False)
    assert residue == []
    assert requests.count(("GET", "klantcontacten", True, 404)) == 1
    assert requests.count(("GET", "klantcontacten", False, 200)) == 1
    assert len(requests) == 8


@pytest.mark.parametrize("hidden", [False, True], ids=["listed", "hidden"])
@pytest.mark.parametrize("foreign", [False, True])
def test_what_is_kept_after_a_deletion_is_told_whatever_a_list_shows(tmp_path, foreign, hidden):
    _, residue = cleaning(tmp_path, 3, foreign=foreign, undeletable="Klantcontact", hidden=hidden)
    assert [one.object_type for one in residue] == ["Klantcontact"] * 3
