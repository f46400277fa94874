"""Operators on the values of attributes: what is stored of a registration, and what answers show of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.values import (
    absent,
    change_text,
    drop_last_character,
    empty,
    replace_value,
    strip_leading_zeros,
)
from validator.reference.faults.generated.operator import (
    ANSWERED,
    ANY_VALUE,
    SHOWN,
    Applies,
    Hooks,
    MakeHooks,
    Operator,
    anywhere,
    binding_at,
    is_text,
    may_be_empty,
    value_at,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value, swap_values

CODES, ZEROS, EDGES = (*SHOWN, "FALG-R5"), (*SHOWN, "WRD-R15", "C9167-R17"), ("WRD-R5",)


def _operator(
    aspect: str,
    name: str,
    text: str,
    requirements: tuple[str, ...],
    hooks: MakeHooks,
    applies: Applies = anywhere,
) -> Operator:
    return Operator(name, "attribute", aspect, text, requirements, hooks, applies)


def _stores(effect: Callable[[Any], Any]) -> MakeHooks:
    return lambda _, place: {"request_values": store_value(place.object_type, place.name, effect)}


def _hides(*methods: str) -> MakeHooks:
    return lambda _, place: {"representation": show_value(place.object_type, place.name, absent, methods)}


def _other_code(profile: Profile, place: Place) -> str | None:
    """Another value of the code that a place is about, which stands otherwise on the wire."""
    codes = binding_at(profile, place).codes
    return next((value for value, wire in codes.items() if wire != codes[value_at(place)]), None)


def _stores_other_code(profile: Profile, place: Place) -> Hooks:
    effect = replace_value(value_at(place), by=_other_code(profile, place))
    return {"request_values": store_value(place.object_type, place.name, effect, ("POST", "PATCH", "PUT"))}


def _shows_no_false(_: Profile, place: Place) -> Hooks:
    return {
        "representation": show_value(place.object_type, place.name, lambda value: None if value is False else value)
    }


def _neighbour(profile: Profile, place: Place) -> str | None:
    """The next attribute on the wire that holds texts too, as many as the first may hold."""
    texts = [one for one in profile.object(place.object_type).on_wire() if one.attribute.kind == "text"]
    names = [one.attribute.name for one in texts if not one.read_only]
    after = names[names.index(place.name) + 1 :] if place.name in names else []
    return next(iter(after), None)


def _swaps(profile: Profile, place: Place) -> Hooks:
    return {"request_values": swap_values(place.object_type, place.name, str(_neighbour(profile, place)))}


ATTRIBUTES = (
    _operator("created", "lost", "{name} van {type} wordt niet opgeslagen.", SHOWN, _stores(empty), may_be_empty),
    _operator(
        "created",
        "cut",
        "Het laatste teken van {name} van {type} gaat verloren.",
        SHOWN,
        _stores(drop_last_character),
        is_text,
    ),
    _operator(
        "created",
        "swapped",
        "{name} van {type} en het attribuut erna wisselen van plaats.",
        SHOWN,
        _swaps,
        lambda profile, place: is_text(profile, place) and _neighbour(profile, place) is not None,
    ),
    _operator(
        "capitals",
        "lower-cased",
        "{name} van {type} verliest zijn hoofdletters.",
        SHOWN,
        _stores(change_text(str.lower)),
    ),
    _operator(
        "blanks",
        "collapsed",
        "Witruimte in {name} van {type} wordt één spatie.",
        SHOWN,
        _stores(change_text(lambda text: " ".join(text.split()))),
    ),
    _operator(
        "edges",
        "trimmed",
        "{name} van {type} verliest de witruimte aan begin en einde.",
        EDGES,
        _stores(change_text(str.strip)),
    ),
    _operator(
        "zeros",
        "zeros-lost",
        "{name} van {type} verliest de nullen aan het begin.",
        ZEROS,
        _stores(strip_leading_zeros),
    ),
    _operator(
        ANY_VALUE,
        "other-code",
        "Een waarde van {name} van {type} wordt als een andere opgeslagen.",
        CODES,
        _stores_other_code,
        lambda profile, place: _other_code(profile, place) is not None,
    ),
    _operator(
        ANY_VALUE,
        "null-for-false",
        "Wat niet zo is ontbreekt bij {name} van {type}.",
        CODES,
        _shows_no_false,
        lambda profile, place: binding_at(profile, place).codes[value_at(place)] is False,
    ),
    _operator(
        "answered", "hidden", "Het antwoord op een registratie toont {name} van {type} niet.", ANSWERED, _hides("POST")
    ),
    _operator("read", "hidden", "Wie {type} opvraagt ziet {name} niet.", SHOWN, _hides("GET")),
    _operator("listed", "hidden", "Een lijst toont {name} van {type} niet.", SHOWN, _hides("LIST")),
    _operator(
        "answered-after-change",
        "hidden",
        "Het antwoord op een wijziging toont {name} van {type} niet.",
        ANSWERED,
        _hides("PATCH", "PUT"),
    ),
)
