"""Creating, changing and deleting objects."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.support.dialect_client import (
    CONTACT,
    FINAL,
    OPEN,
    SEED,
    task,
)


@pytest.mark.slow
def test_a_change_is_partial_and_a_replacement_whole(api):
    contact, actor = (
        api.create_klantcontact(),
        api.create_actor(),
    )
    one = api.create("/internetaken", {**task(api.profile_id, contact, actor), "toelichting": "Na tien uur"})
    path = f"/internetaken/{one}"
    before = api.get(path).json()
    changed = api.patch(path, json={"gevraagdeHandeling": "Mailen"})
    assert changed.status_code == 200
    assert changed.json() == {**before, "gevraagdeHandeling": "Mailen"} == api.get(path).json()
    replaced = api.put(path, json=task(api.profile_id, contact, actor)).json()
    assert replaced["gevraagdeHandeling"] == "Terugbellen"
    assert replaced.get("toelichting") == ("" if api.profile_id == OPEN else None)
    assert api.patch(path, json={"status": "weg"}).status_code == 400
    assert api.patch("/internetaken/onbekend", json={}).status_code == 404
    assert api.get(path).json()["gevraagdeHandeling"] == "Terugbellen"


@pytest.mark.slow
def test_deleting_takes_along_what_belongs_to_it(api):
    contact, actor = (
        api.create_klantcontact(),
        api.create_actor(),
    )
    one = api.create("/internetaken", task(api.profile_id, contact, actor))
    assert api.delete(f"/klantcontacten/{contact}").status_code == 204
    assert api.get(f"/internetaken/{one}").status_code == 404
    assert api.get(f"/actoren/{actor}").status_code == 200
    assert api.delete(f"/klantcontacten/{contact}").status_code == 404


def test_the_whole_registration_happens_or_does_not(seed):
    actor = seed.create_actor()
    part = {"gevraagdeHandeling": "Terugbellen", "organisatorischeEenheid": actor}
    whole = {"klantcontact": {"kanaal": "Telefoon"}, "betrokkenen": [{"rol": "klant"}], "interneTaken": [part]}
    answer = seed.post("/registraties", json=whole)
    assert answer.status_code == 201
    registration = answer.json()
    assert registration["betrokkenen"][0]["betrokkenBijKlantcontact"] == registration["klantcontact"]["id"]
    assert registration["interneTaken"][0]["ontstaanUitKlantcontact"] == registration["klantcontact"]["id"]
    answer = seed.post("/registraties", json={**whole, "interneTaken": [part, {}]})
    assert answer.status_code == 400
    assert answer.json()["invalidParams"][0]["name"] == "interneTaken.gevraagdeHandeling"
    assert len(seed.items("/klantcontacten")) == 1
    assert seed.post("/registraties", json=[]).status_code == 400


def test_the_register_fills_in_what_the_page_calls_automatic(seed):
    contact, actor = seed.create_klantcontact(), seed.create_actor()
    body = seed.post("/internetaken", json=task(SEED, contact, actor)).json()
    assert body["status"] == "te doen"
    assert body["geregistreerdOp"].endswith("Z")


def test_other_dialects_delete_digital_addresses_along(final):
    contact = final.create_klantcontact()
    person = final.create("/betrokkenen", {"hadKlantcontact": contact, "rol": "klant", "initiator": True})
    address = final.create(
        "/digitaleadressen", {"soortDigitaalAdres": "1", "adres": "0612345678", "verstrektDoorBetrokkene": person}
    )
    final.delete(f"/klantcontacten/{contact}")
    assert final.get(f"/digitaleadressen/{address}").status_code == 404


@pytest.mark.slow
def test_many_clients_at_once_get_one_number_each(final):
    def register(_):
        return httpx.post(f"{final.base_url}klantcontacten", json=CONTACT[FINAL], headers=final.headers).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(register, range(16)))
    assert sorted(codes) == [201] + [400] * 15
