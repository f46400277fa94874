"""The reference API in the dialect of Open Klant, as the running registry responds."""

import pytest

from tests.support.dialect_client import CONTACT, OPEN, betrokkene, task


def test_open_klant_answers_with_complete_groups_and_empty_text(open_klant):
    contact = open_klant.create_klantcontact()
    body = open_klant.post("/betrokkenen", json=betrokkene(contact)).json()
    assert body["wasPartij"] is None
    assert body["organisatienaam"] == ""
    assert body["volledigeNaam"] == "Karel Wittewiek"
    assert body["contactnaam"] == {
        "voorletters": "",
        "voornaam": "Karel",
        "voorvoegselAchternaam": "",
        "achternaam": "Wittewiek",
    }
    assert body["bezoekadres"]["huisnummer"] is None
    assert body["bezoekadres"]["postcode"] == ""
    assert body["hadKlantcontact"] == {"uuid": contact, "url": f"{open_klant.base_url}klantcontacten/{contact}"}


def test_open_klant_demands_the_key_of_the_partij(open_klant):
    contact = open_klant.create_klantcontact()
    person = open_klant.create("/betrokkenen", betrokkene(contact))
    body = {"verstrektDoorBetrokkene": {"uuid": person}, "adres": "0612345678", "soortDigitaalAdres": "telefoonnummer"}
    answer = open_klant.post("/digitaleadressen", json=body)
    assert answer.status_code == 400
    assert [one["name"] for one in answer.json()["invalidParams"]] == ["verstrektDoorPartij"]
    assert open_klant.post("/digitaleadressen", json={**body, "verstrektDoorPartij": None}).status_code == 201
    wrong = {**body, "verstrektDoorPartij": None, "adres": "112"}
    assert open_klant.post("/digitaleadressen", json=wrong).status_code == 400


def test_open_klant_knows_a_partij_by_one_number_of_a_kind(imitating):
    party, other = (imitating.create("/partijen", {"soortPartij": "persoon", "indicatieActief": True}) for _ in "12")

    def refused(number, owner):
        identifier = {
            "objectId": number,
            "codeObjecttype": "natuurlijk_persoon",
            "codeRegister": "brp",
            "codeSoortObjectId": "bsn",
        }
        body = {"identificeerdePartij": {"uuid": owner}, "partijIdentificator": identifier}
        answer = imitating.post("/partij-identificatoren", json=body)
        return [] if answer.status_code == 201 else [one["name"] for one in answer.json()["invalidParams"]]

    assert refused("123456789", party) == ["partijIdentificatorObjectId"]
    assert refused("9999900190", party) == ["partijIdentificatorObjectId"]
    assert refused("999990019", party) == []
    assert refused("999990019", other) == ["__all__"]
    assert refused("000000000", party) == ["__all__"]
    assert refused("000000000", other) == []


def test_open_klant_lets_digital_addresses_outlive_their_klantcontact(imitating):
    contact = imitating.create_klantcontact()
    person = imitating.create("/betrokkenen", betrokkene(contact))
    address = imitating.create(
        "/digitaleadressen",
        {
            "verstrektDoorBetrokkene": {"uuid": person},
            "verstrektDoorPartij": None,
            "adres": "0612345678",
            "soortDigitaalAdres": "telefoonnummer",
        },
    )
    assert imitating.delete(f"/klantcontacten/{contact}").status_code == 204
    assert imitating.get(f"/betrokkenen/{person}").status_code == 404
    left = imitating.get(f"/digitaleadressen/{address}").json()
    assert left["verstrektDoorBetrokkene"] is None
    assert left["verstrektDoorPartij"] is None


def test_open_klant_refuses_unknown_query_parameters(open_klant):
    answer = open_klant.get("/internetaken", params={"toegewezenAanActor": "x"})
    assert answer.status_code == 400
    assert answer.json()["invalidParams"] == [
        {"name": "toegewezenAanActor", "code": "unknown-parameters", "reason": "Onbekende queryparameter."}
    ]


