"""Faults against F6542 Koppel actor aan klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.records import delete_others
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import ACTOR, ACTOR_KLANTCONTACT, INFORMATIEMODEL_2024, KLANTCONTACT, OPEN_KLANT
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.searches import find_one_more

FAULTS = [
    Fault(
        id="koppeling-onbekende-actor",
        requirement="F6542-R1",
        description="Een koppeling met een actor die niet bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ACTOR_KLANTCONTACT, ACTOR, "reference"),
    ),
    Fault(
        id="koppeling-verhuist",
        requirement="F6542-R2",
        description="Een actor kan maar bij één klantcontact tegelijk horen.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(ACTOR_KLANTCONTACT, delete_others(ACTOR)),
    ),
    Fault(
        id="koppeling-antwoord-zonder-actor",
        requirement="F6542-R3",
        description="Het antwoord op een koppeling noemt de actor niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(ACTOR_KLANTCONTACT, ACTOR, absent, methods=["POST"]),
    ),
    Fault(
        id="koppeling-zonder-klantcontact",
        requirement="F6542-A1",
        description="Een koppeling zonder klantcontact wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(ACTOR_KLANTCONTACT, KLANTCONTACT, "required"),
    ),
    Fault(
        id="koppeling-van-ander-klantcontact",
        requirement="F6542-A2",
        description="Zoeken op klantcontact geeft ook een koppeling van een ander.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(ACTOR_KLANTCONTACT, KLANTCONTACT),
    ),
]
