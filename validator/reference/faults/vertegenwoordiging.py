"""Faults that the requirements of vertegenwoordigingen must catch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import FINAL, OPEN, REPRESENTATION, VNG
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

ACTING, REPRESENTED = "Vertegenwoordigende partij", "Vertegenwoordigde partij"

fault = m.faults(FINAL, "VERT-")


def turned(store: Store, record: Record) -> None:
    """Exchange the two roles."""
    roles = {ACTING: record.references[REPRESENTED], REPRESENTED: record.references[ACTING]}
    store.update(record.id, record.facts, roles)


def turned_like_the_first(store: Store, record: Record) -> None:
    """Exchange the roles of a vertegenwoordiging when the same partijen have one the other way round."""
    others = store.referring(ACTING, record.references[REPRESENTED][0])
    if any(one.references[REPRESENTED] == record.references[ACTING] for one in others):
        turned(store, record)


def whatever_the_role(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find by a partij in either role."""
    wanted = set(criteria.values())
    either = [one for one in store.all(REPRESENTATION) if wanted & {ids[0] for ids in one.references.values()}]
    return either if len(criteria) == 1 else records


def one_of_two(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find what meets one of two search arguments."""
    met = [
        one
        for one in store.all(REPRESENTATION)
        if any(one.references[name] == [identity] for name, identity in criteria.items())
    ]
    return met if len(criteria) > 1 else records


def takes_the_other_along(record: Record, content: Holding) -> None:
    """A change of the one partij moves the other one too."""
    if content.references[REPRESENTED] != record.references[REPRESENTED]:
        content.references[ACTING] = list(record.references[REPRESENTED])


def takes_partijen_along() -> Callable[[Request, Response], None]:
    """After a vertegenwoordiging is deleted no partij is found any more."""
    deleted: list[str] = []

    def answer(request: Request, response: Response) -> None:
        if request.method == "DELETE" and "/vertegenwoordigingen/" in request.path:
            deleted.append(request.path)
        elif request.method == "GET" and "/partijen/" in request.path and deleted:
            response.status_code = 404

    return answer


FAULTS = [
    fault(
        "vertegenwoordiging-zonder-id",
        "R1",
        "Het antwoord op de registratie van een vertegenwoordiging noemt geen ID.",
        mean=True,
        shown=m.shows(REPRESENTATION, "ID", m.gone, ["POST"]),
    ),
    fault(
        "rollen-verwisseld",
        "R1",
        "Wie vertegenwoordigt en wie vertegenwoordigd wordt worden verwisseld.",
        OPEN,
        stored=m.also_makes(REPRESENTATION, turned),
    ),
    fault(
        "zonder-vertegenwoordiger",
        "R2",
        "Een vertegenwoordiging zonder vertegenwoordigende partij wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(REPRESENTATION, ACTING, "required"),
    ),
    fault(
        "zonder-vertegenwoordigde",
        "R2",
        "Een vertegenwoordiging zonder vertegenwoordigde partij wordt aanvaard.",
        overlooks=m.lets_in(REPRESENTATION, REPRESENTED, "required"),
    ),
    fault(
        "onbekende-vertegenwoordigd",
        "R3",
        "Een partij die er niet is kan vertegenwoordigd worden.",
        OPEN,
        overlooks=m.lets_in(REPRESENTATION, REPRESENTED, "reference"),
    ),
    fault(
        "vertegenwoordiger-wordt-onbekend",
        "R3",
        "Een vertegenwoordiging kan bij een wijziging een onbekende vertegenwoordigende partij krijgen.",
        mean=True,
        overlooks=m.lets_in(REPRESENTATION, ACTING, "reference", methods=["PATCH"]),
    ),
    fault(
        "rollen-later-verwisseld",
        "R4",
        "Na het antwoord op de registratie wisselen de partijen van rol.",
        registered=m.also_makes(REPRESENTATION, turned),
    ),
    fault(
        "vertegenwoordigde-niet-getoond",
        "R4",
        "Wie een vertegenwoordiging opvraagt ziet niet wie vertegenwoordigd wordt.",
        VNG,
        mean=True,
        shown=m.shows(REPRESENTATION, REPRESENTED, m.gone, ["GET"]),
    ),
    fault(
        "vertegenwoordigde-mist-nieuwste",
        "R5",
        "Zoeken op wie vertegenwoordigd wordt mist de nieuwste vertegenwoordiging.",
        OPEN,
        mean=True,
        found=m.finds(REPRESENTATION, w.not_the_newest_by(REPRESENTED)),
    ),
    fault(
        "vertegenwoordigde-vindt-een-te-veel",
        "R5",
        "Zoeken op wie vertegenwoordigd wordt geeft ook een vertegenwoordiging van een ander.",
        mean=True,
        found=m.finds_one_more(REPRESENTATION, REPRESENTED),
    ),
    fault(
        "rol-telt-niet",
        "R5",
        "Zoeken op een partij vindt haar vertegenwoordigingen in elke rol.",
        VNG,
        found=m.finds(REPRESENTATION, whatever_the_role),
    ),
    fault(
        "een-van-beide-rollen",
        "R5",
        "Bij zoeken op beide rollen volstaat een van de twee.",
        OPEN,
        found=m.finds(REPRESENTATION, one_of_two),
    ),
    fault(
        "wijziging-schuift-door",
        "R6",
        "Wie niet meer vertegenwoordigd wordt gaat bij een wijziging vertegenwoordigen.",
        mean=True,
        changing=m.on_change(REPRESENTATION, takes_the_other_along, ["PATCH"]),
    ),
    fault(
        "vertegenwoordiging-wijzigt-niet",
        "R6",
        "Een gewijzigde vertegenwoordiging is onveranderd.",
        VNG,
        changing=m.on_change(REPRESENTATION, m.does_not_change, ["PATCH"]),
    ),
    fault(
        "vertegenwoordiging-blijft",
        "R7",
        "Een verwijderde vertegenwoordiging is er nog.",
        OPEN,
        keeps=REPRESENTATION,
    ),
    fault(
        "partijen-verdwijnen-mee",
        "R7",
        "Met een vertegenwoordiging verdwijnen ook haar partijen.",
        mean=True,
        answer=takes_partijen_along(),
    ),
    fault(
        "dubbele-vertegenwoordiging",
        "R8",
        "Hetzelfde paar kan twee keer gekoppeld worden.",
        OPEN,
        overlooks=m.lets_in(REPRESENTATION, ACTING, "unique"),
    ),
    fault(
        "andersom-rechtgezet",
        "R9",
        "Een vertegenwoordiging andersom wordt gelijk gemaakt aan de eerste.",
        mean=True,
        stored=m.also_makes(REPRESENTATION, turned_like_the_first),
    ),
]
