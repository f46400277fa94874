"""Faults against B4733 Het nummer van een partij is geen technische sleutel."""

from __future__ import annotations

from validator.reference.faults.effects.values import Condition
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, NUMMER, OPEN_KLANT, PARTIJ, VNG_CRUD
from validator.reference.faults.operators.requests import refuse_value, skip_rule
from validator.standard.values import EMPTY


def is_longer_than(length: int) -> Condition:
    """Whether the value has more characters than this."""
    return lambda value: value is not EMPTY and len(value) > length


FAULTS = [
    Fault(
        id="nummer-als-verwijzing",
        requirement="B4733-T1",
        description="Een betrokkene mag met het nummer van een partij naar haar verwijzen.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference"),
    ),
    Fault(
        id="nummer-van-negen-cijfers",
        requirement="B4733-T2",
        description="Een nummer van tien cijfers wordt geweigerd.",
        profile=OPEN_KLANT,
        subtle=True,
        refusal=refuse_value(PARTIJ, NUMMER, is_longer_than(9)),
    ),
]
