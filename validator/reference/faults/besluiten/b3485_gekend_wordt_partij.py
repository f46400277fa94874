"""Faults against B3485 Alleen wie gekend is wordt partij."""

from __future__ import annotations

from validator.reference.faults.effects.records import refer_to_new_partij
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, INFORMATIEMODEL_2024, PARTIJ, PERSOONSNAAM_VOORNAAM, VNG_CRUD
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.store import Record, Store


def refer_to_new_partij_without_voornaam(store: Store, betrokkene: Record) -> None:
    """Let a betrokkene without a voornaam refer to a new partij."""
    if PERSOONSNAAM_VOORNAAM not in betrokkene.facts:
        refer_to_new_partij(store, betrokkene)


FAULTS = [
    Fault(
        id="partij-zonder-voornaam",
        requirement="B3485-T1",
        description="Van een klant die alleen zijn achternaam noemt ontstaat een partij.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(BETROKKENE, refer_to_new_partij_without_voornaam),
    ),
    Fault(
        id="opgevraagde-betrokkene-zonder-partij",
        requirement="B3485-T2",
        description="Een opgevraagde betrokkene noemt zijn partij niet.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(BETROKKENE, PARTIJ, absent, methods=["GET"]),
    ),
]
