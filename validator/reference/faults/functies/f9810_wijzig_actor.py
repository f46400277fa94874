"""Faults against F9810 Wijzig actor."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes, ignore_update, keep_attributes
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTORIDENTIFICATOR_OBJECT_ID,
    ACTORIDENTIFICATOR_OBJECTTYPE,
    ACTORIDENTIFICATOR_REGISTER,
    ACTORIDENTIFICATOR_SOORT_OBJECT_ID,
    FUNCTIE,
    ID,
    INDICATIE_ACTIEF,
    INFORMATIEMODEL_2024,
    NAAM,
    OPEN_KLANT,
    SOORT_ACTOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_only, show_value
from validator.reference.faults.operators.responses import confirm_refused_update

FAULTS = [
    Fault(
        id="actor-nieuw-id",
        requirement="F9810-R1",
        description="Na het vervangen heeft een actor een ander ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ACTOR, ID, constant(FIXED_ID), methods=["PUT"]),
    ),
    Fault(
        id="actor-verliest-functie",
        requirement="F9810-R2",
        description="Een andere naam wist de functie van een actor.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(ACTOR, drop_attributes(FUNCTIE), methods=["PATCH"]),
    ),
    Fault(
        id="actor-wijziging-niet-bewaard",
        requirement="F9810-R2",
        description="Een wijziging van een actor wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(ACTOR, ignore_update, methods=["PATCH"]),
    ),
    Fault(
        id="actor-half-antwoord",
        requirement="F9810-R4",
        description="Het antwoord op een wijziging noemt de functie van de actor niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ACTOR, FUNCTIE, absent, methods=["PATCH"]),
    ),
    Fault(
        id="vervangen-actor-half-antwoord",
        requirement="F9810-R4",
        description="Het antwoord op een vervanging bevat alleen ID, naam, soort en indicatie van de actor.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(ACTOR, [ID, NAAM, SOORT_ACTOR, INDICATIE_ACTIEF], methods=["PUT"]),
    ),
    Fault(
        id="actor-wijziging-stil-overgeslagen",
        requirement="F9810-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=INFORMATIEMODEL_2024,
        response=confirm_refused_update("/actoren/"),
    ),
    Fault(
        id="vervangen-actor-houdt-identificator",
        requirement="F9810-A2",
        description="Een vervanging zonder identificator laat de oude staan.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(
            ACTOR,
            keep_attributes(
                ACTORIDENTIFICATOR_OBJECT_ID,
                ACTORIDENTIFICATOR_OBJECTTYPE,
                ACTORIDENTIFICATOR_REGISTER,
                ACTORIDENTIFICATOR_SOORT_OBJECT_ID,
            ),
            methods=["PUT"],
        ),
    ),
]
