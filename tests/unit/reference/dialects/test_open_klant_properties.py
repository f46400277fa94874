"""What Open Klant accepts is kept: every writable property of its wire schemas is written and read back."""

import pytest

from validator.schema import catalog

DIALECT = "open-klant-2"
ADDRESS = {
    "nummeraanduidingId": "0363200000218908",
    "straatnaam": "Dorpsstraat",
    "huisnummer": 12,
    "huisnummertoevoeging": "bis",
    "postcode": "1234 AB",
    "stad": "Utrecht",
    "adresregel1": "Rue 1",
    "adresregel2": "Etage 2",
    "adresregel3": "Bruxelles",
    "land": "BE",
}
NAME = {"voorletters": "K.", "voornaam": "Karel", "voorvoegselAchternaam": "van", "achternaam": "Deurne"}
IDENTIFIER = {"objectId": "1", "codeObjecttype": "zaak", "codeRegister": "Open Zaak", "codeSoortObjectId": "uuid"}
KVK = {
    "objectId": "12345678",
    "codeObjecttype": "niet_natuurlijk_persoon",
    "codeRegister": "hr",
    "codeSoortObjectId": "kvk_nummer",
}
BRANCH = {
    "objectId": "000012345678",
    "codeObjecttype": "vestiging",
    "codeRegister": "hr",
    "codeSoortObjectId": "vestigingsnummer",
}
BSN = {
    "objectId": "999990019",
    "codeObjecttype": "natuurlijk_persoon",
    "codeRegister": "brp",
    "codeSoortObjectId": "bsn",
}
CONTACT = {
    "nummer": "12",
    "referentienummer": "13",
    "kanaal": "telefoon",
    "onderwerp": "Dakkapel",
    "inhoud": "Vraag",
    "reactie": "Antwoord",
    "indicatieContactGelukt": False,
    "hoofdOnderwerpType": "https://example.com/onderwerp",
    "verdereActieOndernomen": True,
    "taal": "tur",
    "vertrouwelijk": True,
    "plaatsgevondenOp": "2026-01-02T10:00:00Z",
    "metadata": {"bron": "formulier"},
}
PARTIJ = {
    "nummer": "14",
    "interneNotitie": "Belt graag",
    "soortPartij": "contactpersoon",
    "indicatieGeheimhouding": True,
    "voorkeurstaal": "deu",
    "indicatieActief": True,
    "bezoekadres": ADDRESS,
    "correspondentieadres": {**ADDRESS, "land": "DE"},
}
TAAK = {
    "nummer": "15",
    "referentienummer": "16",
    "gevraagdeHandeling": "Terugbellen",
    "toelichting": "Na vijven",
    "status": "verwerkt",
    "afgehandeldOp": "2026-01-03T10:00:00Z",
}


class Register:
    """A register with one object of each type that others refer to."""

    def __init__(self, client):
        self.client = client
        self.contact = self._made("/klantcontacten", kanaal="x", onderwerp="x", taal="nld", vertrouwelijk=False)
        self.other = self._made("/klantcontacten", kanaal="y", onderwerp="y", taal="nld", vertrouwelijk=False)
        self.actor = self._made("/actoren", naam="Ans", soortActor="medewerker")
        self.firm = self._made("/partijen", soortPartij="organisatie", indicatieActief=True)
        self.person = self._made("/partijen", soortPartij="persoon", indicatieActief=True)
        self.betrokkene = self._made("/betrokkenen", hadKlantcontact=self.contact, rol="klant", initiator=True)
        self.address = self._made(
            "/digitaleadressen", adres="a@example.com", soortDigitaalAdres="email", verstrektDoorPartij=self.person
        )
        self.account = self._made("/rekeningnummers", iban="NL91ABNA0417164300")
        self.category = self._made("/categorieen", naam="Nieuws")
        self.above = self._made("/partij-identificatoren", partijIdentificator=KVK, identificeerdePartij=self.firm)

    def _made(self, path, **body):
        return {"uuid": self.client.create(path, body)}


