"""Faults against Afnemers sturen niet altijd alles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validator.reference.faults.effects.values import fill_empty, is_empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    KLANTCONTACT,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
    VNG_CRUD,
)
from validator.reference.faults.operators.requests import refuse_value, store_value
from validator.reference.problems import Problem
from validator.standard.values import EMPTY


def refuse_without_name(object_type: str, method: str, values: Mapping[str, Any]) -> None:
    """The API refuses a betrokkene without a partij and without an achternaam; a PATCH may leave them as they are."""
    names = (PERSOONSNAAM_ACHTERNAAM, PARTIJ)
    kept = method == "PATCH" and values.keys().isdisjoint(names)
    if object_type == BETROKKENE and not kept and all(values.get(name, EMPTY) is EMPTY for name in names):
        raise Problem.invalid([(PERSOONSNAAM_ACHTERNAAM, "required", "Zonder partij is een naam verplicht.")])


FAULTS = [
    Fault(
        id="klantcontact-eist-nummer",
        requirement="AFN-R20",
        description="Een klantcontact zonder nummer wordt geweigerd.",
        profile=OPEN_KLANT,
        refusal=refuse_value(KLANTCONTACT, NUMMER, is_empty),
    ),
    Fault(
        id="betrokkene-eist-naam",
        requirement="AFN-R21",
        description="Een betrokkene zonder partij en zonder naam wordt geweigerd.",
        profile=VNG_CRUD,
        refusal=refuse_without_name,
    ),
    Fault(
        id="betrokkene-heet-onbekend",
        requirement="AFN-R21",
        description="Een betrokkene zonder naam heet voortaan Onbekend.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_ACHTERNAAM, fill_empty("Onbekend")),
    ),
]
