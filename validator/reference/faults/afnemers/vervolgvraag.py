"""Faults against Afnemers tonen bij een vraag het antwoord."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria, omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    ONDERWERPOBJECT,
    VNG_CRUD,
    WAS_KLANTCONTACT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def find_own_onderwerpobjecten_too(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """In a search by the earlier klantcontact, its own onderwerpobjecten too."""
    earlier = criteria.get(WAS_KLANTCONTACT)
    return records if earlier is None else [*records, *store.referring(WAS_ONDERWERP_VAN_KLANTCONTACT, str(earlier))]


FAULTS = [
    Fault(
        id="antwoord-met-eigen-onderwerp",
        requirement="AFN-R18",
        description="Wie het antwoord op een vraag zoekt krijgt ook waar de vraag zelf over ging.",
        profile=INFORMATIEMODEL_2024,
        search_result=on_search(ONDERWERPOBJECT, find_own_onderwerpobjecten_too),
    ),
    Fault(
        id="antwoord-mist-nieuwste",
        requirement="AFN-R18",
        description="Het nieuwste antwoord op een vraag is niet te vinden.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(ONDERWERPOBJECT, omit_newest_by(WAS_KLANTCONTACT)),
    ),
]
