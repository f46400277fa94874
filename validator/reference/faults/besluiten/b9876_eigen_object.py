"""Faults against B9876 Wat zich herhaalt is een eigen object."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BETROKKENE, INFORMATIEMODEL_2024
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="betrokkene-met-adressenlijst",
        requirement="B9876-T1",
        description="Een opgevraagde betrokkene bevat een lijst van digitale adressen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(BETROKKENE, "/digitale_adressen", [], methods=["GET"]),
    ),
]
