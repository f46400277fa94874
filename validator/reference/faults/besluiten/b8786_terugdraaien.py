"""Faults against B8786 Terugdraaien wat half is geregistreerd."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR_KLANTCONTACT, OPEN_KLANT, PARTIJ, VNG_CRUD

FAULTS = [
    Fault(
        id="mislukte-partij-blijft-staan",
        requirement="B8786-T1",
        description="Een partij verwijderen doet niets.",
        profile=VNG_CRUD,
        undeletable=PARTIJ,
    ),
    Fault(
        id="ontkoppelen-doet-niets",
        requirement="B8786-T2",
        description="Een actor-klantcontact verwijderen doet niets.",
        profile=OPEN_KLANT,
        undeletable=ACTOR_KLANTCONTACT,
    ),
]
