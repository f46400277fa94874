"""Faults against Afnemers tonen de klantcontacten van een klant."""

from __future__ import annotations

from collections.abc import Sequence

from validator.reference.faults.effects.searches import Criteria, omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    INFORMATIEMODEL_2024,
    KLANTCONTACT,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
)
from validator.reference.faults.operators.searches import find_one_more, on_search
from validator.reference.store import Record, Store

PARTIJ_OF_BETROKKENE = f"{BETROKKENE}/{PARTIJ}"


OBJECT_ID_OF_BETROKKENE = f"{BETROKKENE}/{PARTIJ}/{PARTIJ_IDENTIFICATOR}/{OBJECT_ID}"


def repeat_by_betrokkene(store: Store, criteria: Criteria, records: Sequence[Record]) -> list[Record]:
    """In a search by a partij, each klantcontact once for every betrokkene of that partij."""
    partij = criteria.get(PARTIJ_OF_BETROKKENE)
    if partij is None:
        return list(records)
    found: list[Record] = []
    for record in records:
        betrokkenen = store.referring(BETROKKEN_BIJ_KLANTCONTACT, record.id)
        found += [record for one in betrokkenen if partij in one.references.get(PARTIJ, ())]
    return found


FAULTS = [
    Fault(
        id="klantcontact-van-andere-partij",
        requirement="AFN-R17",
        description="Bij een partij komt ook een klantcontact van een ander.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, PARTIJ_OF_BETROKKENE),
    ),
    Fault(
        id="klantcontacten-op-nummer-mist-nieuwste",
        requirement="AFN-R17",
        description="Op het nummer van een partij ontbreekt het nieuwste klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(KLANTCONTACT, omit_newest_by(OBJECT_ID_OF_BETROKKENE)),
    ),
    Fault(
        id="klantcontact-per-betrokkene-gevonden",
        requirement="AFN-R17",
        description="Op een partij komt een klantcontact zo vaak als zij erbij betrokken is.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(KLANTCONTACT, repeat_by_betrokkene),
    ),
]
