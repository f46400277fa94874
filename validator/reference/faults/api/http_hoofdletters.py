"""Faults against Een ID in hoofdletters."""

from __future__ import annotations

from validator.reference.faults.effects.responses import Body
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import OPEN_KLANT
from validator.reference.faults.operators.responses import on_query


def find_nothing_in_capitals(body: Body, text: str) -> None:
    """A search by an id in capitals finds nothing."""
    if text != text.lower():
        body.update(count=0, next=None, previous=None, results=[])


FAULTS = [
    Fault(
        id="hoofdletters-in-id-niet-gevonden",
        requirement="HTTP-R34",
        description="Wie betrokkenen zoekt met het ID van een klantcontact in hoofdletters vindt niets.",
        profile=OPEN_KLANT,
        subtle=True,
        response=on_query("/betrokkenen", "hadKlantcontact__uuid", find_nothing_in_capitals),
    ),
]
