"""How each kind of query argument selects in Open Klant: by value, URL, part, order, list, and whether there is any."""

import pytest

from tests.support.dialect_client import betrokkene

PERSON = {"soortPartij": "persoon", "indicatieActief": True}
EMAIL = {"adres": "Karel@example.com", "soortDigitaalAdres": "email", "verstrektDoorPartij": None}


@pytest.fixture
def addresses(open_klant):
    """The ids of three digitale adressen: of a partij and verified, of a betrokkene, and of nobody."""
    person = open_klant.create("/partijen", PERSON)
    contact = open_klant.create_klantcontact()
    betrokken = open_klant.create("/betrokkenen", betrokkene(contact))
    owned = {"verstrektDoorPartij": {"uuid": person}, "isStandaardAdres": True, "verificatieDatum": "2026-02-01"}
    given = {"verstrektDoorBetrokkene": {"uuid": betrokken}}
    stranger = {**betrokkene(contact), "rol": "vertegenwoordiger"}
    other = {"verstrektDoorBetrokkene": {"uuid": open_klant.create("/betrokkenen", stranger)}}
    return [open_klant.create("/digitaleadressen", {**EMAIL, **more}) for more in (owned, given, other)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"adres": "karel@example.com"}, []),
        ({"adres": "Karel@example.com"}, [0, 1, 2]),
        ({"adres__icontains": "KAREL@"}, [0, 1, 2]),
        ({"adres__icontains": "%"}, []),
        ({"isStandaardAdres": "true"}, [0]),
        ({"isStandaardAdres": "False"}, [1, 2]),
        ({"isGeverifieerd": "TRUE"}, [0]),
        ({"isGeverifieerd": "false"}, [1, 2]),
        ({"verificatieDatum": "2026-02-01"}, [0]),
        ({"verificatieDatum__gt": "2026-02-01"}, []),
        ({"verificatieDatum__gte": "2026-02-01"}, [0]),
        ({"verificatieDatum__lt": "2026-02-02", "verificatieDatum__gt": "2026-01-31"}, [0]),
        ({"verstrektDoorBetrokkene__rol": "klant"}, [1]),
        ({"verstrektDoorPartij__soortPartij": "persoon"}, [0]),
        ({"adres": ""}, [0, 1, 2]),
    ],
)
def test_digital_addresses(open_klant, addresses, query, found):
    ids = {one["uuid"] for one in open_klant.items("/digitaleadressen", **query)}
    assert ids == {addresses[number] for number in found}


def test_a_url_selects_by_its_last_part_whatever_its_host(open_klant):
    contact, other = open_klant.create_klantcontact(), "00000000-0000-4000-8000-000000000000"
    person = open_klant.create("/betrokkenen", betrokkene(contact))
    for url in (f"https://elsewhere.example/{contact}", f"{open_klant.base_url}klantcontacten/{contact}/"):
        assert [one["uuid"] for one in open_klant.items("/betrokkenen", hadKlantcontact__url=url)] == [person]
    assert open_klant.items("/betrokkenen", hadKlantcontact__url=f"https://elsewhere.example/{other}") == []
    assert open_klant.items("/betrokkenen", hadKlantcontact__url="https://elsewhere.example/geen-uuid") == []


def test_whether_there_is_any(open_klant):
    contact = open_klant.create_klantcontact()
    assert len(open_klant.items("/klantcontacten", leiddeTotInterneTaken="false")) == 1
    assert open_klant.items("/klantcontacten", hadBetrokkene__wasPartij="true") == []
    person = open_klant.create("/partijen", PERSON)
    open_klant.create("/betrokkenen", {**betrokkene(contact), "wasPartij": {"uuid": person}})
    assert len(open_klant.items("/klantcontacten", hadBetrokkene__wasPartij="true")) == 1


def test_one_of_a_list_and_the_last_of_a_repeated_argument(open_klant):
    person = open_klant.create("/partijen", PERSON)
    category = open_klant.create("/categorieen", {"naam": "Nieuws"})
    relation = {"partij": {"uuid": person}, "categorie": {"uuid": category}}
    open_klant.create("/categorie-relaties", relation)
    assert len(open_klant.items("/partijen", categorierelatie__categorie__naam="Sport,Nieuws")) == 1
    assert open_klant.items("/partijen", categorierelatie__categorie__naam="Sport") == []
    answer = open_klant.get("/partijen?soortPartij=organisatie&soortPartij=persoon")
    assert answer.json()["count"] == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/betrokkenen", {"hadKlantcontact__uuid": "geen-uuid"}),
        ("/betrokkenen", {"hadKlantcontact__url": "geen-url"}),
        ("/categorie-relaties", {"beginDatum": "gisteren"}),
        ("/klantcontacten", {"plaatsgevondenOp": "gisteren"}),
        ("/partijen", {"soortPartij": "vereniging"}),
    ],
)
def test_what_is_no_value_is_refused_by_name(open_klant, path, query):
    answer = open_klant.get(path, params=query)
    assert answer.status_code == 400
    assert [one["name"] for one in answer.json()["invalidParams"]] == list(query)


def test_a_code_at_the_end_of_a_path_may_be_any_text(open_klant):
    assert open_klant.items("/partijen", partijIdentificator__codeSoortObjectId="x") == []
