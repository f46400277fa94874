"""Faults against B5096 De naam van een koppelresource."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="koppeling-onder-andere-naam",
        requirement="B5096-T1",
        description="Actor-klantcontacten staan onder een andere naam.",
        profile=INFORMATIEMODEL_2024,
        spreads="actor-klantcontacten staan niet waar ze horen, zodat ze niet te zoeken zijn",
        response=on_response("GET", "/actorklantcontacten", set_status(404), status=200),
    ),
]
