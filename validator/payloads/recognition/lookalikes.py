"""What data looks like when it is not what it is judged as: nothing is called right that is not judged."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from validator.payloads.finding import DIALECT, DUMP, RECOGNITION
from validator.payloads.recognition.object_types import Fit, ObjectTypes, nearest_type
from validator.profile.loader import load_profile, profile_names
from validator.profile.model import Profile
from validator.schema.catalog import Direction
from validator.text import shorten

MARKS: tuple[tuple[frozenset[str], str, str], ...] = (
    (frozenset({"count", "results"}), "een zoekresultaat van Open Klant (count, results)", "open-klant"),
    (frozenset({"resultaten"}), "een zoekresultaat van het informatiemodel (resultaten)", "informatiemodel"),
    (frozenset({"_embedded"}), "een zoekresultaat van CRUD 0.0.3 (_embedded)", "vng-crud"),
    (frozenset({"log"}), "een HAR-opname (log)", ""),
    (frozenset({"http_interactions"}), "een VCR-cassette (http_interactions)", ""),
    (frozenset({"interactions"}), "een VCR-cassette (interactions)", ""),
    (frozenset({"info", "item"}), "een Postman-collectie (info, item)", ""),
    (frozenset({"mappings"}), "een verzameling van WireMock (mappings)", ""),
    (frozenset({"openapi", "paths"}), "een OpenAPI-beschrijving (openapi, paths)", ""),
    (frozenset({"exchanges", "scenarios"}), "een results.json van Klantcheck", ""),
    (frozenset({"invalidParams"}), "een foutmelding (invalidParams)", ""),
    (frozenset({"title", "status", "detail"}), "een foutmelding (title, status, detail)", ""),
    (frozenset({"type", "title", "status"}), "een foutmelding (type, title, status)", ""),
    (frozenset({"model", "pk", "fields"}), "een dump van Django (model, pk, fields)", DUMP),
    (frozenset({"detail"}), "een foutmelding (detail)", ""),
)
"""What an object with these properties is, and how the names of the profiles of its dialect begin, if it is of one."""

SHOWN = 4
"""Properties that are named of an object that looks like nothing known."""


class Likeness(NamedTuple):
    """What data looks like. text: in Dutch. rule: of a finding that says so. advice: the options to judge it by."""

    text: str
    rule: str = RECOGNITION
    advice: str = ""


def of_other_dialect(profile: Profile, value: Mapping[str, Any]) -> Likeness | None:
    """The object type and the dialects that an answer fits as it stands; None when it fits none."""
    others = ((name, type_) for name in _others(profile) for type_ in _types(name, "answer").fitting(value))
    return _likeness(list(others))


def looks_like(profile: Profile, value: Any) -> Likeness:
    """What a JSON value looks like."""
    if not isinstance(value, Mapping):
        return Likeness("een lijst" if isinstance(value, list) else "een losse waarde")
    if not value:
        return Likeness("een leeg object")
    for marks, text, source in MARKS:
        if marks <= value.keys():
            return _marked(profile, text, source)
    own = nearest_type(profile, value)
    if own is not None:
        return Likeness(f"een object van het type {own}")
    other = _nearest_other(profile, value)
    if other is not None:
        return other
    names = ", ".join(shorten(name, 40) for name in list(value)[:SHOWN])
    return Likeness(f"geen objecttype van {profile.id} (eigenschappen: {names})")


def _marked(profile: Profile, text: str, source: str) -> Likeness:
    """What a value with marks is. source: DUMP, or how the names of the profiles of its dialect begin, or ""."""
    if source == DUMP:
        return Likeness(text, DUMP)
    names = [name for name in profile_names() if source and name.startswith(source)]
    if not names or profile.dialect.startswith(source):
        return Likeness(text)
    return Likeness(text, DIALECT, _advice(names))


def _nearest_other(profile: Profile, value: Mapping[str, Any]) -> Likeness | None:
    """The object type of another dialect that a value is nearest to, in whatever direction."""
    fits: list[tuple[str, Fit]] = []
    directions: tuple[Direction, ...] = ("answer", "request")
    for direction in directions:
        for name in _others(profile):
            fit = _types(name, direction).nearest(value)
            if fit is not None:
                fits.append((name, fit))
    best = max((fit.rank for _, fit in fits), default=None)
    return _likeness([(name, fit.object_type) for name, fit in fits if fit.rank == best])


def _likeness(found: list[tuple[str, str]]) -> Likeness | None:
    """The likeness to object types of dialects: (profile, object type)."""
    if not found:
        return None
    names = list(dict.fromkeys(name for name, _ in found))
    types = " of ".join(dict.fromkeys(type_ for _, type_ in found))
    return Likeness(f"een object van het type {types} in het dialect {' of '.join(names)}", DIALECT, _advice(names))


def _advice(names: list[str]) -> str:
    return " of ".join(f"--profile {name}" for name in names)


def _others(profile: Profile) -> list[str]:
    return [name for name in profile_names() if load_profile(name).dialect != profile.dialect]


@cache
def _types(profile: str, direction: Direction) -> ObjectTypes:
    return ObjectTypes(load_profile(profile), direction)
