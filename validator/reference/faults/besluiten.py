"""Faults that the decisions on names, keys and the shape of objects must catch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from validator import pointer
from validator.profile import ObjectBinding
from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Fault
from validator.reference.faults.names import (
    ACTOR,
    AT,
    CAUSE,
    CONTACT,
    FINAL,
    FIRST,
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

fault = m.faults(FINAL)


def adds(object_type: str, place: str, value: Any, methods: Collection[str]) -> Any:
    """The answer holds a property that the standard does not have."""

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name == object_type and method in methods:
            pointer.put(wire, place, value)

    return shown


def others_by(attribute: str, store: Store, record: Record) -> list[Record]:
    """The other objects of this type that refer by this attribute to the same object."""
    target = record.references[attribute][0]
    return [one for one in store.referring(attribute, target) if one.type == record.type and one.id != record.id]


def alone_at(attribute: str) -> Callable[[Store, Record], None]:
    """Take away what referred by this attribute to the same object before."""

    def make(store: Store, record: Record) -> None:
        for one in others_by(attribute, store, record):
            store.delete(one.id)

    return make


def first_actor(store: Store, record: Record) -> None:
    """Link the actor that the klantcontact already has."""
    for one in others_by(CONTACT, store, record)[:1]:
        m.refer(store, record, ACTOR, one.references[ACTOR][0])


def first_of_name(store: Store, record: Record) -> None:
    """Give a partij the number of an older one of the same name."""
    others = [one for one in store.all(PARTY) if one.id != record.id and one.facts.get(LAST) == record.facts.get(LAST)]
    if others and LAST in record.facts:
        m.hold(store, record, Nummer=others[-1].facts["Nummer"])


def of_namesakes(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find the betrokkenen of everyone who is called as the partij that is asked for."""
    asked = store.get(PARTY, criteria.get(PARTY, ""))
    if asked is None:
        return records
    parties = {one.id for one in store.all(PARTY) if one.facts.get(LAST) == asked.facts.get(LAST)}
    return [one for one in store.all(INVOLVED) if parties & set(one.references.get(PARTY, ()))]


def number_is_found(request: Request, response: Response) -> None:
    """A number in the place of the id of a partij is answered with nothing at all."""
    if request.method == "GET" and "/partijen/" in request.path and request.path.rpartition("/")[2].isdigit():
        response.status_code = 200


def without_first_name(store: Store, record: Record) -> None:
    """Make a partij of a betrokkene who gave no first name, and refer to it."""
    if FIRST not in record.facts:
        w.invented_party(store, record)


def only_identified(store: Store, record: Record) -> None:
    """Let a betrokkene go of a partij without an identificator."""
    party = w.party_of(store, record)
    if party is not None and not store.referring("Identificeerde partij", party.id):
        m.refer(store, record, PARTY, None)


def same_moment(store: Store, record: Record) -> None:
    """Give a klantcontact the subject of an older one of the same moment."""
    when = record.facts.get("Plaatsgevonden op")
    others = [one for one in store.all(CONTACT) if one.id != record.id and one.facts.get("Plaatsgevonden op") == when]
    if others:
        m.hold(store, record, Onderwerp=others[0].facts.get("Onderwerp"))


def longer_than(length: int) -> Callable[[Any], bool]:
    """Whether a number has more digits than that."""
    return lambda value: value is not EMPTY and len(value) > length


