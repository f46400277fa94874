"""Faults that the decisions, premises and open questions on shape, moments and addresses must catch."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from validator.profile import ObjectBinding
from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.besluiten import adds
from validator.reference.faults.kinds import Fault
from validator.reference.faults.names import (
    ACTOR,
    ADDRESS,
    ANNEX,
    CAUSE,
    CONTACT,
    FINAL,
    INVOLVED,
    KEY,
    LAST,
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

WHEN, BY_PARTY, IDENTIFIED, REGISTERED = "Plaatsgevonden op", "Verstrekt door partij", "Identificeerde partij", 201

fault = m.faults(FINAL)


def echoes(request: Request, response: Response) -> None:
    """The answer to a registration repeats also what it does not know."""
    if request.method == "POST" and response.status_code == REGISTERED:
        response.data = json.dumps({**json.loads(request.get_data()), **json.loads(response.get_data())}).encode()


def their_id(request: Request, response: Response) -> None:
    """An object that came with an id of its own is answered under it."""
    if request.method == "POST" and response.status_code == REGISTERED:
        asked, told = json.loads(request.get_data()), json.loads(response.get_data())
        response.data = json.dumps({**told, **{key: asked[key] for key in ("uuid",) if key in asked}}).encode()


def renames(object_type: str, old: str, new: str) -> Any:
    """A property has another name in the answer."""

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record, method
        if bound.object_type.name == object_type:
            wire[new] = wire.pop(old)

    return shown


def unnumbered(store: Store, record: Record) -> None:
    """Take the number of an organisatie away."""
    if record.facts["Soort partij"] == "Organisatie":
        m.hold(store, record, Nummer=None)


def completes_party(**facts: str) -> Callable[[Store, Record], None]:
    """Give a partij what is known elsewhere of the object that identifies it."""

    def make(store: Store, record: Record) -> None:
        party = store.get(PARTY, record.references[IDENTIFIED][0])
        if party is not None:
            m.hold(store, party, **facts)

    return make


FAULTS: list[Fault] = [
    fault(
        "medewerker-zonder-telefoonnummer",
        "B7993-T1",
        "Een medewerker zonder telefoonnummer wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(ACTOR, "Telefoonnummer", "required"),
    ),
    fault(
        "taak-met-onderstrepen",
        "B8259-T1",
        "Een opgevraagde taak heeft een eigenschap met onderstrepen in haar naam.",
        mean=True,
        shown=adds(TASK, "/laatst_gezien_door", None, ["GET"]),
    ),
    fault(
        "taak-uit-het-niets",
        "B8302-T1",
        "Een taak zonder klantcontact wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(TASK, CAUSE, "required"),
    ),
    fault(
        "klanten",
        "B8315-T1",
        "De API heeft ook klanten.",
        OPEN,
        answer=m.answers("GET", "/klanten", w.status(200), 404),
    ),
    fault(
        "adres-met-type",
        "B8658-T1",
        "Een opgevraagd digitaal adres heeft naast zijn soort ook een type.",
        VNG,
        mean=True,
        shown=adds(ADDRESS, "/typeDigitaalAdres", "1", ["GET"]),
    ),
    fault(
        "onderwerp-met-registratiedatum",
        "B8694-T1",
        "Een opgevraagd onderwerpobject zegt wanneer het is geregistreerd.",
        mean=True,
        shown=adds(SUBJECT, "/beheer/registratieDatum", None, ["GET"]),
    ),
    fault(
        "lijst-zonder-moment",
        "B8694-T2",
        "In een lijst staat niet wanneer een klantcontact plaatsvond.",
        OPEN,
        mean=True,
        shown=m.shows(CONTACT, WHEN, m.gone, ["LIST"]),
    ),
    fault(
        "verwerkt-zonder-moment",
        "B8694-T3",
        "Wie een taak met een wijziging verwerkt raakt het moment kwijt.",
        mean=True,
        given=m.takes(TASK, "Verwerkt op", m.empty, ["PATCH"]),
    ),
    fault(
        "mislukte-partij-blijft-staan",
        "B8786-T1",
        "Een partij verwijderen doet niets.",
        VNG,
        keeps=PARTY,
    ),
    fault(
        "ontkoppelen-doet-niets",
        "B8786-T2",
        "Een actor-klantcontact verwijderen doet niets.",
        OPEN,
        keeps=LINK,
    ),
    fault(
        "nummeraanduiding-zonder-nul",
        "B8841-T1",
        "Van een nummeraanduiding verdwijnt de nul aan het begin.",
        OPEN,
        mean=True,
        given=m.takes(
            INVOLVED, "Bezoekadres/Nummeraanduiding-ID", lambda value: value if value is EMPTY else value.lstrip("0")
        ),
    ),
    fault(
        "derde-regel-teken-korter",
        "B8841-T2",
        "De derde regel van een correspondentieadres verliest zijn laatste teken.",
        VNG,
        mean=True,
        given=m.takes(INVOLVED, "Correspondentieadres/Adresregel 3", m.clipped),
    ),
    fault(
        "bijlage-met-klantcontact-id",
        "B8963-T1",
        "Een opgevraagde bijlage noemt haar klantcontact ook onder klantcontactId.",
        OPEN,
        mean=True,
        shown=adds(ANNEX, "/klantcontactId", "1a2b3c4d", ["GET"]),
    ),
    fault(
        "koppeling-met-andere-naam",
        "B8963-T2",
        "Een koppeling noemt de actor naar de relatie.",
        VNG,
        shown=renames(LINK, "actorId", "gekoppeldeActor"),
    ),
    fault(
        "organisatie-zonder-nummer",
        "B9045-T1",
        "Het nummer van een organisatie wordt niet bewaard.",
        OPEN,
        stored=m.also_makes(PARTY, unnumbered),
    ),
    fault(
        "namenreeks-ingekort",
        "B9491-T1",
        "Van een achternaam blijft alleen het laatste woord.",
        given=m.takes(INVOLVED, LAST, lambda value: value if value is EMPTY else value.rpartition(" ")[2]),
    ),
    fault(
        "antwoord-met-extra-gegevens",
        "B9866-T1",
        "Het antwoord herhaalt ook gegevens die de standaard niet kent.",
        answer=echoes,
    ),
    fault(
        "betrokkene-met-adressenlijst",
        "B9876-T1",
        "Een opgevraagde betrokkene houdt een lijst van digitale adressen.",
        mean=True,
        shown=adds(INVOLVED, "/digitale_adressen", [], ["GET"]),
    ),
    fault(
        "leverancier-is-betrokkene",
        "U6126-T1",
        "Elke rol van een betrokkene wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(INVOLVED, "Rol", "enum"),
    ),
    fault(
        "kale-partij-krijgt-adres",
        "V5323-T2",
        "Een partij die een identificator krijgt, krijgt er een adres bij.",
        mean=True,
        stored=m.also_makes(KEY, completes_party(Correspondentieadres__Adresregel_1="Janssenstraat 12")),
    ),
    fault(
        "moment-mag-ontbreken",
        "V6468-T1",
        "Een klantcontact zonder moment wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(CONTACT, WHEN, "required"),
    ),
    fault(
        "gekozen-id",
        "V6577-T1",
        "Het antwoord op een registratie neemt het ID over dat de consumer koos.",
        OPEN,
        mean=True,
        answer=their_id,
    ),
    fault(
        "adres-van-onbekende-partij",
        "V6577-T2",
        "Een digitaal adres van een partij die niet bestaat wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(ADDRESS, BY_PARTY, "reference"),
    ),
    fault(
        "iedereen-initiator",
        "V8908-T1",
        "Elke betrokkene wordt initiator.",
        VNG,
        given=m.takes(INVOLVED, "Initiator", m.always("Ja")),
    ),
    fault(
        "plaatsgevonden-uur-later",
        "V8908-T2",
        "Een klantcontact vond een uur later plaats dan is verstuurd.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, WHEN, m.postponed(hours=1)),
    ),
]
