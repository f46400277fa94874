"""Faults against WRD Telefoonnummers en e-mailadressen."""

from __future__ import annotations

import re

from validator.reference.faults.effects.values import change_text
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ADRES, DIGITAAL_ADRES, INFORMATIEMODEL_2024, OPEN_KLANT, VNG_CRUD
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value

FAULTS = [
    Fault(
        id="plus-wordt-nullen",
        requirement="WRD-R10",
        description="De plus van een landnummer wordt twee nullen.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(DIGITAAL_ADRES, ADRES, change_text(lambda text: re.sub(r"^\+", "00", text))),
    ),
    Fault(
        id="letters-in-een-nummer",
        requirement="WRD-R11",
        description="Een telefoonnummer van letters wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(DIGITAAL_ADRES, ADRES, "value"),
    ),
    Fault(
        id="mail-in-kleine-letters",
        requirement="WRD-R12",
        description="Een e-mailadres wordt bij het opvragen in kleine letters getoond.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, ADRES, str.lower, methods=["GET"]),
    ),
    Fault(
        id="mail-zonder-plus",
        requirement="WRD-R12",
        description="Een e-mailadres met een plus wordt geweigerd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        refusal=refuse_value(DIGITAAL_ADRES, ADRES, lambda text: isinstance(text, str) and "+" in text[1:]),
    ),
    Fault(
        id="mail-ongetoetst",
        requirement="WRD-R13",
        description="Een e-mailadres zonder apenstaart wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(DIGITAAL_ADRES, ADRES, "value"),
    ),
]
