"""Faults against F5592 Registreer actor."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent, drop_last_character, has_length, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    ACTORIDENTIFICATOR_OBJECT_ID,
    ACTORIDENTIFICATOR_REGISTER,
    E_MAILADRES,
    FUNCTIE,
    INDICATIE_ACTIEF,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    SOORT_ACTOR,
    TELEFOONNUMMER,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value

FAULTS = [
    Fault(
        id="koppeling-met-onbekende-actor",
        requirement="F5592-R1",
        description="Een actor die niet bestaat kan aan een klantcontact gekoppeld worden.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ACTOR_KLANTCONTACT, ACTOR, "reference"),
    ),
    Fault(
        id="functie-teken-korter",
        requirement="F5592-R2",
        description="De functie van een actor verliest haar laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(ACTOR, FUNCTIE, drop_last_character),
    ),
    Fault(
        id="onbekende-soort-actor",
        requirement="F5592-R2",
        description="Een actor mag van elke soort zijn, ook na een wijziging.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(ACTOR, SOORT_ACTOR, "enum"),
    ),
    Fault(
        id="identificator-teken-korter",
        requirement="F5592-R3",
        description="Het object-ID van een actor verliest zijn laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(ACTOR, ACTORIDENTIFICATOR_OBJECT_ID, drop_last_character),
    ),
    Fault(
        id="actor-antwoord-zonder-soort",
        requirement="F5592-R4",
        description="Het antwoord op een registratie noemt de soort van de actor niet.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(ACTOR, SOORT_ACTOR, absent, methods=["POST"]),
    ),
    Fault(
        id="identificator-zonder-register",
        requirement="F5592-A1",
        description="Een identificator zonder register wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ACTOR, ACTORIDENTIFICATOR_REGISTER, "required"),
    ),
    Fault(
        id="actor-zonder-soort",
        requirement="F5592-A1",
        description="Een actor zonder soort wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(ACTOR, SOORT_ACTOR, "required"),
    ),
    Fault(
        id="actief-misschien",
        requirement="F5592-A2",
        description="Of een actor actief is mag in elk woord.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(ACTOR, INDICATIE_ACTIEF, "type", "enum"),
    ),
    Fault(
        id="functie-te-lang",
        requirement="F5592-A3",
        description="Een functie van 41 tekens wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(ACTOR, FUNCTIE, "maxLength", when=has_length(41)),
    ),
    Fault(
        id="e-mailadres-afgekapt",
        requirement="F5592-A3",
        description="Van een e-mailadres blijven 253 tekens over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(ACTOR, E_MAILADRES, truncate(253)),
    ),
    Fault(
        id="telefoonnummer-te-kort",
        requirement="F5592-A3",
        description="Een telefoonnummer van twintig cijfers wordt geweigerd.",
        profile=VNG_CRUD,
        subtle=True,
        refusal=refuse_value(ACTOR, TELEFOONNUMMER, has_length(20)),
    ),
]
