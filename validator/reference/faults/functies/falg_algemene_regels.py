"""Faults against FALG Wat voor elke functie geldt."""

from __future__ import annotations

from validator.reference.faults.effects.updates import keep_attributes
from validator.reference.faults.effects.values import FIXED_ID, constant, is_empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    DIGITAAL_ADRES,
    ID,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KLANTCONTACT,
    NUMMER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    TOELICHTING,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule
from validator.reference.faults.operators.responses import find_by_number, not_found_when_empty
from validator.reference.faults.operators.searches import find_one_more

FAULTS = [
    Fault(
        id="een-id-voor-alle-adressen",
        requirement="FALG-R1",
        description="Het antwoord op een registratie geeft elk digitaal adres hetzelfde ID.",
        profile=VNG_CRUD,
        spreads="het antwoord wijst een ander digitaal adres aan, zodat het eigen niet op te vragen is",
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, ID, constant(FIXED_ID), methods=["POST"]),
    ),
    Fault(
        id="taaknummer-van-een-ander",
        requirement="FALG-R2",
        description="Een nummer dat een andere taak al heeft wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(INTERNE_TAAK, NUMMER, "unique"),
    ),
    Fault(
        id="taaknummer-als-id",
        requirement="FALG-R3",
        description="Een taak is op haar nummer op te vragen.",
        profile=INFORMATIEMODEL_2024,
        response=find_by_number("/internetaken"),
    ),
    Fault(
        id="soort-object-id-te-ruim",
        requirement="FALG-R4",
        description="Zoeken op soort object-ID geeft ook een onderwerpobject van een andere soort.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_SOORT_OBJECT_ID),
    ),
    Fault(
        id="leeg-is-404",
        requirement="FALG-R4",
        description="Een zoekvraag zonder resultaat geeft niet gevonden.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=not_found_when_empty("/internetaken"),
    ),
    Fault(
        id="geen-klantcontacten-is-404",
        requirement="FALG-R4",
        description="Een zoekvraag zonder klantcontacten geeft niet gevonden.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=not_found_when_empty("/klantcontacten"),
    ),
    Fault(
        id="geen-betrokkenen-is-404",
        requirement="FALG-R4",
        description="Een zoekvraag zonder betrokkenen geeft niet gevonden.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=not_found_when_empty("/betrokkenen"),
    ),
    Fault(
        id="vervangen-laat-staan",
        requirement="FALG-R5",
        description="Wat een vervanging leeg laat blijft staan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(INTERNE_TAAK, keep_attributes(TOELICHTING), methods=["PUT"]),
    ),
    Fault(
        id="klantcontact-zonder-inhoud-geweigerd",
        requirement="FALG-R6",
        description="Een klantcontact zonder inhoud wordt geweigerd.",
        profile=VNG_CRUD,
        refusal=refuse_value(KLANTCONTACT, INHOUD, is_empty),
    ),
    Fault(
        id="koppeling-actor-bestaat-niet",
        requirement="FALG-R7",
        description="Een koppeling met een actor die niet bestaat wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(ACTOR_KLANTCONTACT, ACTOR, "reference"),
    ),
]
