"""Faults against F6634 Zoek digitaal adres."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2024,
    OMSCHRIJVING,
    OPEN_KLANT,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
)
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, on_search

FAULTS = [
    Fault(
        id="adres-vindt-een-te-veel",
        requirement="F6634-R1",
        description="Zoeken op adres geeft ook een ander digitaal adres.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(DIGITAAL_ADRES, ADRES),
    ),
    Fault(
        id="nieuwste-adres-bij-partij-onvindbaar",
        requirement="F6634-R1",
        description="Zoeken op partij mist het nieuwste digitaal adres.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_newest_by(VERSTREKT_DOOR_PARTIJ)),
    ),
    Fault(
        id="omschrijving-vindt-een-te-veel",
        requirement="F6634-A1",
        description="Zoeken op omschrijving geeft ook een adres met een andere omschrijving.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(DIGITAAL_ADRES, OMSCHRIJVING),
    ),
    Fault(
        id="omschrijving-mist-nieuwste",
        requirement="F6634-A1",
        description="Zoeken op omschrijving mist het nieuwste digitaal adres.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_newest_by(OMSCHRIJVING)),
    ),
    Fault(
        id="adressen-dubbel-op-bladzijde",
        requirement="F6634-A2",
        description="De tweede bladzijde toont elk digitaal adres twee keer.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/digitaleadressen", "2", lambda body: {**body, "resultaten": body["resultaten"] * 2}),
    ),
]
