"""Every method of the Python client that is published for Open Klant works on the reference API."""

import sys

import pytest

from tests.support.dialect_client import OPEN
from validator.profile.loader import load_profile
from validator.reference.server import Embedded

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.version_info < (3, 12), reason="open-klant-client needs Python 3.12"),
]

CONTACT = {"kanaal": "telefoon", "onderwerp": "Dakkapel", "taal": "nld", "vertrouwelijk": False}
NAME = {"voorletters": "K.", "voornaam": "Karel", "voorvoegselAchternaam": "van", "achternaam": "Deurne"}
PARTIJ = {
    "digitaleAdressen": None,
    "voorkeursDigitaalAdres": None,
    "rekeningnummers": None,
    "voorkeursRekeningnummer": None,
    "indicatieGeheimhouding": False,
    "indicatieActief": True,
    "voorkeurstaal": "nld",
}
BSN = {
    "objectId": "999990019",
    "codeObjecttype": "natuurlijk_persoon",
    "codeRegister": "brp",
    "codeSoortObjectId": "bsn",
}


class Recorder:
    """Calls the methods of a client. called: (resource, method) of those so far."""

    def __init__(self, client):
        self._client = client
        self.called = set()

    def __call__(self, resource, method, *arguments, **named):
        self.called.add((resource, method))
        return getattr(getattr(self._client, resource), method)(*arguments, **named)


@pytest.fixture
def client():
    module = pytest.importorskip("openklant_client", reason="open-klant-client is not installed")
    embedded = Embedded(load_profile(OPEN), conform=False)
    try:
        yield module.OpenKlantClient(embedded.start(), token=embedded.token)
    finally:
        embedded.stop()


def test_every_method_of_the_published_client(client):
    call = Recorder(client)
    firm = call(
        "partij",
        "create_organisatie",
        data={**PARTIJ, "soortPartij": "organisatie", "partijIdentificatie": {"naam": "Stichting Voorbeeld"}},
    )
    assert firm["partijIdentificatie"] == {"naam": "Stichting Voorbeeld"}
    person = call(
        "partij",
        "create_persoon",
        data={
            **PARTIJ,
            "soortPartij": "persoon",
            "partijIdentificatie": {"contactnaam": NAME},
            "partijIdentificatoren": [{"partijIdentificator": BSN}],
        },
    )
    employment = {"contactnaam": NAME, "werkteVoorPartij": {"uuid": firm["uuid"]}}
    call(
        "partij",
        "create_contactpersoon",
        data={**PARTIJ, "soortPartij": "contactpersoon", "partijIdentificatie": employment},
    )
    found = call("partij", "list", params={"partijIdentificator__objectId": BSN["objectId"]})["results"]
    assert [one["uuid"] for one in found] == [person["uuid"]]
    assert len(list(call("partij", "list_iter", params={"pageSize": 1}))) == 3
    changed = call("partij", "partial_update", person["uuid"], data={"soortPartij": "persoon", "nummer": "12"})
    assert changed["nummer"] == "12"
    identity = changed["partijIdentificatoren"][0]["uuid"]
    _identifiers(call, firm, identity)
    contact, task = _contacts_and_tasks(call)
    _people_and_addresses(call, contact, person)
    expanded = call(
        "klant_contact", "retrieve", contact, params={"expand": ["hadBetrokkenen", "leiddeTotInterneTaken"]}
    )
    assert [one["uuid"] for one in expanded["_expand"]["leiddeTotInterneTaken"]] == [task]
    whole = call("partij", "retrieve", person["uuid"], params={"expand": ["betrokkenen", "digitaleAdressen"]})
    assert whole["_expand"]["betrokkenen"]
    made = client.methods.maak_klant_contact(data={"klantcontact": CONTACT})
    assert made["klantcontact"]["kanaal"] == "telefoon"
    assert call.called == {(name, method) for name in vars(client) for method in _methods(client, name)}


