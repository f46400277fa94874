"""Faults against F5492 Zoek bijlagen."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BIJLAGE,
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    OPEN_KLANT,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.searches import find_one_more, on_search

FAULTS = [
    Fault(
        id="bijlage-te-veel",
        requirement="F5492-R1",
        description="Zoeken op soort object-ID geeft ook een bijlage van een andere soort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(BIJLAGE, OBJECTIDENTIFICATOR_SOORT_OBJECT_ID),
    ),
    Fault(
        id="nieuwste-bijlage-onvindbaar",
        requirement="F5492-R2",
        description="Zoeken op klantcontact mist de nieuwste bijlage.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(BIJLAGE, omit_newest_by(WAS_BIJLAGE_VAN_KLANTCONTACT)),
    ),
    Fault(
        id="bijlage-ander-objecttype",
        requirement="F5492-A1",
        description="Zoeken op objecttype geeft ook een bijlage van een ander objecttype.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(BIJLAGE, OBJECTIDENTIFICATOR_OBJECTTYPE),
    ),
    Fault(
        id="bijlage-van-ander-klantcontact",
        requirement="F5492-A1",
        description="Zoeken op klantcontact geeft ook een bijlage van een ander klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(BIJLAGE, WAS_BIJLAGE_VAN_KLANTCONTACT),
    ),
]
