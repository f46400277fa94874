"""Faults against Afnemers rekenen op gegevens die geen pagina noemt."""

from __future__ import annotations

from typing import Any

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    DIGITAAL_ADRES,
    INDICATIE_STANDAARDADRES,
    KLANTCONTACT,
    METADATA,
    OPEN_KLANT,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.requests import store_value
from validator.reference.store import Content, Record


def first_entry(value: Any) -> Any:
    """The first entry of a map."""
    return dict(list(value.items())[:1]) if isinstance(value, dict) else value


def not_default(_: Record, content: Content) -> None:
    """Store a digitaal adres that is no standaardadres any more."""
    content.facts[INDICATIE_STANDAARDADRES] = "Nee"


FAULTS = [
    Fault(
        id="metadata-alleen-eerste",
        requirement="AFN-R23",
        description="Van de metadata van een klantcontact wordt alleen het eerste gegeven opgeslagen.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, METADATA, first_entry),
    ),
    Fault(
        id="standaardadres-na-wijziging-gewoon",
        requirement="AFN-R24",
        description="Na een wijziging is een digitaal adres het standaardadres niet meer.",
        profile=OPEN_KLANT,
        update=on_update(DIGITAAL_ADRES, not_default, ["PATCH"]),
    ),
]