FAULTS: list[Fault] = [
    fault(
        "een-actor-per-klantcontact",
        "B0399-T1",
        "Een tweede actor bij een klantcontact verdringt de eerste.",
        mean=True,
        stored=m.also_makes(LINK, alone_at(CONTACT)),
    ),
    fault(
        "een-klantcontact-per-actor",
        "B0399-T2",
        "Een tweede klantcontact van een actor verdringt het eerste.",
        VNG,
        mean=True,
        stored=m.also_makes(LINK, alone_at(ACTOR)),
    ),
    fault(
        "koppeling-noemt-klantcontact-niet",
        "B0399-T3",
        "Het antwoord op een koppeling noemt het klantcontact niet.",
        OPEN,
        mean=True,
        shown=m.shows(LINK, CONTACT, m.gone, ["POST"]),
    ),
    fault(
        "taak-met-interne-notitie",
        "B0606-T1",
        "Het antwoord op een registratie toont een lege interne notitie bij de taak, anders gespeld.",
        mean=True,
        shown=adds(TASK, "/interne_notitie", "", ["POST"]),
    ),
    fault(
        "klantcontact-met-werknotitie",
        "B0606-T2",
        "Een opgevraagd klantcontact heeft in een groep een werknotitie.",
        OPEN,
        mean=True,
        shown=adds(CONTACT, "/afhandeling", [{"werkNotitie": "Lastige klant"}], ["GET"]),
    ),
    fault(
        "klantcontact-met-mutatiedatum",
        "B0780-T1",
        "Een opgevraagd klantcontact zegt wanneer het is gewijzigd.",
        VNG,
        mean=True,
        shown=adds(CONTACT, "/beheer/mutatieDatum", None, ["GET"]),
    ),
    fault(
        "naamgenoot-krijgt-nummer",
        "B0862-T1",
        "Wie net zo heet als een andere partij krijgt haar nummer.",
        OPEN,
        mean=True,
        stored=m.also_makes(PARTY, first_of_name),
    ),
    fault(
        "contacten-van-naamgenoten",
        "B0862-T2",
        "Zoeken op een partij geeft ook de contacten van wie net zo heet.",
        mean=True,
        found=m.finds(INVOLVED, of_namesakes),
    ),
    fault(
        "partij-zonder-soort",
        "B1304-T1",
        "Een partij zonder soort wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(PARTY, "Soort partij", "required"),
    ),
    fault("partijnummer-als-sleutel", "B1767-T1", "Een partij is op haar nummer op te vragen.", answer=number_is_found),
    fault(
        "nummer-begint-met",
        "B1767-T2",
        "Zoeken op nummer vindt ook nummers die ermee beginnen.",
        VNG,
        mean=True,
        matches=m.loosely(PARTY, "Nummer"),
    ),
    fault(
        "gevonden-identificator-zonder-partij",
        "B1767-T3",
        "Een gevonden partij-identificator noemt zijn partij niet.",
        OPEN,
        mean=True,
        shown=m.shows(KEY, "Identificeerde partij", m.gone, ["LIST"]),
    ),
    fault(
        "productaanvragen",
        "B1924-T1",
        "De API heeft productaanvragen.",
        OPEN,
        answer=m.answers("GET", "/productaanvragen", w.status(200), 404),
    ),
    fault(
        "partij-met-partij-id",
        "B2187-T1",
        "Een opgevraagde partij houdt haar ID ook onder de naam partijId.",
        VNG,
        mean=True,
        shown=adds(PARTY, "/partijId", "1a2b3c4d", ["GET"]),
    ),
    fault(
        "klantcontact-met-bijlagen",
        "B2270-T1",
        "Een opgevraagd klantcontact houdt een lijst van zijn bijlagen.",
        mean=True,
        shown=adds(CONTACT, "/bijlagen", [], ["GET"]),
    ),
    fault(
        "partij-zonder-voornaam",
        "B3485-T1",
        "Van een klant die alleen zijn achternaam noemt ontstaat een partij.",
        mean=True,
        stored=m.also_makes(INVOLVED, without_first_name),
    ),
    fault(
        "opgevraagde-betrokkene-zonder-partij",
        "B3485-T2",
        "Een opgevraagde betrokkene noemt zijn partij niet.",
        VNG,
        mean=True,
        shown=m.shows(INVOLVED, PARTY, m.gone, ["GET"]),
    ),
    fault(
        "klanttaken",
        "B4083-T1",
        "De API heeft klanttaken.",
        VNG,
        answer=m.answers("GET", "/klanttaken", w.status(200), 404),
    ),
    fault(
        "zaak-wordt-iets-anders",
        "B4237-T1",
        "Een zaak wordt als een ander soort object vastgelegd.",
        OPEN,
        given=m.takes(SUBJECT, "Objectidentificator/Objecttype", m.always("13")),
    ),
    fault(
        "nummer-als-verwijzing",
        "B4733-T1",
        "Een betrokkene mag met het nummer van een partij naar haar verwijzen.",
        VNG,
        overlooks=m.lets_in(INVOLVED, PARTY, "reference"),
    ),
    fault(
        "nummer-van-negen-cijfers",
        "B4733-T2",
        "Een nummer van tien cijfers wordt geweigerd.",
        OPEN,
        mean=True,
        refuses=m.refuses(PARTY, "Nummer", longer_than(9)),
    ),
    fault(
        "alleen-met-identificator",
        "B4749-T1",
        "Een betrokkene verwijst alleen naar een partij die een identificator heeft.",
        mean=True,
        stored=m.also_makes(INVOLVED, only_identified),
    ),
    fault(
        "betrokkene-met-geslacht",
        "B4771-T1",
        "De naam van een opgevraagde betrokkene heeft een geslachtsaanduiding.",
        OPEN,
        mean=True,
        shown=adds(INVOLVED, "/contactnaam/geslachts_aanduiding", "", ["GET"]),
    ),
    fault(
        "koppeling-onder-andere-naam",
        "B5096-T1",
        "Actor-klantcontacten staan onder een andere naam.",
        answer=m.answers("GET", "/actorklantcontacten", w.status(404), 200),
    ),
    fault(
        "contactmomenten",
        "B5717-T1",
        "De API heeft contactmomenten, al zijn ze niet te doorzoeken.",
        answer=m.answers("GET", "/contactmomenten", w.status(405), 404),
    ),
    fault(
        "taak-met-sessie",
        "B7030-T1",
        "Het antwoord op een registratie noemt bij de taak de sessie waarin zij ontstond.",
        mean=True,
        shown=adds(TASK, "/herkomst/sessieId", "8", ["POST"]),
    ),
    fault(
        "actor-geldig-tot",
        "B7271-T1",
        "Een opgevraagde actor heeft een eind van zijn geldigheid.",
        VNG,
        mean=True,
        shown=adds(ACTOR, "/geldigTot", None, ["GET"]),
    ),
    fault(
        "een-onderwerp-per-moment",
        "B7682-T1",
        "Een klantcontact op hetzelfde moment krijgt het onderwerp van een ander.",
        mean=True,
        stored=m.also_makes(CONTACT, same_moment),
    ),
    fault(
        "tweede-actor-is-de-eerste",
        "B7682-T2",
        "Een tweede actor bij een klantcontact wordt als de eerste vastgelegd.",
        VNG,
        mean=True,
        stored=m.also_makes(LINK, first_actor),
    ),
    fault(
        "een-klant-per-klantcontact",
        "B7682-T3",
        "Een tweede klant bij een klantcontact verdringt de eerste.",
        OPEN,
        mean=True,
        stored=m.also_makes(INVOLVED, alone_at(AT)),
    ),
    fault(
        "taak-van-ander-onderwerp",
        "B7682-T4",
        "Zoeken op klantcontact geeft ook een taak van een ander klantcontact.",
        OPEN,
        mean=True,
        found=m.finds_one_more(TASK, CAUSE),
    ),
]
