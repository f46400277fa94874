"""Faults against B8841 Een adres verwijst naar de BAG of staat in regels."""

from __future__ import annotations

from validator.reference.faults.effects.values import drop_last_character, strip_leading_zeros
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BEZOEKADRES_NUMMERAANDUIDING_ID,
    CORRESPONDENTIEADRES_ADRESREGEL_3,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="nummeraanduiding-zonder-nul",
        requirement="B8841-T1",
        description="Van een nummeraanduiding verdwijnt de nul aan het begin.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BETROKKENE, BEZOEKADRES_NUMMERAANDUIDING_ID, strip_leading_zeros),
    ),
    Fault(
        id="derde-regel-teken-korter",
        requirement="B8841-T2",
        description="De derde regel van een correspondentieadres verliest zijn laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(BETROKKENE, CORRESPONDENTIEADRES_ADRESREGEL_3, drop_last_character),
    ),
]
