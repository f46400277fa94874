"""Faults against B9045 Een partij heeft een nummer naast haar burgerservicenummer."""

from __future__ import annotations

from validator.reference.faults.effects.records import set_facts
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import NUMMER, OPEN_KLANT, PARTIJ, SOORT_PARTIJ
from validator.reference.faults.operators.records import on_insert
from validator.reference.store import Record, Store


def remove_number_of_organisatie(store: Store, partij: Record) -> None:
    """Store an organisatie without a Nummer."""
    if partij.facts[SOORT_PARTIJ] == "Organisatie":
        set_facts(store, partij, {NUMMER: None})


FAULTS = [
    Fault(
        id="organisatie-zonder-nummer",
        requirement="B9045-T1",
        description="Het nummer van een organisatie wordt niet bewaard.",
        profile=OPEN_KLANT,
        insertion=on_insert(PARTIJ, remove_number_of_organisatie),
    ),
]
