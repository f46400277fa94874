"""Faults against F5241 Wijzig interne taak."""

from __future__ import annotations

from validator.reference.faults.effects.updates import ignore_update, increment_number, keep_attributes
from validator.reference.faults.effects.values import delay_timestamp
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    STATUS,
    TOELICHTING,
    VERWERKT_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_only, show_value
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update, move_to_requested_id
from validator.reference.store import Content, Record


def drop_toelichting_of_gedaan(_: Record, content: Content) -> None:
    """Store an interne taak that is done without a Toelichting."""
    if content.facts.get(STATUS) == "Gedaan":
        content.facts.pop(TOELICHTING, None)


FAULTS = [
    Fault(
        id="nummer-verandert",
        requirement="F5241-R3",
        description="Bij een wijziging verandert het nummer van de taak.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, increment_number),
    ),
    Fault(
        id="vervangen-doet-niets",
        requirement="F5241-R4",
        description="Een vervanging wordt bevestigd en niet bewaard.",
        profile=INFORMATIEMODEL_2024,
        update=on_update(INTERNE_TAAK, ignore_update, methods=["PUT"]),
    ),
    Fault(
        id="vervangen-taak-houdt-toelichting",
        requirement="F5241-R4",
        description="Een vervanging zonder toelichting laat de oude toelichting staan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, keep_attributes(TOELICHTING), methods=["PUT"]),
    ),
    Fault(
        id="verwerken-wist-toelichting",
        requirement="F5241-R5",
        description="Een wijziging van de status wist de toelichting.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(INTERNE_TAAK, drop_toelichting_of_gedaan),
    ),
    Fault(
        id="wijziging-antwoord-kaal",
        requirement="F5241-R6",
        description="Het antwoord op een wijziging bevat alleen wat is gewijzigd.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(INTERNE_TAAK, [TOELICHTING], methods=["PATCH"]),
    ),
    Fault(
        id="verwerkt-op-uur-later",
        requirement="F5241-R7",
        description="Het moment van verwerken verschuift een uur.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(INTERNE_TAAK, VERWERKT_OP, delay_timestamp(hours=1)),
    ),
    Fault(
        id="onbekende-status-wijziging",
        requirement="F5241-R8",
        description="Bij een wijziging mag elke status.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, STATUS, "enum", methods=["PATCH"]),
    ),
    Fault(
        id="taak-naar-onbekend-klantcontact",
        requirement="F5241-A1",
        description="Een taak kan door een wijziging verwijzen naar een klantcontact dat er niet is.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="taak-wijziging-stil-overgeslagen",
        requirement="F5241-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=OPEN_KLANT,
        response=confirm_refused_update("/internetaken/"),
    ),
    Fault(
        id="taak-verhuist-naar-ander-id",
        requirement="F5241-A2",
        description="Een wijziging die een ID noemt verplaatst de taak.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=move_to_requested_id("/internetaken/"),
    ),
    Fault(
        id="gedaan-gaat-niet",
        requirement="F5241-X1",
        description="Een taak blijft te doen, ook als zij als gedaan wordt gemarkeerd.",
        profile=INFORMATIEMODEL_2023,
        update=on_update(INTERNE_TAAK, ignore_update),
    ),
]
