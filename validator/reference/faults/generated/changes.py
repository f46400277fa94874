"""Operators on changes and replacements: what is stored of them, what the answer shows, and what is read afterwards."""

from __future__ import annotations

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.updates import drop_unchanged, keep_attribute
from validator.reference.faults.generated.operator import ANSWERED, CHANGED, Hooks, MakeHooks, Operator, may_be_empty
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.remembered import show_earlier


def _keeps(method: str) -> MakeHooks:
    return lambda _, place: {"update": on_update(place.object_type, keep_attribute(place.name), [method])}


def _empties(_: Profile, place: Place) -> Hooks:
    return {"update": on_update(place.object_type, drop_unchanged(place.name), ["PATCH"])}


def _shows_earlier(*methods: str, after: str) -> MakeHooks:
    return lambda _, place: {"representation": show_earlier(place.object_type, place.name, methods, after)}


def _of(aspect: str, method: str, verb: str) -> tuple[Operator, ...]:
    """The operators on one method. verb: how the method is called, in Dutch."""
    return (
        Operator(
            "stale", "attribute", aspect, f"Wie {{type}} {verb} verandert {{name}} niet.", CHANGED, _keeps(method)
        ),
        Operator(
            "not-stored",
            "attribute",
            aspect,
            f"Wie {{type}} {verb} krijgt de nieuwe {{name}} als antwoord, maar leest later de oude.",
            CHANGED,
            _shows_earlier("GET", "LIST", "INSIDE", "AROUND", after=method),
        ),
        Operator(
            "answer-old",
            "attribute",
            aspect,
            f"Wie {{type}} {verb} krijgt de oude {{name}} als antwoord.",
            ANSWERED,
            _shows_earlier(method, after=method),
        ),
    )


CHANGES = (
    *_of("patched", "PATCH", "wijzigt"),
    *_of("put", "PUT", "vervangt"),
    Operator(
        "reset",
        "attribute",
        "kept",
        "Een wijziging van iets anders maakt {name} van {type} leeg.",
        CHANGED,
        _empties,
        may_be_empty,
    ),
)
