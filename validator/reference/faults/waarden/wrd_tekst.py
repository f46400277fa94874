"""Faults against WRD Teksten die een register moet bewaren."""

from __future__ import annotations

import html
import re
import unicodedata

from validator.reference.faults.effects.values import change_text, is_longer_than_bytes
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    BETROKKENE,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KLANTCONTACT,
    NAAM,
    ONDERWERP,
    OPEN_KLANT,
    PERSOONSNAAM_ACHTERNAAM,
    TOELICHTING,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value

LAST_OF_THREE_BYTES = "\uffff"
"""The last character that takes three bytes in UTF-8."""


def replace_four_byte_characters(text: str) -> str:
    """The text with a question mark for each character that takes four bytes in UTF-8."""
    return "".join(character if character <= LAST_OF_THREE_BYTES else "?" for character in text)


FAULTS = [
    Fault(
        id="naam-van-spaties",
        requirement="WRD-R26",
        description="Een actor met alleen spaties als naam wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(ACTOR, NAAM, "blank"),
    ),
    Fault(
        id="accenten-samengevoegd",
        requirement="WRD-R2",
        description="Een letter met een los accent wordt één teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT, ONDERWERP, change_text(lambda text: unicodedata.normalize("NFC", text))
        ),
    ),
    Fault(
        id="emoji-wordt-vraagteken",
        requirement="WRD-R2",
        description="Een teken van vier bytes wordt een vraagteken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, change_text(replace_four_byte_characters)),
    ),
    Fault(
        id="ligatuur-uit-elkaar",
        requirement="WRD-R2",
        description="Een lange ij in een achternaam wordt i en j.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(
            BETROKKENE, PERSOONSNAAM_ACHTERNAAM, change_text(lambda text: unicodedata.normalize("NFKC", text))
        ),
    ),
    Fault(
        id="opmaak-omgezet",
        requirement="WRD-R3",
        description="Een tekst wordt bewaard zoals HTML hem schrijft.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, change_text(lambda text: html.escape(text, quote=False))),
    ),
    Fault(
        id="opmaak-weggehaald",
        requirement="WRD-R3",
        description="Wat op een HTML-code lijkt wordt bij het opvragen weggelaten.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(
            KLANTCONTACT, ONDERWERP, lambda text: re.sub("<[a-z/][^>]*>", "", text), methods=["GET"]
        ),
    ),
    Fault(
        id="schuine-streep-kwijt",
        requirement="WRD-R3",
        description="Een omgekeerde schuine streep verdwijnt.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, change_text(lambda text: text.replace("\\", ""))),
    ),
    Fault(
        id="regeleinden-gelijk",
        requirement="WRD-R4",
        description="Regeleinden worden alle op dezelfde manier geschreven.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, TOELICHTING, change_text(lambda text: text.replace("\r\n", "\n"))),
    ),
    Fault(
        id="tab-wordt-spatie",
        requirement="WRD-R4",
        description="Witruimte binnen een tekst wordt één spatie.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, TOELICHTING, change_text(lambda text: re.sub(r"[ \t]+", " ", text))),
    ),
    Fault(
        id="witruimte-weg",
        requirement="WRD-R5",
        description="Een regeleinde aan het einde van een tekst verdwijnt.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, change_text(str.rstrip)),
    ),
    Fault(
        id="lengte-in-bytes",
        requirement="WRD-R6",
        description="De lengte van een onderwerp wordt in bytes geteld.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        refusal=refuse_value(KLANTCONTACT, ONDERWERP, is_longer_than_bytes(200)),
    ),
    Fault(
        id="inhoud-in-utf-16",
        requirement="WRD-R6",
        description="Van een inhoud blijft bewaard wat in 1000 eenheden van UTF-16 past.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT,
            INHOUD,
            change_text(lambda text: text.encode("utf-16-le")[:2000].decode("utf-16-le", "ignore")),
        ),
    ),
]
