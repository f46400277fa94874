"""What a dialect does beyond its profile: paging, envelopes, error bodies and the extra properties of its answers."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from validator.reference.store import Record

NAME = ("voorletters", "voornaam", "voorvoegselAchternaam", "achternaam")
ADDRESS = (
    "nummeraanduidingId",
    "straatnaam",
    "huisnummertoevoeging",
    "postcode",
    "stad",
    "adresregel1",
    "adresregel2",
    "adresregel3",
    "land",
)
IDENTIFIER = ("objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId")
ACTOR_PARTS = {
    "Medewerker": ("functie", "emailadres", "telefoonnummer"),
    "Geautomatiseerde actor": ("functie", "omschrijving"),
    "Organisatorische eenheid": ("omschrijving", "emailadres", "faxnummer", "telefoonnummer"),
}


class Around(Protocol):
    """What an answer may look up to describe an object."""

    def url(self, object_type: str, identity: str) -> str:
        """Where an object stands."""

    def referring(self, attribute: str, record: Record) -> list[Record]:
        """The objects that refer to this one."""

    def object(self, object_type: str, identity: str) -> dict[str, Any]:
        """The whole description of another object."""


@dataclass(frozen=True)
class Page:
    """One page of a search: the objects as JSON, how many there are in all, and where the pages beside it stand."""

    key: str
    items: Sequence[Any]
    total: int
    here: str
    next: str | None
    previous: str | None


@dataclass(frozen=True)
class Manners:
    """One dialect. Query parameters for paging are None where there is no paging."""

    envelope: Callable[[Page], dict[str, Any]]
    problem: Callable[[int, str, str, Sequence[Mapping[str, str]]], dict[str, Any]]
    describe: Callable[[Around, Record, dict[str, Any]], dict[str, Any]]
    page: str | None = None
    page_size: str | None = None
    default_size: int = 100
    refuses_unknown_queries: bool = False
    trims: bool = False
    ignores_read_only: bool = False
    groups_are_replaced: bool = False
    put_replaces: bool = True
    dates_its_tasks: bool = False
    answers_in_utc: bool = False
    also_unique: Mapping[str, Sequence[tuple[str, ...]]] = field(default_factory=dict)
    version: tuple[str, str] = ("API-Version", "1.0.0")


def _plain(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    del around, record
    return wire


def _problem(status: int, code: str, detail: str, params: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": TITLES.get(status, "Fout"),
        "status": status,
        "detail": detail,
        "instance": f"urn:uuid:{uuid.uuid4()}",
        "code": code,
    }
    return {**body, "invalidParams": list(params)} if params else body


TITLES = {
    400: "Ongeldige invoer.",
    401: "Niet geauthenticeerd.",
    404: "Niet gevonden.",
    405: "Methode niet toegestaan.",
    406: "Geen antwoord in dit mediatype.",
    415: "Mediatype niet ondersteund.",
}


def _list(page: Page) -> dict[str, Any]:
    return {"aantal": page.total, "volgende": page.next, "vorige": page.previous, "resultaten": list(page.items)}


def _hal(page: Page) -> dict[str, Any]:
    return {"_links": {"self": {"href": page.here}}, "_embedded": {page.key: list(page.items)}}


def _hal_item(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    if record.type in {"Actor", "Partij"}:  # the specification gives these no links
        return wire
    return {**wire, "_links": {"self": {"href": around.url(record.type, record.id)}}}


def _counted(page: Page) -> dict[str, Any]:
    return {"count": page.total, "next": page.next, "previous": page.previous, "results": list(page.items)}


def _open_klant_problem(status: int, code: str, detail: str, params: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    name = {
        400: "ValidationError" if params else "ParseError",
        401: "NotAuthenticated",
        404: "NotFound",
        405: "MethodNotAllowed",
        406: "NotAcceptable",
        415: "UnsupportedMediaType",
    }.get(status, "APIException")
    return {**_problem(status, code, detail, params), "type": f"https://openklant.example/ref/fouten/{name}/"}


def _open_klant(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    """Everything that Open Klant answers beyond what was registered: links, empty groups, computed names."""
    told = {**wire, "url": around.url(record.type, record.id)}
    extra: Mapping[str, Callable[[Around, Record, dict[str, Any]], dict[str, Any]]] = {
        "Klantcontact": _contact,
        "Betrokkene": _involved,
        "Interne taak": _task,
        "Actor": _actor,
        "Partij": _party,
        "Partij-identificator": lambda *_: {"subIdentificatorVan": None},
        "Onderwerpobject": _identified("onderwerpobjectidentificator"),
        "Bijlage": _identified("bijlageidentificator"),
        "Digitaal adres": lambda *_: {"isStandaardAdres": False, "referentie": "", "verificatieDatum": None},
    }
    return {**told, **(extra[record.type](around, record, told) if record.type in extra else {})}


def _identified(group: str) -> Callable[[Around, Record, dict[str, Any]], dict[str, Any]]:
    """What points to an object elsewhere: its identificator is always answered whole."""
    return lambda _, __, wire: {group: {**dict.fromkeys(IDENTIFIER, ""), **wire.get(group, {})}}


def _links(around: Around, records: Sequence[Record]) -> list[dict[str, str]]:
    return [{"uuid": one.id, "url": around.url(one.type, one.id)} for one in records]


def _contact(around: Around, record: Record, _: dict[str, Any]) -> dict[str, Any]:
    actors = [one.references["Actor"][0] for one in around.referring("Klantcontact", record)]
    return {
        "gingOverOnderwerpobjecten": _links(around, around.referring("Was onderwerp van klantcontact", record)),
        "hadBetrokkenActoren": [around.object("Actor", identity) for identity in actors],
        "omvatteBijlagen": _links(around, around.referring("Was bijlage van klantcontact", record)),
        "hadBetrokkenen": _links(around, around.referring("Betrokken bij klantcontact", record)),
        "leiddeTotInterneTaken": _links(around, around.referring("Ontstaan uit klantcontact", record)),
        "referentienummer": None,
        "reactie": "",
        "hoofdOnderwerpType": "",
        "verdereActieOndernomen": False,
        "metadata": {},
    }


def _involved(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    name = {**dict.fromkeys(NAME, ""), **wire.get("contactnaam", {})}
    return {
        "digitaleAdressen": _links(around, around.referring("Verstrekt door betrokkene", record)),
        "bezoekadres": {**_no_address(), **wire.get("bezoekadres", {})},
        "correspondentieadres": {**_no_address(), **wire.get("correspondentieadres", {})},
        "contactnaam": name,
        "volledigeNaam": _full_name(name),
    }


def _task(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    del around
    actors = wire.get("toegewezenAanActoren", [])
    return {
        "referentienummer": None,
        "toegewezenAanActor": actors[0] if actors else {"uuid": None},
        "toegewezenAanActoren": actors,
        "toegewezenOp": record.registered.isoformat().replace("+00:00", "Z"),
    }


def _actor(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    del around
    given = wire.get("actorIdentificatie")
    members = ACTOR_PARTS[str(record.facts["Soort actor"])]
    identifier = dict.fromkeys(IDENTIFIER, "")
    return {
        "actorIdentificatie": {**dict.fromkeys(members, ""), **given} if given else None,
        "actoridentificator": {**identifier, **wire.get("actoridentificator", {})},
        "indicatieActief": wire.get("indicatieActief", True),
    }


def _party(around: Around, record: Record, wire: dict[str, Any]) -> dict[str, Any]:
    name = {**dict.fromkeys(NAME, ""), **wire.get("partijIdentificatie", {}).get("contactnaam", {})}
    keys = around.referring("Identificeerde partij", record)
    acting = around.referring("Vertegenwoordigende partij", record)
    represented = [identity for one in acting for identity in one.references.get("Vertegenwoordigde partij", ())]
    return {
        "betrokkenen": _links(around, around.referring("Partij", record)),
        "categorieRelaties": [],
        "digitaleAdressen": _links(around, around.referring("Verstrekt door partij", record)),
        "vertegenwoordigden": [{"uuid": one, "url": around.url("Partij", one)} for one in represented],
        "rekeningnummers": [],
        "voorkeursRekeningnummer": None,
        "partijIdentificatoren": [around.object(one.type, one.id) for one in keys],
        "indicatieGeheimhouding": wire.get("indicatieGeheimhouding"),
        "bezoekadres": {**_no_address(), **wire.get("bezoekadres", {})},
        "correspondentieadres": {**_no_address(), **wire.get("correspondentieadres", {})},
        "partijIdentificatie": {
            **wire.get("partijIdentificatie", {}),
            "contactnaam": name,
            "volledigeNaam": _full_name(name),
        },
    }


def _no_address() -> dict[str, Any]:
    return {**dict.fromkeys(ADDRESS, ""), "huisnummer": None}


def _full_name(name: Mapping[str, str]) -> str:
    parts = (name["voornaam"] or name["voorletters"], name["voorvoegselAchternaam"], name["achternaam"])
    return " ".join(part for part in parts if part)


INFORMATIEMODEL = Manners(_list, _problem, _plain, page="pagina", page_size="paginagrootte", answers_in_utc=True)
VNG_CRUD = Manners(_hal, _problem, _hal_item, answers_in_utc=True, version=("API-Version", "0.0.3"))
OPEN_KLANT = Manners(
    _counted,
    _open_klant_problem,
    _open_klant,
    page="page",
    page_size="pageSize",
    refuses_unknown_queries=True,
    trims=True,
    ignores_read_only=True,
    groups_are_replaced=True,
    put_replaces=False,
    dates_its_tasks=True,
    answers_in_utc=True,
    also_unique={"Partij-identificator": [("Soort object-ID", "Identificeerde partij")]},
    version=("API-version", "0.9.0"),
)

BY_DIALECT: Mapping[str, Manners] = {
    "informatiemodel-2023-03": INFORMATIEMODEL,
    "informatiemodel-2024-03": INFORMATIEMODEL,
    "vng-crud-0.0.3": VNG_CRUD,
    "open-klant-2": OPEN_KLANT,
}
