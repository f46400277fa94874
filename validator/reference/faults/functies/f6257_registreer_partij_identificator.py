"""Faults against F6257 Registreer partij-identificator."""

from __future__ import annotations

from validator.reference.faults.effects.values import FIXED_ID, constant, drop_last_character, has_length, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ANDERE_PARTIJ_IDENTIFICATOR,
    ID,
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OBJECTTYPE,
    OPEN_KLANT,
    PARTIJ_IDENTIFICATOR,
    REGISTER,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_only, show_value
from validator.reference.faults.operators.requests import skip_rule, store_value

FAULTS = [
    Fault(
        id="identificator-zonder-partij",
        requirement="F6257-R1",
        description="Een partij-identificator zonder partij wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, "required"),
    ),
    Fault(
        id="identificator-onbekende-partij",
        requirement="F6257-R1",
        description="Een partij-identificator van een partij die niet bestaat wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, "reference"),
    ),
    Fault(
        id="identificator-id-dubbel",
        requirement="F6257-R2",
        description="Het antwoord op een registratie geeft elke partij-identificator hetzelfde ID.",
        profile=INFORMATIEMODEL_2024,
        spreads="het antwoord wijst een andere partij-identificator aan, zodat de eigen niet op te vragen is",
        subtle=True,
        representation=show_value(PARTIJ_IDENTIFICATOR, ID, constant(FIXED_ID), methods=["POST"]),
    ),
    Fault(
        id="register-altijd-brp",
        requirement="F6257-R3",
        description="Elke partij-identificator komt uit de Basisregistratie Personen.",
        profile=VNG_CRUD,
        request_values=store_value(PARTIJ_IDENTIFICATOR, REGISTER, constant("Basisregistratie Personen")),
    ),
    Fault(
        id="soort-object-weggelaten",
        requirement="F6257-R3",
        description="Een partij-identificator zonder soort object wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECTTYPE, "required"),
    ),
    Fault(
        id="soort-object-vrij",
        requirement="F6257-R3",
        description="Het soort object mag van buiten de referentielijst komen.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECTTYPE, "enum"),
    ),
    Fault(
        id="vrije-tekst-teken-korter",
        requirement="F6257-R4",
        description="De vrije tekst verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(PARTIJ_IDENTIFICATOR, ANDERE_PARTIJ_IDENTIFICATOR, drop_last_character),
    ),
    Fault(
        id="vrije-tekst-te-lang",
        requirement="F6257-R4",
        description="Een vrije tekst van 201 tekens wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, ANDERE_PARTIJ_IDENTIFICATOR, "maxLength", when=has_length(201)),
    ),
    Fault(
        id="identificator-antwoord-kaal",
        requirement="F6257-R5",
        description="Het antwoord op de registratie van een partij-identificator bevat alleen het ID.",
        profile=OPEN_KLANT,
        representation=show_only(PARTIJ_IDENTIFICATOR, [ID], methods=["POST"]),
    ),
    Fault(
        id="object-id-partij-te-lang",
        requirement="F6257-A1",
        description="Een object-ID van 41 tekens wordt aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "maxLength", when=has_length(41)),
    ),
    Fault(
        id="object-id-leeg",
        requirement="F6257-A1",
        description="Een object-ID zonder tekens wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "minLength"),
    ),
    Fault(
        id="object-id-partij-afgekapt",
        requirement="F6257-A1",
        description="Van een object-ID blijven 39 tekens over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(PARTIJ_IDENTIFICATOR, OBJECT_ID, truncate(39)),
    ),
    Fault(
        id="identificator-van-twee-partijen",
        requirement="F6257-A2",
        description="Twee partijen kunnen dezelfde identificator hebben.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "unique"),
    ),
]
