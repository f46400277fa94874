"""Objects of other users that stand in a target before a run, and that no run may change or delete."""

import hashlib
import json
import os
import signal
import time

from tests.support.cli_runner import klantcheck, start_klantcheck, wait_until
from validator.standard.values import EMPTY

EXISTING = (
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
"""Object types with their facts, as a run registers them: the names, numbers and texts of the pages."""

OWNERS = {
    "Betrokkene": "Betrokken bij klantcontact",
    "Interne taak": "Ontstaan uit klantcontact",
    "Onderwerpobject": "Was onderwerp van klantcontact",
    "Bijlage": "Was bijlage van klantcontact",
}


def insert_existing(store, count=1_000):
    """Store that many objects of others; returns their ids."""
    ids, contact = [], None
    with store.transaction():
        for number in range(count):
            object_type, facts = EXISTING[number % len(EXISTING)]
            numbered = {"Nummer": str(700_000_000 + number)} if object_type in {"Klantcontact", "Partij"} else {}
            references: dict[str, list[str]] = (
                {OWNERS[object_type]: [contact]} if contact and object_type in OWNERS else {}
            )
            record = store.insert(object_type, {**facts, **numbered}, references)
            contact = record.id if object_type == "Klantcontact" else contact
            ids.append(record.id)
    return ids


def digest(store, ids):
    """How many objects of these ids the store holds, and the SHA-256 of all their facts and references."""
    identities = set(ids)
    records = [record for object_type in dict(EXISTING) for record in store.all(object_type) if record.id in identities]
    assert EMPTY not in [value for record in records for value in record.facts.values()]
    rows = sorted(
        [record.id, record.type, sorted(record.facts.items()), sorted(record.references.items())] for record in records
    )
    return len(records), hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def kill_and_clean_up(api, folder, seconds):
    """Kill (SIGKILL) a run some seconds after its first registration, then run `klantcheck cleanup` on its ledger.

    Returns how many objects the clean-up was unsure of: those whose request was under way when the run was killed.
    """
    before = len(api.records())
    arguments = ("run", api.url, "--profile", api.profile.id, "--write", "--class", "terugbelverzoek")
    process = start_klantcheck(*arguments, cwd=folder, KLANTCHECK_TOKEN=api.token)
    wait_until(lambda: len(api.records()) > before or process.poll() is not None, "the run to register an object", 60)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    ledgers = list((folder / "klantcheck-report").glob("grootboek-*.ndjson"))
    completed = [klantcheck("cleanup", ledger, api.url, cwd=folder, KLANTCHECK_TOKEN=api.token) for ledger in ledgers]
    unsure = sum(process.stdout.count("mogelijk is daar iets gemaakt") for process in completed)
    left = len(api.records()) - before
    assert 0 <= left <= unsure, "only a request that was under way when the run was killed may leave an object"
    return unsure
