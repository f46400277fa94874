"""What data looks like when it is not what it is judged as: nothing is called right that is not judged."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from validator.payloads.recognition.object_types import ObjectTypes, nearest_type
from validator.profile.loader import load_profile, profile_names
from validator.profile.model import Profile
from validator.text import shorten

MARKS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"count", "results"}), "een zoekresultaat van Open Klant (count, results)"),
    (frozenset({"resultaten"}), "een zoekresultaat van het informatiemodel (resultaten)"),
    (frozenset({"_embedded"}), "een zoekresultaat van CRUD 0.0.3 (_embedded)"),
    (frozenset({"log"}), "een HAR-opname (log)"),
    (frozenset({"http_interactions"}), "een VCR-cassette (http_interactions)"),
    (frozenset({"interactions"}), "een VCR-cassette (interactions)"),
    (frozenset({"info", "item"}), "een Postman-collectie (info, item)"),
    (frozenset({"mappings"}), "een verzameling van WireMock (mappings)"),
    (frozenset({"openapi", "paths"}), "een OpenAPI-beschrijving (openapi, paths)"),
    (frozenset({"exchanges", "scenarios"}), "een results.json van Klantcheck"),
    (frozenset({"invalidParams"}), "een foutmelding (invalidParams)"),
    (frozenset({"title", "status", "detail"}), "een foutmelding (title, status, detail)"),
    (frozenset({"type", "title", "status"}), "een foutmelding (type, title, status)"),
    (frozenset({"model", "pk", "fields"}), "een dump van Django (model, pk, fields)"),
    (frozenset({"detail"}), "een foutmelding (detail)"),
)
"""What an object with these properties is."""

SHOWN = 4
"""Properties that are named of an object that looks like nothing known."""


def of_other_dialect(profile: Profile, value: Mapping[str, Any]) -> str | None:
    """The object type and the dialects that an answer fits as it stands: "Betrokkene (dialect …)"; or None."""
    others = [name for name in profile_names() if load_profile(name).dialect != profile.dialect]
    fitting = [f"{found} (dialect {name})" for name in others for found in _answers(name).fitting(value)]
    return " of ".join(fitting) or None


@cache
def _answers(profile: str) -> ObjectTypes:
    return ObjectTypes(load_profile(profile), "answer")


def looks_like(profile: Profile, value: Any) -> str:
    """What a JSON value looks like, in Dutch: "een zoekresultaat …", "een Betrokkene", "… in het dialect …"."""
    if not isinstance(value, Mapping):
        return "een lijst" if isinstance(value, list) else "een losse waarde"
    if not value:
        return "een leeg object"
    for marks, name in MARKS:
        if marks <= value.keys():
            return name
    own = nearest_type(profile, value)
    if own is not None:
        return f"een object van het type {own}"
    for other in profile_names():
        if other != profile.id and (found := nearest_type(load_profile(other), value)) is not None:
            return f"een object van het type {found} in het dialect {other}"
    names = ", ".join(shorten(name, 40) for name in list(value)[:SHOWN])
    return f"geen objecttype van {profile.id} (eigenschappen: {names})"
