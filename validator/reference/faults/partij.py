"""Faults that the function pages of partij and partij-identificator must catch."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from validator import pointer
from validator.profile import ObjectBinding
from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import ADDRESS, FINAL, LAST, OPEN, PARTY, SEED, VNG
from validator.reference.store import Record

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

OWNER, FREE, NOTE = "Identificeerde partij", "Andere partij-identificator", "Interne notitie"
CODES = ("Objecttype", "Soort object-ID", "Register")
VISIT = "Bezoekadres/Adresregel 1"
GIVER = "Verstrekt door partij"
SAME = "00000000-0000-4000-8000-000000000001"


def numbers_are_ids(request: Request, response: Response) -> None:
    """Answer to the number of a partij as if it were an id."""
    last = request.path.rpartition("/")[2]
    if request.method == "GET" and "/partijen/" in request.path and last.isdigit():
        response.status_code = 200
        response.data = json.dumps({"id": SAME, "nummer": int(last)}).encode()


def loosens_addresses() -> dict[str, Any]:
    """After a change of a partij, none of its addresses knows it any more."""
    changed = set()

    def changing(method: str, record: Record, content: Holding) -> None:
        del method, content
        changed.add(record.id)

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del method
        if record.type == ADDRESS and changed.intersection(record.references.get(GIVER, ())):
            pointer.put(wire, bound[GIVER].pointer, None)

    return {"changing": changing, "shown": shown}


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "partij-zonder-id",
        "F7554-R2",
        "Het antwoord op de registratie van een partij toont geen ID.",
        VNG,
        mean=True,
        shown=m.shows(PARTY, "ID", m.gone, ["POST"]),
    ),
    fault(
        "bezoekadres-partij-teken-korter",
        "F7554-R2",
        "Het bezoekadres van een partij verliest zijn laatste teken.",
        OPEN,
        mean=True,
        given=m.takes(PARTY, VISIT, m.clipped),
    ),
    fault(
        "partij-id-dubbel",
        "F7554-R3",
        "Het antwoord op een registratie geeft elke partij hetzelfde ID.",
        VNG,
        mean=True,
        shown=m.shows(PARTY, "ID", m.always(SAME), ["POST"]),
    ),
    fault(
        "partij-dubbel-nummer",
        "F7554-R4",
        "Een nummer van een partij dat al bestaat wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(PARTY, "Nummer", "unique"),
    ),
    fault(
        "partij-eigen-nummer",
        "F7554-R4",
        "Het register bewaart een nummer van een partij dat één hoger is.",
        mean=True,
        stored=m.also_makes(PARTY, w.loses_second_number),
    ),
    fault(
        "taal-verzonnen",
        "F7554-R5",
        "Een partij zonder voorkeurstaal krijgt er een.",
        VNG,
        mean=True,
        given=m.takes(PARTY, "Voorkeurstaal", lambda text: text or "Nederlands"),
    ),
    fault(
        "adres-verplicht",
        "F7554-R5",
        "Een partij zonder bezoekadres wordt geweigerd.",
        OPEN,
        refuses=m.refuses(PARTY, VISIT, lambda text: not text),
    ),
    fault(
        "partij-wacht-op-identificator",
        "F7554-R6",
        "Een partij zonder identificator is er nog niet.",
        answer=m.answers("GET", "/partijen/", w.status(404), 200),
    ),
    fault(
        "partij-weigering-zonder-uitleg",
        "F7554-S1",
        "De weigering van een partij zegt niet waar het aan ligt.",
        answer=m.answers("POST", "/partijen", w.unexplained, 400),
    ),
    fault(
        "soort-partij-vrij",
        "F7554-S1",
        "Een partij mag van elke soort zijn.",
        OPEN,
        overlooks=m.lets_in(PARTY, "Soort partij", "enum"),
    ),
    fault(
        "notitie-te-lang",
        "F7554-S1",
        "Een interne notitie van 1001 tekens wordt aanvaard.",
        VNG,
        mean=True,
        overlooks=m.lets_in(PARTY, NOTE, "maxLength", when=m.of_length(1001)),
    ),
    fault("partij-blijft-staan", "F7554-S2", "Een verwijderde partij is er nog.", OPEN, keeps=PARTY),
    fault(
        "achternaam-relatie-teken-korter",
        "F7554-X1",
        "De achternaam van een relatie verliest haar laatste teken.",
        SEED,
        mean=True,
        given=m.takes(PARTY, LAST, m.clipped),
    ),
    fault(
        "partij-onbekend-is-200",
        "F0138-R1",
        "Een partij die niet bestaat geeft een leeg antwoord.",
        answer=m.answers("GET", "/partijen/", w.status(200), 404),
    ),
    fault(
        "opvragen-zonder-adres",
        "F0138-R1",
        "Een opgevraagde partij mist zijn bezoekadres.",
        VNG,
        mean=True,
        shown=m.shows(PARTY, VISIT, m.gone, ["GET"]),
    ),
    fault(
        "nummer-als-id",
        "F0138-R2",
        "Een partij is ook op zijn nummer op te vragen.",
        answer=numbers_are_ids,
    ),
    fault(
        "voorkeursadres-verloren",
        "F0138-R3",
        "Een wijziging bewaart het voorkeursadres van een partij niet.",
        OPEN,
        mean=True,
        changing=m.on_change(PARTY, w.loses("Voorkeurs digitaal adres")),
    ),
    fault(
        "partij-nummer-verandert",
        "F2158-R1",
        "Bij een wijziging verandert het nummer van de partij.",
        OPEN,
        mean=True,
        changing=m.on_change(PARTY, w.new_number),
    ),
    fault(
        "partij-verhuist",
        "F2158-R1",
        "Een ander ID in het verzoek wordt het nieuwe ID van de partij.",
        VNG,
        mean=True,
        overlooks=m.lets_in(PARTY, "ID", "not", methods=["PATCH"]),
        answer=w.moves_to_given_id("/partijen/"),
    ),
    fault(
        "wijziging-wist-adres",
        "F2158-R2",
        "Een wijziging van een partij wist het bezoekadres.",
        OPEN,
        mean=True,
        changing=m.on_change(PARTY, w.loses(VISIT), ["PATCH"]),
    ),
    fault(
        "onbekende-soort-partij-wijziging",
        "F2158-R2",
        "Bij een wijziging mag een partij van elke soort worden.",
        VNG,
        mean=True,
        overlooks=m.lets_in(PARTY, "Soort partij", "enum", methods=["PATCH"]),
    ),
    fault(
        "partij-wijziging-kaal",
        "F2158-R4",
        "Het antwoord op een wijziging van een partij houdt alleen wat is gewijzigd.",
        shown=m.only_shows(PARTY, [NOTE], ["PATCH"]),
    ),
    fault(
        "partij-niet-vervangen",
        "F2158-R4",
        "Een vervanging van een partij wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(PARTY, m.does_not_change, ["PUT"]),
    ),
    fault(
        "wijziging-wist-adressen",
        "F2158-R5",
        "Een wijziging van een partij maakt zijn digitale adressen los.",
        OPEN,
        mean=True,
        **loosens_addresses(),
    ),
    fault(
        "partijnummer-op-begin",
        "F7927-R1",
        "Zoeken op nummer vindt ook partijen met een nummer dat ermee begint.",
        VNG,
        mean=True,
        matches=m.loosely(PARTY, "Nummer"),
    ),
    fault(
        "soort-partij-vindt-een-te-veel",
        "F7927-R1",
        "Zoeken op soort partij geeft ook een partij van een andere soort.",
        mean=True,
        found=m.finds_one_more(PARTY, "Soort partij"),
    ),
    fault(
        "laatste-partij-ontbreekt",
        "F7927-R1",
        "Van meer gevonden partijen ontbreekt de laatste.",
        OPEN,
        mean=True,
        found=m.finds(PARTY, w.not_the_last_of_several),
    ),
    fault(
        "e-mailadres-vindt-een-te-veel",
        "F7927-R2",
        "Zoeken op een e-mailadres geeft ook een ander adres.",
        OPEN,
        mean=True,
        found=m.finds_one_more(ADDRESS, "Adres"),
    ),
    fault(
        "adressenlijst-zonder-partij",
        "F7927-R2",
        "De lijst van digitale adressen toont niet van welke partij zij zijn.",
        VNG,
        mean=True,
        shown=m.shows(ADDRESS, GIVER, m.gone, ["LIST"]),
    ),
]
