"""Faults against Zoeken en bladeren."""

from __future__ import annotations

import itertools
from http import HTTPStatus
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import Body, set_status
from validator.reference.faults.effects.searches import SearchEffect
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, KLANTCONTACT, OPEN_KLANT
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import on_search

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def repeat_first_result(body: Body) -> Body:
    """The page with its first object twice."""
    return {**body, "resultaten": [*body["resultaten"], body["resultaten"][0]]}


def move_next_page_to_other_host(body: Body) -> Body:
    """The page with a next page at another host."""
    following = str(body["volgende"]).replace("://", "://elders.")
    return {**body, "volgende": following if body["volgende"] else None}


def repeat_second_page(body: Body) -> Body:
    """The second page with itself as the next one."""
    return {**body, "volgende": body["vorige"] and body["vorige"].replace("pagina=1", "pagina=2")}


def alternate_order() -> SearchEffect:
    """The records in reverse order, in every second search."""
    searches = itertools.count(1)
    return lambda _, __, records: records if next(searches) % 2 else records[::-1]


def answer_page_after_last(request: Request, response: Response) -> None:
    """A page after the last one is answered with an object."""
    if response.status_code == HTTPStatus.NOT_FOUND and "pagina" in request.args:
        set_status(200, {"aantal": 1, "volgende": None, "vorige": None, "resultaten": [{"id": "spook"}]})(response)


def accept_unknown_parameter(request: Request, response: Response) -> None:
    """A search with an unknown query parameter is answered with 200."""
    if response.status_code == HTTPStatus.BAD_REQUEST and "ditArgumentBestaatNiet" in request.args:
        set_status(200, {"count": 0, "next": None, "previous": None, "results": []})(response)


FAULTS = [
    Fault(
        id="tweede-bladzijde-mist-een",
        requirement="HTTP-R14",
        description="De tweede bladzijde slaat een object over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
    Fault(
        id="bladeren-zonder-eind",
        requirement="HTTP-R14",
        description="De tweede bladzijde verwijst naar zichzelf.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "2", repeat_second_page),
    ),
    Fault(
        id="een-te-veel-per-bladzijde",
        requirement="HTTP-R15",
        description="De eerste bladzijde bevat een object meer dan gevraagd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "1", repeat_first_result),
    ),
    Fault(
        id="na-de-laatste-nog-een",
        requirement="HTTP-R16",
        description="Na de laatste bladzijde komt er nog een.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=answer_page_after_last,
    ),
    Fault(
        id="volgorde-wisselt",
        requirement="HTTP-R17",
        description="De volgorde is de ene keer andersom dan de andere.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(KLANTCONTACT, alternate_order()),
    ),
    Fault(
        id="volgende-elders",
        requirement="HTTP-R18",
        description="Op de eerste bladzijde staat de volgende bij een ander.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "1", move_next_page_to_other_host),
    ),
    Fault(
        id="totaal-van-bladzijde",
        requirement="HTTP-R19",
        description="Op de eerste bladzijde is het totaal dat van de bladzijde.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "1", lambda body: {**body, "aantal": len(body["resultaten"])}),
    ),
    Fault(
        id="argument-genegeerd",
        requirement="HTTP-R20",
        description="Een onbekend zoekargument wordt genegeerd.",
        profile=OPEN_KLANT,
        response=accept_unknown_parameter,
    ),
]
