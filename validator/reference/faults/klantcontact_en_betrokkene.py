"""Faults that the pages on finding, asking for and changing a klantcontact or a betrokkene must catch."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from validator.profile import ObjectBinding
from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Fault
from validator.reference.faults.names import (
    ADDRESS,
    AT,
    FINAL,
    INVOLVED,
    LAST,
    OPEN,
    PARTY,
    VNG,
)
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def fault(identity: str, breaks: str, says: str, profile: str = FINAL, **hooks: Any) -> Fault:
    """A fault of this page; without another word it is shown in FINAL."""
    return Fault(id=identity, breaks=breaks, says=says, profile=profile, **hooks)


def another_id(object_type: str) -> Callable[[ObjectBinding, Record, dict[str, Any], str], None]:
    """Asking for an object brings one of another id."""
    return m.shows(object_type, "ID", m.always(str(uuid.uuid4())), ["GET"])


def either(object_type: str) -> Any:
    """Search arguments hold apart from each other."""

    def change(store: Store, criteria: Mapping[str, Any], _: list[Record]) -> list[Record]:
        return [
            one
            for one in store.all(object_type)
            if any(
                value == one.facts.get(name) or value in one.references.get(name, ())
                for name, value in criteria.items()
            )
        ]

    return m.finds(object_type, change)


def absent_when_empty(path: str) -> Callable[[Request, Response], None]:
    """An empty search of this collection answers that there is no such thing."""

    def answer(request: Request, response: Response) -> None:
        searched = request.method == "GET" and request.path.endswith(path)
        if searched and json.loads(response.get_data()).get("aantal") == 0:
            response.status_code = 404

    return answer


FAULTS = [
    fault(
        "betrokkene-onbekend-is-200",
        "F5859-R1",
        "Een betrokkene die niet bestaat geeft een leeg antwoord.",
        OPEN,
        answer=m.answers("GET", "/betrokkenen/", w.status(200), 404),
    ),
    fault(
        "bezoekadres-verloren",
        "F5859-R1",
        "De eerste regel van het bezoekadres gaat verloren.",
        VNG,
        given=m.takes(INVOLVED, "Bezoekadres/Adresregel 1", m.empty),
    ),
    fault(
        "altijd-initiator",
        "F5859-R1",
        "Wie een betrokkene opvraagt leest altijd dat hij het initiatief nam.",
        shown=m.shows(INVOLVED, "Initiator", m.always(True), ["GET"]),
    ),
    fault("andere-betrokkene", "F5859-R2", "Opvragen geeft een andere betrokkene terug.", shown=another_id(INVOLVED)),
    fault(
        "klantcontact-genegeerd",
        "F4936-R1",
        "Zoeken op klantcontact geeft alle betrokkenen.",
        VNG,
        ignores=m.ignores(INVOLVED, AT),
    ),
    fault(
        "achternaam-genegeerd",
        "F4936-R1",
        "Zoeken op achternaam geeft alle betrokkenen.",
        OPEN,
        ignores=m.ignores(INVOLVED, LAST),
    ),
    fault("betrokkenen-met-of", "F4936-R1", "Zoekargumenten gelden los van elkaar.", found=either(INVOLVED)),
    fault(
        "een-betrokkene",
        "F4936-R1",
        "Een zoekvraag geeft nooit meer dan één betrokkene.",
        found=m.finds(INVOLVED, w.only_one),
    ),
    fault(
        "geen-betrokkenen-is-404",
        "F4936-R1",
        "Een zoekvraag zonder betrokkenen geeft niet gevonden.",
        answer=absent_when_empty("/betrokkenen"),
    ),
    fault(
        "adres-onvindbaar",
        "F4936-R2",
        "Zoeken op een adres vindt geen digitaal adres.",
        VNG,
        found=m.finds(ADDRESS, w.nothing_by("Adres")),
    ),
    fault(
        "adreslijst-zonder-betrokkene",
        "F4936-R2",
        "De lijst van digitale adressen zegt niet wie een adres verstrekte.",
        OPEN,
        shown=m.shows(ADDRESS, "Verstrekt door betrokkene", m.always(None), ["LIST"]),
    ),
    fault(
        "partij-genegeerd",
        "F4936-R3",
        "Zoeken op partij geeft ook betrokkenen van andere partijen.",
        VNG,
        ignores=m.ignores(INVOLVED, PARTY),
    ),
    fault(
        "partij-onvindbaar",
        "F4936-R3",
        "Zoeken op partij vindt geen betrokkenen.",
        OPEN,
        found=m.finds(INVOLVED, w.nothing_by(PARTY)),
    ),
]
