"""Faults that the pages on what follows a klantcontact must catch: its taak is answered, or passed on."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import (
    ADDRESS,
    ANNEX,
    AT,
    CAUSE,
    CONTACT,
    FINAL,
    INVOLVED,
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

ASSIGNED, DONE_AT, WISH = "Toegewezen aan actor", "Verwerkt op", "Gevraagde handeling"
ABOUT, EARLIER = "Was onderwerp van klantcontact", "Was klantcontact"
OF = "Was bijlage van klantcontact"
OBJECT = "Objectidentificator/Object-ID"


fault = m.faults(FINAL)


def to_second(spoil: Callable[[Store, Record, Record], None]) -> Callable[[Store, Record], None]:
    """What goes wrong with a second taak at a klantcontact. spoil: gets the first one, then the second."""

    def stored(store: Store, record: Record) -> None:
        if record.type == TASK:
            for one in store.referring(CAUSE, record.references[CAUSE][0]):
                if one.type == TASK and one.id != record.id:
                    spoil(store, one, record)

    return stored


def inherits(name: str) -> Callable[[Store, Record, Record], None]:
    """The second taak holds what the first one holds."""

    def spoil(store: Store, first: Record, second: Record) -> None:
        store.update(
            second.id,
            {**second.facts, **{key: value for key, value in first.facts.items() if key == name}},
            {**second.references, **{key: list(ids) for key, ids in first.references.items() if key == name}},
        )

    return spoil


def overwrites_question(store: Store, record: Record) -> None:
    """Give every other klantcontact the Inhoud of this one."""
    for one in store.all(CONTACT):
        if one.id != record.id:
            m.hold(store, one, Inhoud=record.facts.get("Inhoud"))


def links_everywhere(store: Store, record: Record) -> None:
    """Link the actor to every other klantcontact too."""
    for one in store.all(CONTACT):
        if one.id not in record.references[CONTACT]:
            store.insert(LINK, {}, {**record.references, CONTACT: [one.id]})


def to_question(store: Store, record: Record) -> None:
    """Let a bijlage belong to the oldest klantcontact."""
    *_, oldest = store.all(CONTACT)
    m.refer(store, record, OF, oldest.id)


def swaps(object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
    """Take the earlier klantcontact for the later one, and the other way round."""
    del method
    if object_type == SUBJECT:
        values[ABOUT], values[EARLIER] = values.get(EARLIER, EMPTY), values.get(ABOUT, EMPTY)


def forgets_name(object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
    """Lose the last name of who is not the initiator."""
    del method
    if object_type == INVOLVED and values.get("Initiator") == "Nee":
        values[LAST] = EMPTY


def moves_subject(store: Store, record: Record) -> None:
    """Let what is about the same object elsewhere belong to the klantcontact of this one."""
    for one in store.all(SUBJECT):
        if ABOUT in record.references and one.facts.get(OBJECT) == record.facts.get(OBJECT):
            m.refer(store, one, ABOUT, record.references[ABOUT][0])


def stays_open(_: Record, content: Holding) -> None:
    """Keep a taak among the open ones."""
    content.facts["Status"] = "Te doen"


FAULTS = [
    fault(
        "taak-van-een-ander",
        "C9708-R1",
        "Zoeken op de actor geeft ook een taak van een ander.",
        mean=True,
        found=m.finds_one_more(TASK, ASSIGNED),
    ),
    fault(
        "ook-een-verwerkte-taak",
        "C9708-R1",
        "Zoeken op de actor geeft ook een verwerkte taak.",
        OPEN,
        mean=True,
        found=m.finds_one_more(TASK, "Status"),
    ),
    fault(
        "betrokkene-van-iemand-anders",
        "C9708-R2",
        "Zoeken op klantcontact geeft ook een betrokkene van een ander klantcontact.",
        OPEN,
        mean=True,
        found=m.finds_one_more(INVOLVED, AT),
    ),
    fault(
        "adres-van-andere-partij",
        "C9708-R2",
        "Zoeken op partij geeft ook een digitaal adres van een andere partij.",
        VNG,
        mean=True,
        found=m.finds_one_more(ADDRESS, "Verstrekt door partij"),
    ),
    fault(
        "antwoord-over-vraag",
        "C9708-R4",
        "Het antwoord komt ook als inhoud bij de vraag te staan.",
        stored=m.also_makes(CONTACT, overwrites_question),
    ),
    fault(
        "antwoord-met-kleine-beginletter",
        "C9708-R5",
        "De inhoud van een klantcontact verliest haar eerste hoofdletter.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", m.uncapitalized),
    ),
    fault(
        "klant-altijd-initiator",
        "C9708-R6",
        "Een klant is altijd de initiator.",
        VNG,
        given=m.takes(INVOLVED, "Initiator", m.always("Ja")),
    ),
    fault(
        "actor-bij-ander-antwoord",
        "C9708-R7",
        "De medewerker wordt aan een ander klantcontact gekoppeld.",
        stored=m.also_makes(LINK, w.other_contact(CONTACT)),
    ),
    fault("vraag-en-antwoord-verwisseld", "C9708-R8", "Vraag en antwoord worden verwisseld.", given=swaps),
    fault(
        "partij-verplicht",
        "C9708-R9",
        "Een betrokkene zonder partij wordt geweigerd.",
        OPEN,
        refuses=m.refuses(INVOLVED, PARTY, lambda party: party is EMPTY),
    ),
    fault(
        "verstuurd-is-gelukt",
        "C9708-R10",
        "Wat verstuurd is geldt als gelukt.",
        OPEN,
        given=m.takes(CONTACT, "Indicatie contact gelukt", m.always("Ja")),
    ),
    fault(
        "taak-blijft-bij-eerste",
        "C9708-R11",
        "Een tweede taak bij een klantcontact krijgt de actor van de eerste.",
        mean=True,
        stored=to_second(inherits(ASSIGNED)),
    ),
    fault(
        "afgemeld-zonder-moment",
        "C9708-R12",
        "Een wijziging bewaart niet wanneer een taak is verwerkt.",
        mean=True,
        changing=m.on_change(TASK, w.loses(DONE_AT)),
    ),
    fault(
        "taak-van-andere-afdeling",
        "C2716-R1",
        "Zoeken op de afdeling geeft ook een taak van een andere afdeling.",
        VNG,
        mean=True,
        found=m.finds_one_more(TASK, ASSIGNED),
    ),
    fault(
        "laatste-bijlage-ontbreekt",
        "C2716-R2",
        "Van meer gevonden bijlagen ontbreekt de laatste.",
        OPEN,
        mean=True,
        found=m.finds(ANNEX, w.not_the_last_of_several),
    ),
    fault(
        "nieuwste-betrokkene-bij-taak-onvindbaar",
        "C2716-R2",
        "Zoeken op klantcontact mist de nieuwste betrokkene.",
        VNG,
        mean=True,
        found=m.finds(INVOLVED, w.not_the_newest_by(AT)),
    ),
    fault(
        "antwoord-teken-korter",
        "C2716-R4",
        "De inhoud van het antwoord verliest haar laatste teken.",
        mean=True,
        given=m.takes(CONTACT, "Inhoud", m.clipped),
    ),
    fault(
        "overgenomen-naam-verloren",
        "C2716-R5",
        "De achternaam van een betrokkene die niet de initiator is gaat verloren.",
        mean=True,
        given=forgets_name,
    ),
    fault(
        "actor-ook-bij-vraag",
        "C2716-R6",
        "De medewerker wordt aan elk klantcontact gekoppeld.",
        OPEN,
        stored=m.also_makes(LINK, links_everywhere),
    ),
    fault(
        "vraag-als-onderwerp-verloren",
        "C2716-R7",
        "Het klantcontact van de vraag gaat als onderwerp verloren.",
        OPEN,
        given=m.takes(SUBJECT, EARLIER, m.empty),
    ),
    fault(
        "onbekend-is-niet-gelukt",
        "C2716-R8",
        "Een contact waarvan niet bekend is of het is gelukt, geldt als mislukt.",
        VNG,
        mean=True,
        given=m.takes(
            CONTACT, "Indicatie contact gelukt", lambda value: "Nee" if value in ("Onbekend", EMPTY) else value
        ),
    ),
    fault(
        "bijlage-bij-de-vraag",
        "C2716-R9",
        "Een bijlage bij het antwoord komt bij de vraag terecht.",
        VNG,
        stored=m.also_makes(ANNEX, to_question),
    ),
    fault(
        "vervolgtaak-al-verwerkt",
        "C2716-R10",
        "Een tweede taak bij een klantcontact begint als verwerkt.",
        OPEN,
        mean=True,
        stored=to_second(lambda store, _, second: m.hold(store, second, Status="Gedaan")),
    ),
    fault(
        "afmelden-doet-niets",
        "C2716-R11",
        "Het afmelden van een taak wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(TASK, m.does_not_change),
    ),
    fault(
        "doorzetten-verplaatst",
        "C6114-R1",
        "Een nieuwe taak bij een klantcontact verplaatst de oude naar haar actor.",
        mean=True,
        stored=to_second(lambda store, first, second: m.refer(store, first, ASSIGNED, second.references[ASSIGNED][0])),
    ),
    fault(
        "doorgezet-bij-ander-klantcontact",
        "C6114-R2",
        "Een tweede taak komt bij een ander klantcontact terecht.",
        OPEN,
        mean=True,
        stored=to_second(lambda store, _, second: w.other_contact(CAUSE)(store, second)),
    ),
    fault(
        "doorgezet-met-moment",
        "C6114-R3",
        "Een tweede taak heeft van het begin af een moment van verwerken.",
        VNG,
        mean=True,
        stored=to_second(lambda store, _, second: m.hold(store, second, Verwerkt_op="2024-01-24T10:34:16+01:00")),
    ),
    fault(
        "verwerken-zonder-toelichting",
        "C6114-R4",
        "De toelichting die bij het verwerken meegaat wordt niet bewaard.",
        OPEN,
        mean=True,
        changing=m.on_change(TASK, w.loses("Toelichting")),
    ),
    fault(
        "status-teruggestuurd",
        "C6114-R5",
        "Bij een wijziging wordt een derde status aanvaard.",
        VNG,
        mean=True,
        overlooks=m.lets_in(TASK, "Status", "enum", methods=["PATCH"]),
    ),
    fault(
        "handeling-blijft-die-van-eerste",
        "C6114-R6",
        "Een tweede taak bij een klantcontact krijgt de gevraagde handeling van de eerste.",
        mean=True,
        stored=to_second(inherits(WISH)),
    ),
    fault(
        "collega-krijgt-taak-niet",
        "C6114-R7",
        "Een tweede taak bij een klantcontact blijft bij de actor van de eerste.",
        VNG,
        mean=True,
        stored=to_second(inherits(ASSIGNED)),
    ),
    fault(
        "oudste-taak-ontbreekt",
        "C6114-R8",
        "Van meer gevonden taken ontbreekt de oudste.",
        OPEN,
        mean=True,
        found=m.finds(TASK, w.not_the_last_of_several),
    ),
    fault(
        "verwerken-wist-actor",
        "C6114-R10",
        "Een taak die verwerkt wordt verliest haar actor.",
        mean=True,
        changing=m.on_change(TASK, w.loses(ASSIGNED)),
    ),
    fault(
        "zaak-bij-ander-klantcontact",
        "C9761-R3",
        "Een zaak komt als onderwerp bij een ander klantcontact terecht.",
        OPEN,
        stored=m.also_makes(SUBJECT, w.other_contact(ABOUT)),
    ),
    fault(
        "taak-van-ander-klantcontact",
        "C9761-R3",
        "Zoeken op klantcontact geeft ook een taak van een ander.",
        VNG,
        mean=True,
        found=m.finds_one_more(TASK, CAUSE),
    ),
    fault(
        "blijft-te-verwerken",
        "C9761-R4",
        "Een taak blijft te verwerken, wat er ook gewijzigd wordt.",
        mean=True,
        changing=m.on_change(TASK, stays_open),
    ),
    fault(
        "melding-niet-bewaard",
        "C4390-R3",
        "Het klantcontact van een melding wordt bevestigd en niet bewaard.",
        OPEN,
        registered=m.forgets(CONTACT),
    ),
    fault(
        "zaaknummer-teken-korter",
        "C4390-R4",
        "Een zaaknummer verliest zijn laatste teken.",
        mean=True,
        given=m.takes(SUBJECT, OBJECT, m.clipped),
    ),
    fault(
        "melder-wordt-partij",
        "C4390-R6",
        "Van een ongekende klant ontstaat een partij, waar de betrokkene naar verwijst.",
        VNG,
        stored=m.also_makes(INVOLVED, w.invented_party),
    ),
    fault(
        "zaak-verhuist",
        "C0359-R4",
        "Een zaak kan maar van één klantcontact tegelijk het onderwerp zijn.",
        OPEN,
        mean=True,
        stored=m.also_makes(SUBJECT, moves_subject),
    ),
]
