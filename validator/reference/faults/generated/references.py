"""Operators on references, and on what a deletion does to what stands around the object."""

from __future__ import annotations

from validator.coverage.places import Place
from validator.profile.model import Profile
from validator.reference.faults.effects.records import refer_to_copy
from validator.reference.faults.effects.values import first, lead_elsewhere
from validator.reference.faults.generated.operator import (
    SHOWN,
    Hooks,
    Operator,
    binding_at,
    is_reference,
)
from validator.reference.faults.operators.records import delete_referred, on_insert
from validator.reference.faults.operators.remembered import list_deleted
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value

GONE, UNLISTED, ALONG, URL = ("HTTP-R29", "F2173-S2"), ("HTTP-R29",), ("HTTP-R30",), ("HTTP-R37",)


def _refers_to_copy(profile: Profile, place: Place) -> Hooks:
    target = str(binding_at(profile, place).attribute.target)
    return {"insertion": on_insert(place.object_type, refer_to_copy(place.name, target))}


def _leads_elsewhere(profile: Profile, place: Place) -> Hooks:
    url = str(profile.reference_to(str(binding_at(profile, place).attribute.target)).url)
    return {"representation": show_value(place.object_type, place.name, lead_elsewhere(url))}


def _still_lists(_: Profile, place: Place) -> Hooks:
    removal, search = list_deleted(place.object_type)
    return {"removal": removal, "search_result": search}


REFERENCES = (
    Operator(
        "other-object",
        "attribute",
        "created",
        "{name} van {type} wordt een ander object, dat er net zo uitziet.",
        SHOWN,
        _refers_to_copy,
        is_reference,
    ),
    Operator(
        "first-only",
        "attribute",
        "two",
        "Van {name} van {type} wordt alleen de eerste opgeslagen.",
        SHOWN,
        lambda _, place: {"request_values": store_value(place.object_type, place.name, first)},
    ),
    Operator(
        "other-url",
        "attribute",
        "url",
        "De URL bij {name} van {type} is die van een ander object.",
        URL,
        _leads_elsewhere,
    ),
)

DELETIONS = (
    Operator(
        "not-done",
        "deletion",
        "gone",
        "Een verwijderd object van type {type} blijft staan.",
        GONE,
        lambda _, place: {"undeletable": place.object_type},
    ),
    Operator(
        "still-listed",
        "deletion",
        "unlisted",
        "Een verwijderd object van type {type} staat nog in een lijst.",
        UNLISTED,
        _still_lists,
    ),
    Operator(
        "left-behind",
        "deletion",
        "goes-along",
        "Met {type} verdwijnt niet wat van type {name} daarbij hoort.",
        ALONG,
        lambda _, place: {"undeletable": place.name},
    ),
    Operator(
        "taken-along",
        "deletion",
        "stays",
        "Met {type} verdwijnt ook wat van type {name} is waar het naar verwijst.",
        UNLISTED,
        lambda _, place: {"removal": delete_referred(place.object_type, place.name)},
    ),
)
