"""Faults that the function pages of partij-identificator must catch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import FINAL, KEY, OPEN, PARTY, VNG
from validator.reference.store import Record, Store

OWNER, FREE = "Identificeerde partij", "Andere partij-identificator"
CODES = ("Objecttype", "Soort object-ID", "Register")
SAME = "00000000-0000-4000-8000-000000000001"


def other_party(store: Store, record: Record) -> None:
    """Let the identificator belong to another partij."""
    m.refer(store, record, OWNER, store.insert(PARTY, {"Soort partij": "Persoon"}, {}).id)


def of_newest_party(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Say of every identificator that it is of the newest partij."""
    del criteria
    newest = next(store.all(PARTY)).id
    return [replace(one, references={OWNER: [newest]}) for one in records]


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "identificator-zonder-partij",
        "F6257-R1",
        "Een partij-identificator zonder partij wordt aanvaard.",
        overlooks=m.lets_in(KEY, OWNER, "required"),
    ),
    fault(
        "identificator-onbekende-partij",
        "F6257-R1",
        "Een partij-identificator van een partij die niet bestaat wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(KEY, OWNER, "reference"),
    ),
    fault(
        "identificator-id-dubbel",
        "F6257-R2",
        "Het antwoord op een registratie geeft elke partij-identificator hetzelfde ID.",
        mean=True,
        shown=m.shows(KEY, "ID", m.always(SAME), ["POST"]),
    ),
    fault(
        "register-altijd-brp",
        "F6257-R3",
        "Elke partij-identificator komt uit de Basisregistratie Personen.",
        VNG,
        given=m.takes(KEY, "Register", m.always("Basisregistratie Personen")),
    ),
    fault(
        "soort-object-weggelaten",
        "F6257-R3",
        "Een partij-identificator zonder soort object wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(KEY, "Objecttype", "required"),
    ),
    fault(
        "soort-object-vrij",
        "F6257-R3",
        "Het soort object mag van buiten de referentielijst komen.",
        overlooks=m.lets_in(KEY, "Objecttype", "enum"),
    ),
    fault(
        "vrije-tekst-teken-korter",
        "F6257-R4",
        "De vrije tekst verliest haar laatste teken.",
        mean=True,
        given=m.takes(KEY, FREE, m.clipped),
    ),
    fault(
        "vrije-tekst-te-lang",
        "F6257-R4",
        "Een vrije tekst van 201 tekens wordt aanvaard.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(KEY, FREE, "maxLength", when=m.of_length(201)),
    ),
    fault(
        "identificator-antwoord-kaal",
        "F6257-R5",
        "Het antwoord op de registratie van een partij-identificator houdt alleen het ID.",
        OPEN,
        shown=m.only_shows(KEY, ["ID"], ["POST"]),
    ),
    fault(
        "object-id-vindt-een-te-veel",
        "F5817-R1",
        "Zoeken op object-ID geeft ook een partij-identificator met een ander object-ID.",
        OPEN,
        mean=True,
        found=m.finds_one_more(KEY, "Object-ID"),
    ),
    fault(
        "identificator-van-andere-partij",
        "F5817-R1",
        "Zoeken op partij geeft ook een identificator van een andere partij.",
        VNG,
        mean=True,
        found=m.finds_one_more(KEY, OWNER),
    ),
    fault(
        "laatste-identificator-ontbreekt",
        "F5817-R1",
        "Van meer gevonden partij-identificatoren ontbreekt de laatste.",
        mean=True,
        found=m.finds(KEY, w.not_the_last_of_several),
    ),
    fault(
        "codes-zoeken-niet",
        "F5817-R2",
        "Soort object, soort object-ID en register tellen bij het zoeken niet mee.",
        OPEN,
        ignores=lambda name, found: name == KEY and found in CODES,
    ),
    fault(
        "lijst-zonder-partij",
        "F5817-R3",
        "De lijst van partij-identificatoren toont niet bij welke partij zij horen.",
        VNG,
        mean=True,
        shown=m.shows(KEY, OWNER, m.gone, ["LIST"]),
    ),
    fault(
        "identificator-onbekend-is-200",
        "F1582-R1",
        "Een partij-identificator die niet bestaat geeft een leeg antwoord.",
        OPEN,
        answer=m.answers("GET", "/partij-identificatoren/", w.status(200), 404),
    ),
    fault(
        "andere-identificator",
        "F1582-R1",
        "Opvragen geeft een andere partij-identificator terug.",
        VNG,
        mean=True,
        shown=m.shows(KEY, "ID", m.always(SAME), ["GET"]),
    ),
    fault(
        "identificator-verhuist",
        "F8226-R1",
        "Een ander ID in het verzoek wordt het nieuwe ID.",
        mean=True,
        overlooks=m.lets_in(KEY, "ID", "not", methods=["PATCH"]),
        answer=w.moves_to_given_id("/partij-identificatoren/"),
    ),
    fault(
        "object-id-wist-register",
        "F8226-R3",
        "Een wijziging van het object-ID wist het register.",
        mean=True,
        changing=m.on_change(KEY, w.loses("Register"), ["PATCH"]),
    ),
    fault(
        "identificator-wijziging-kaal",
        "F8226-R4",
        "Het antwoord op een wijziging houdt alleen de identificator zelf.",
        OPEN,
        shown=m.only_shows(KEY, ["Object-ID", *CODES], ["PATCH"]),
    ),
    fault(
        "identificator-niet-vervangen",
        "F8226-R4",
        "Een vervanging van een partij-identificator wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(KEY, m.does_not_change, ["PUT"]),
    ),
    fault(
        "nieuwste-identificator-onvindbaar",
        "F7554-R1",
        "Zoeken mist de nieuwste partij-identificator.",
        OPEN,
        mean=True,
        found=m.finds(KEY, w.not_the_newest),
    ),
    fault(
        "identificator-andere-partij",
        "F7554-R2",
        "Een partij-identificator hoort bij een andere partij dan is verstuurd.",
        stored=m.also_makes(KEY, other_party),
    ),
    fault(
        "identificator-laatste-partij",
        "F7927-R3",
        "Elke gevonden partij-identificator leidt naar de nieuwste partij.",
        found=m.finds(KEY, of_newest_party),
    ),
]
