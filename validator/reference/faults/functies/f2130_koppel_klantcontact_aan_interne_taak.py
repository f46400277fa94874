"""Faults against F2130 Koppel klantcontact aan interne taak."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2023, INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT
from validator.reference.faults.operators.records import on_update
from validator.reference.store import Content, Record


def keep_klantcontact(record: Record, content: Content) -> None:
    """Keep the klantcontact of an interne taak."""
    content.references[ONTSTAAN_UIT_KLANTCONTACT] = list(record.references[ONTSTAAN_UIT_KLANTCONTACT])


FAULTS = [
    Fault(
        id="koppeling-achteraf-niet-bewaard",
        requirement="F2130-X1",
        description="Een taak blijft na een wijziging bij het klantcontact waaruit zij is ontstaan.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        update=on_update(INTERNE_TAAK, keep_klantcontact, methods=["PATCH"]),
    ),
]
