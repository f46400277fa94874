"""The reference API over real HTTP, in every dialect: what it accepts, refuses, finds and leaves behind."""

import httpx
import pytest

from validator import profile
from validator.reference.app import PREFIX
from validator.reference.server import Embedded
from validator.reference.store import Store

SEED, FINAL, VNG, OPEN = "informatiemodel-2023-03", "informatiemodel-2024-03", "vng-crud-0.0.3", "open-klant-2"
AT = "2023-03-30T10:00:00+02:00"

CONTACT = {
    SEED: {"kanaal": "Telefoon", "onderwerp": "Dakkapel"},
    FINAL: {
        "nummer": 1,
        "kanaal": "Telefoon",
        "indicatieContactGelukt": "ja",
        "vertrouwelijk": False,
        "plaatsgevondenOp": AT,
    },
    VNG: {
        "nummer": 1,
        "onderwerp": "Dakkapel",
        "indicatieContactGelukt": "ja",
        "vertrouwelijk": False,
        "plaatsgevondenOp": AT,
    },
    OPEN: {
        "nummer": "1",
        "kanaal": "telefoon",
        "onderwerp": "Dakkapel",
        "taal": "nld",
        "vertrouwelijk": False,
        "plaatsgevondenOp": AT,
    },
}
ACTOR = {
    SEED: {"naam": "Afdeling vergunningen", "soortActor": "organisatorische eenheid"},
    FINAL: {"naam": "Afdeling vergunningen", "soortActor": "organisatorischeEenheid", "indicatieActief": True},
    VNG: {"naam": "Afdeling vergunningen", "soortActor": "organisatorischeEenheid", "indicatieActief": True},
    OPEN: {"naam": "Afdeling vergunningen", "soortActor": "organisatorische_eenheid"},
}
KEY = {SEED: "id", FINAL: "id", VNG: "id", OPEN: "uuid"}


def task(name, contact, actor):
    return {
        SEED: {
            "ontstaanUitKlantcontact": contact,
            "gevraagdeHandeling": "Terugbellen",
            "organisatorischeEenheid": actor,
        },
        FINAL: {
            "nummer": 7,
            "aanleidinggevendKlantcontact": contact,
            "gevraagdeHandeling": "Terugbellen",
            "toegewezenAanActor": actor,
        },
        VNG: {
            "nummer": 7,
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": contact,
            "gevraagdeHandeling": "Terugbellen",
            "toegewezenAanActor": actor,
        },
        OPEN: {
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": {"uuid": contact},
            "gevraagdeHandeling": "Terugbellen",
            "toegewezenAanActoren": [{"uuid": actor}],
        },
    }[name]