BODIES = {
    "Klantcontact": lambda _: ("/klantcontacten", CONTACT),
    "Betrokkene": lambda made: (
        "/betrokkenen",
        {
            "wasPartij": made.person,
            "hadKlantcontact": made.contact,
            "bezoekadres": ADDRESS,
            "correspondentieadres": ADDRESS,
            "contactnaam": NAME,
            "rol": "vertegenwoordiger",
            "organisatienaam": "Stichting Voorbeeld",
            "initiator": True,
        },
    ),
    "Interne taak": lambda made: (
        "/internetaken",
        {**TAAK, "aanleidinggevendKlantcontact": made.contact, "toegewezenAanActoren": [made.actor]},
    ),
    "Interne taak, één actor": lambda made: (
        "/internetaken",
        {**TAAK, "aanleidinggevendKlantcontact": made.contact, "toegewezenAanActor": made.actor},
    ),
    "Actor, medewerker": lambda _: (
        "/actoren",
        {
            "naam": "Ans",
            "soortActor": "medewerker",
            "indicatieActief": False,
            "actoridentificator": IDENTIFIER,
            "actorIdentificatie": {
                "functie": "Baliemedewerker",
                "emailadres": "a@example.com",
                "telefoonnummer": "0612345678",
            },
        },
    ),
    "Actor, geautomatiseerde actor": lambda _: (
        "/actoren",
        {
            "naam": "Bot",
            "soortActor": "geautomatiseerde_actor",
            "actorIdentificatie": {"functie": "Chat", "omschrijving": "Praat"},
        },
    ),
    "Actor, organisatorische eenheid": lambda _: (
        "/actoren",
        {
            "naam": "KCC",
            "soortActor": "organisatorische_eenheid",
            "actorIdentificatie": {
                "omschrijving": "Klantcontact",
                "emailadres": "a@example.com",
                "faxnummer": "0201234567",
                "telefoonnummer": "0612345678",
            },
        },
    ),
    "Actor-klantcontact": lambda made: ("/actorklantcontacten", {"actor": made.actor, "klantcontact": made.contact}),
    "Partij, contactpersoon": lambda made: (
        "/partijen",
        {
            **PARTIJ,
            "digitaleAdressen": [made.address],
            "voorkeursDigitaalAdres": made.address,
            "rekeningnummers": [made.account],
            "voorkeursRekeningnummer": made.account,
            "partijIdentificatoren": [{"partijIdentificator": BRANCH, "subIdentificatorVan": made.above}],
            "partijIdentificatie": {"contactnaam": NAME, "werkteVoorPartij": made.firm},
        },
    ),
    "Partij, persoon": lambda _: (
        "/partijen",
        {"soortPartij": "persoon", "indicatieActief": True, "partijIdentificatie": {"contactnaam": NAME}},
    ),
    "Partij, organisatie": lambda _: (
        "/partijen",
        {"soortPartij": "organisatie", "indicatieActief": True, "partijIdentificatie": {"naam": "Stichting Voorbeeld"}},
    ),
    "Vertegenwoordiging": lambda made: (
        "/vertegenwoordigingen",
        {"vertegenwoordigendePartij": made.person, "vertegenwoordigdePartij": made.firm},
    ),
    "Partij-identificator": lambda made: (
        "/partij-identificatoren",
        {
            "identificeerdePartij": made.person,
            "anderePartijIdentificator": "Klantnummer 3",
            "partijIdentificator": BRANCH,
            "subIdentificatorVan": made.above,
        },
    ),
    "Onderwerpobject": lambda made: (
        "/onderwerpobjecten",
        {"klantcontact": made.contact, "wasKlantcontact": made.other, "onderwerpobjectidentificator": IDENTIFIER},
    ),
    "Bijlage": lambda made: (
        "/bijlagen",
        {"wasBijlageVanKlantcontact": made.contact, "bijlageidentificator": IDENTIFIER},
    ),
    "Digitaal adres": lambda made: (
        "/digitaleadressen",
        {
            "verstrektDoorBetrokkene": None,
            "verstrektDoorPartij": made.person,
            "adres": "0612345678",
            "soortDigitaalAdres": "telefoonnummer",
            "isStandaardAdres": True,
            "omschrijving": "Mobiel",
            "referentie": "portaal-1",
            "verificatieDatum": "2026-01-01",
        },
    ),
    "Digitaal adres, van een betrokkene": lambda made: (
        "/digitaleadressen",
        {
            "verstrektDoorBetrokkene": made.betrokkene,
            "verstrektDoorPartij": None,
            "adres": "a@example.com",
            "soortDigitaalAdres": "email",
            "omschrijving": "Thuis",
        },
    ),
    "Rekeningnummer": lambda made: (
        "/rekeningnummers",
        {"partij": made.person, "iban": "NL91ABNA0417164300", "bic": "ABNANL2A"},
    ),
    "Categorie": lambda _: ("/categorieen", {"naam": "Nieuwsbrief"}),
    "Categorie-relatie": lambda made: (
        "/categorie-relaties",
        {"partij": made.person, "categorie": made.category, "beginDatum": "2026-01-01", "eindDatum": "2026-02-01"},
    ),
}
"""By object type, with its kind, a path and a body with all that can be written there."""


