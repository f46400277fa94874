"""Operators on an answer as a whole: its status, headers, media type and form, and whether it was stored once."""

from __future__ import annotations

from collections.abc import Callable

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.records import insert_again
from validator.reference.faults.effects.responses import (
    ResponseEffect,
    change_link,
    change_location,
    remove_header,
    rename_property,
    set_media_type,
    set_status,
    wrap_body,
)
from validator.reference.faults.effects.values import FIXED_ID
from validator.reference.faults.generated.operator import Hooks, MakeHooks, Operator
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.responses import on_success

STATUS, MEDIA_TYPE, LOCATION, NO_LOCATION = (
    ("/core/http-response-code",),
    ("HTTP-R26",),
    ("HTTP-R21",),
    ("HTTP-R31",),
)
OBJECT, ANSWER, ONCE, OWN_URL = ("FALG-R9",), ("FALG-R8",), ("HTTP-R33",), ("HTTP-R35",)

OTHER_STATUS = 202
"""A status that says of no operation of the standard that it was carried out."""

METHODS = {
    "registered": ("POST", "registratie"),
    "read": ("GET", "opvraging"),
    "listed": ("GET", "zoekvraag"),
    "changed": ("PATCH", "wijziging"),
    "replaced": ("PUT", "vervanging"),
    "deleted": ("DELETE", "verwijdering"),
}
"""By aspect the method, and what it is called in Dutch."""

OF_COLLECTION = frozenset({"registered", "listed"})
"""The aspects of requests to the path of a collection."""


def _answers(effect: Callable[[Profile, Place], ResponseEffect]) -> MakeHooks:
    def hooks(profile: Profile, place: Place) -> Hooks:
        bound = profile.object(place.object_type)
        method, _ = METHODS[place.aspect]
        path = bound.path if place.aspect in OF_COLLECTION else f"{bound.item_path}/"
        return {"response": on_success(method, path, effect(profile, place), whole=place.aspect in OF_COLLECTION)}

    return hooks


def _always(effect: ResponseEffect) -> Callable[[Profile, Place], ResponseEffect]:
    return lambda _, __: effect


def _renames_list(profile: Profile, place: Place) -> ResponseEffect:
    return rename_property(profile.object(place.object_type).items, "elders")


def _of(aspect: str) -> tuple[Operator, ...]:
    """The operators on the answers to one method."""
    text = f"Het antwoord op een {METHODS[aspect][1]} van {{type}}"
    wrong_status = Operator(
        "other-status",
        "answer",
        aspect,
        f"{text} heeft een andere status.",
        STATUS,
        _answers(_always(set_status(OTHER_STATUS))),
    )
    if aspect == "deleted":
        return (wrong_status,)
    wrong_type = Operator(
        "media-type",
        "answer",
        aspect,
        f"{text} is platte tekst.",
        MEDIA_TYPE,
        _answers(_always(set_media_type("text/plain"))),
    )
    envelope = Operator(
        "envelope",
        "answer",
        aspect,
        f"{text} heeft er iets omheen.",
        {"read": OBJECT, "listed": MEDIA_TYPE}.get(aspect, ANSWER),
        _answers(_renames_list if aspect == "listed" else _always(wrap_body("data"))),
    )
    return wrong_status, wrong_type, envelope


ANSWERS = (
    *(operator for aspect in METHODS for operator in _of(aspect)),
    Operator(
        "no-location",
        "answer",
        "registered",
        "Het antwoord op een registratie van {type} zegt niet waar het staat.",
        NO_LOCATION,
        _answers(_always(remove_header("Location"))),
    ),
    Operator(
        "other-location",
        "answer",
        "registered",
        "Het antwoord op een registratie van {type} zegt dat het elders staat.",
        LOCATION,
        _answers(_always(change_location(FIXED_ID))),
    ),
    *(
        Operator(
            "other-url",
            "answer",
            aspect,
            f"Het antwoord op een {METHODS[aspect][1]} van {{type}} heeft een URL waar een ander object staat.",
            OWN_URL,
            _answers(lambda profile, _: change_link(str(profile.own_url), FIXED_ID)),
            lambda profile, _: profile.own_url is not None,
        )
        for aspect in ("registered", "read")
    ),
    Operator(
        "stored-twice",
        "answer",
        "registered",
        "Een registratie van {type} wordt twee keer opgeslagen.",
        ONCE,
        lambda _, place: {"insertion": on_insert(place.object_type, insert_again)},
    ),
    Operator(
        "stored-twice",
        "answer",
        "changed",
        "Een wijziging van {type} wordt ook als nieuw object opgeslagen.",
        ONCE,
        lambda _, place: {"after_update": on_insert(place.object_type, insert_again)},
    ),
)
