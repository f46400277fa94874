"""Operators on lists, and on what comes along with an object."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.records import copies
from validator.reference.faults.effects.searches import omit_oldest
from validator.reference.faults.effects.values import ValueEffect, first
from validator.reference.faults.generated.operator import Hooks, MakeHooks, Operator
from validator.reference.faults.operators.queries import QueryHook, drop_value_among_others, drop_value_of_repeated
from validator.reference.faults.operators.remembered import list_every, list_what_was
from validator.reference.faults.operators.representations import show_list, show_related_by
from validator.reference.faults.operators.responses import answer_again, change_total
from validator.reference.faults.operators.searches import find_oldest_last, find_twice, on_search
from validator.reference.store import Record, Store
from validator.standard.relations import Link, relation_links

WALKED, ORDER, TOTAL, BEYOND = ("HTTP-R14",), ("HTTP-R17",), ("HTTP-R19",), ("HTTP-R16",)
AROUND = ("AFN-R22", "AFN-R4", "AFN-R5", "AFN-R6", "AFN-R8")
NAMED, NAMED_NO_MORE = ("AFN-R22", "AFN-R26"), ("HTTP-R29", "AFN-R26")


def _expands(effect: Callable[[Store, list[Record]], list[Record]]) -> MakeHooks:
    return lambda profile, place: {"expansion": show_related_by(profile.model, place.object_type, place.name, effect)}


def _leaves_out(drop: Callable[[str, str, str, str], QueryHook]) -> MakeHooks:
    def hooks(profile: Profile, place: Place) -> Hooks:
        how, bound = profile.expansion, profile.object(place.object_type)
        return {"query": drop(bound.path, how.parameter, how.separator, bound.expand[place.name])}

    return hooks


def _on_collection(make: Callable[[str, str], Any], pointer_of: Callable[[Profile], str | None]) -> MakeHooks:
    return lambda profile, place: {"response": make(profile.object(place.object_type).path, str(pointer_of(profile)))}


def _lists(effect: ValueEffect) -> MakeHooks:
    return lambda _, place: {"representation": show_list(place.object_type, place.name, effect)}


def _with_hooks(make: Callable[[str, str, Sequence[Link], str], tuple[Any, Any]]) -> MakeHooks:
    """The hooks of a registration and of an answer. make: from an object type, a relation and its links."""

    def hooks(profile: Profile, place: Place) -> Hooks:
        links = relation_links(profile.model, profile.object(place.object_type).object_type, place.name)
        read = profile.reference_to(links[-1].target.name).read
        insertion, representation = make(place.object_type, place.name, links, read)
        return {"insertion": insertion, "representation": representation}

    return hooks


COLLECTIONS = (
    Operator(
        "missing-last",
        "collection",
        "walked",
        "Een lijst van {type} mist de oudste.",
        WALKED,
        lambda _, place: {"search_result": on_search(place.object_type, omit_oldest)},
    ),
    Operator(
        "twice",
        "collection",
        "walked",
        "Een lijst van {type} heeft de nieuwste twee keer.",
        WALKED,
        lambda _, place: {"search_result": find_twice(place.object_type)},
    ),
    Operator(
        "miscounted",
        "collection",
        "walked",
        "Een lijst van {type} noemt een object te veel als totaal.",
        TOTAL,
        _on_collection(change_total, lambda profile: profile.total),
        lambda profile, _: profile.total is not None,
    ),
    Operator(
        "again",
        "collection",
        "beyond",
        "Na de laatste bladzijde van {type} komt de laatste nog eens.",
        BEYOND,
        _on_collection(answer_again, lambda profile: profile.page),
    ),
    Operator(
        "shuffled",
        "collection",
        "order",
        "De volgorde van {type} wisselt per vraag.",
        ORDER,
        lambda _, place: {"search_result": find_oldest_last(place.object_type)},
    ),
)

RELATIONS = (
    Operator("hidden", "relation", "one", "Een {type} noemt {name} niet.", NAMED, _lists(lambda _: [])),
    Operator("first-only", "relation", "two", "Een {type} noemt van {name} alleen de eerste.", NAMED, _lists(first)),
    Operator("twice", "relation", "one", "Een {type} noemt {name} twee keer.", NAMED, _lists(lambda ids: [*ids, *ids])),
    Operator(
        "others-too",
        "relation",
        "nothing",
        "Een {type} noemt bij {name} ook die van een ander.",
        NAMED,
        _with_hooks(list_every),
    ),
    Operator(
        "still-listed",
        "relation",
        "after-deletion",
        "Een {type} noemt na een verwijdering nog wat er bij {name} stond.",
        NAMED_NO_MORE,
        _with_hooks(list_what_was),
    ),
)

EXPANSIONS = (
    Operator("hidden", "expansion", "one", "Bij {type} komt {name} niet mee.", AROUND, _expands(lambda *_: [])),
    Operator(
        "first-only",
        "expansion",
        "two",
        "Bij {type} komt van {name} alleen de eerste mee.",
        AROUND,
        _expands(lambda _, records: records[:1]),
    ),
    Operator(
        "other-object",
        "expansion",
        "one",
        "Bij {type} komt bij {name} een ander object mee, dat er net zo uitziet.",
        AROUND,
        _expands(copies),
    ),
    Operator(
        "left-out",
        "expansion",
        "together",
        "Bij {type} komt {name} niet mee als er meer is gevraagd.",
        AROUND,
        _leaves_out(drop_value_among_others),
    ),
    Operator(
        "left-out",
        "expansion",
        "repeated",
        "Bij {type} komt {name} niet mee als het argument er meer dan eens staat.",
        AROUND,
        _leaves_out(drop_value_of_repeated),
    ),
)
