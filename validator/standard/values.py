"""Concept values: what an attribute holds in the words of the standard, and what *empty* means.

*Empty* (leeg) is one notion here: absent, null, "" and a group of nothing but empties are alike. The wire keeps the
difference for the schemas.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from validator.schema import formats
from validator.schema.pointer import MISSING
from validator.text import shorten


class _Empty:
    """The concept value *leeg*."""

    def __repr__(self) -> str:
        return "leeg"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "EMPTY"  # a copy is the same one


EMPTY: Final = _Empty()


@dataclass(frozen=True)
class Literally:
    """A value to send as it stands, past every translation: for requests that are wrong on purpose."""

    value: Any


@dataclass(frozen=True)
class Unknown:
    """A value on the wire that the profile has no word for."""

    wire: Any

    def __str__(self) -> str:
        return f"{self.wire!r} (geen waarde die het profiel kent)"


COUNTED = 40
"""Characters from which on a message gives the length of a text, and of which it shows no more than the begin."""


def measured(text: str) -> str:
    """A text in a message: a long one by its begin and its length, which is often what is wrong with it."""
    return text if len(text) < COUNTED else f"{shorten(text, COUNTED)} ({len(text)} tekens)"


@dataclass(frozen=True)
class Value:
    """One attribute of a document.

    concept: str, datetime (aware), list of ids or of views, Unknown, or EMPTY. wire: the JSON value as it stood, or
    MISSING. pointer: where it stood. attribute: its name in the standard, where it is of one.
    """

    concept: Any
    wire: Any
    pointer: str
    attribute: str | None = None

    @property
    def empty(self) -> bool:
        """Whether it is *leeg*."""
        return self.concept is EMPTY

    def __str__(self) -> str:
        if self.wire is MISSING:
            return "niets"
        if self.concept is EMPTY:
            return json.dumps(self.wire, ensure_ascii=False)
        return measured(self.concept) if isinstance(self.concept, str) else str(self.concept)


def is_empty(wire: Any) -> bool:
    """Whether a JSON value is *leeg*: absent, null, "", [] or an object of nothing but empties."""
    if isinstance(wire, Mapping):
        return all(is_empty(value) for value in wire.values())
    return wire is MISSING or wire is None or wire in ("", [])


def moment(text: object) -> datetime | None:
    """The instant that an RFC 3339 text names; None when it is no such text, or outside the years 1 to 9999 in UTC."""
    if not isinstance(text, str) or not formats.is_format("date-time", text):
        return None
    try:
        instant = datetime.fromisoformat(text.upper())
    except ValueError:  # a leap second: legal, but no Python datetime
        instant = datetime.fromisoformat(text.upper().replace(":60", ":59", 1))
    try:
        instant.astimezone(UTC)
    except OverflowError:
        return None
    return instant


def page_moment(text: str) -> datetime | None:
    """The instant of a moment as the pages write it ("30-03-2023 10:04", Dutch time) or of an RFC 3339 text."""
    from validator.standard.zone import AMSTERDAM

    try:
        return datetime.strptime(text, "%d-%m-%Y %H:%M").replace(tzinfo=AMSTERDAM)
    except ValueError:
        return moment(text)
