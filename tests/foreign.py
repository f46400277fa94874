"""A register that is somebody else's: a thousand objects that no run may touch, some just like those of a run."""

import hashlib
import json
import os
import signal
import time

from tests.commands import klantcheck, started, until
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


def killed_and_cleaned(api, folder, seconds):
    """Kill a run some seconds after it began to make things, and clean up; returns how many objects are unsure."""
    at_first = len(api.held())
    arguments = ("run", api.url, "--profile", api.profile.id, "--write", "--class", "terugbelverzoek")
    process = started(*arguments, cwd=folder, KLANTCHECK_TOKEN=api.token)
    until(lambda: len(api.held()) > at_first or process.poll() is not None, "the run to make something", 60)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    ledgers = list((folder / "klantcheck-report").glob("grootboek-*.ndjson"))
    done = [klantcheck("cleanup", ledger, cwd=folder, KLANTCHECK_TOKEN=api.token) for ledger in ledgers]
    unsure = sum(one.stdout.count("mogelijk is daar iets gemaakt") for one in done)
    left = len(api.held()) - at_first
    assert 0 <= left <= unsure, "only a request that was under way when it was killed is unsure"
    return unsure
