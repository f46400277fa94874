"""Faults that the terms of the standard and the rules under all functions must catch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.afspraken import completes_party
from validator.reference.faults.besluiten import adds
from validator.reference.faults.kinds import Fault, Holding
from validator.reference.faults.names import (
    ACTOR,
    ADDRESS,
    ANNEX,
    AT,
    CONTACT,
    FINAL,
    INVOLVED,
    KEY,
    LINK,
    OPEN,
    PARTY,
    SUBJECT,
    TASK,
    VNG,
)
from validator.reference.store import Record, Store
from validator.values import EMPTY

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

WHEN, BY_PARTY = "Plaatsgevonden op", "Verstrekt door partij"
ABOUT, EARLIER = "Was onderwerp van klantcontact", "Was klantcontact"
OBJECT, REGISTER, KIND = (f"Objectidentificator/{name}" for name in ("Object-ID", "Register", "Soort object-ID"))

fault = m.faults(FINAL)


def found_by_number(path: str) -> Callable[[Request, Response], None]:
    """A number in the place of an id of this collection is answered as if it was found."""

    def answer(request: Request, response: Response) -> None:
        collection, _, identity = request.path.rpartition("/")
        if request.method == "GET" and collection.endswith(path) and identity.isdigit():
            response.status_code = 200

    return answer


def minute_later(store: Store, record: Record) -> None:
    """Let a klantcontact have taken place a minute after another of the same moment."""
    when = record.facts[WHEN]
    if any(one.id != record.id and one.facts.get(WHEN) == when for one in store.all(CONTACT)):
        m.hold(store, record, Plaatsgevonden_op=(datetime.fromisoformat(when) + timedelta(minutes=1)).isoformat())


def also_of_party(store: Store, record: Record) -> None:
    """Give a digital address of a betrokkene to its partij too."""
    for identity in record.references.get("Verstrekt door betrokkene", ()):
        involved = store.get(INVOLVED, identity)
        party = None if involved is None else w.party_of(store, involved)
        if party is not None:
            m.refer(store, record, BY_PARTY, party.id)


def about_itself(store: Store, record: Record) -> None:
    """Let the later of two klantcontacten be its own subject."""
    if record.references.get(EARLIER):
        m.refer(store, record, EARLIER, record.references[ABOUT][0])


def not_the_oldest_of_party(_: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find of a partij with several all but what came first."""
    return (records[:-1] or records) if BY_PARTY in criteria else records


def keeps(name: str) -> Callable[[Record, Holding], None]:
    """What a replacement leaves empty stays as it was."""

    def spoil(record: Record, content: Holding) -> None:
        if name in record.facts:
            content.facts.setdefault(name, record.facts[name])

    return spoil


