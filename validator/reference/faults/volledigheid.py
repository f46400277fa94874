"""Faults that the completed function pages of klantcontact, betrokkene, taak and actor must catch."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import FINAL, OPEN, TASK

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

fault = m.faults(FINAL)


def turns_wrong(path: str, spoil: Callable[[list[Any]], list[Any]]) -> Callable[[Request, Response], None]:
    """The second page of a search of this collection holds other objects than it should."""

    def answer(request: Request, response: Response) -> None:
        if request.method == "GET" and request.path.endswith(path) and request.args.get("pagina") == "2":
            body = json.loads(response.get_data())
            response.set_data(json.dumps({**body, "resultaten": spoil(body["resultaten"])}))

    return answer


FAULTS = [
    fault(
        "taken-bladzijde-slaat-over",
        "F3839-A4",
        "De tweede bladzijde met taken slaat er een over.",
        answer=turns_wrong("/internetaken", lambda items: items[1:]),
    ),
    fault(
        "actor-zoekt-geen-taken",
        "F3839-A1",
        "Zoeken op actor alleen vindt geen taken.",
        OPEN,
        found=m.finds(TASK, w.nothing_by("Toegewezen aan actor")),
    ),
    fault(
        "handeling-zoekt-niet-mee",
        "F3839-A2",
        "De gevraagde handeling telt als zoekargument niet mee.",
        ignores=m.ignores(TASK, "Gevraagde handeling"),
    ),
]
