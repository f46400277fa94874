"""Faults against F2084 Vraag overzicht van klantcontacten op."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_oldest
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    INFORMATIEMODEL_2024,
    NUMMER,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.searches import find_one_more, on_search

FAULTS = [
    Fault(
        id="partij-met-ander-nummer",
        requirement="F2084-R1",
        description="Zoeken op het nummer van een partij geeft ook een partij met een ander nummer.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(PARTIJ, NUMMER),
    ),
    Fault(
        id="identificatie-van-een-ander",
        requirement="F2084-R1",
        description="Zoeken op een identificatie geeft ook die van een andere partij.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(PARTIJ_IDENTIFICATOR, OBJECT_ID),
    ),
    Fault(
        id="overzicht-mist-laatste",
        requirement="F2084-R1",
        description="Het overzicht van een partij met meer klantcontacten mist het laatste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_oldest),
    ),
]
