"""Faults against F5639 Wijzig onderwerpobject."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes, keep_attributes
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ID,
    INFORMATIEMODEL_2024,
    OBJECTIDENTIFICATOR_REGISTER,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    VNG_CRUD,
    WAS_KLANTCONTACT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import confirm_refused_update

FAULTS = [
    Fault(
        id="onderwerp-nieuw-id",
        requirement="F5639-R1",
        description="Na het vervangen heeft een onderwerpobject een ander ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ONDERWERPOBJECT, ID, constant(FIXED_ID), methods=["PUT"]),
    ),
    Fault(
        id="onderwerp-verliest-register",
        requirement="F5639-R3",
        description="Een ander object-ID wist het register van het onderwerp.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(ONDERWERPOBJECT, drop_attributes(OBJECTIDENTIFICATOR_REGISTER), methods=["PATCH"]),
    ),
    Fault(
        id="onderwerp-half-antwoord",
        requirement="F5639-R4",
        description="Het antwoord op een wijziging zegt niet bij welk klantcontact het onderwerp hoort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ONDERWERPOBJECT, WAS_ONDERWERP_VAN_KLANTCONTACT, absent, methods=["PATCH"]),
    ),
    Fault(
        id="onderwerp-wijziging-stil-overgeslagen",
        requirement="F5639-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=INFORMATIEMODEL_2024,
        response=confirm_refused_update("/onderwerpobjecten/"),
    ),
    Fault(
        id="eerder-klantcontact-wist-register",
        requirement="F5639-A2",
        description="Een wijziging van het eerdere klantcontact wist het register.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(ONDERWERPOBJECT, drop_attributes(OBJECTIDENTIFICATOR_REGISTER), methods=["PATCH"]),
    ),
    Fault(
        id="vervangen-onderwerp-houdt-klantcontact",
        requirement="F5639-A3",
        description="Een vervanging zonder eerder klantcontact laat het oude staan.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(ONDERWERPOBJECT, keep_attributes(WAS_KLANTCONTACT), methods=["PUT"]),
    ),
]
