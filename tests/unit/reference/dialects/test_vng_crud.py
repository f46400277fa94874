"""The reference API in the dialect of VNG CRUD 0.0.3, by the letter of its specification."""


def test_vng_demands_arguments_that_the_standard_does_not(vng):
    answer = vng.get("/betrokkenenBijKlantcontact", params={"hadKlantcontact": "x"})
    assert answer.status_code == 400
    assert {one["name"] for one in answer.json()["invalidParams"]} == {"rol", "initiator"}
    assert vng.get("/actorklantcontacten", params={"actorId": "x"}).status_code == 400
    assert vng.items("/betrokkenenBijKlantcontact", hadKlantcontact="x", rol="klant", initiator="true") == []


def test_vng_answers_in_hal(vng):
    contact = vng.create_klantcontact()
    answer = vng.get(f"/klantcontacten/{contact}")
    assert answer.headers["content-type"] == "application/hal+json"
    assert answer.headers["api-version"] == "0.0.3"
    assert answer.json()["_links"]["self"]["href"] == f"{vng.base_url}klantcontacten/{contact}"
    assert "inhoud" not in answer.json()
    actor = vng.create_actor()
    assert "_links" not in vng.get(f"/actoren/{actor}").json()
    person = vng.post(
        "/betrokkenenBijKlantcontact", json={"hadKlantcontact": contact, "rol": "klant", "initiator": True}
    ).json()["id"]
    assert vng.get(f"/betrokkenenbijklantcontact/{person}").status_code == 200
    assert vng.get(f"/betrokkenenBijKlantcontact/{person}").status_code == 404


def test_vng_keeps_a_code_of_its_own_list(vng):
    contact = vng.create_klantcontact()
    person = vng.create("/betrokkenenBijKlantcontact", {"hadKlantcontact": contact, "rol": "klant", "initiator": True})
    address = vng.post(
        "/digitaaladressen",
        json={
            "codeSoortDigitaalAdres": "postduif",
            "adres": "x",
            "omschrijving": "y",
            "verstrektDoorBetrokkene": person,
        },
    )
    assert address.json()["codeSoortDigitaalAdres"] == "postduif"
    assert vng.get(f"/digitaaladressen/{address.json()['id']}").json() == address.json()