@pytest.mark.parametrize("identity", ["its own", "nobody's"])
def test_open_klant_refuses_unknown_query_parameters_on_one_object(open_klant, identity):
    """Also where no object has the id: the argument is judged first."""
    contact = open_klant.create_klantcontact()
    path = f"/klantcontacten/{contact if identity == 'its own' else '6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42'}"
    refused = open_klant.get(path, params={"kanaal": "Telefoon"})
    assert refused.status_code == 400
    assert [entry["name"] for entry in refused.json()["invalidParams"]] == ["kanaal"]
    assert open_klant.get(path, params={"expand": "hadBetrokkenen"}).status_code == (200 if contact in path else 404)


def test_open_klant_dates_a_task_with_its_status(open_klant):
    contact, actor = open_klant.create_klantcontact(), open_klant.create_actor()
    path = f"/internetaken/{open_klant.create('/internetaken', task(OPEN, contact, actor))}"
    assert open_klant.get(path).json()["afgehandeldOp"] is None
    assert open_klant.patch(path, json={"status": "verwerkt"}).json()["afgehandeldOp"].endswith("Z")
    assert open_klant.patch(path, json={"status": "te_verwerken"}).json()["afgehandeldOp"] is None
    assert open_klant.patch(path, json={"afgehandeldOp": "2024-01-01T00:00:00Z"}).status_code == 400
    own = open_klant.patch(path, json={"status": "verwerkt", "afgehandeldOp": "2024-01-15T10:17:20+01:00"}).json()
    assert own["afgehandeldOp"] == "2024-01-15T09:17:20Z"
    assert own["toegewezenAanActor"] == own["toegewezenAanActoren"][0]


def test_open_klant_trims_text_and_replaces_groups_whole(imitating):
    contact = imitating.create("/klantcontacten", {**CONTACT[OPEN], "onderwerp": "  Dakkapel\n"})
    assert imitating.get(f"/klantcontacten/{contact}").json()["onderwerp"] == "Dakkapel"
    person = imitating.create("/betrokkenen", betrokkene(contact))
    name = imitating.patch(f"/betrokkenen/{person}", json={"contactnaam": {"voornaam": "Carl"}}).json()["contactnaam"]
    assert name == {"voorletters": "", "voornaam": "Carl", "voorvoegselAchternaam": "", "achternaam": ""}
    assert (
        imitating.post("/klantcontacten", json={**CONTACT[OPEN], "nummer": "2", "onderwerp": "   "}).status_code == 400
    )


def test_open_klant_wants_references_as_objects(open_klant):
    contact = open_klant.create_klantcontact()
    for wrong in (contact, {"id": contact}, {"url": f"{open_klant.base_url}klantcontacten/{contact}"}):
        assert (
            open_klant.post("/betrokkenen", json={**betrokkene(contact), "hadKlantcontact": wrong}).status_code == 400
        )


def test_open_klant_shows_what_hangs_on_a_klantcontact(open_klant):
    contact, actor = open_klant.create_klantcontact(), open_klant.create_actor()
    person = open_klant.create("/betrokkenen", betrokkene(contact))
    one = open_klant.create("/internetaken", task(OPEN, contact, actor))
    open_klant.create("/actorklantcontacten", {"actor": {"uuid": actor}, "klantcontact": {"uuid": contact}})
    body = open_klant.get(f"/klantcontacten/{contact}").json()
    assert [link["uuid"] for link in body["hadBetrokkenen"]] == [person]
    assert [link["uuid"] for link in body["leiddeTotInterneTaken"]] == [one]
    assert [found["naam"] for found in body["hadBetrokkenActoren"]] == ["Afdeling vergunningen"]
    assert open_klant.get("/klantcontacten").headers["api-version"] == "0.9.0"


def test_open_klant_shows_whom_a_partij_represents(open_klant):
    acting, represented = (
        open_klant.create("/partijen", {"soortPartij": kind, "indicatieActief": True})
        for kind in ("contactpersoon", "organisatie")
    )
    both = {"vertegenwoordigendePartij": {"uuid": acting}, "vertegenwoordigdePartij": {"uuid": represented}}
    open_klant.create("/vertegenwoordigingen", both)
    assert open_klant.post("/vertegenwoordigingen", json=both).status_code == 400
    shown = [open_klant.get(f"/partijen/{one}").json()["vertegenwoordigden"] for one in (acting, represented)]
    assert shown == [[{"uuid": represented, "url": f"{open_klant.base_url}partijen/{represented}"}], []]
