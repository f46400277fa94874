"""Operators on the refusals of registrations."""

from __future__ import annotations

from validator.coverage.places import Place
from validator.coverage.refusals import MISSING, NO_CODE, NOWHERE
from validator.profile.model import Profile
from validator.reference.faults.generated.operator import Hooks, Operator
from validator.reference.faults.operators.refusals import accept_second_time, leave_out_of_error, store_refused
from validator.reference.faults.operators.requests import skip_rule

NAMED, STAYS = ("HTTP-R12",), ("HTTP-R36",)
BY_FUNCTION = (
    *("B0435-T1", "B1304-T1", "V6468-T1", "C9167-R1", "C9167-R6", "C9167-R12", "FALG-R2", "FALG-R7"),
    *("F1975-A1", "F1975-A2", "F1975-R2", "F1995-A1", "F1995-A2", "F1995-R3", "F1995-R4", "F1995-R6"),
    *("F2120-A1", "F2120-A2", "F2120-A3", "F2120-A4", "F2120-R1", "F2120-R2", "F2120-R3", "F2120-R8"),
    *("F2173-A1", "F2173-A2", "F2173-A3", "F2173-R5", "F2173-R10", "F2173-S1", "F2599-A1", "F2599-A2", "F2599-A3"),
    *("F2599-A4", "F2599-R5", "F5592-A1", "F5592-A2", "F5592-A3", "F5592-R2", "F6257-A1", "F6257-A2", "F6257-R1"),
    *("F6257-R3", "F6257-R4", "F6542-A1", "F7554-A1", "F7554-A2", "F7554-A4", "F7554-S1", "F9322-A1", "F9322-A2"),
    *("F9322-A3", "F9322-R1", "VERT-R2", "VERT-R3", "VERT-R8"),
)
"""Requirements on what a function refuses, and leaves nothing of."""

REFUSED, KEPT = (*NAMED, *STAYS, *BY_FUNCTION), (*STAYS, *BY_FUNCTION)

RULES = {MISSING: ("required",), NO_CODE: ("enum", "type", "value"), NOWHERE: ("reference",)}
"""The rules of the reference API by the reason of a refusal."""

TEXTS = {
    MISSING: "zonder {name}",
    NO_CODE: "met een onbekende waarde van {name}",
    NOWHERE: "met een {name} die er niet is",
}


def _accepts(_: Profile, place: Place) -> Hooks:
    rules = RULES[place.aspect]
    return {"skipped_rule": skip_rule(place.object_type, place.name, *rules, methods=("POST",))}


def _leaves_out(profile: Profile, place: Place) -> Hooks:
    bound = profile.object(place.object_type)
    return {"response": leave_out_of_error(profile, bound.path, bound[place.name].pointer)}


def _stores(_: Profile, place: Place) -> Hooks:
    skipped, respond = store_refused(place.object_type, place.name, RULES[place.aspect.partition(":")[2]])
    return {"skipped_rule": skipped, "response": respond}


def _accepts_later(_: Profile, place: Place) -> Hooks:
    return {"skipped_rule": accept_second_time(place.object_type, RULES[place.aspect.partition(":")[2]])}


def _names_it(profile: Profile, _: Place) -> bool:
    return profile.errors.absent is None


REFUSALS = (
    *(
        operator
        for reason, text in TEXTS.items()
        for operator in (
            Operator("accepted", "refusal", reason, f"Een {{type}} {text} wordt geregistreerd.", REFUSED, _accepts),
            Operator(
                "unnamed",
                "refusal",
                reason,
                f"De weigering van een {{type}} {text} noemt dat attribuut niet.",
                NAMED,
                _leaves_out,
                _names_it,
            ),
        )
    ),
    Operator(
        "stored", "refusal", "nothing-left", "Wat geweigerd is om {name} van {type} blijft bewaard.", KEPT, _stores
    ),
    Operator(
        "accepted-later", "refusal", "again", "De tweede keer wordt een {type} wel aanvaard.", STAYS, _accepts_later
    ),
)
