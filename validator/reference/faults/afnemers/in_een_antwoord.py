"""Faults against Afnemers vragen een object op met wat eromheen staat."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.reference.faults.effects.responses import Body
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    DIGITAAL_ADRES,
    ID,
    INFORMATIEMODEL_2024,
    KLANTCONTACT,
    OPEN_KLANT,
    PARTIJ,
    ROL,
)
from validator.reference.faults.operators.representations import show_only, show_related
from validator.reference.faults.operators.responses import on_query
from validator.reference.store import Record, Store


def show_none(store: Store, records: list[Record]) -> list[Record]:
    """No records."""
    del store, records
    return []


def show_one_more(object_type: str) -> Callable[[Store, list[Record]], list[Record]]:
    """The records, and the newest other one of this type."""
    return lambda store, records: [*records, *[one for one in store.all(object_type) if one not in records][:1]]


def ignore_unknown_expansion(object_type: str) -> Callable[[str, str, str, str, Any], bool]:
    """An expansion that does not exist is left out instead of refused."""
    return lambda name, _, rule, *__: (name, rule) == (object_type, "expand")


def remove_expansions(body: Body, value: str) -> None:
    """The objects that a search finds, without what is expanded."""
    del value
    for one in body.get("resultaten", ()):
        one.pop("_uitgeklapt", None)


FAULTS = [
    Fault(
        id="betrokkenen-missen-een-adres",
        requirement="AFN-R4",
        description="Bij de betrokkenen van een klantcontact komt één van hun adressen niet mee.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        expansion=show_related(BETROKKENE, DIGITAAL_ADRES, lambda _, records: records[1:]),
    ),
    Fault(
        id="betrokkene-half-getoond",
        requirement="AFN-R4",
        description="Een betrokkene komt bij een klantcontact mee zonder naam en partij.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(BETROKKENE, [ID, ROL], methods=["AROUND"]),
    ),
    Fault(
        id="betrokkene-zonder-partij-getoond",
        requirement="AFN-R4",
        description="De partij van een betrokkene komt bij een klantcontact niet mee.",
        profile=OPEN_KLANT,
        expansion=show_related(BETROKKENE, PARTIJ, show_none),
    ),
    Fault(
        id="een-ander-bij-het-klantcontact",
        requirement="AFN-R4",
        description="Bij een klantcontact komt ook een betrokkene van een ander klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        expansion=show_related(KLANTCONTACT, BETROKKENE, show_one_more(BETROKKENE)),
    ),
    Fault(
        id="adressen-alleen-bij-opvragen",
        requirement="AFN-R5",
        description="Wie een partij zoekt krijgt haar adressen niet mee, wie haar opvraagt wel.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_query("/partijen", "uitklappen", remove_expansions),
    ),
    Fault(
        id="adres-van-een-ander",
        requirement="AFN-R5",
        description="Bij een partij komt ook een digitaal adres van een ander.",
        profile=OPEN_KLANT,
        subtle=True,
        expansion=show_related(PARTIJ, DIGITAAL_ADRES, show_one_more(DIGITAAL_ADRES)),
    ),
    Fault(
        id="klantcontact-te-weinig",
        requirement="AFN-R6",
        description="Bij een partij met meer klantcontacten ontbreekt er één.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        expansion=show_related(PARTIJ, BETROKKENE, lambda _, records: records[:-1] or records),
    ),
    Fault(
        id="betrokkene-zonder-klantcontact-getoond",
        requirement="AFN-R6",
        description="Bij een partij komen de betrokkenen, maar niet hun klantcontacten.",
        profile=OPEN_KLANT,
        expansion=show_related(BETROKKENE, KLANTCONTACT, show_none),
    ),
    Fault(
        id="onbekende-uitbreiding-genegeerd",
        requirement="AFN-R7",
        description="Wat bij een klantcontact niet bestaat wordt stil weggelaten.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=ignore_unknown_expansion(KLANTCONTACT),
    ),
    Fault(
        id="onbekende-uitbreiding-bij-partij",
        requirement="AFN-R7",
        description="Wat bij een partij niet bestaat wordt stil weggelaten.",
        profile=OPEN_KLANT,
        skipped_rule=ignore_unknown_expansion(PARTIJ),
    ),
]
