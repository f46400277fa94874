"""Faults that the pages on finding, asking for and changing a klantcontact or a betrokkene must catch."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from validator.profile import ObjectBinding
from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import (
    ACTOR,
    ADDRESS,
    AT,
    CONTACT,
    FINAL,
    FIRST,
    INVOLVED,
    KEY,
    LAST,
    LINK,
    OPEN,
    PARTY,
    VNG,
)
from validator.reference.store import Record

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


fault = m.faults(FINAL)


def another_id(object_type: str) -> Callable[[ObjectBinding, Record, dict[str, Any], str], None]:
    """Asking for an object brings one of another id."""
    return m.shows(object_type, "ID", m.always(str(uuid.uuid4())), ["GET"])


def absent_when_empty(path: str, argument: str) -> Callable[[Request, Response], None]:
    """An empty search of this collection by this argument answers that there is no such thing.

    By one argument, because a run does not begin at a target whose first search brings no list.
    """

    def answer(request: Request, response: Response) -> None:
        searched = request.method == "GET" and request.path.endswith(path) and argument in request.args
        if searched and json.loads(response.get_data()).get("aantal") == 0:
            response.status_code = 404

    return answer


def renumbered(object_type: str) -> Callable[[ObjectBinding, Record, dict[str, Any], str], None]:
    """An object that was changed goes on under another id."""
    changed: set[str] = set()

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        if bound.object_type.name == object_type and method in {"PATCH", "PUT"}:
            changed.add(record.id)
        if record.id in changed:
            wire["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, record.id))

    return shown


def empties_rest_of_name(record: Record, content: Holding) -> None:
    """A change of the voornaam takes the other parts of the name away."""
    if content.facts.get(FIRST) != record.facts.get(FIRST):
        for name in [name for name in content.facts if name.startswith("Persoonsnaam/") and name != FIRST]:
            del content.facts[name]


def moves_to_now(_: Record, content: Holding) -> None:
    """A change moves the klantcontact to the moment of changing."""
    content.facts["Plaatsgevonden op"] = datetime.now(UTC).isoformat()


def appends_all(record: Record, content: Holding) -> None:
    """The register puts the new text after the one it has, which the new text already begins with."""
    if "Inhoud" in record.facts and "Inhoud" in content.facts:
        content.facts["Inhoud"] = f"{record.facts['Inhoud']} {content.facts['Inhoud']}"


def clips_text(_: Record, content: Holding) -> None:
    """The register loses the last character."""
    content.facts["Inhoud"] = m.clipped(content.facts["Inhoud"])


FAULTS = [
    fault(
        "betrokkene-onbekend-is-200",
        "F5859-R1",
        "Een betrokkene die niet bestaat geeft een leeg antwoord.",
        OPEN,
        answer=m.answers("GET", "/betrokkenen/", w.status(200), 404),
    ),
    fault(
        "bezoekadres-teken-korter",
        "F5859-R1",
        "De eerste regel van het bezoekadres verliest zijn laatste teken.",
        VNG,
        mean=True,
        given=m.takes(INVOLVED, "Bezoekadres/Adresregel 1", m.clipped),
    ),
    fault(
        "altijd-initiator",
        "F5859-R1",
        "Wie een betrokkene opvraagt leest altijd dat hij het initiatief nam.",
        mean=True,
        shown=m.shows(INVOLVED, "Initiator", m.always(True), ["GET"]),
    ),
    fault(
        "andere-betrokkene",
        "F5859-R2",
        "Opvragen geeft een andere betrokkene terug.",
        mean=True,
        shown=another_id(INVOLVED),
    ),
    fault(
        "betrokkene-van-ander-klantcontact",
        "F4936-R1",
        "Zoeken op klantcontact geeft ook een betrokkene van een ander klantcontact.",
        VNG,
        mean=True,
        found=m.finds_one_more(INVOLVED, AT),
    ),
    fault(
        "betrokkene-met-andere-naam",
        "F4936-R1",
        "Zoeken op achternaam geeft ook een betrokkene met een andere achternaam.",
        OPEN,
        mean=True,
        found=m.finds_one_more(INVOLVED, LAST),
    ),
    fault("betrokkenen-met-of", "F4936-R1", "Zoekargumenten gelden los van elkaar.", found=w.either(INVOLVED)),
    fault(
        "laatste-betrokkene-ontbreekt",
        "F4936-R1",
        "Van meer gevonden betrokkenen ontbreekt de laatste.",
        mean=True,
        found=m.finds(INVOLVED, w.not_the_last_of_several),
    ),
    fault(
        "geen-betrokkenen-is-404",
        "F4936-R1",
        "Een zoekvraag zonder betrokkenen geeft niet gevonden.",
        mean=True,
        answer=absent_when_empty("/betrokkenen", "hadKlantcontact"),
    ),
    fault(
        "nieuwste-adres-onvindbaar",
        "F4936-R2",
        "Zoeken op een adres mist het nieuwste digitaal adres.",
        VNG,
        mean=True,
        found=m.finds(ADDRESS, w.not_the_newest_by("Adres")),
    ),
    fault(
        "adreslijst-zonder-betrokkene",
        "F4936-R2",
        "De lijst van digitale adressen zegt niet wie een adres verstrekte.",
        OPEN,
        mean=True,
        shown=m.shows(ADDRESS, "Verstrekt door betrokkene", m.always(None), ["LIST"]),
    ),
    fault(
        "betrokkene-van-andere-partij",
        "F4936-R3",
        "Zoeken op partij geeft ook een betrokkene van een andere partij.",
        VNG,
        mean=True,
        found=m.finds_one_more(INVOLVED, PARTY),
    ),
    fault(
        "nieuwste-betrokkene-van-partij-onvindbaar",
        "F4936-R3",
        "Zoeken op partij mist de nieuwste betrokkene.",
        OPEN,
        mean=True,
        found=m.finds(INVOLVED, w.not_the_newest_by(PARTY)),
    ),
    fault(
        "betrokkene-ander-id",
        "F3246-R1",
        "Een gewijzigde betrokkene krijgt een ander ID.",
        mean=True,
        shown=renumbered(INVOLVED),
    ),
    fault(
        "betrokkene-vervangen-doet-niets",
        "F3246-R2",
        "Een vervanging wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(INVOLVED, m.does_not_change, ["PUT"]),
    ),
    fault(
        "vervangen-zonder-land",
        "F3246-R2",
        "Een vervanging bewaart het land van het bezoekadres niet.",
        OPEN,
        mean=True,
        changing=m.on_change(INVOLVED, w.loses("Bezoekadres/Land"), ["PUT"]),
    ),
    fault(
        "voornaam-wist-naam",
        "F3246-R3",
        "Wie de voornaam wijzigt wist de rest van de naam.",
        VNG,
        mean=True,
        changing=m.on_change(INVOLVED, empties_rest_of_name, ["PATCH"]),
    ),
    fault(
        "betrokkene-wijzigen-doet-niets",
        "F3246-R3",
        "Een wijziging wordt bevestigd en niet bewaard.",
        OPEN,
        changing=m.on_change(INVOLVED, m.does_not_change, ["PATCH"]),
    ),
    fault(
        "betrokkene-antwoord-kaal",
        "F3246-R4",
        "Het antwoord op een wijziging houdt alleen wat is gewijzigd.",
        shown=m.only_shows(INVOLVED, ["Organisatienaam"], ["PATCH"]),
    ),
    fault(
        "partij-niet-achteraf",
        "F3246-R5",
        "Een partij die achteraf wordt gekoppeld gaat verloren.",
        mean=True,
        changing=m.on_change(INVOLVED, w.loses(PARTY)),
    ),
    fault(
        "achteraf-onbekende-partij",
        "F3246-R5",
        "Achteraf mag een betrokkene verwijzen naar een partij die niet bestaat.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(INVOLVED, PARTY, "reference", methods=["PATCH"]),
    ),
    fault(
        "klantcontact-ander-nummer",
        "F0796-R1",
        "Bij een wijziging verandert het nummer van het klantcontact.",
        mean=True,
        changing=m.on_change(CONTACT, w.new_number),
    ),
    fault(
        "klantcontact-ander-id",
        "F0796-R1",
        "Een gewijzigd klantcontact krijgt een ander ID.",
        VNG,
        mean=True,
        shown=renumbered(CONTACT),
    ),
    fault(
        "aanvullen-verzet-moment",
        "F0796-R3",
        "Wie de inhoud aanvult verzet het moment waarop het contact plaatsvond.",
        OPEN,
        mean=True,
        changing=m.on_change(CONTACT, moves_to_now),
    ),
    fault(
        "inhoud-dubbel",
        "F0796-R4",
        "Een wijziging zet de nieuwe inhoud achter de oude, die er dan twee keer staat.",
        VNG,
        mean=True,
        changing=m.on_change(CONTACT, appends_all),
    ),
    fault(
        "inhoud-na-wijziging-korter",
        "F0796-R4",
        "Bij een wijziging verliest de inhoud haar laatste teken.",
        OPEN,
        mean=True,
        changing=m.on_change(CONTACT, clips_text),
    ),
    fault(
        "klantcontact-antwoord-kaal",
        "F0796-R6",
        "Het antwoord op een wijziging houdt alleen wat is gewijzigd.",
        shown=m.only_shows(CONTACT, ["Inhoud"], ["PATCH"]),
    ),
    fault(
        "wijziging-antwoord-204",
        "F0796-R6",
        "Een wijziging antwoordt zonder klantcontact.",
        OPEN,
        answer=m.answers("PATCH", "/klantcontacten/", w.without_body, 200),
    ),
    fault(
        "klantcontact-van-ander-nummer",
        "F3896-R1",
        "Zoeken op nummer geeft ook een klantcontact met een ander nummer.",
        VNG,
        mean=True,
        found=m.finds_one_more(CONTACT, "Nummer"),
    ),
    fault(
        "klantcontact-van-ander-kanaal",
        "F3896-R1",
        "Zoeken op kanaal geeft ook een klantcontact van een ander kanaal.",
        OPEN,
        mean=True,
        found=m.finds_one_more(CONTACT, "Kanaal"),
    ),
    fault("klantcontacten-met-of", "F3896-R1", "Zoekargumenten gelden los van elkaar.", found=w.either(CONTACT)),
    fault(
        "laatste-klantcontact-ontbreekt",
        "F3896-R1",
        "Van meer gevonden klantcontacten ontbreekt het laatste.",
        VNG,
        mean=True,
        found=m.finds(CONTACT, w.not_the_last_of_several),
    ),
    fault(
        "geen-klantcontacten-is-404",
        "F3896-R1",
        "Een zoekvraag zonder klantcontacten geeft niet gevonden.",
        mean=True,
        answer=absent_when_empty("/klantcontacten", "nummer"),
    ),
    fault(
        "klantcontact-van-andere-actor",
        "F3896-R2",
        "Zoeken op actor geeft ook een klantcontact van een ander.",
        OPEN,
        mean=True,
        found=m.finds_one_more(LINK, ACTOR),
    ),
    fault(
        "nieuwste-koppeling-onvindbaar",
        "F3896-R2",
        "Zoeken op actor mist het nieuwste klantcontact.",
        mean=True,
        found=m.finds(LINK, w.not_the_newest_by(ACTOR)),
    ),
    fault(
        "lijst-zonder-klantcontact",
        "F3896-R3",
        "De lijst van betrokkenen zegt niet bij welk klantcontact zij horen.",
        mean=True,
        shown=m.shows(INVOLVED, AT, m.gone, ["LIST"]),
    ),
    fault(
        "lijst-ander-klantcontact",
        "F3896-R4",
        "De lijst van betrokkenen noemt een ander klantcontact.",
        mean=True,
        shown=m.shows(INVOLVED, AT, m.always(str(uuid.uuid4())), ["LIST"]),
    ),
    fault(
        "partij-met-ander-nummer",
        "F2084-R1",
        "Zoeken op het nummer van een partij geeft ook een partij met een ander nummer.",
        VNG,
        mean=True,
        found=m.finds_one_more(PARTY, "Nummer"),
    ),
    fault(
        "identificatie-van-een-ander",
        "F2084-R1",
        "Zoeken op een identificatie geeft ook die van een andere partij.",
        OPEN,
        mean=True,
        found=m.finds_one_more(KEY, "Object-ID"),
    ),
    fault(
        "overzicht-mist-laatste",
        "F2084-R1",
        "Het overzicht van een partij met meer klantcontacten mist het laatste.",
        mean=True,
        found=m.finds(INVOLVED, w.not_the_last_of_several),
    ),
]
