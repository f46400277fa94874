"""A client of the reference API for tests, and request bodies as each dialect writes them."""

from contextlib import contextmanager
from typing import Any

import httpx

from validator.profile.loader import load_profile
from validator.reference.server import Embedded

SEED, FINAL, VNG, OPEN = "informatiemodel-2023-03", "informatiemodel-2024-03", "vng-crud-0.0.3", "open-klant-2"
AT = "2023-03-30T10:00:00+02:00"

CONTACT: dict[str, dict[str, Any]] = {
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
ID_PROPERTY = {SEED: "id", FINAL: "id", VNG: "id", OPEN: "uuid"}


def task(profile_id, contact, actor):
    """The body of an interne taak. contact, actor: the ids that it refers to."""
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
    }[profile_id]


def betrokkene(contact):
    """The body of a betrokkene in Open Klant. contact: the id of its klantcontact."""
    return {
        "wasPartij": None,
        "hadKlantcontact": {"uuid": contact},
        "rol": "klant",
        "initiator": True,
        "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "Wittewiek"},
    }


class DialectClient(httpx.Client):
    """A client of one reference API. profile_id: of the dialect that it speaks."""

    def __init__(self, profile_id, **options):
        super().__init__(**options)
        self.profile_id = profile_id

    def create(self, path, body):
        """POST an object; returns its id."""
        response = self.post(path, json=body)
        assert response.status_code == 201, response.text
        return self.id_of(response.json())

    def create_klantcontact(self):
        return self.create("/klantcontacten", CONTACT[self.profile_id])

    def create_actor(self):
        return self.create("/actoren", ACTOR[self.profile_id])

    def id_of(self, body):
        """The id of an object as the dialect writes it."""
        return body[ID_PROPERTY[self.profile_id]]

    def items(self, path, **params):
        """The objects on the first page of a list."""
        response = self.get(path, params=params)
        assert response.status_code == 200, response.text
        page = response.json()
        if "_embedded" in page:
            (items,) = page["_embedded"].values()
            return items
        return page["resultaten" if "resultaten" in page else "results"]


@contextmanager
def dialect_client(profile_id, **options):
    """A DialectClient of a reference API that runs while the context is open. options: of Embedded."""
    profile = load_profile(profile_id)
    embedded = Embedded(profile, **options)
    headers = {
        profile.auth_header: profile.auth_format.replace("{secret}", embedded.token),
        "Content-Type": profile.request_media_type,
    }
    try:
        with DialectClient(profile_id, base_url=embedded.start(), headers=headers) as client:
            yield client
    finally:
        embedded.stop()
