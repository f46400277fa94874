"""Faults against F6260 Wijzig bijlage."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BIJLAGE,
    ID,
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_REGISTER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    OPEN_KLANT,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule

FAULTS = [
    Fault(
        id="bijlage-nieuw-id",
        requirement="F6260-R1",
        description="Na het vervangen heeft een bijlage een ander ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BIJLAGE, ID, constant(FIXED_ID), methods=["PUT"]),
    ),
    Fault(
        id="bijlage-verliest-register",
        requirement="F6260-R3",
        description="Een ander object-ID wist het register van de bijlage.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(BIJLAGE, drop_attributes(OBJECTIDENTIFICATOR_REGISTER), methods=["PATCH"]),
    ),
    Fault(
        id="bijlage-half-antwoord",
        requirement="F6260-R4",
        description="Het antwoord op een wijziging zegt niet bij welk klantcontact de bijlage hoort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BIJLAGE, WAS_BIJLAGE_VAN_KLANTCONTACT, absent, methods=["PATCH"]),
    ),
    Fault(
        id="bijlage-naar-onbekend-klantcontact",
        requirement="F6260-A1",
        description="Een bijlage kan door een wijziging bij een klantcontact horen dat er niet is.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(BIJLAGE, WAS_BIJLAGE_VAN_KLANTCONTACT, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="ander-klantcontact-wist-soort-id",
        requirement="F6260-A2",
        description="Een wijziging van het klantcontact van een bijlage wist het soort object-ID.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(BIJLAGE, drop_attributes(OBJECTIDENTIFICATOR_SOORT_OBJECT_ID), methods=["PATCH"]),
    ),
]