class Api(httpx.Client):
    """A client of one reference API, and the names of its dialect."""

    name = ""

    def made(self, path, body):
        answer = self.post(path, json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()[KEY[self.name]]

    def items(self, path, **params):
        answer = self.get(path, params=params)
        assert answer.status_code == 200, answer.text
        found = answer.json()
        if "_embedded" in found:
            (found,) = found["_embedded"].values()
            return found
        return found["resultaten" if "resultaten" in found else "results"]


def served(name, **options):
    bound = profile.load(name)
    embedded = Embedded(bound, **options)
    url = embedded.start()
    headers = {
        bound.auth_header: bound.auth_format.replace("{secret}", embedded.token),
        "Content-Type": bound.request_media_type,
    }
    client = Api(base_url=url, headers=headers)
    client.name = name
    return embedded, client


@pytest.fixture(params=[SEED, FINAL, VNG, OPEN])
def api(request):
    embedded, client = served(request.param)
    with client:
        yield client
    embedded.stop()


def fixed(name):
    @pytest.fixture
    def one():
        embedded, client = served(name)
        with client:
            yield client
        embedded.stop()

    return one


seed, final, vng, open_klant = fixed(SEED), fixed(FINAL), fixed(VNG), fixed(OPEN)


def test_registering_gives_the_object_its_id_and_where_it_stands(api):
    answer = api.post("/klantcontacten", json=CONTACT[api.name])
    assert answer.status_code == 201
    body = answer.json()
    assert answer.headers["location"] == f"{api.base_url}klantcontacten/{body[KEY[api.name]]}"
    assert answer.headers["content-type"] == profile.load(api.name).answer_media_types[0]
    assert httpx.get(answer.headers["location"], headers=api.headers).json() == body


def test_credentials_come_before_everything_else(api):
    for headers in ({}, {"Authorization": "Token fout"}, {"Authorization": f"Basic {'x' * 20}"}):
        answer = httpx.post(f"{api.base_url}nergens", content=b"{", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] in {"Bearer", "Token"}
        assert answer.json()["status"] == 401


def test_what_is_not_there_and_what_is_not_done(api):
    assert api.get("/nergens").status_code == 404
    assert api.get("/klantcontacten/").status_code == 404
    assert api.get("/klantcontacten/onbekend").status_code == 404
    answer = api.delete("/klantcontacten")
    assert answer.status_code == 405
    assert {"GET", "POST"} <= set(answer.headers["allow"].split(", "))
    assert api.post("/klantcontacten", content=b"<x/>", headers={"Content-Type": "application/xml"}).status_code == 415
    for body in (b"{", b"[]", b"null", b'{"a": NaN}', b""):
        answer = api.post("/klantcontacten", content=body)
        assert answer.status_code == 400, body
        assert answer.headers["content-type"] == profile.load(api.name).error_media_types[0]
    assert api.items("/klantcontacten") == []


def test_a_broken_request_names_the_property_and_leaves_nothing_behind(api):
    contact, actor = api.made("/klantcontacten", CONTACT[api.name]), api.made("/actoren", ACTOR[api.name])
    right = task(api.name, contact, actor)
    wrong = [
        ({**right, "gevraagdeHandeling": "x" * 201}, "gevraagdeHandeling", "max_length"),
        ({**right, "gevraagdeHandeling": ""}, "gevraagdeHandeling", "blank"),
        ({**right, "status": "afgedaan"}, "status", "invalid_choice"),
        ({key: value for key, value in right.items() if key != "gevraagdeHandeling"}, "gevraagdeHandeling", "required"),
    ]
    for body, name, code in wrong:
        answer = api.post("/internetaken", json=body)
        assert answer.status_code == 400
        assert (name, code) in {(one["name"], one["code"]) for one in answer.json()["invalidParams"]}
    assert api.items("/internetaken") == []
    assert api.post("/internetaken", json=right).status_code == 201


def test_a_reference_must_lead_somewhere(api):
    contact, actor = api.made("/klantcontacten", CONTACT[api.name]), api.made("/actoren", ACTOR[api.name])
    for body in (task(api.name, actor, actor), task(api.name, contact, contact)):
        answer = api.post("/internetaken", json=body)
        assert answer.status_code == 400
        assert answer.json()["invalidParams"][0]["code"] == "does_not_exist"


def test_a_change_is_partial_and_a_replacement_whole(api):
    contact, actor = api.made("/klantcontacten", CONTACT[api.name]), api.made("/actoren", ACTOR[api.name])
    one = api.made("/internetaken", {**task(api.name, contact, actor), "toelichting": "Na tien uur"})
    path = f"/internetaken/{one}"
    before = api.get(path).json()
    changed = api.patch(path, json={"gevraagdeHandeling": "Mailen"})
    assert changed.status_code == 200
    assert changed.json() == {**before, "gevraagdeHandeling": "Mailen"} == api.get(path).json()
    replaced = api.put(path, json=task(api.name, contact, actor)).json()
    assert replaced["gevraagdeHandeling"] == "Terugbellen"
    assert replaced.get("toelichting") == ("Na tien uur" if api.name == OPEN else None)
    assert api.patch(path, json={"status": "weg"}).status_code == 400
    assert api.patch("/internetaken/onbekend", json={}).status_code == 404
    assert api.get(path).json()["gevraagdeHandeling"] == "Terugbellen"


def test_deleting_takes_along_what_belongs_to_it(api):
    contact, actor = api.made("/klantcontacten", CONTACT[api.name]), api.made("/actoren", ACTOR[api.name])
    one = api.made("/internetaken", task(api.name, contact, actor))
    assert api.delete(f"/klantcontacten/{contact}").status_code == 204
    assert api.get(f"/internetaken/{one}").status_code == 404
    assert api.get(f"/actoren/{actor}").status_code == 200
    assert api.delete(f"/klantcontacten/{contact}").status_code == 404


def test_searching_selects_on_every_argument(api):
    contact = api.made("/klantcontacten", CONTACT[api.name])
    actors = [api.made("/actoren", ACTOR[api.name]) for _ in range(2)]
    numbered = [
        {
            **task(api.name, contact, actor),
            **({} if api.name == SEED else {"nummer": 100 + at if api.name != OPEN else str(100 + at)}),
        }
        for at, actor in enumerate(actors)
    ]
    made = [api.made("/internetaken", body) for body in numbered]
    parameter = {
        SEED: "organisatorischeEenheid",
        FINAL: "toegewezenAanActor",
        VNG: "toegewezenAanActor",
        OPEN: "toegewezenAanActor__uuid",
    }[api.name]
    assert {one[KEY[api.name]] for one in api.items("/internetaken")} == set(made)
    assert [one[KEY[api.name]] for one in api.items("/internetaken", **{parameter: actors[0]})] == [made[0]]
    status = "te doen" if api.name == SEED else "te_verwerken"
    assert len(api.items("/internetaken", **{parameter: actors[1], "status": status})) == 1
    done = "gedaan" if api.name == SEED else "verwerkt"
    assert api.items("/internetaken", **{parameter: actors[1], "status": done}) == []
    assert api.get("/internetaken", params={"status": "weg"}).status_code == 400


@pytest.mark.parametrize(
    ("name", "page", "size", "total", "items", "later"),
    [
        (FINAL, "pagina", "paginagrootte", "aantal", "resultaten", "volgende"),
        (OPEN, "page", "pageSize", "count", "results", "next"),
    ],
)
def test_pages_follow_each_other_without_loss(name, page, size, total, items, later):
    embedded, api = served(name)
    with api:
        made = {api.made("/actoren", ACTOR[name]) for _ in range(7)}
        seen, path = [], f"/actoren?{size}=3"
        while path:
            body = api.get(path).json()
            assert body[total] == 7
            seen += [one[KEY[name]] for one in body[items]]
            path = body[later]
        assert sorted(seen) == sorted(made)
        assert api.get("/actoren", params={page: 9}).status_code == 404
        assert api.get("/actoren", params={page: "x"}).status_code == 404
    embedded.stop()


def test_numbers_are_unique(api):
    if api.name == SEED:
        assert (
            api.post("/klantcontacten", json=CONTACT[SEED]).status_code
            == api.post("/klantcontacten", json=CONTACT[SEED]).status_code
        )
        return
    api.made("/klantcontacten", CONTACT[api.name])
    answer = api.post("/klantcontacten", json=CONTACT[api.name])
    assert answer.status_code == 400
    assert [(one["name"], one["code"]) for one in answer.json()["invalidParams"]] == [("nummer", "unique")]


def test_the_whole_registration_happens_or_does_not(seed):
    actor = seed.made("/actoren", ACTOR[SEED])
    part = {"gevraagdeHandeling": "Terugbellen", "organisatorischeEenheid": actor}
    whole = {"klantcontact": {"kanaal": "Telefoon"}, "betrokkenen": [{"rol": "klant"}], "interneTaken": [part]}
    answer = seed.post("/registraties", json=whole)
    assert answer.status_code == 201
    made = answer.json()
    assert made["betrokkenen"][0]["betrokkenBijKlantcontact"] == made["klantcontact"]["id"]
    assert made["interneTaken"][0]["ontstaanUitKlantcontact"] == made["klantcontact"]["id"]
    answer = seed.post("/registraties", json={**whole, "interneTaken": [part, {}]})
    assert answer.status_code == 400
    assert answer.json()["invalidParams"][0]["name"] == "interneTaken.gevraagdeHandeling"
    assert len(seed.items("/klantcontacten")) == 1
    assert seed.post("/registraties", json=[]).status_code == 400


def test_the_register_fills_in_what_the_page_calls_automatic(seed):
    contact, actor = seed.made("/klantcontacten", CONTACT[SEED]), seed.made("/actoren", ACTOR[SEED])
    body = seed.post("/internetaken", json=task(SEED, contact, actor)).json()
    assert body["status"] == "te doen"
    assert body["geregistreerdOp"].endswith("Z")


# open-klant-2: as the running registry answers


def involved(contact):
    return {
        "wasPartij": None,
        "hadKlantcontact": {"uuid": contact},
        "rol": "klant",
        "initiator": True,
        "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "Wittewiek"},
    }


def test_open_klant_answers_with_complete_groups_and_empty_text(open_klant):
    contact = open_klant.made("/klantcontacten", CONTACT[OPEN])
    body = open_klant.post("/betrokkenen", json=involved(contact)).json()
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
    contact = open_klant.made("/klantcontacten", CONTACT[OPEN])
    person = open_klant.made("/betrokkenen", involved(contact))
    body = {"verstrektDoorBetrokkene": {"uuid": person}, "adres": "0612345678", "soortDigitaalAdres": "telefoonnummer"}
    answer = open_klant.post("/digitaleadressen", json=body)
    assert answer.status_code == 400
    assert [one["name"] for one in answer.json()["invalidParams"]] == ["verstrektDoorPartij"]
    assert open_klant.post("/digitaleadressen", json={**body, "verstrektDoorPartij": None}).status_code == 201
    wrong = {**body, "verstrektDoorPartij": None, "adres": "112"}
    assert open_klant.post("/digitaleadressen", json=wrong).status_code == 400


def test_open_klant_knows_a_partij_by_one_number_of_a_kind(open_klant):
    party, other = (open_klant.made("/partijen", {"soortPartij": "persoon", "indicatieActief": True}) for _ in "12")

    def refused(number, owner):
        identifier = {
            "objectId": number,
            "codeObjecttype": "natuurlijk_persoon",
            "codeRegister": "brp",
            "codeSoortObjectId": "bsn",
        }
        body = {"identificeerdePartij": {"uuid": owner}, "partijIdentificator": identifier}
        answer = open_klant.post("/partij-identificatoren", json=body)
        return [] if answer.status_code == 201 else [one["name"] for one in answer.json()["invalidParams"]]

    assert refused("123456789", party) == ["partijIdentificator.objectId"]
    assert refused("9999900190", party) == ["partijIdentificator.objectId"]
    assert refused("999990019", party) == []
    assert refused("999990019", other) == ["partijIdentificator.objectId"]
    assert refused("000000000", party) == ["partijIdentificator.codeSoortObjectId"]
    assert refused("000000000", other) == []


def test_open_klant_lets_digital_addresses_outlive_their_klantcontact(open_klant):
    contact = open_klant.made("/klantcontacten", CONTACT[OPEN])
    person = open_klant.made("/betrokkenen", involved(contact))
    address = open_klant.made(
        "/digitaleadressen",
        {
            "verstrektDoorBetrokkene": {"uuid": person},
            "verstrektDoorPartij": None,
            "adres": "0612345678",
            "soortDigitaalAdres": "telefoonnummer",
        },
    )
    assert open_klant.delete(f"/klantcontacten/{contact}").status_code == 204
    assert open_klant.get(f"/betrokkenen/{person}").status_code == 404
    left = open_klant.get(f"/digitaleadressen/{address}").json()
    assert left["verstrektDoorBetrokkene"] is None
    assert left["verstrektDoorPartij"] is None


def test_other_dialects_delete_digital_addresses_along(final):
    contact = final.made("/klantcontacten", CONTACT[FINAL])
    person = final.made("/betrokkenen", {"hadKlantcontact": contact, "rol": "klant", "initiator": True})
    address = final.made(
        "/digitaleadressen", {"soortDigitaalAdres": "1", "adres": "0612345678", "verstrektDoorBetrokkene": person}
    )
    final.delete(f"/klantcontacten/{contact}")
    assert final.get(f"/digitaleadressen/{address}").status_code == 404


def test_open_klant_refuses_unknown_query_parameters(open_klant):
    answer = open_klant.get("/internetaken", params={"toegewezenAanActor": "x"})
    assert answer.status_code == 400
    assert answer.json()["invalidParams"] == [
        {"name": "toegewezenAanActor", "code": "unknown-parameters", "reason": "Onbekende queryparameter."}
    ]


def test_open_klant_dates_a_task_with_its_status(open_klant):
    contact, actor = open_klant.made("/klantcontacten", CONTACT[OPEN]), open_klant.made("/actoren", ACTOR[OPEN])
    path = f"/internetaken/{open_klant.made('/internetaken', task(OPEN, contact, actor))}"
    assert open_klant.get(path).json()["afgehandeldOp"] is None
    assert open_klant.patch(path, json={"status": "verwerkt"}).json()["afgehandeldOp"].endswith("Z")
    assert open_klant.patch(path, json={"status": "te_verwerken"}).json()["afgehandeldOp"] is None
    assert open_klant.patch(path, json={"afgehandeldOp": "2024-01-01T00:00:00Z"}).status_code == 400
    own = open_klant.patch(path, json={"status": "verwerkt", "afgehandeldOp": "2024-01-15T10:17:20+01:00"}).json()
    assert own["afgehandeldOp"] == "2024-01-15T09:17:20Z"
    assert own["toegewezenAanActor"] == own["toegewezenAanActoren"][0]


def test_open_klant_trims_text_and_replaces_groups_whole(open_klant):
    contact = open_klant.made("/klantcontacten", {**CONTACT[OPEN], "onderwerp": "  Dakkapel\n"})
    assert open_klant.get(f"/klantcontacten/{contact}").json()["onderwerp"] == "Dakkapel"
    person = open_klant.made("/betrokkenen", involved(contact))
    name = open_klant.patch(f"/betrokkenen/{person}", json={"contactnaam": {"voornaam": "Carl"}}).json()["contactnaam"]
    assert name == {"voorletters": "", "voornaam": "Carl", "voorvoegselAchternaam": "", "achternaam": ""}
    assert (
        open_klant.post("/klantcontacten", json={**CONTACT[OPEN], "nummer": "2", "onderwerp": "   "}).status_code == 400
    )


def test_open_klant_wants_references_as_objects(open_klant):
    contact = open_klant.made("/klantcontacten", CONTACT[OPEN])
    for wrong in (contact, {"id": contact}, {"url": f"{open_klant.base_url}klantcontacten/{contact}"}):
        assert open_klant.post("/betrokkenen", json={**involved(contact), "hadKlantcontact": wrong}).status_code == 400


def test_open_klant_shows_what_hangs_on_a_klantcontact(open_klant):
    contact, actor = open_klant.made("/klantcontacten", CONTACT[OPEN]), open_klant.made("/actoren", ACTOR[OPEN])
    person = open_klant.made("/betrokkenen", involved(contact))
    one = open_klant.made("/internetaken", task(OPEN, contact, actor))
    open_klant.made("/actorklantcontacten", {"actor": {"uuid": actor}, "klantcontact": {"uuid": contact}})
    body = open_klant.get(f"/klantcontacten/{contact}").json()
    assert [link["uuid"] for link in body["hadBetrokkenen"]] == [person]
    assert [link["uuid"] for link in body["leiddeTotInterneTaken"]] == [one]
    assert [found["naam"] for found in body["hadBetrokkenActoren"]] == ["Afdeling vergunningen"]
    assert open_klant.get("/klantcontacten").headers["api-version"] == "0.9.0"


# vng-crud-0.0.3: by the letter of the specification


def test_open_klant_shows_whom_a_partij_represents(open_klant):
    acting, represented = (
        open_klant.made("/partijen", {"soortPartij": kind, "indicatieActief": True})
        for kind in ("contactpersoon", "organisatie")
    )
    both = {"vertegenwoordigendePartij": {"uuid": acting}, "vertegenwoordigdePartij": {"uuid": represented}}
    open_klant.made("/vertegenwoordigingen", both)
    assert open_klant.post("/vertegenwoordigingen", json=both).status_code == 400
    shown = [open_klant.get(f"/partijen/{one}").json()["vertegenwoordigden"] for one in (acting, represented)]
    assert shown == [[{"uuid": represented, "url": f"{open_klant.base_url}partijen/{represented}"}], []]


def test_vng_demands_arguments_that_the_standard_does_not(vng):
    answer = vng.get("/betrokkenenBijKlantcontact", params={"hadKlantcontact": "x"})
    assert answer.status_code == 400
    assert {one["name"] for one in answer.json()["invalidParams"]} == {"rol", "initiator"}
    assert vng.get("/actorklantcontacten", params={"actorId": "x"}).status_code == 400
    assert vng.items("/betrokkenenBijKlantcontact", hadKlantcontact="x", rol="klant", initiator="true") == []


def test_vng_answers_in_hal(vng):
    contact = vng.made("/klantcontacten", CONTACT[VNG])
    answer = vng.get(f"/klantcontacten/{contact}")
    assert answer.headers["content-type"] == "application/hal+json"
    assert answer.headers["api-version"] == "0.0.3"
    assert answer.json()["_links"]["self"]["href"] == f"{vng.base_url}klantcontacten/{contact}"
    assert "inhoud" not in answer.json()
    actor = vng.made("/actoren", ACTOR[VNG])
    assert "_links" not in vng.get(f"/actoren/{actor}").json()
    person = vng.post(
        "/betrokkenenBijKlantcontact", json={"hadKlantcontact": contact, "rol": "klant", "initiator": True}
    ).json()["id"]
    assert vng.get(f"/betrokkenenbijklantcontact/{person}").status_code == 200
    assert vng.get(f"/betrokkenenBijKlantcontact/{person}").status_code == 404


def test_vng_keeps_a_code_of_its_own_list(vng):
    contact = vng.made("/klantcontacten", CONTACT[VNG])
    person = vng.made("/betrokkenenBijKlantcontact", {"hadKlantcontact": contact, "rol": "klant", "initiator": True})
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


# the register itself


def test_the_register_outlives_its_server(tmp_path):
    for expected in (1, 2):
        embedded, api = served(SEED, store=Store(str(tmp_path / "register.db")))
        with api:
            api.made("/klantcontacten", CONTACT[SEED])
            assert len(api.items("/klantcontacten")) == expected
        embedded.stop()


def test_a_crash_halfway_leaves_nothing_behind():
    store = Store()

    def crash():
        with store.transaction():
            store.insert("Actor", {"Naam": "x"}, {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        crash()
    assert list(store.all("Actor")) == []


def test_a_dangling_reference_cannot_be_stored():
    import sqlite3

    store = Store()
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.insert("Interne taak", {}, {"Ontstaan uit klantcontact": ["nergens"]})
    assert list(store.all("Interne taak")) == []


def test_a_register_that_goes_closes_its_database():
    import sqlite3

    store = Store()
    database = store._db
    del store
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


def test_many_clients_at_once_get_one_number_each(final):
    from concurrent.futures import ThreadPoolExecutor

    def register(_):
        return httpx.post(f"{final.base_url}klantcontacten", json=CONTACT[FINAL], headers=final.headers).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(register, range(16)))
    assert sorted(codes) == [201] + [400] * 15


def test_the_prefix_is_where_registries_stand():
    assert PREFIX == "/klantinteracties/api/v1"
