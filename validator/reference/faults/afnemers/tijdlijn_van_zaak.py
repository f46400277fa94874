"""Faults against Afnemers tonen de klantcontacten over een zaak."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    KLANTCONTACT,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.searches import ignore_argument, match_related_apart

OBJECTTYPE_OF_ONDERWERPOBJECT = f"{ONDERWERPOBJECT}/{OBJECTIDENTIFICATOR_OBJECTTYPE}"


FAULTS = [
    Fault(
        id="zaak-op-nummer-alleen",
        requirement="AFN-R16",
        description="Van de identificator van een zaak telt alleen het object-ID.",
        profile=INFORMATIEMODEL_2024,
        ignored_argument=ignore_argument(KLANTCONTACT, OBJECTTYPE_OF_ONDERWERPOBJECT),
    ),
    Fault(
        id="zaak-los-getoetst",
        requirement="AFN-R16",
        description="Elk deel van de identificator mag bij een ander onderwerpobject passen.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=match_related_apart(KLANTCONTACT, WAS_ONDERWERP_VAN_KLANTCONTACT, ONDERWERPOBJECT),
    ),
]
