"""Operators on the refusals of registrations and of changes."""

from __future__ import annotations

from collections.abc import Iterator

from validator.coverage.places import Place
from validator.coverage.refusals import METHODS, MISSING, NO_CODE, NO_FORM, NOWHERE, TAKEN, TOO_LONG, is_demanded
from validator.profile.model import Profile
from validator.reference.faults.generated.operator import Hooks, Operator
from validator.reference.faults.operators.refusals import accept_second_time, leave_out_of_error, store_refused
from validator.reference.faults.operators.requests import skip_rule

NAMED, STAYS = ("HTTP-R12",), ("HTTP-R36",)

RULES = {
    MISSING: ("required",),
    NO_CODE: ("enum", "type", "value"),
    NO_FORM: ("format", "enum", "value"),
    NOWHERE: ("reference",),
    TOO_LONG: ("maxLength",),
    TAKEN: ("unique",),
}
"""The rules of the reference API by the reason of a refusal."""

TEXTS = {
    MISSING: "zonder {name}",
    NO_CODE: "met een onbekende waarde van {name}",
    NO_FORM: "met een {name} die geen getal of moment is",
    NOWHERE: "met een {name} die er niet is",
    TOO_LONG: "met een te lange {name}",
    TAKEN: "met een {name} die al in gebruik is",
}


def _rules(place: Place) -> tuple[str, ...]:
    return RULES[place.aspect.rpartition(":")[2]]


def _method(place: Place) -> str:
    """The method that is refused: the aspect of a change names it."""
    return next((method for part, method in METHODS.items() if part in place.aspect.split(":")), "POST")


def _accepts(_: Profile, place: Place) -> Hooks:
    return {"skipped_rule": skip_rule(place.object_type, place.name, *_rules(place), methods=(_method(place),))}


def _leaves_out(profile: Profile, place: Place) -> Hooks:
    bound, method = profile.object(place.object_type), _method(place)
    path = bound.path if method == "POST" else f"{bound.item_path}/"
    return {"response": leave_out_of_error(profile, path, bound[place.name].pointer, method)}


def _stores(_: Profile, place: Place) -> Hooks:
    skipped, respond = store_refused(place.object_type, place.name, _rules(place), _method(place))
    return {"skipped_rule": skipped, "response": respond}


def _accepts_later(_: Profile, place: Place) -> Hooks:
    return {"skipped_rule": accept_second_time(place.object_type, _rules(place), _method(place))}


def _can_store(profile: Profile, place: Place) -> bool:
    """Whether the reference API can store what it has to refuse: it has no place for a text that is no whole number."""
    bound = profile.object(place.object_type)
    about = [bound[place.name]] if place.name else [one for one in bound.on_wire() if not one.read_only]
    return _rules(place) != RULES[NO_FORM] or any(binding.attribute.kind == "moment" for binding in about)


def _shows(profile: Profile, place: Place) -> bool:
    """Whether a change that is carried out all the same shows: the reference API stores no reference to nothing.

    Only an attribute that every object has shows that it is lost.
    """
    bound = profile.object(place.object_type)
    return _can_store(profile, place) and (
        _rules(place) != RULES[NOWHERE] or is_demanded(profile, bound, bound[place.name])
    )


def _names_it(profile: Profile, _: Place) -> bool:
    return profile.errors.absent is None


def _of(kind: str, aspect: str, subject: str, verb: str) -> Iterator[Operator]:
    """The operators on what is refused. aspect: of the place. subject: what is refused, in Dutch."""
    yield Operator("accepted", kind, aspect, f"{subject} wordt {verb}.", (*NAMED, *STAYS), _accepts, _can_store)
    text = f"De weigering van {subject[0].lower()}{subject[1:]} noemt dat attribuut niet."
    yield Operator("unnamed", kind, aspect, text, NAMED, _leaves_out, _names_it)


REFUSALS = (
    *(one for why, text in TEXTS.items() for one in _of("refusal", why, f"Een {{type}} {text}", "geregistreerd")),
    *_of("refused-change", "patched", "Een wijziging van {type} met een verkeerde {name}", "uitgevoerd"),
    *_of("refused-change", "put", "Een vervanging van {type} met een verkeerde {name}", "uitgevoerd"),
    Operator(
        "stored",
        "refusal",
        "nothing-left",
        "Wat geweigerd is om {name} van {type} blijft bewaard.",
        STAYS,
        _stores,
        _can_store,
    ),
    Operator(
        "stored",
        "refused-change",
        "unchanged",
        "Een wijziging van {type} die geweigerd is om {name} wordt toch uitgevoerd.",
        STAYS,
        _stores,
        _shows,
    ),
    Operator(
        "accepted-later",
        "refusal",
        "again",
        "De tweede keer wordt een {type} wel aanvaard.",
        STAYS,
        _accepts_later,
        _can_store,
    ),
    Operator(
        "accepted-later",
        "refused-change",
        "changed-again",
        "De tweede keer wordt een wijziging van {type} wel aanvaard.",
        STAYS,
        _accepts_later,
        _can_store,
    ),
)
