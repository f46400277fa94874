"""Faults against B1767 Opvragen gaat op ID, al het andere is zoeken."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import find_by_number
from validator.reference.faults.operators.searches import match_prefix

FAULTS = [
    Fault(
        id="partijnummer-als-sleutel",
        requirement="B1767-T1",
        description="Een partij is op haar nummer op te vragen.",
        profile=INFORMATIEMODEL_2024,
        response=find_by_number("/partijen"),
    ),
    Fault(
        id="nummer-begint-met",
        requirement="B1767-T2",
        description="Zoeken op nummer vindt ook nummers die ermee beginnen.",
        profile=VNG_CRUD,
        subtle=True,
        argument_match=match_prefix(PARTIJ, NUMMER),
    ),
    Fault(
        id="gevonden-identificator-zonder-partij",
        requirement="B1767-T3",
        description="Een gevonden partij-identificator noemt zijn partij niet.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, absent, methods=["LIST"]),
    ),
]
