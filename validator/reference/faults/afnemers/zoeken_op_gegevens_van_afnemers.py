"""Faults against Afnemers zoeken op gegevens die geen pagina noemt."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import DIGITAAL_ADRES, OPEN_KLANT, REFERENTIE, VERIFICATIEDATUM
from validator.reference.faults.operators.searches import ignore_argument, on_search
from validator.reference.store import Record, Store


def find_later_days_too(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by the verificatiedatum alone, what was verified later too."""
    day = criteria.get(VERIFICATIEDATUM)
    if day is None or len(criteria) > 1:
        return records
    return [one for one in store.all(DIGITAAL_ADRES) if one.facts.get(VERIFICATIEDATUM, "") >= day]


FAULTS = [
    Fault(
        id="verificatiedatum-ook-later",
        requirement="AFN-R25",
        description="Zoeken op de dag waarop een adres is geverifieerd vindt ook wat later is geverifieerd.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, find_later_days_too),
    ),
    Fault(
        id="referentie-zoekt-niet",
        requirement="AFN-R25",
        description="Zoeken op de referentie van een digitaal adres maakt niets uit.",
        profile=OPEN_KLANT,
        ignored_argument=ignore_argument(DIGITAAL_ADRES, REFERENTIE),
    ),
]
