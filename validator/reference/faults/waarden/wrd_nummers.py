"""Faults against WRD Nummers uit de basisregistraties."""

from __future__ import annotations

from validator.reference.faults.effects.values import equals, strip_leading_zeros
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BEZOEKADRES_NUMMERAANDUIDING_ID,
    CORRESPONDENTIEADRES_NUMMERAANDUIDING_ID,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ_IDENTIFICATOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value

KVK_LENGTH = 8
"""Digits of a KVK-nummer."""

FAULTS = [
    Fault(
        id="testnummer-geweigerd",
        requirement="WRD-R14",
        description="Een burgerservicenummer uit de reeks voor tests wordt geweigerd.",
        profile=OPEN_KLANT,
        subtle=True,
        refusal=refuse_value(PARTIJ_IDENTIFICATOR, OBJECT_ID, lambda text: str(text).startswith("99999")),
    ),
    Fault(
        id="nullen-van-bsn-kwijt",
        requirement="WRD-R15",
        description="De voorloopnullen van een burgerservicenummer verdwijnen.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(PARTIJ_IDENTIFICATOR, OBJECT_ID, strip_leading_zeros),
    ),
    Fault(
        id="nullen-van-bsn-niet-getoond",
        requirement="WRD-R15",
        description="Bij het opvragen is een burgerservicenummer een getal, zonder voorloopnullen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(
            PARTIJ_IDENTIFICATOR, OBJECT_ID, lambda text: str(int(text)) if text.isdigit() else text, methods=["GET"]
        ),
    ),
    Fault(
        id="elfproef-overgeslagen",
        requirement="WRD-R16",
        description="Een burgerservicenummer dat de elfproef niet doorstaat wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "value"),
    ),
    Fault(
        id="bsn-van-nullen",
        requirement="WRD-R16",
        description="Een burgerservicenummer van negen nullen wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "value", when=equals("000000000")),
    ),
    Fault(
        id="kvk-nummer-aangevuld",
        requirement="WRD-R17",
        description="Een KVK-nummer wordt bij het opvragen met nullen aangevuld.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(
            PARTIJ_IDENTIFICATOR,
            OBJECT_ID,
            lambda text: text.zfill(12) if len(text) == KVK_LENGTH else text,
            methods=["GET"],
        ),
    ),
    Fault(
        id="handelsregister-ongetoetst",
        requirement="WRD-R18",
        description="Een nummer uit het handelsregister wordt niet getoetst.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, OBJECT_ID, "value"),
    ),
    Fault(
        id="nul-van-bag-kwijt",
        requirement="WRD-R19",
        description="De voorloopnul van een nummeraanduiding in een correspondentieadres verdwijnt.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(BETROKKENE, CORRESPONDENTIEADRES_NUMMERAANDUIDING_ID, strip_leading_zeros),
    ),
    Fault(
        id="bag-ongetoetst",
        requirement="WRD-R20",
        description="Een nummeraanduiding van vijftien cijfers wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(BETROKKENE, BEZOEKADRES_NUMMERAANDUIDING_ID, "pattern", "value"),
    ),
]