def differences(sent, shown, place=""):
    """Where an answer does not hold what was sent; it may hold more."""
    if isinstance(sent, dict):
        found = shown if isinstance(shown, dict) else {}
        return [one for name, value in sent.items() for one in differences(value, found.get(name), f"{place}/{name}")]
    if isinstance(sent, list) and isinstance(shown, list) and len(sent) == len(shown):
        return [
            one
            for number, (value, other) in enumerate(zip(sent, shown, strict=True))
            for one in differences(value, other, f"{place}/{number}")
        ]
    return [] if sent == shown else [f"{place}: sent {sent!r}, shown {shown!r}"]


def writable(schema):
    """The properties of a schema of requests, with those of its groups; references and lists are one property."""
    for name, part in schema.get("properties", {}).items():
        if part == {"not": {}}:
            continue
        members = [inner for inner in writable(part) if not inner.startswith(("uuid", "url"))]
        yield from (f"{name}/{inner}" for inner in members) if members else [name]


def written(body, place=""):
    for name, value in body.items():
        if isinstance(value, dict) and not value.keys() <= {"uuid", "bron"}:
            yield from written(value, f"{place}{name}/")
        else:
            yield f"{place}{name}"


@pytest.mark.slow
@pytest.mark.parametrize("kind", BODIES)
def test_every_property_that_is_sent_comes_back(open_klant, kind):
    path, body = BODIES[kind](Register(open_klant))
    answer = open_klant.post(path, json=body)
    assert answer.status_code == 201, answer.text
    created = answer.json()
    address = f"{path}/{created['uuid']}"
    found = next(one for one in open_klant.items(path) if one["uuid"] == created["uuid"])
    found.pop("_expand", None)
    assert differences(body, created) == []
    assert created == found == open_klant.get(address).json()
    assert open_klant.patch(address, json={}).json() == created
    assert open_klant.request("PATCH", address, headers={"Content-Type": ""}).json() == created


@pytest.mark.slow
@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_every_property_can_be_changed(open_klant, kind, method):
    path, body = BODIES[kind](Register(open_klant))
    address = f"{path}/{open_klant.create(path, least(kind, body))}"
    answer = open_klant.request(method, address, json=body)
    assert answer.status_code == 200, answer.text
    assert differences(body, open_klant.get(address).json()) == []


def least(kind, body):
    """The part of a body that an object cannot do without, and in which nothing depends on what was left out."""
    required = catalog.load(catalog.wire_schema(DIALECT, kind.partition(",")[0], "request")).get("required", ())
    values = {name: body[name] for name in required}
    if kind.startswith("Interne taak"):
        return {**values, "toegewezenAanActoren": [], "status": "te_verwerken"}
    if kind.startswith("Digitaal adres"):
        return {**values, "verstrektDoorBetrokkene": body["verstrektDoorBetrokkene"]}
    return {"partijIdentificator": {**BSN}} if kind == "Partij-identificator" else values


def test_the_bodies_hold_every_writable_property():
    tried: dict[str, set[str]] = {}
    for kind, make in BODIES.items():
        tried.setdefault(kind.partition(",")[0], set()).update(written(make(Anything())[1]))
    untried = {
        (object_type, name)
        for object_type in tried
        for name in writable(catalog.load(catalog.wire_schema(DIALECT, object_type, "request")))
        if name not in tried[object_type]
    }
    assert untried == {("Partij-identificator", "uuid")}
    described = set(catalog.wire_types(DIALECT)) - {"Foutmelding", "Maak-klantcontact", "Zoekresultaat"}
    assert tried.keys() == described


class Anything:
    """A register of which every object has some id."""

    def __getattr__(self, name):
        return {"uuid": name}
