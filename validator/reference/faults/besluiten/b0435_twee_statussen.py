"""Faults against B0435 Een interne taak kent twee statussen."""

from __future__ import annotations

from validator.reference.faults.effects.records import set_fact_of_second
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, INTERNE_TAAK, OPEN_KLANT, STATUS
from validator.reference.faults.operators.records import on_insert_of_second_taak
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="onbekende-status-2024",
        requirement="B0435-T1",
        description="Een nieuwe taak mag elke status hebben.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(INTERNE_TAAK, STATUS, "enum"),
    ),
    Fault(
        id="doorgezet-is-verwerkt",
        requirement="B0435-T2",
        description="Een tweede taak bij een klantcontact begint als verwerkt.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert_of_second_taak(set_fact_of_second(STATUS, "Gedaan")),
    ),
]
