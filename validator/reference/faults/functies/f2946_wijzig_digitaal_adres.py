"""Faults against F2946 Wijzig digitaal adres."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes, keep_attributes
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    DIGITAAL_ADRES,
    ID,
    INFORMATIEMODEL_2024,
    OMSCHRIJVING,
    OPEN_KLANT,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update

FAULTS = [
    Fault(
        id="adres-nieuw-id",
        requirement="F2946-R1",
        description="Na het vervangen heeft een digitaal adres een ander ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, ID, constant(FIXED_ID), methods=["PUT"]),
    ),
    Fault(
        id="adres-verliest-omschrijving",
        requirement="F2946-R2",
        description="Een ander adres wist de omschrijving.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(DIGITAAL_ADRES, drop_attributes(OMSCHRIJVING), methods=["PATCH"]),
    ),
    Fault(
        id="adres-half-antwoord",
        requirement="F2946-R3",
        description="Het antwoord op een wijziging zegt niet bij welke partij het digitaal adres hoort.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ, absent, methods=["PATCH"]),
    ),
    Fault(
        id="adres-wijziging-stil-overgeslagen",
        requirement="F2946-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=INFORMATIEMODEL_2024,
        response=confirm_refused_update("/digitaleadressen/"),
    ),
    Fault(
        id="adres-naar-onbekende-partij",
        requirement="F2946-A1",
        description="Een digitaal adres kan door een wijziging van een partij zijn die er niet is.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="vervangen-adres-houdt-omschrijving",
        requirement="F2946-A2",
        description="Een vervanging zonder omschrijving laat de oude staan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(DIGITAAL_ADRES, keep_attributes(OMSCHRIJVING), methods=["PUT"]),
    ),
]
