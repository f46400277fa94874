"""Faults against F9322 Registreer onderwerpobject."""

from __future__ import annotations

from validator.reference.faults.effects.records import refer_to_other_klantcontact
from validator.reference.faults.effects.values import absent, empty, has_length, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_REGISTER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    VNG_CRUD,
    WAS_KLANTCONTACT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule, store_value

FAULTS = [
    Fault(
        id="onderwerp-onbekend-klantcontact",
        requirement="F9322-R1",
        description="Een onderwerpobject bij een klantcontact dat niet bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ONDERWERPOBJECT, WAS_ONDERWERP_VAN_KLANTCONTACT, "reference"),
    ),
    Fault(
        id="onderwerp-bij-ander-klantcontact",
        requirement="F9322-R2",
        description="Een onderwerpobject komt bij een ander klantcontact terecht.",
        profile=OPEN_KLANT,
        insertion=on_insert(ONDERWERPOBJECT, refer_to_other_klantcontact(WAS_ONDERWERP_VAN_KLANTCONTACT)),
    ),
    Fault(
        id="eerder-klantcontact-verloren",
        requirement="F9322-R3",
        description="Het eerdere klantcontact waar het over ging gaat verloren.",
        profile=VNG_CRUD,
        request_values=store_value(ONDERWERPOBJECT, WAS_KLANTCONTACT, empty),
    ),
    Fault(
        id="onderwerp-antwoord-zonder-register",
        requirement="F9322-R4",
        description="Het antwoord op een registratie noemt het register van het onderwerp niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_REGISTER, absent, methods=["POST"]),
    ),
    Fault(
        id="onderwerp-zonder-soort-id",
        requirement="F9322-A1",
        description="Een onderwerpobject zonder soort object-ID wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_SOORT_OBJECT_ID, "required"),
    ),
    Fault(
        id="onderwerp-zonder-klantcontact",
        requirement="F9322-A1",
        description="Een onderwerpobject zonder klantcontact wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ONDERWERPOBJECT, WAS_ONDERWERP_VAN_KLANTCONTACT, "required"),
    ),
    Fault(
        id="onderwerp-register-te-lang",
        requirement="F9322-A2",
        description="Een register van 41 tekens wordt bij een onderwerpobject aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_REGISTER, "maxLength", when=has_length(41)),
    ),
    Fault(
        id="onderwerp-objecttype-afgekapt",
        requirement="F9322-A2",
        description="Van het objecttype van een onderwerpobject blijven 39 tekens over.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECTTYPE, truncate(39)),
    ),
    Fault(
        id="onderwerp-onbekend-eerder-klantcontact",
        requirement="F9322-A3",
        description="Een eerder klantcontact dat er niet is wordt aanvaard, en stil weggelaten.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(ONDERWERPOBJECT, WAS_KLANTCONTACT, "reference"),
    ),
]
