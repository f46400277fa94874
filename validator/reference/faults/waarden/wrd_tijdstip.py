"""Faults against WRD Tijdstippen die een register moet bewaren."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from validator.reference.faults.effects.values import ValueEffect
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, KLANTCONTACT, OPEN_KLANT, PLAATSGEVONDEN_OP, VNG_CRUD
from validator.reference.faults.operators.requests import skip_rule, store_value
from validator.standard.values import EMPTY
from validator.standard.zone import AMSTERDAM


def change_moment(change: Callable[[datetime], datetime]) -> ValueEffect:
    """Another moment for each moment."""
    return lambda value: value if value is EMPTY else change(value)


def first_of_repeated_hour(moment: datetime) -> datetime:
    """The first of the two moments at which clocks in Amsterdam show this time."""
    return moment.astimezone(AMSTERDAM).replace(fold=0)


FAULTS = [
    Fault(
        id="fractie-kwijt",
        requirement="WRD-R7",
        description="De fractie van een seconde gaat verloren.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT, PLAATSGEVONDEN_OP, change_moment(lambda moment: moment.replace(microsecond=0))
        ),
    ),
    Fault(
        id="zone-voor-lief-genomen",
        requirement="WRD-R7",
        description="Een tijdstip uit een andere zone wordt gelezen als Nederlandse tijd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT,
            PLAATSGEVONDEN_OP,
            change_moment(
                lambda moment: moment.replace(tzinfo=AMSTERDAM) if str(moment).endswith("-05:00") else moment
            ),
        ),
    ),
    Fault(
        id="tweede-uur-wordt-eerste",
        requirement="WRD-R8",
        description="Het uur dat bij het einde van de zomertijd terugkomt wordt het eerste van de twee.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, PLAATSGEVONDEN_OP, change_moment(first_of_repeated_hour)),
    ),
    Fault(
        id="dag-die-niet-bestaat",
        requirement="WRD-R9",
        description="Een dag die niet bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(KLANTCONTACT, PLAATSGEVONDEN_OP, "format", "enum", "value"),
    ),
]
