"""Faults against F2158 Wijzig partij."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.effects.updates import drop_attributes, ignore_update, increment_number, keep_attributes
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BEZOEKADRES_ADRESREGEL_1,
    DIGITAAL_ADRES,
    ID,
    INFORMATIEMODEL_2024,
    INTERNE_NOTITIE,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PERSOONSNAAM_VOORVOEGSELS,
    SOORT_PARTIJ,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import RepresentationHook, show_only
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update, move_to_requested_id
from validator.reference.store import Content, Record
from validator.schema import pointer


def hide_partij_of_adressen_after_update() -> tuple[Callable[[str, Record, Content], None], RepresentationHook]:
    """After an update of a partij no digitaal adres shows it; returns the hooks `update` and `representation`."""
    updated: set[str] = set()

    def update(method: str, record: Record, content: Content) -> None:
        del method, content
        updated.add(record.id)

    def representation(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del method
        if record.type == DIGITAAL_ADRES and updated.intersection(record.references.get(VERSTREKT_DOOR_PARTIJ, ())):
            pointer.put(wire, bound[VERSTREKT_DOOR_PARTIJ].pointer, None)

    return update, representation


REMEMBER_UPDATE, HIDE_PARTIJ = hide_partij_of_adressen_after_update()


FAULTS = [
    Fault(
        id="partij-nummer-verandert",
        requirement="F2158-R1",
        description="Bij een wijziging verandert het nummer van de partij.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(PARTIJ, increment_number),
    ),
    Fault(
        id="partij-verhuist",
        requirement="F2158-R1",
        description="Een ander ID in het verzoek wordt het nieuwe ID van de partij.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ, ID, "not", methods=["PATCH"]),
        response=move_to_requested_id("/partijen/"),
    ),
    Fault(
        id="wijziging-wist-adres",
        requirement="F2158-R2",
        description="Een wijziging van een partij wist het bezoekadres.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(PARTIJ, drop_attributes(BEZOEKADRES_ADRESREGEL_1), methods=["PATCH"]),
    ),
    Fault(
        id="onbekende-soort-partij-wijziging",
        requirement="F2158-R2",
        description="Bij een wijziging mag een partij van elke soort worden.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ, SOORT_PARTIJ, "enum", methods=["PATCH"]),
    ),
    Fault(
        id="partij-wijziging-kaal",
        requirement="F2158-R4",
        description="Het antwoord op een wijziging van een partij bevat alleen wat is gewijzigd.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(PARTIJ, [INTERNE_NOTITIE], methods=["PATCH"]),
    ),
    Fault(
        id="partij-niet-vervangen",
        requirement="F2158-R4",
        description="Een vervanging van een partij wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(PARTIJ, ignore_update, methods=["PUT"]),
    ),
    Fault(
        id="wijziging-wist-adressen",
        requirement="F2158-R5",
        description="Een wijziging van een partij maakt haar digitale adressen los.",
        profile=OPEN_KLANT,
        subtle=True,
        update=REMEMBER_UPDATE,
        representation=HIDE_PARTIJ,
    ),
    Fault(
        id="partij-wijziging-stil-overgeslagen",
        requirement="F2158-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=INFORMATIEMODEL_2024,
        response=confirm_refused_update("/partijen/"),
    ),
    Fault(
        id="partij-neemt-nummer-over",
        requirement="F2158-A1",
        description="Een partij kan door een wijziging het nummer van een andere krijgen.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ, NUMMER, "unique", methods=["PATCH"]),
    ),
    Fault(
        id="voornaam-wist-voorvoegsel",
        requirement="F2158-A2",
        description="Een wijziging van de voornaam wist het voorvoegsel.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(PARTIJ, drop_attributes(PERSOONSNAAM_VOORVOEGSELS), methods=["PATCH"]),
    ),
    Fault(
        id="vervangen-partij-houdt-notitie",
        requirement="F2158-A3",
        description="Een vervanging zonder notitie laat de oude staan.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(PARTIJ, keep_attributes(INTERNE_NOTITIE), methods=["PUT"]),
    ),
]