FAULTS: list[Fault] = [
    fault(
        "een-id-voor-alle-adressen",
        "FALG-R1",
        "Het antwoord op een registratie geeft elk digitaal adres hetzelfde ID.",
        VNG,
        mean=True,
        shown=m.shows(ADDRESS, "ID", m.always("6c5b6f4e-2b0d-4b7e-9d35-0f1c7a1e9d42"), ["POST"]),
    ),
    fault(
        "taaknummer-van-een-ander",
        "FALG-R2",
        "Een nummer dat een andere taak al heeft wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(TASK, "Nummer", "unique"),
    ),
    fault(
        "taaknummer-als-id",
        "FALG-R3",
        "Een taak is op haar nummer op te vragen.",
        answer=found_by_number("/internetaken"),
    ),
    fault(
        "soort-object-id-te-ruim",
        "FALG-R4",
        "Zoeken op soort object-ID geeft ook een onderwerpobject van een andere soort.",
        OPEN,
        mean=True,
        found=m.finds_one_more(SUBJECT, KIND),
    ),
    fault(
        "vervangen-laat-staan",
        "FALG-R5",
        "Wat een vervanging leeg laat blijft staan.",
        mean=True,
        changing=m.on_change(TASK, keeps("Toelichting"), ["PUT"]),
    ),
    fault(
        "klantcontact-zonder-inhoud-geweigerd",
        "FALG-R6",
        "Een klantcontact zonder inhoud wordt geweigerd.",
        VNG,
        refuses=m.refuses(CONTACT, "Inhoud", lambda value: value is EMPTY),
    ),
    fault(
        "koppeling-actor-bestaat-niet",
        "FALG-R7",
        "Een koppeling met een actor die niet bestaat wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(LINK, ACTOR, "reference"),
    ),
    fault(
        "betrokkene-van-ander-contact",
        "BT-R1",
        "Een betrokkene komt bij een ander klantcontact terecht.",
        OPEN,
        stored=m.also_makes(INVOLVED, w.other_contact(AT)),
    ),
    fault(
        "klantcontact-zonder-actor",
        "BT-R2",
        "Een koppeling met een actor wordt bevestigd en niet bewaard.",
        VNG,
        registered=m.forgets(LINK),
    ),
    fault(
        "een-klantcontact-per-moment",
        "BT-R3",
        "Een tweede klantcontact op hetzelfde moment schuift een minuut op.",
        mean=True,
        stored=m.also_makes(CONTACT, minute_later),
    ),
    fault(
        "post-is-geen-kanaal",
        "BT-R4",
        "Een klantcontact per post wordt geweigerd.",
        VNG,
        mean=True,
        refuses=m.refuses(CONTACT, "Kanaal", lambda value: value == "Post"),
    ),
    fault(
        "klantcontact-schuift-op",
        "BT-R6",
        "Een opgevraagd klantcontact vond een dag later plaats.",
        mean=True,
        shown=m.shows(CONTACT, WHEN, m.shifted(days=1), ["GET"]),
    ),
    fault(
        "bijlage-altijd-uit-een-register",
        "BT-R7",
        "Elke bijlage komt uit hetzelfde register.",
        OPEN,
        given=m.takes(ANNEX, REGISTER, m.always("017")),
    ),
    fault(
        "geen-eerder-klantcontact",
        "BT-R8",
        "Een eerder klantcontact als onderwerp wordt geweigerd.",
        OPEN,
        refuses=m.refuses(SUBJECT, EARLIER, lambda value: value is not EMPTY),
    ),
    fault(
        "adres-van-partij-overgenomen",
        "BT-R9",
        "Een betrokkene krijgt de digitale adressen van zijn partij.",
        VNG,
        stored=m.also_makes(INVOLVED, w.copies_address),
    ),
    fault(
        "adres-ook-van-partij",
        "BT-R10",
        "Een afwijkend telefoonnummer komt ook bij de partij.",
        VNG,
        stored=m.also_makes(ADDRESS, also_of_party),
    ),
    fault(
        "klantcontact-met-opvolging",
        "BT-R12",
        "Een opgevraagd klantcontact zegt welke opvolging het kreeg.",
        VNG,
        mean=True,
        shown=adds(CONTACT, "/opvolging", None, ["GET"]),
    ),
    fault(
        "onderwerp-van-zichzelf",
        "BT-R13",
        "Het nieuwe klantcontact is zijn eigen onderwerp.",
        OPEN,
        stored=m.also_makes(SUBJECT, about_itself),
    ),
    fault(
        "zaaknummer-kleine-beginletter",
        "BT-R14",
        "De eerste letter van een zaaknummer wordt klein.",
        VNG,
        mean=True,
        given=m.takes(SUBJECT, OBJECT, m.uncapitalized),
    ),
    fault(
        "voorkeurstaal-verzonnen",
        "BT-R15",
        "Een partij zonder voorkeurstaal krijgt er een.",
        OPEN,
        mean=True,
        given=m.takes(PARTY, "Voorkeurstaal", lambda value: "Nederlands" if value is EMPTY else value),
    ),
    fault(
        "oudste-adres-van-partij-onvindbaar",
        "BT-R16",
        "Van meer adressen van een partij wordt het oudste niet gevonden.",
        mean=True,
        found=m.finds(ADDRESS, not_the_oldest_of_party),
    ),
    fault(
        "organisatie-geweigerd",
        "BT-R18",
        "Een partij die een organisatie is wordt geweigerd.",
        VNG,
        mean=True,
        refuses=m.refuses(PARTY, "Soort partij", lambda value: value == "Organisatie"),
    ),
    fault(
        "contactpersoon-wordt-persoon",
        "BT-R19",
        "Een contactpersoon wordt als persoon vastgelegd.",
        OPEN,
        mean=True,
        given=m.takes(PARTY, "Soort partij", m.instead("Persoon", "Contactpersoon")),
    ),
    fault(
        "naam-uit-de-basisregistratie",
        "BT-R20",
        "Een burgerservicenummer brengt de naam uit de basisregistratie mee.",
        mean=True,
        stored=m.also_makes(KEY, completes_party(Persoonsnaam__Achternaam="Lestari")),
    ),
    fault(
        "automaat-is-medewerker",
        "BT-R21",
        "Een geautomatiseerde actor wordt als medewerker vastgelegd.",
        VNG,
        mean=True,
        given=m.takes(ACTOR, "Soort actor", m.instead("Medewerker", "Geautomatiseerde actor")),
    ),
    fault(
        "contactpersoon-zonder-organisatie",
        "BT-R22",
        "Voor wie een contactpersoon werkt gaat verloren.",
        OPEN,
        given=m.takes(PARTY, "Werkte voor partij", m.empty),
    ),
]
