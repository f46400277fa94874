"""What the reference API does where the registry of a dialect deviates from the standard, and as the standard asks."""

import pytest

from tests.support.dialect_client import OPEN, betrokkene, dialect_client
from validator.profile.loader import load_profile, profile_names
from validator.reference.dialects import DIALECTS, dialect_of
from validator.reference.imitation import NO_IMITATION, deviations
from validator.requirements.registers import all_requirements
from validator.requirements.scenarios import all_scenarios


@pytest.fixture(params=[True, False], ids=["conform", "imitating"])
def client(request):
    with dialect_client(OPEN, conform=request.param) as client:
        client.conform = request.param
        yield client


def test_only_a_dialect_with_deviations_has_an_imitation():
    assert {name for name in DIALECTS if dialect_of(load_profile(name), conform=False).imitation != NO_IMITATION} == {
        OPEN
    }
    assert dialect_of(load_profile(OPEN)).imitation == NO_IMITATION


def test_every_requirement_of_a_deviation_exists():
    named = {identity for one in deviations(DIALECTS[OPEN].deviations) for identity in one.requirements}
    assert named <= {one.id for one in all_requirements()}


def test_every_requirement_that_a_deviation_breaks_has_a_known_deviation():
    known = {scenario for one in load_profile(OPEN).known_deviations for scenario in one.scenarios}
    explained = {requirement for one in all_scenarios() if one.id in known for requirement in one.requirements}
    assert {identity for one in deviations(DIALECTS[OPEN].deviations) for identity in one.requirements} <= explained


@pytest.mark.parametrize("name", profile_names())
def test_every_scenario_of_a_known_deviation_exists_and_is_named_once(name):
    named = [identity for known in load_profile(name).known_deviations for identity in known.scenarios]
    assert len(named) == len(set(named))
    assert set(named) <= {one.id for one in all_scenarios()}


def test_a_part_of_a_text_and_a_line_of_an_address(client):
    client.create_klantcontact()
    partij = {"soortPartij": "persoon", "indicatieActief": True}
    client.create("/partijen", {**partij, "bezoekadres": {"adresregel1": "Rue 1"}})
    client.create("/partijen", partij)
    assert len(client.items("/klantcontacten", onderwerp="dakKAP")) == (0 if client.conform else 1)
    assert len(client.items("/partijen", bezoekadresAdresregel1="Rue 1")) == (1 if client.conform else 2)


def test_a_klantcontact_at_which_a_partij_was_twice(client):
    contact = client.create_klantcontact()
    person = client.create("/partijen", {"soortPartij": "persoon", "indicatieActief": True})
    for _ in "12":
        client.create("/betrokkenen", {**betrokkene(contact), "wasPartij": {"uuid": person}})
    assert len(client.items("/klantcontacten", hadBetrokkene__wasPartij__uuid=person)) == (1 if client.conform else 2)


def test_arguments_that_cannot_be_read(client):
    client.create_actor()
    boolean = client.get("/actoren", params={"indicatieActief": "misschien"})
    assert boolean.status_code == (400 if client.conform else 200)
    assert client.get("/actoren", params={"indicatieActief": "True"}).json()["count"] == 1
    unknown = client.get("/actoren", params={"onbekend": "1"})
    assert unknown.status_code == 400
    assert unknown.json()["invalidParams"][0]["name"] == ("onbekend" if client.conform else "nonFieldErrors")


def test_a_replacement_and_a_change_without_a_kind(client):
    actor = {"naam": "Ans", "soortActor": "medewerker"}
    details = {"functie": "Balie", "telefoonnummer": "0612345678"}
    address = f"/actoren/{client.create('/actoren', {**actor, 'actorIdentificatie': details})}"
    changed = client.patch(address, json={"actorIdentificatie": {**details, "functie": "Chef"}}).json()
    assert changed["actorIdentificatie"]["functie"] == ("Chef" if client.conform else "Balie")
    replaced = client.put(address, json=actor).json()
    assert (replaced["actorIdentificatie"] is None) == client.conform


def test_headers_and_version(client):
    answer = client.get("/openapi.json")
    assert answer.json()["info"]["version"] == ("0.9.0" if client.conform else "0.9.0 (1)")
    assert ("Cache-Control" in answer.headers) == client.conform


def test_a_part_of_a_group(client):
    contact = client.create_klantcontact()
    address = f"/betrokkenen/{client.create('/betrokkenen', betrokkene(contact))}"
    changed = client.patch(address, json={"contactnaam": {"voornaam": "Carl"}}).json()["contactnaam"]
    assert (changed["voornaam"], changed["achternaam"]) == ("Carl", "Wittewiek" if client.conform else "")
    emptied = client.patch(address, json={"contactnaam": None}).json()["contactnaam"]
    assert emptied["voornaam"] == ""


def test_owners_of_a_digitaal_adres_and_what_goes_with_them(client):
    owner = client.create("/betrokkenen", betrokkene(client.create_klantcontact()))
    person = client.create("/partijen", {"soortPartij": "persoon", "indicatieActief": True})
    adres = {"soortDigitaalAdres": "email", "adres": "karel@example.org"}
    for betrokkenen, partij in ((None, None), ({"uuid": owner}, {"uuid": person})):
        body = {**adres, "verstrektDoorBetrokkene": betrokkenen, "verstrektDoorPartij": partij}
        assert client.post("/digitaleadressen", json=body).status_code == (400 if client.conform else 201)
    body = {**adres, "verstrektDoorBetrokkene": {"uuid": owner}, "verstrektDoorPartij": None}
    left = client.create("/digitaleadressen", body)
    assert client.delete(f"/betrokkenen/{owner}").status_code == 204
    assert client.get(f"/digitaleadressen/{left}").status_code == (404 if client.conform else 200)


def test_what_is_refused_or_let_through(client):
    unknown = client.post("/actoren", json={"naam": "Ans", "soortActor": "medewerker", "lievelingskleur": "oranje"})
    assert unknown.status_code == (400 if client.conform else 201)
    contact = {"kanaal": "telefoon", "onderwerp": "x", "taal": "nld", "vertrouwelijk": False, "nummer": ""}
    assert client.post("/klantcontacten", json=contact).status_code == 201
    assert client.post("/klantcontacten", json=contact).status_code == (201 if client.conform else 500)
    person = client.create("/partijen", {"soortPartij": "persoon", "indicatieActief": True})
    identificator = {
        "codeObjecttype": "natuurlijk_persoon",
        "codeRegister": "brp",
        "codeSoortObjectId": "bsn",
        "objectId": "000000000",
    }
    body = {"identificeerdePartij": {"uuid": person}, "partijIdentificator": identificator}
    refused = client.post("/partij-identificatoren", json=body)
    assert refused.status_code == (400 if client.conform else 201)
    absent = client.get(f"/actoren/{person}")
    media_type = "application/problem+json" if client.conform else "application/json"
    assert absent.headers["Content-Type"].partition(";")[0] == media_type
