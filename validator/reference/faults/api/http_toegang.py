"""Faults against Toegang tot het register."""

from __future__ import annotations

from validator.reference.faults.effects.responses import remove_header, set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import INFORMATIEMODEL_2024
from validator.reference.faults.operators.responses import on_status

FAULTS = [
    Fault(
        id="schrijven-zonder-token",
        requirement="HTTP-R1",
        description="Wie geen token heeft mag wel registreren.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        accepted_credentials=lambda request: request.method == "POST" and "Authorization" not in request.headers,
    ),
    Fault(
        id="elk-token-leest",
        requirement="HTTP-R1",
        description="Met welk token ook mag men opvragen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        accepted_credentials=lambda request: request.method == "GET" and "Authorization" in request.headers,
    ),
    Fault(
        id="elk-schema-goed",
        requirement="HTTP-R2",
        description="Het schema waarin het token staat doet er niet toe.",
        profile=INFORMATIEMODEL_2024,
        accepted_credentials=lambda request: request.headers.get("Authorization", "").startswith("Token "),
    ),
    Fault(
        id="bestaan-voor-toegang",
        requirement="HTTP-R3",
        description="Ook zonder token is af te leiden welke objecten er niet zijn.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(401, set_status(404), path="klantcontacten/"),
    ),
    Fault(
        id="geen-schema-genoemd",
        requirement="HTTP-R4",
        description="De weigering zegt niet hoe toegang te krijgen is.",
        profile=INFORMATIEMODEL_2024,
        response=on_status(401, remove_header("WWW-Authenticate")),
    ),
]
