"""Faults against B8658 Soort, en geen type."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import DIGITAAL_ADRES, VNG_CRUD
from validator.reference.faults.operators.representations import add_property

FAULTS = [
    Fault(
        id="adres-met-type",
        requirement="B8658-T1",
        description="Een opgevraagd digitaal adres heeft naast zijn soort ook een type.",
        profile=VNG_CRUD,
        subtle=True,
        representation=add_property(DIGITAAL_ADRES, "/typeDigitaalAdres", "1", methods=["GET"]),
    ),
]
