"""Faults against F5859 Vraag betrokkene bij klantcontact op."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import FIXED_ID, constant, drop_last_character
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BEZOEKADRES_ADRESREGEL_1,
    ID,
    INFORMATIEMODEL_2024,
    INITIATOR,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="betrokkene-onbekend-is-200",
        requirement="F5859-R1",
        description="Een betrokkene die niet bestaat geeft een leeg antwoord.",
        profile=OPEN_KLANT,
        response=on_response("GET", "/betrokkenen/", set_status(200), status=404),
    ),
    Fault(
        id="bezoekadres-teken-korter",
        requirement="F5859-R1",
        description="De eerste regel van het bezoekadres verliest zijn laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(BETROKKENE, BEZOEKADRES_ADRESREGEL_1, drop_last_character),
    ),
    Fault(
        id="altijd-initiator",
        requirement="F5859-R1",
        description="Wie een betrokkene opvraagt leest altijd dat hij het initiatief nam.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BETROKKENE, INITIATOR, constant(True), methods=["GET"]),
    ),
    Fault(
        id="andere-betrokkene",
        requirement="F5859-R2",
        description="Opvragen geeft een andere betrokkene terug.",
        profile=INFORMATIEMODEL_2024,
        spreads="opvragen geeft een andere betrokkene, zodat de eigen niet te lezen is",
        subtle=True,
        representation=show_value(BETROKKENE, ID, constant(FIXED_ID), methods=["GET"]),
    ),
]
