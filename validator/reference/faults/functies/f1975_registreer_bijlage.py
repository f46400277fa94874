"""Faults against F1975 Registreer bijlage."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent, constant, has_length, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BIJLAGE,
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_OBJECT_ID,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_REGISTER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    OPEN_KLANT,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule, store_value

FAULTS = [
    Fault(
        id="bijlage-onbekend-klantcontact",
        requirement="F1975-R2",
        description="Een bijlage bij een klantcontact dat niet bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(BIJLAGE, WAS_BIJLAGE_VAN_KLANTCONTACT, "reference"),
    ),
    Fault(
        id="bijlage-altijd-informatieobject",
        requirement="F1975-R3",
        description="Elke bijlage wordt een informatieobject.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(BIJLAGE, OBJECTIDENTIFICATOR_OBJECTTYPE, constant("043")),
    ),
    Fault(
        id="bijlage-antwoord-zonder-register",
        requirement="F1975-R4",
        description="Het antwoord op een registratie noemt het register van de bijlage niet.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(BIJLAGE, OBJECTIDENTIFICATOR_REGISTER, absent, methods=["POST"]),
    ),
    Fault(
        id="bijlage-register-weggelaten",
        requirement="F1975-A1",
        description="Een bijlage zonder register wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BIJLAGE, OBJECTIDENTIFICATOR_REGISTER, "required"),
    ),
    Fault(
        id="bijlage-soort-id-te-lang",
        requirement="F1975-A2",
        description="Een soort object-ID van 41 tekens wordt bij een bijlage aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(BIJLAGE, OBJECTIDENTIFICATOR_SOORT_OBJECT_ID, "maxLength", when=has_length(41)),
    ),
    Fault(
        id="bijlage-object-id-afgekapt",
        requirement="F1975-A2",
        description="Van het object-ID van een bijlage blijven 39 tekens over.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BIJLAGE, OBJECTIDENTIFICATOR_OBJECT_ID, truncate(39)),
    ),
]
