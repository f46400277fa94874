"""Faults against Vreemde waarden in elk zoekargument."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BIJLAGE, DIGITAAL_ADRES, INFORMATIEMODEL_2024, OPEN_KLANT
from validator.reference.faults.operators.searches import find_all_for_unknown

FAULTS = [
    Fault(
        id="onbekend-klantcontact-geeft-alle-bijlagen",
        requirement="HTTP-R27",
        description="Zoeken naar de bijlagen van een klantcontact dat niet bestaat levert alle bijlagen op.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_all_for_unknown(BIJLAGE, "Was bijlage van klantcontact"),
    ),
    Fault(
        id="onbekende-omschrijving-geeft-alle-adressen",
        requirement="HTTP-R27",
        description="Zoeken op een omschrijving die geen adres heeft levert alle digitale adressen op.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_all_for_unknown(DIGITAAL_ADRES, "Omschrijving"),
    ),
]
