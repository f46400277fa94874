"""Operators on search arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.generated.operator import Applies, Hooks, MakeHooks, Operator, anywhere, attribute_at
from validator.reference.faults.operators.queries import drop_repeated, on_empty
from validator.reference.faults.operators.searches import (
    find_all_for_unknown,
    find_any_of,
    find_none_by,
    find_none_with_capitals,
    find_none_with_in,
    ignore_argument,
    match_part,
)

FOUND, UNKNOWN, SIGNS, EMPTY = ("FALG-R4",), ("HTTP-R27",), ("HTTP-R28",), ("HTTP-R25",)
TOGETHER = ("FALG-R4", "F3839-A2", "F3896-A2", "F4936-A2", "F5582-A1", "F7927-A2")


def _operator(
    aspect: str,
    name: str,
    text: str,
    requirements: tuple[str, ...],
    hooks: MakeHooks,
    applies: Applies = anywhere,
) -> Operator:
    return Operator(name, "argument", aspect, text, requirements, hooks, applies)


def _parameter(profile: Profile, place: Place) -> tuple[str, str]:
    """The path of the collection of a place, and the query parameter of its argument."""
    bound = profile.object(place.object_type)
    return bound.path, str(bound.search_via.get(place.name) or bound[place.name].search)


def _searches(make: Callable[[str, str], Any]) -> MakeHooks:
    return lambda _, place: {"search_result": make(place.object_type, place.name)}


def _drops_repeated(profile: Profile, place: Place) -> Hooks:
    return {"query": drop_repeated(*_parameter(profile, place))}


def _fails_on_empty(profile: Profile, place: Place) -> Hooks:
    return {"response": on_empty(*_parameter(profile, place), set_status(500))}


def _is_no_code(profile: Profile, place: Place) -> bool:
    """Whether a value that nobody has can be searched for: one that is no code is refused before anything is sought."""
    return attribute_at(profile, place).kind != "code"


def _tells_apart(profile: Profile, place: Place) -> bool:
    """Whether values of the argument are to tell one object from all others: a number, or a free Object-ID."""
    name, kind = place.name, attribute_at(profile, place).kind
    free = not any(name in one.attributes.get(place.object_type, ()) for one in profile.model.domains.values())
    return _is_own(profile, place) and free and (kind == "number" or name.rpartition("/")[2] == "Object-ID")


def _is_own(profile: Profile, place: Place) -> bool:
    """Whether the argument is about the object itself."""
    return place.name not in profile.object(place.object_type).search_via


ARGUMENTS = (
    _operator(
        "other",
        "ignored",
        "Zoeken van {type} op {name} maakt niets uit.",
        FOUND,
        lambda _, place: {"ignored_argument": ignore_argument(place.object_type, place.name)},
    ),
    _operator(
        "other",
        "contains",
        "Zoeken van {type} op {name} vindt ook wat de gezochte waarde als deel heeft.",
        FOUND,
        lambda _, place: {"argument_match": match_part(place.object_type, place.name)},
        _tells_apart,
    ),
    _operator(
        "combined",
        "any-of",
        "Zoeken van {type} op {name} en op iets anders vindt wat aan één van beide voldoet.",
        TOGETHER,
        _searches(find_any_of),
        _is_own,
    ),
    _operator("found", "finds-nothing", "Zoeken van {type} op {name} vindt niets.", FOUND, _searches(find_none_by)),
    _operator(
        "unknown",
        "falls-open",
        "Zoeken van {type} op een onbekende {name} vindt alles.",
        UNKNOWN,
        _searches(find_all_for_unknown),
        _is_no_code,
    ),
    _operator(
        "repeated",
        "falls-open",
        "Zoeken van {type} met twee keer {name} vindt alles.",
        UNKNOWN,
        _drops_repeated,
    ),
    _operator("empty", "crashes", "Zoeken van {type} op een lege {name} is een fout.", EMPTY, _fails_on_empty),
    _operator(
        "signs",
        "unfound",
        "Zoeken van {type} op {name} met een leesteken vindt niets.",
        SIGNS,
        _searches(find_none_with_in),
    ),
    _operator(
        "capitals",
        "unfound",
        "Zoeken van {type} op {name} met een hoofdletter vindt niets.",
        (*SIGNS, *FOUND),
        _searches(find_none_with_capitals),
    ),
)
