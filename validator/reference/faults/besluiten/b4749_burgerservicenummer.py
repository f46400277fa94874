"""Faults against B4749 Een burgerservicenummer is niet verplicht."""

from __future__ import annotations

from validator.reference.faults.effects.records import partij_of, set_reference
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, IDENTIFICEERDE_PARTIJ, INFORMATIEMODEL_2024, PARTIJ
from validator.reference.faults.operators.records import on_insert
from validator.reference.store import Record, Store


def remove_partij_without_identificator(store: Store, betrokkene: Record) -> None:
    """Let the betrokkene refer to no partij, if its partij has no partij-identificator."""
    partij = partij_of(store, betrokkene)
    if partij is not None and not store.referring(IDENTIFICEERDE_PARTIJ, partij.id):
        set_reference(store, betrokkene, PARTIJ, None)


FAULTS = [
    Fault(
        id="alleen-met-identificator",
        requirement="B4749-T1",
        description="Een betrokkene verwijst alleen naar een partij die een identificator heeft.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(BETROKKENE, remove_partij_without_identificator),
    ),
]