def _identifiers(call, firm, identity):
    kvk = {
        "objectId": "12345678",
        "codeObjecttype": "niet_natuurlijk_persoon",
        "codeRegister": "hr",
        "codeSoortObjectId": "kvk_nummer",
    }
    data = {"identificeerdePartij": {"uuid": firm["uuid"]}, "partijIdentificator": kvk}
    call("partij_identificator", "create", data={**data, "anderePartijIdentificator": ""})
    assert call("partij_identificator", "list")["count"] == 2
    assert len(list(call("partij_identificator", "list_iter"))) == 2
    assert call("partij_identificator", "retrieve", identity)["partijIdentificator"] == BSN


def _contacts_and_tasks(call):
    contact = call("klant_contact", "create", data=CONTACT)["uuid"]
    assert call("klant_contact", "list", params={"onderwerp": "dakkap"})["count"] == 1
    assert len(list(call("klant_contact", "list_iter"))) == 1
    actor = call("actor", "create", data={"naam": "Ans", "soortActor": "medewerker", "indicatieActief": True})["uuid"]
    assert call("actor", "list", params={"indicatieActief": True})["count"] == 1
    assert len(list(call("actor", "list_iter"))) == 1
    assert call("actor", "retrieve", actor)["naam"] == "Ans"
    task = call(
        "interne_taak",
        "create",
        data={
            "gevraagdeHandeling": "Terugbellen",
            "aanleidinggevendKlantcontact": {"uuid": contact},
            "toegewezenAanActor": {"uuid": actor},
            "toelichting": "",
            "status": "te_verwerken",
        },
    )["uuid"]
    assert call("interne_taak", "list", params={"toegewezenAanActor__uuid": actor})["count"] == 1
    assert len(list(call("interne_taak", "list_iter"))) == 1
    assert call("interne_taak", "retrieve", task)["toegewezenAanActor"]["uuid"] == actor
    subject = {"objectId": "1", "codeObjecttype": "zaak", "codeRegister": "Open Zaak", "codeSoortObjectId": "uuid"}
    data = {"klantcontact": {"uuid": contact}, "wasKlantcontact": None, "onderwerpobjectidentificator": subject}
    about = call("onderwerp_object", "create", data=data)["uuid"]
    assert call("onderwerp_object", "list")["count"] == 1
    assert len(list(call("onderwerp_object", "list_iter"))) == 1
    assert call("onderwerp_object", "retrieve", about)["onderwerpobjectidentificator"] == subject
    return contact, task


def _people_and_addresses(call, contact, person):
    data = {"hadKlantcontact": {"uuid": contact}, "wasPartij": {"uuid": person["uuid"]}, "rol": "klant"}
    betrokkene = call("betrokkene", "create", data={**data, "organisatienaam": "", "initiator": True})["uuid"]
    assert call("betrokkene", "list", params={"hadKlantcontact__uuid": contact})["count"] == 1
    assert len(list(call("betrokkene", "list_iter"))) == 1
    assert call("betrokkene", "retrieve", betrokkene)["rol"] == "klant"
    address = {
        "adres": "karel@example.com",
        "soortDigitaalAdres": "email",
        "omschrijving": "privé",
        "verstrektDoorPartij": {"uuid": person["uuid"]},
        "verstrektDoorBetrokkene": {"uuid": betrokkene},
        "referentie": "portaal",
    }
    one = call("digitaal_adres", "create", data=address)["uuid"]
    assert call("digitaal_adres", "list", params={"referentie": "portaal"})["count"] == 1
    assert len(list(call("digitaal_adres", "list_iter"))) == 1
    assert call("digitaal_adres", "retrieve", one)["referentie"] == "portaal"
    changed = call("digitaal_adres", "partial_update", one, data={"omschrijving": "werk"})
    assert changed["omschrijving"] == "werk"
    call("digitaal_adres", "delete", one)
    assert call("digitaal_adres", "list")["count"] == 0


def _methods(client, name):
    """The public methods of a resource."""
    resource = getattr(client, name)
    if not hasattr(resource, "base_path"):
        return []
    return [
        one
        for one in dir(resource)
        if not one.startswith("_") and callable(getattr(resource, one)) and one not in SHARED
    ]


SHARED = {"http_client", "process_response"}
"""What every resource has for itself."""
