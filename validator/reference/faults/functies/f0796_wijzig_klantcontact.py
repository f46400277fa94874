"""Faults against F0796 Wijzig klantcontact."""

from __future__ import annotations

from datetime import UTC, datetime

from validator.reference.faults.effects.responses import remove_body
from validator.reference.faults.effects.updates import increment_number, keep_attributes
from validator.reference.faults.effects.values import drop_last_character
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    INHOUD,
    KLANTCONTACT,
    NUMMER,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import change_id_after_update, show_only
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update, on_response
from validator.reference.store import Content, Record


def move_to_now(_: Record, content: Content) -> None:
    """Store the moment of the update as the one at which the klantcontact took place."""
    content.facts[PLAATSGEVONDEN_OP] = datetime.now(UTC).isoformat()


def append_inhoud(record: Record, content: Content) -> None:
    """Store the new Inhoud behind the old one, with which it already begins."""
    if INHOUD in record.facts and INHOUD in content.facts:
        content.facts[INHOUD] = f"{record.facts[INHOUD]} {content.facts[INHOUD]}"


def drop_last_character_of_inhoud(_: Record, content: Content) -> None:
    """Store the Inhoud without its last character."""
    if INHOUD in content.facts:
        content.facts[INHOUD] = drop_last_character(content.facts[INHOUD])


FAULTS = [
    Fault(
        id="klantcontact-ander-nummer",
        requirement="F0796-R1",
        description="Bij een wijziging verandert het nummer van het klantcontact.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(KLANTCONTACT, increment_number),
    ),
    Fault(
        id="klantcontact-ander-id",
        requirement="F0796-R1",
        description="Een gewijzigd klantcontact krijgt een ander ID.",
        profile=VNG_CRUD,
        subtle=True,
        representation=change_id_after_update(KLANTCONTACT),
    ),
    Fault(
        id="aanvullen-verzet-moment",
        requirement="F0796-R3",
        description="Wie de inhoud aanvult verzet het moment waarop het contact plaatsvond.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(KLANTCONTACT, move_to_now),
    ),
    Fault(
        id="inhoud-dubbel",
        requirement="F0796-R4",
        description="Een wijziging zet de nieuwe inhoud achter de oude, die er dan twee keer staat.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(KLANTCONTACT, append_inhoud),
    ),
    Fault(
        id="inhoud-na-wijziging-korter",
        requirement="F0796-R4",
        description="Bij een wijziging verliest de inhoud haar laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(KLANTCONTACT, drop_last_character_of_inhoud),
    ),
    Fault(
        id="klantcontact-antwoord-kaal",
        requirement="F0796-R6",
        description="Het antwoord op een wijziging bevat alleen wat is gewijzigd.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(KLANTCONTACT, [INHOUD], methods=["PATCH"]),
    ),
    Fault(
        id="wijziging-antwoord-204",
        requirement="F0796-R6",
        description="Een wijziging antwoordt zonder klantcontact.",
        profile=OPEN_KLANT,
        response=on_response("PATCH", "/klantcontacten/", remove_body, status=200),
    ),
    Fault(
        id="klantcontact-wijziging-stil-overgeslagen",
        requirement="F0796-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=INFORMATIEMODEL_2024,
        response=confirm_refused_update("/klantcontacten/"),
    ),
    Fault(
        id="nummer-van-ander-bij-wijziging",
        requirement="F0796-A1",
        description="Een klantcontact kan door een wijziging het nummer van een ander krijgen.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(KLANTCONTACT, NUMMER, "unique", methods=["PATCH"]),
    ),
    Fault(
        id="vervangen-klantcontact-houdt-inhoud",
        requirement="F0796-A2",
        description="Een vervanging zonder inhoud laat de oude inhoud staan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(KLANTCONTACT, keep_attributes(INHOUD), methods=["PUT"]),
    ),
]
