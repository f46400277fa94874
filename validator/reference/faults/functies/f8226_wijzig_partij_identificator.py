"""Faults against F8226 Wijzig partij-identificator."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes, ignore_update, keep_attributes
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ANDERE_PARTIJ_IDENTIFICATOR,
    ID,
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OBJECTTYPE,
    OPEN_KLANT,
    PARTIJ_IDENTIFICATOR,
    REGISTER,
    SOORT_OBJECT_ID,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_only
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update, move_to_requested_id

FAULTS = [
    Fault(
        id="identificator-verhuist",
        requirement="F8226-R1",
        description="Een ander ID in het verzoek wordt het nieuwe ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, ID, "not", methods=["PATCH"]),
        response=move_to_requested_id("/partij-identificatoren/"),
    ),
    Fault(
        id="object-id-wist-register",
        requirement="F8226-R3",
        description="Een wijziging van het object-ID wist het register.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(PARTIJ_IDENTIFICATOR, drop_attributes(REGISTER), methods=["PATCH"]),
    ),
    Fault(
        id="identificator-wijziging-kaal",
        requirement="F8226-R4",
        description="Het antwoord op een wijziging bevat alleen de identificator zelf.",
        profile=OPEN_KLANT,
        representation=show_only(
            PARTIJ_IDENTIFICATOR, [OBJECT_ID, OBJECTTYPE, SOORT_OBJECT_ID, REGISTER], methods=["PATCH"]
        ),
    ),
    Fault(
        id="identificator-niet-vervangen",
        requirement="F8226-R4",
        description="Een vervanging van een partij-identificator wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(PARTIJ_IDENTIFICATOR, ignore_update, methods=["PUT"]),
    ),
    Fault(
        id="identificator-naar-onbekende-partij",
        requirement="F8226-A1",
        description="Een identificator kan door een wijziging van een partij zijn die er niet is.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="identificator-wijziging-stil-overgeslagen",
        requirement="F8226-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=OPEN_KLANT,
        response=confirm_refused_update("/partij-identificatoren/"),
    ),
    Fault(
        id="vervangen-identificator-houdt-tekst",
        requirement="F8226-A2",
        description="Een vervanging zonder vrije tekst laat de oude staan.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(PARTIJ_IDENTIFICATOR, keep_attributes(ANDERE_PARTIJ_IDENTIFICATOR), methods=["PUT"]),
    ),
]
