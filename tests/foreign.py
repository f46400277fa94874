"""A register that is somebody else's: a thousand objects that no run may touch, some just like those of a run."""

import hashlib
import json

from validator.values import EMPTY

STANDING = (
    (
        "Klantcontact",
        {"Kanaal": "Telefoon", "Onderwerp": "Voorwaarden vergunningsvrije dakkapel", "Taal": "Nederlands"},
    ),
    ("Actor", {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid", "Indicatie actief": "Ja"}),
    ("Partij", {"Soort partij": "Persoon", "Indicatie actief": "Ja", "Persoonsnaam/Achternaam": "Wittewiek"}),
    ("Betrokkene", {"Rol": "Klant", "Initiator": "Ja", "Persoonsnaam/Achternaam": "Wittewiek"}),
    ("Interne taak", {"Gevraagde handeling": "Terugbellen", "Status": "Te doen"}),
    ("Digitaal adres", {"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678", "Omschrijving": "Mobiel"}),
    ("Onderwerpobject", {"Objectidentificator/Object-ID": "1", "Objectidentificator/Register": "openzaak"}),
    ("Bijlage", {"Objectidentificator/Object-ID": "1", "Objectidentificator/Register": "openzaak"}),
)
"""Facts as those of a run: the names, numbers and texts of the pages."""

OWNERS = {
    "Betrokkene": "Betrokken bij klantcontact",
    "Interne taak": "Ontstaan uit klantcontact",
    "Onderwerpobject": "Was onderwerp van klantcontact",
    "Bijlage": "Was bijlage van klantcontact",
}


def fill(store, many=1_000):
    """Let a store hold that many objects of others; returns their ids."""
    made, contact = [], None
    with store.transaction():
        for number in range(many):
            object_type, facts = STANDING[number % len(STANDING)]
            numbered = {"Nummer": str(700_000_000 + number)} if object_type in {"Klantcontact", "Partij"} else {}
            references = {OWNERS[object_type]: [contact]} if contact and object_type in OWNERS else {}
            record = store.insert(object_type, {**facts, **numbered}, references)
            contact = record.id if object_type == "Klantcontact" else contact
            made.append(record.id)
    return made


def digest(store, ids):
    """A hash over everything that the objects with these ids hold; another one when any of it differs or is gone."""
    wanted, held = set(ids), []
    for object_type in dict(STANDING):
        held += [one for one in store.all(object_type) if one.id in wanted]
    assert EMPTY not in [value for one in held for value in one.facts.values()]
    told = sorted([one.id, one.type, sorted(one.facts.items()), sorted(one.references.items())] for one in held)
    return len(held), hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
