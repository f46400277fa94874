"""Faults against C0992 Klant belt met een vraag die het klantcontactcentrum direct beantwoordt."""

from __future__ import annotations

from validator.reference.faults.effects.records import (
    delete,
    insert_interne_taak,
    refer_to_other_klantcontact,
    with_reference,
)
from validator.reference.faults.effects.values import (
    change_text,
    corrupt_diacritics,
    drop_last_character,
    empty,
    is_empty,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INITIATIEFNEMER,
    KLANTCONTACT,
    ONDERWERP,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import refuse_value, store_value


def escape_html(text: str) -> str:
    """The text with an HTML entity for & and <."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


FAULTS = [
    Fault(
        id="klantcontact-niet-bewaard",
        requirement="C0992-R1",
        description="Een klantcontact wordt bevestigd en niet bewaard.",
        profile=INFORMATIEMODEL_2023,
        spreads="een klantcontact wordt niet bewaard, zodat er niets op te vragen is",
        after_insertion=on_insert(KLANTCONTACT, delete),
    ),
    Fault(
        id="gekende-klant-bij-ander-klantcontact",
        requirement="C0992-R3",
        description="Een gekende betrokkene komt bij een ander klantcontact terecht.",
        profile=VNG_CRUD,
        insertion=on_insert(
            BETROKKENE, with_reference(PARTIJ, refer_to_other_klantcontact(BETROKKEN_BIJ_KLANTCONTACT))
        ),
    ),
    Fault(
        id="inhoud-verminkt",
        requirement="C0992-R4",
        description="Letters met een teken erop raken in de inhoud verminkt.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, corrupt_diacritics),
    ),
    Fault(
        id="inhoud-als-html",
        requirement="C0992-R4",
        description="Leestekens in de inhoud worden HTML-codes.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, change_text(escape_html)),
    ),
    Fault(
        id="onderwerp-verplicht",
        requirement="C0992-R5",
        description="Een klantcontact zonder onderwerp wordt geweigerd.",
        profile=INFORMATIEMODEL_2024,
        refusal=refuse_value(KLANTCONTACT, ONDERWERP, is_empty),
    ),
    Fault(
        id="initiatiefnemer-verloren",
        requirement="C0992-R6",
        description="De initiatiefnemer gaat verloren.",
        profile=INFORMATIEMODEL_2023,
        request_values=store_value(KLANTCONTACT, INITIATIEFNEMER, empty),
    ),
    Fault(
        id="taak-vanzelf",
        requirement="C0992-R7",
        description="Bij elk klantcontact ontstaat vanzelf een taak.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(KLANTCONTACT, insert_interne_taak),
    ),
    Fault(
        id="achternaam-teken-korter",
        requirement="C0992-R9",
        description="De achternaam van een betrokkene verliest haar laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_ACHTERNAAM, drop_last_character),
    ),
]
