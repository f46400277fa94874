"""Clean-up leaves nothing, whether a register takes along what belongs to an object, leaves it, or protects it."""

import json

import pytest

from tests.support.reference_api import ReferenceApi
from validator.reference.faults.fault import Fault
from validator.reference.problems import Problem
from validator.reference.service import Service


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


@pytest.mark.slow
def test_what_goes_along_is_seen_to_be_gone_by_one_request(tmp_path):
    requests = []

    def answer(request, response):
        requests.append((request.method, request.path.split("/")[-2], response.status_code))

    fault = Fault(id="proef", requirement="C9167-R1", description="Proef.", profile="open-klant-2", response=answer)
    with ReferenceApi("open-klant-2", faults=[fault]) as api:
        api.run("--write", "--tag", "eis-C9167-R12", cwd=tmp_path)
        assert api.records() == []
    cleaning = requests[next(number for number, request in enumerate(requests) if request[0] == "DELETE") :]
    contacts = sum(request == ("DELETE", "klantcontacten", 204) for request in cleaning)
    assert contacts > 0
    assert cleaning.count(("GET", "klantcontacten", 404)) == contacts
    assert ("DELETE", "betrokkenen", 404) in cleaning
    assert not any(method == "GET" and kind == "betrokkenen" for method, kind, _ in cleaning)
