"""Faults against B8694 Alleen datums die een functie hebben."""

from __future__ import annotations

from validator.reference.faults.effects.values import absent, empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    KLANTCONTACT,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    VERWERKT_OP,
)
from validator.reference.faults.operators.representations import add_property, show_value
from validator.reference.faults.operators.requests import store_value

FAULTS = [
    Fault(
        id="onderwerp-met-registratiedatum",
        requirement="B8694-T1",
        description="Een opgevraagd onderwerpobject zegt wanneer het is geregistreerd.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=add_property(ONDERWERPOBJECT, "/beheer/registratieDatum", None, methods=["GET"]),
    ),
    Fault(
        id="lijst-zonder-moment",
        requirement="B8694-T2",
        description="In een lijst staat niet wanneer een klantcontact plaatsvond.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(KLANTCONTACT, PLAATSGEVONDEN_OP, absent, methods=["LIST"]),
    ),
    Fault(
        id="verwerkt-zonder-moment",
        requirement="B8694-T3",
        description="Wie een taak met een wijziging verwerkt raakt het moment kwijt.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, VERWERKT_OP, empty, methods=["PATCH"]),
    ),
]
