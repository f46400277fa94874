"""Faults against Hoofdletters en leestekens in elk zoekargument."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, INTERNE_TAAK, OPEN_KLANT, VNG_CRUD
from validator.reference.faults.operators.searches import find_none_with

FAULTS = [
    Fault(
        id="ampersand-in-naam-van-actor-vindt-niets",
        requirement="HTTP-R28",
        description="Zoeken op de naam van een actor met een ampersand erin levert niets op.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_none_with(ACTOR, "&"),
    ),
    Fault(
        id="komma-in-handeling-vindt-niets",
        requirement="HTTP-R28",
        description="Zoeken op een gevraagde handeling met een komma erin levert niets op.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_none_with(INTERNE_TAAK, ","),
    ),
]
