"""Clean-up leaves nothing, whether a register takes along what belongs to an object, leaves it, or protects it."""

import json

import pytest

from tests.commands import Api
from validator.reference.faults.kinds import Fault
from validator.reference.operations import Operations
from validator.reference.problems import Problem


def takes_nothing_along(monkeypatch):
    monkeypatch.setattr(Operations, "_belonging", lambda *_: iter(()))


def protects(monkeypatch):
    whole = Operations.delete

    def delete(self, bound, identity):
        names = {one.name for kind in self._profile.model.object_types.values() for one in kind.attributes.values()}
        if any(self._store.referring(name, identity) for name in names):
            raise Problem(409, "protected", "Iets verwijst hiernaar.")
        whole(self, bound, identity)

    takes_nothing_along(monkeypatch)
    monkeypatch.setattr(Operations, "delete", delete)


@pytest.mark.parametrize(
    "register", [lambda _: None, takes_nothing_along, protects], ids=["along", "stays", "protects"]
)
@pytest.mark.parametrize("profile", ["informatiemodel-2023-03", "open-klant-2"])
def test_nothing_is_left(monkeypatch, tmp_path, register, profile):
    register(monkeypatch)
    with Api(profile) as api:
        foreign = api.holds("Actor", {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"})
        done = api.run("--write", "--tag", "C2984", cwd=tmp_path)
        assert [one.id for one in api.held()] == [foreign.id]
    made = json.loads((tmp_path / "klantcheck-report" / "results.json").read_text())
    assert made["residue"] == []
    assert done.returncode == 4, done.stdout + done.stderr  # a selection says nothing of the whole


def test_what_goes_along_is_seen_to_be_gone_by_one_request(tmp_path):
    asked = []

    def answer(request, response):
        asked.append((request.method, request.path.split("/")[-2], response.status_code))

    fault = Fault(id="proef", breaks="C9167-R1", says="Proef.", profile="open-klant-2", answer=answer)
    with Api("open-klant-2", faults=[fault]) as api:
        api.run("--write", "--tag", "eis-C9167-R12", cwd=tmp_path)
        assert api.held() == []
    cleaning = asked[next(number for number, one in enumerate(asked) if one[0] == "DELETE") :]
    contacts = sum(one == ("DELETE", "klantcontacten", 204) for one in cleaning)
    assert contacts > 0
    assert cleaning.count(("GET", "klantcontacten", 404)) == contacts
    assert ("DELETE", "betrokkenen", 404) in cleaning
    assert not any(method == "GET" and kind == "betrokkenen" for method, kind, _ in cleaning)
