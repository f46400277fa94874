"""Faults against Afnemers verwijzen elk op hun eigen manier naar een zaak."""

from __future__ import annotations

from validator.reference.faults.effects.values import change_text, equals
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_REGISTER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.requests import refuse_value, store_value

FAULTS = [
    Fault(
        id="zaak-in-kleine-letters",
        requirement="AFN-R19",
        description="Het objecttype van een onderwerpobject wordt in kleine letters bewaard.",
        profile=OPEN_KLANT,
        request_values=store_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECTTYPE, change_text(str.lower)),
    ),
    Fault(
        id="open-zaak-aaneen",
        requirement="AFN-R19",
        description="Het register open-zaak wordt bewaard als openzaak.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(
            ONDERWERPOBJECT,
            OBJECTIDENTIFICATOR_REGISTER,
            change_text(lambda text: text.replace("open-zaak", "openzaak")),
        ),
    ),
    Fault(
        id="zaak-alleen-met-uuid",
        requirement="AFN-R19",
        description="Een zaak waarvan de identificatie is gegeven wordt geweigerd.",
        profile=VNG_CRUD,
        subtle=True,
        refusal=refuse_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_SOORT_OBJECT_ID, equals("identificatie")),
    ),
]
