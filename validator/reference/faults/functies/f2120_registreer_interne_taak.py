"""Faults against F2120 Registreer interne taak."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest
from validator.reference.faults.effects.values import has_length, is_filled, truncate
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    GEVRAAGDE_HANDELING,
    ID,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    NUMMER,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    STATUS,
    TOEGEWEZEN_AAN_ACTOR,
    TOELICHTING,
    VERWERKT_OP,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_only, show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value
from validator.reference.faults.operators.searches import on_search

FAULTS = [
    Fault(
        id="taak-zonder-aanleiding",
        requirement="F2120-R1",
        description="Een taak zonder klantcontact wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, "required"),
    ),
    Fault(
        id="taak-zonder-actor",
        requirement="F2120-R2",
        description="Een taak zonder actor wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(INTERNE_TAAK, "", "oneOf"),
    ),
    Fault(
        id="onbekende-actor",
        requirement="F2120-R3",
        description="Een taak voor een actor die niet bestaat wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(INTERNE_TAAK, TOEGEWEZEN_AAN_ACTOR, "reference"),
    ),
    Fault(
        id="nieuwste-actor-onvindbaar",
        requirement="F2120-R4",
        description="Zoeken mist de nieuwste actor.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(ACTOR, omit_newest),
    ),
    Fault(
        id="status-meesturen-geweigerd",
        requirement="F2120-R6",
        description="Een taak die haar status meestuurt wordt geweigerd.",
        profile=INFORMATIEMODEL_2024,
        refusal=refuse_value(INTERNE_TAAK, STATUS, is_filled),
    ),
    Fault(
        id="taak-antwoord-kaal",
        requirement="F2120-R7",
        description="Het antwoord op de registratie van een taak bevat alleen het ID.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(INTERNE_TAAK, [ID], methods=["POST"]),
    ),
    Fault(
        id="handeling-te-lang",
        requirement="F2120-R8",
        description="Een gevraagde handeling van 201 tekens wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, GEVRAAGDE_HANDELING, "maxLength", when=has_length(201)),
    ),
    Fault(
        id="handeling-te-kort",
        requirement="F2120-R8",
        description="Een gevraagde handeling van 200 tekens wordt geweigerd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        refusal=refuse_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, has_length(200)),
    ),
    Fault(
        id="toelichting-te-lang",
        requirement="F2120-R8",
        description="Een toelichting van 1001 tekens wordt aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, TOELICHTING, "maxLength", when=has_length(1001)),
    ),
    Fault(
        id="toelichting-afgekapt",
        requirement="F2120-R8",
        description="Van de toelichting blijven 999 tekens over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, TOELICHTING, truncate(999)),
    ),
    Fault(
        id="verwerkt-op-te-vroeg",
        requirement="F2120-R9",
        description="Verwerkt-op is gevuld bij een taak die nog te verwerken is.",
        profile=INFORMATIEMODEL_2024,
        representation=show_value(
            INTERNE_TAAK, VERWERKT_OP, lambda text: text if isinstance(text, str) else "2023-12-15T09:17:20Z"
        ),
    ),
    Fault(
        id="taak-zonder-nummer",
        requirement="F2120-A1",
        description="Een taak zonder nummer wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(INTERNE_TAAK, NUMMER, "required"),
    ),
    Fault(
        id="taak-zonder-status",
        requirement="F2120-A1",
        description="Een taak zonder status wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(INTERNE_TAAK, STATUS, "required"),
    ),
    Fault(
        id="verwerkt-op-elk-woord",
        requirement="F2120-A2",
        description="Een taak mag op elk woord verwerkt zijn.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(INTERNE_TAAK, VERWERKT_OP, "format", "enum"),
    ),
    Fault(
        id="taaknummer-elf-cijfers",
        requirement="F2120-A3",
        description="Een taaknummer van elf cijfers wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(INTERNE_TAAK, NUMMER, "maximum", when=has_length(11)),
    ),
    Fault(
        id="dubbel-taaknummer",
        requirement="F2120-A4",
        description="Twee taken kunnen hetzelfde nummer hebben.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(INTERNE_TAAK, NUMMER, "unique"),
    ),
]
