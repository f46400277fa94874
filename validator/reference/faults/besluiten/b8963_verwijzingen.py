"""Faults against B8963 Een verwijzing heet naar de relatie."""

from __future__ import annotations

from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR_KLANTCONTACT, BIJLAGE, OPEN_KLANT, VNG_CRUD
from validator.reference.faults.operators.representations import RepresentationHook, add_property
from validator.reference.store import Record


def rename_property(object_type: str, old: str, new: str) -> RepresentationHook:
    """A property has another name in responses."""

    def hook(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record, method
        if bound.object_type.name == object_type:
            wire[new] = wire.pop(old)

    return hook


FAULTS = [
    Fault(
        id="bijlage-met-klantcontact-id",
        requirement="B8963-T1",
        description="Een opgevraagde bijlage noemt haar klantcontact ook onder klantcontactId.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=add_property(BIJLAGE, "/klantcontactId", "1a2b3c4d", methods=["GET"]),
    ),
    Fault(
        id="koppeling-met-andere-naam",
        requirement="B8963-T2",
        description="Een koppeling noemt de actor naar de relatie.",
        profile=VNG_CRUD,
        representation=rename_property(ACTOR_KLANTCONTACT, "actorId", "gekoppeldeActor"),
    ),
]
