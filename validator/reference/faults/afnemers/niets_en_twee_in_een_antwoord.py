"""Faults against Wat om een object heen staat, als het er niet is en als het er twee keer is."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024, INTERNE_TAAK, KLANTCONTACT, OPEN_KLANT, PARTIJ
from validator.reference.faults.operators.representations import show_related

FAULTS = [
    Fault(
        id="bij-klantcontact-maar-een-taak",
        requirement="AFN-R22",
        description="Bij een klantcontact komt van twee interne taken alleen de eerste mee.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        expansion=show_related(KLANTCONTACT, INTERNE_TAAK, lambda _, records: records[:1]),
    ),
    Fault(
        id="bij-partij-betrokkenen-van-anderen",
        requirement="AFN-R22",
        description="Bij een partij zonder betrokkenen komen die van anderen mee.",
        profile=OPEN_KLANT,
        subtle=True,
        expansion=show_related(PARTIJ, "Betrokkene", lambda store, records: records or list(store.all("Betrokkene"))),
    ),
]
