"""Faults against what a refusal says, that it stays one, and that it changes nothing."""

from __future__ import annotations

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, INFORMATIEMODEL_2024, INTERNE_TAAK, OPEN_KLANT
from validator.reference.faults.operators.refusals import accept_second_time, store_refused

_SKIPPED, _RESPOND = store_refused(INTERNE_TAAK, "Gevraagde handeling", ("maxLength",), "PATCH")

FAULTS = [
    Fault(
        id="geweigerde-wijziging-bewaard",
        requirement="HTTP-R36",
        description="Een wijziging van een interne taak met een te lange handeling wordt geweigerd, en toch bewaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=_SKIPPED,
        response=_RESPOND,
    ),
    Fault(
        id="wijziging-later-aanvaard",
        requirement="HTTP-R36",
        description="Een vervanging van een actor met een onbekende soort wordt bij de tweede poging aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=accept_second_time(ACTOR, ("enum",), "PUT"),
    ),
    Fault(
        id="geweigerd-later-aanvaard",
        requirement="HTTP-R36",
        description="Een interne taak bij een klantcontact dat er niet is, wordt bij de tweede poging aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=accept_second_time(INTERNE_TAAK, ("reference",)),
    ),
    Fault(
        id="onvolledig-later-aanvaard",
        requirement="HTTP-R36",
        description="Een actor zonder naam wordt bij de tweede poging aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=accept_second_time(ACTOR, ("required",)),
    ),
]
