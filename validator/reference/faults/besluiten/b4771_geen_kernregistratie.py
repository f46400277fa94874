"""Faults against B4771 Van een partij geen kernregistratie."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, OPEN_KLANT
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="betrokkene-met-geslacht",
        requirement="B4771-T1",
        description="De naam van een opgevraagde betrokkene heeft een geslachtsaanduiding.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=add_property(BETROKKENE, "/contactnaam/geslachts_aanduiding", "", methods=["GET"]),
    ),
]
