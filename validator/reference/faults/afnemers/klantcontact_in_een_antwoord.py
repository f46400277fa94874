"""Faults against Afnemers vragen bij een klantcontact de zaak en de taken mee."""

from __future__ import annotations

from validator.reference.faults.effects.responses import Body
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OPEN_KLANT
from validator.reference.faults.operators.responses import on_query


def keep_first_expansion(body: Body, value: str) -> None:
    """Of the expansions that are asked for, only the first."""
    first = value.split(",", maxsplit=1)[0]
    body["_expand"] = {name: objects for name, objects in body.get("_expand", {}).items() if name == first}


FAULTS = [
    Fault(
        id="alleen-eerste-uitbreiding",
        requirement="AFN-R8",
        description="Wie taken en onderwerpobjecten samen meevraagt krijgt alleen de eerste.",
        profile=OPEN_KLANT,
        subtle=True,
        response=on_query("/klantcontacten/", "expand", keep_first_expansion),
    ),
]
