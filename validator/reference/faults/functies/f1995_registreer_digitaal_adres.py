"""Faults against F1995 Registreer digitaal adres."""

from __future__ import annotations

from validator.reference.faults.effects.values import FIXED_ID, absent, constant, empty, has_length
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    DIGITAAL_ADRES,
    ID,
    INFORMATIEMODEL_2024,
    OMSCHRIJVING,
    OPEN_KLANT,
    SOORT_DIGITAAL_ADRES,
    VERSTREKT_DOOR_BETROKKENE,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule, store_value

FAULTS = [
    Fault(
        id="adres-van-niemand",
        requirement="F1995-R1",
        description="Een digitaal adres vergeet bij wie het hoort.",
        profile=OPEN_KLANT,
        request_values=store_value(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ, empty),
    ),
    Fault(
        id="adres-altijd-hetzelfde-id",
        requirement="F1995-R2",
        description="Elk digitaal adres zegt hetzelfde ID te hebben.",
        profile=INFORMATIEMODEL_2024,
        spreads="het antwoord wijst een ander digitaal adres aan, zodat het eigen niet op te vragen is",
        representation=show_value(DIGITAAL_ADRES, ID, constant(FIXED_ID)),
    ),
    Fault(
        id="adres-onbekende-eigenaar",
        requirement="F1995-R3",
        description="Een digitaal adres van een betrokkene die niet bestaat wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(DIGITAAL_ADRES, VERSTREKT_DOOR_BETROKKENE, "reference"),
    ),
    Fault(
        id="onbekende-soort-adres",
        requirement="F1995-R4",
        description="Een digitaal adres mag van elke soort zijn.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(DIGITAAL_ADRES, SOORT_DIGITAAL_ADRES, "enum"),
    ),
    Fault(
        id="adres-antwoord-zonder-soort",
        requirement="F1995-R5",
        description="Het antwoord op een registratie noemt de soort van het digitaal adres niet.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, SOORT_DIGITAAL_ADRES, absent, methods=["POST"]),
    ),
    Fault(
        id="adres-te-lang",
        requirement="F1995-R6",
        description="Een adres van 81 tekens wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(DIGITAAL_ADRES, ADRES, "maxLength", "value", when=has_length(81)),
    ),
    Fault(
        id="adres-zonder-tekens",
        requirement="F1995-R6",
        description="Een digitaal adres zonder tekens wordt aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(DIGITAAL_ADRES, ADRES, "minLength"),
    ),
    Fault(
        id="adres-zonder-eigenaar",
        requirement="F1995-A2",
        description="Een digitaal adres zonder betrokkene en zonder partij wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(DIGITAAL_ADRES, VERSTREKT_DOOR_BETROKKENE, "owner", when=lambda owners: not owners),
    ),
    Fault(
        id="adres-met-twee-eigenaren",
        requirement="F1995-A2",
        description="Een digitaal adres van een betrokkene en een partij samen wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(DIGITAAL_ADRES, VERSTREKT_DOOR_BETROKKENE, "owner", when=bool),
    ),
    Fault(
        id="adres-zonder-soort",
        requirement="F1995-A1",
        description="Een digitaal adres zonder soort wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(DIGITAAL_ADRES, SOORT_DIGITAAL_ADRES, "required"),
    ),
    Fault(
        id="adres-zonder-omschrijving",
        requirement="F1995-A1",
        description="Een digitaal adres zonder omschrijving wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(DIGITAAL_ADRES, OMSCHRIJVING, "required"),
    ),
]
