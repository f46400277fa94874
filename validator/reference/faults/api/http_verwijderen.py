"""Faults against Verwijderen."""

from __future__ import annotations

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import BIJLAGE, DIGITAAL_ADRES, INFORMATIEMODEL_2024, ONDERWERPOBJECT, OPEN_KLANT
from validator.reference.faults.operators.responses import on_response

FAULTS = [
    Fault(
        id="bijlage-niet-verwijderd",
        requirement="HTTP-R29",
        description="Een bijlage is na de verwijdering nog op te vragen.",
        profile=INFORMATIEMODEL_2024,
        undeletable=BIJLAGE,
    ),
    Fault(
        id="verwijderd-adres-antwoordt-nog",
        requirement="HTTP-R29",
        description="Wie een verwijderd digitaal adres opvraagt krijgt geen antwoord dat het er niet is.",
        profile=OPEN_KLANT,
        subtle=True,
        response=on_response("GET", "/digitaleadressen/", set_status(200, {}), status=404),
    ),
    Fault(
        id="onderwerpobject-blijft-zonder-klantcontact",
        requirement="HTTP-R30",
        description="Een onderwerpobject blijft staan als zijn klantcontact wordt verwijderd.",
        profile=OPEN_KLANT,
        undeletable=ONDERWERPOBJECT,
    ),
    Fault(
        id="adres-blijft-zonder-betrokkene",
        requirement="HTTP-R30",
        description="Een digitaal adres blijft staan als zijn betrokkene of klantcontact wordt verwijderd.",
        profile=OPEN_KLANT,
        undeletable=DIGITAAL_ADRES,
    ),
]
