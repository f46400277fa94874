"""Faults against F2599 Registreer betrokkene bij klantcontact."""

from __future__ import annotations

from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.effects.records import copy_name_of_partij
from validator.reference.faults.effects.values import drop_last_character, has_length, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    CORRESPONDENTIEADRES_ADRESREGEL_3,
    INFORMATIEMODEL_2024,
    INITIATOR,
    OPEN_KLANT,
    ORGANISATIENAAM,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
    PERSOONSNAAM_VOORNAAM,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import skip_rule, store_value
from validator.reference.store import Record


def show_reference_as_text(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
    """The response to the registration of a betrokkene holds the klantcontact as a text."""
    del record
    if bound.object_type.name == BETROKKENE and method == "POST":
        wire["hadKlantcontact"] = wire["hadKlantcontact"]["uuid"]


FAULTS = [
    Fault(
        id="organisatienaam-teken-korter",
        requirement="F2599-R1",
        description="De organisatienaam van een betrokkene verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(BETROKKENE, ORGANISATIENAAM, drop_last_character),
    ),
    Fault(
        id="verwijzing-als-tekst",
        requirement="F2599-R2",
        description="In het antwoord op een registratie is een verwijzing een tekst in plaats van een object.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_reference_as_text,
    ),
    Fault(
        id="naam-van-partij-overgenomen",
        requirement="F2599-R3",
        description="Een gekende betrokkene krijgt de naam van zijn partij.",
        profile=VNG_CRUD,
        insertion=on_insert(BETROKKENE, copy_name_of_partij),
    ),
    Fault(
        id="voornaam-van-ongekende-teken-korter",
        requirement="F2599-R4",
        description="De voornaam van een betrokkene verliest haar laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_VOORNAAM, drop_last_character),
    ),
    Fault(
        id="betrokkene-onbekende-partij",
        requirement="F2599-R5",
        description="Een betrokkene met een partij die niet bestaat wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference"),
    ),
    Fault(
        id="betrokkene-zonder-initiator",
        requirement="F2599-A1",
        description="Een betrokkene zonder initiator wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(BETROKKENE, INITIATOR, "required"),
    ),
    Fault(
        id="betrokkene-zonder-klantcontact",
        requirement="F2599-A1",
        description="Een betrokkene zonder klantcontact wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, "required"),
    ),
    Fault(
        id="initiator-misschien",
        requirement="F2599-A2",
        description="Of een betrokkene het initiatief nam mag in elk woord.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(BETROKKENE, INITIATOR, "type", "enum"),
    ),
    Fault(
        id="derde-adresregel-te-lang",
        requirement="F2599-A3",
        description="Een derde regel van 81 tekens wordt bij een correspondentieadres aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(BETROKKENE, CORRESPONDENTIEADRES_ADRESREGEL_3, "maxLength", when=has_length(81)),
    ),
    Fault(
        id="achternaam-afgekapt",
        requirement="F2599-A3",
        description="Van de achternaam van een betrokkene blijven 199 tekens over.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_ACHTERNAAM, truncate(199)),
    ),
    Fault(
        id="betrokkene-bij-onbekend-klantcontact",
        requirement="F2599-A4",
        description="Een betrokkene bij een klantcontact dat er niet is wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, "reference"),
    ),
]
