"""What the recorder of places sees of requests to the reference API."""

import httpx
import pytest

from tests.support.dialect_client import OPEN, DialectClient
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX
from validator.reference.faults.faulty import FaultyReference
from validator.reference.faults.recorder import PlaceRecorder


@pytest.fixture
def recorder():
    return PlaceRecorder(load_profile(OPEN))


@pytest.fixture
def api(recorder):
    app = FaultyReference(load_profile(OPEN), "geheim", faults=recorder)
    headers = {"Authorization": "Token geheim"}
    transport = httpx.WSGITransport(app=app)
    with DialectClient(
        OPEN, base_url=f"http://reference.invalid{PREFIX}", headers=headers, transport=transport
    ) as client:
        yield client


def seen(recorder, prefix):
    return {place.id.removeprefix(prefix) for place in recorder.seen if place.id.startswith(prefix)}


def partij(**changes):
    return {
        "nummer": "0012",
        "soortPartij": "persoon",
        "indicatieGeheimhouding": False,
        "indicatieActief": True,
        "voorkeurstaal": "nld",
        "interneNotitie": " Liefst  Zacht",
        "partijIdentificatie": {"contactnaam": {"achternaam": "Deurne"}},
        "digitaleAdressen": [],
        "voorkeursDigitaalAdres": None,
        "rekeningnummers": [],
        "voorkeursRekeningnummer": None,
        **changes,
    }


def test_a_registration_and_changes(api, recorder):
    one = api.create("/partijen", partij())
    shown = {"created", "answered", "capitals", "blanks", "edges"}
    assert shown <= seen(recorder, "attribute/Partij/Interne notitie/")
    assert {"created", "zeros"} <= seen(recorder, "attribute/Partij/Nummer/")
    assert "value:Nee" in seen(recorder, "attribute/Partij/Indicatie geheimhouding/")
    assert api.patch(f"/partijen/{one}", json={"interneNotitie": "Anders"}).status_code == 200
    assert {"patched", "answered-after-change"} <= seen(recorder, "attribute/Partij/Interne notitie/")
    assert "kept" in seen(recorder, "attribute/Partij/Nummer/")
    assert not {"patched", "put"} & seen(recorder, "attribute/Partij/Nummer/")
    assert api.put(f"/partijen/{one}", json=partij(nummer="13")).status_code == 200
    assert "put" in seen(recorder, "attribute/Partij/Nummer/")


def test_searches(api, recorder):
    api.create("/partijen", partij())
    api.create("/partijen", partij(nummer="13"))
    for query in ("nummer=0012", "nummer=99", "soortPartij=persoon&nummer=13", "nummer=", "nummer=1&nummer=2"):
        assert api.get(f"/partijen?{query}").status_code == 200
    aspects = {"found", "other", "unknown", "combined", "empty", "repeated"}
    assert seen(recorder, "argument/Partij/Nummer/") == aspects
    assert seen(recorder, "argument/Partij/Soort partij/") == {"combined"}
    assert api.get("/partijen?soortPartij=huisdier").status_code == 400
    assert "unknown" in seen(recorder, "argument/Partij/Soort partij/")
    assert api.get("/digitaleadressen?adres=A%26b").status_code == 200
    assert {"capitals", "signs"} <= seen(recorder, "argument/Digitaal adres/Adres/")


def test_lists(api, recorder):
    for number in ("1", "2", "3"):
        api.create("/partijen", partij(nummer=number))
    for page in (1, 2, 3):
        api.get("/partijen", params={"pageSize": 2, "page": page})
    assert seen(recorder, "collection/Partij/") == {"walked", "beyond"}
    api.get("/partijen", params={"pageSize": 2, "page": 1})
    assert "order" in seen(recorder, "collection/Partij/")


def test_expansions_and_deletions(api, recorder):
    one = api.create("/partijen", partij())
    address = {
        "soortDigitaalAdres": "telefoonnummer",
        "adres": "0612345678",
        "omschrijving": "",
        "verstrektDoorBetrokkene": None,
        "verstrektDoorPartij": {"uuid": one},
    }
    api.get(f"/partijen/{one}?expand=digitaleAdressen")
    own = api.create("/digitaleadressen", address)
    api.get(f"/partijen/{one}?expand=digitaleAdressen,betrokkenen")
    assert seen(recorder, "expansion/Partij/Digitaal adres/") == {"nothing", "one", "together"}
    assert api.delete(f"/partijen/{one}").status_code == 204
    assert seen(recorder, "deletion/") == set()
    assert api.get(f"/partijen/{one}").status_code == 404
    assert api.get(f"/digitaleadressen/{own}").status_code == 404
    assert api.get("/partijen?nummer=0012").json()["count"] == 0
    assert seen(recorder, "deletion/Partij/") == {"gone", "unlisted", "Digitaal adres/goes-along"}


def test_what_an_object_names(api, recorder):
    one = api.create("/partijen", partij())
    path, address = f"/partijen/{one}", {"soortDigitaalAdres": "email", "adres": "a@example.org"}
    owned = {**address, "verstrektDoorBetrokkene": None, "verstrektDoorPartij": {"uuid": one}}
    assert api.get(path).status_code == 200
    assert seen(recorder, "relation/Partij/Digitaal adres/") == {"nothing"}
    ids = [api.create("/digitaleadressen", {**owned, "adres": f"{name}@example.org"}) for name in "ab"]
    assert api.get(path).status_code == 200
    assert seen(recorder, "relation/Partij/Digitaal adres/") == {"nothing", "two"}
    assert api.delete(f"/digitaleadressen/{ids[0]}").status_code == 204
    assert api.get(path).status_code == 200
    assert seen(recorder, "relation/Partij/Digitaal adres/") == {"nothing", "one", "two", "after-deletion"}
