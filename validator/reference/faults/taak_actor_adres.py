"""Faults of searching, asking for and changing an interne taak, an actor and a digitaal adres."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import ACTOR, ADDRESS, CAUSE, FINAL, OPEN, SEED, TASK, VNG
from validator.reference.store import Record, Store

BY_PARTY = "Verstrekt door partij"
OTHER_ID = "1a2b3c4d-0000-4000-8000-00000000abcf"


fault = m.faults(FINAL)


def people(_: Store, __: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find only actors that are people."""
    return [one for one in records if one.facts["Soort actor"] == "Medewerker"]


def keeps_contact(record: Record, content: Holding) -> None:
    """A change leaves a taak with the klantcontact it had."""
    content.references[CAUSE] = list(record.references[CAUSE])


FAULTS = [
    fault(
        "opgevraagde-taak-zonder-toelichting",
        "F2771-R1",
        "Een opgevraagde taak mist haar toelichting.",
        VNG,
        mean=True,
        shown=m.shows(TASK, "Toelichting", m.gone, ["GET"]),
    ),
    fault(
        "onbekende-taak-is-200",
        "F2771-R1",
        "Een taak die niet bestaat geeft een leeg antwoord.",
        OPEN,
        answer=m.answers("GET", "/internetaken/", w.status(200), 404),
    ),
    fault(
        "opgevraagde-taak-al-verwerkt",
        "F2771-R2",
        "Een opgevraagde taak die te verwerken is heeft een moment van verwerken.",
        mean=True,
        shown=m.shows(TASK, "Verwerkt op", m.always("2024-02-19T09:17:20Z"), ["GET"]),
    ),
    fault(
        "soort-actor-vindt-een-te-veel",
        "F5582-R1",
        "Zoeken op soort actor geeft ook een actor van een andere soort.",
        VNG,
        mean=True,
        found=m.finds_one_more(ACTOR, "Soort actor"),
    ),
    fault(
        "indicatie-actief-vindt-een-te-veel",
        "F5582-R1",
        "Zoeken op indicatie actief geeft ook een actor met een andere indicatie.",
        OPEN,
        mean=True,
        found=m.finds_one_more(ACTOR, "Indicatie actief"),
    ),
    fault(
        "identificator-vindt-een-te-veel",
        "F5582-R1",
        "Zoeken op identificator geeft ook een actor met een ander object-ID.",
        mean=True,
        found=m.finds_one_more(ACTOR, "Actoridentificator/Object-ID"),
    ),
    fault(
        "laatste-actor-ontbreekt",
        "F5582-R1",
        "Van meer gevonden actoren ontbreekt de laatste.",
        mean=True,
        found=m.finds(ACTOR, w.not_the_last_of_several),
    ),
    fault(
        "alleen-medewerkers",
        "F5582-R2",
        "Een zoekvraag vindt alleen medewerkers.",
        VNG,
        found=m.finds(ACTOR, people),
    ),
    fault(
        "lijst-zonder-functie",
        "F5582-R3",
        "De lijst van actoren toont geen functies.",
        mean=True,
        shown=m.shows(ACTOR, "Functie", m.gone, ["LIST"]),
    ),
    fault(
        "lijst-zonder-omschrijving",
        "F5582-R3",
        "De lijst van actoren toont geen omschrijvingen.",
        OPEN,
        mean=True,
        shown=m.shows(ACTOR, "Omschrijving", m.gone, ["LIST"]),
    ),
    fault(
        "onbekende-actor-is-200",
        "F5002-R1",
        "Een actor die niet bestaat geeft een leeg antwoord.",
        VNG,
        answer=m.answers("GET", "/actoren/", w.status(200), 404),
    ),
    fault(
        "actor-altijd-actief",
        "F5002-R1",
        "Een opgevraagde actor is altijd actief.",
        OPEN,
        mean=True,
        shown=m.shows(ACTOR, "Indicatie actief", m.always(value=True), ["GET"]),
    ),
    fault(
        "opgevraagde-actor-zonder-e-mail",
        "F5002-R2",
        "Een opgevraagde actor mist zijn e-mailadres.",
        VNG,
        mean=True,
        shown=m.shows(ACTOR, "E-mailadres", m.gone, ["GET"]),
    ),
    fault(
        "automaat-met-telefoon",
        "F5002-R2",
        "Elke opgevraagde actor heeft een telefoonnummer.",
        mean=True,
        shown=m.shows(ACTOR, "Telefoonnummer", m.always("0201234567"), ["GET"]),
    ),
    fault(
        "actor-nieuw-id",
        "F9810-R1",
        "Na het vervangen heeft een actor een ander ID.",
        mean=True,
        shown=m.shows(ACTOR, "ID", m.always(OTHER_ID), ["PUT"]),
    ),
    fault(
        "actor-verliest-functie",
        "F9810-R2",
        "Een andere naam wist de functie van een actor.",
        OPEN,
        mean=True,
        changing=m.on_change(ACTOR, w.loses("Functie"), ["PATCH"]),
    ),
    fault(
        "actor-wijziging-niet-bewaard",
        "F9810-R2",
        "Een wijziging van een actor wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(ACTOR, m.does_not_change, ["PATCH"]),
    ),
    fault(
        "onbekende-soort-actor",
        "F5592-R2",
        "Een actor mag van elke soort zijn, ook na een wijziging.",
        VNG,
        overlooks=m.lets_in(ACTOR, "Soort actor", "enum"),
    ),
    fault(
        "actor-half-antwoord",
        "F9810-R4",
        "Het antwoord op een wijziging noemt de functie van de actor niet.",
        mean=True,
        shown=m.shows(ACTOR, "Functie", m.gone, ["PATCH"]),
    ),
    fault(
        "vervangen-actor-half-antwoord",
        "F9810-R4",
        "Het antwoord op een vervanging houdt alleen ID, naam, soort en indicatie van de actor.",
        shown=m.only_shows(ACTOR, ["ID", "Naam", "Soort actor", "Indicatie actief"], ["PUT"]),
    ),
    fault(
        "adres-vindt-een-te-veel",
        "F6634-R1",
        "Zoeken op adres geeft ook een ander digitaal adres.",
        mean=True,
        found=m.finds_one_more(ADDRESS, "Adres"),
    ),
    fault(
        "nieuwste-adres-bij-partij-onvindbaar",
        "F6634-R1",
        "Zoeken op partij mist het nieuwste digitaal adres.",
        OPEN,
        mean=True,
        found=m.finds(ADDRESS, w.not_the_newest_by(BY_PARTY)),
    ),
    fault(
        "opgevraagd-adres-zonder-omschrijving",
        "F2806-R1",
        "Een opgevraagd digitaal adres mist zijn omschrijving.",
        OPEN,
        mean=True,
        shown=m.shows(ADDRESS, "Omschrijving", m.gone, ["GET"]),
    ),
    fault(
        "onbekend-adres-is-200",
        "F2806-R1",
        "Een digitaal adres dat niet bestaat geeft een leeg antwoord.",
        answer=m.answers("GET", "/digitaleadressen/", w.status(200), 404),
    ),
    fault(
        "adres-nieuw-id",
        "F2946-R1",
        "Na het vervangen heeft een digitaal adres een ander ID.",
        mean=True,
        shown=m.shows(ADDRESS, "ID", m.always(OTHER_ID), ["PUT"]),
    ),
    fault(
        "adres-verliest-omschrijving",
        "F2946-R2",
        "Een ander adres wist de omschrijving.",
        OPEN,
        mean=True,
        changing=m.on_change(ADDRESS, w.loses("Omschrijving"), ["PATCH"]),
    ),
    fault(
        "adres-half-antwoord",
        "F2946-R3",
        "Het antwoord op een wijziging zegt niet bij welke partij het digitaal adres hoort.",
        VNG,
        mean=True,
        shown=m.shows(ADDRESS, BY_PARTY, m.gone, ["PATCH"]),
    ),
    fault(
        "koppeling-achteraf-niet-bewaard",
        "F2130-X1",
        "Een taak blijft na een wijziging bij het klantcontact waaruit zij is ontstaan.",
        SEED,
        mean=True,
        changing=m.on_change(TASK, keeps_contact, ["PATCH"]),
    ),
]
