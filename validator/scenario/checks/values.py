"""Checks of one attribute of an object. `expected` is the expectation for a message, in Dutch."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from validator.errors import Nonconformity
from validator.standard.values import Value

CLOCK_SLACK = timedelta(minutes=10)
"""How far the target's clock may be from ours before "now" is not now: less than any time zone."""


def equal(value: Value, concept: Any, expected: str) -> None:
    """The value is this concept value: an instant compared as an instant, a list of one member as that member."""
    actual = value.concept
    if isinstance(actual, list) and len(actual) == 1 and not isinstance(concept, list):
        actual = actual[0]
    if actual != concept:
        raise Nonconformity(expected, str(value), pointer=value.pointer, attribute=value.attribute)


def other_than(value: Value, concept: Any, expected: str) -> None:
    """The value is another one than this, or there is none."""
    if value.concept == concept:
        raise Nonconformity(expected, str(value), pointer=value.pointer, attribute=value.attribute)


def different(value: Value, other: Value, expected: str) -> None:
    """Two filled values are not the same."""
    if value.empty or other.empty or value.concept == other.concept:
        raise Nonconformity(expected, f"{value} en {other}", pointer=value.pointer, attribute=value.attribute)


def empty(value: Value, expected: str) -> None:
    """The value is *leeg*: absent, null and "" alike."""
    if not value.empty:
        raise Nonconformity(expected, str(value), pointer=value.pointer, attribute=value.attribute)


def filled(value: Value, expected: str) -> None:
    """The value is not *leeg*."""
    if value.empty:
        raise Nonconformity(expected, str(value), pointer=value.pointer, attribute=value.attribute)


def now(value: Value, expected: str) -> None:
    """The value is an instant of just now, give or take CLOCK_SLACK."""
    if not isinstance(value.concept, datetime) or abs(value.concept - datetime.now(UTC)) > CLOCK_SLACK:
        raise Nonconformity(expected, str(value), pointer=value.pointer, attribute=value.attribute)


def not_before(later: Value, earlier: Value, expected: str) -> None:
    """One instant is not before another."""
    if not isinstance(later.concept, datetime) or not isinstance(earlier.concept, datetime):
        raise Nonconformity(expected, f"{later} en {earlier}", pointer=later.pointer, attribute=later.attribute)
    if later.concept < earlier.concept:
        raise Nonconformity(
            expected, f"{later} is eerder dan {earlier}", pointer=later.pointer, attribute=later.attribute
        )


def written_as(texts: Mapping[str, str], pattern: re.Pattern[str], expected: str) -> None:
    """Every text matches the pattern. texts: by JSON pointer."""
    for place, text in texts.items():
        if pattern.fullmatch(text) is None:
            raise Nonconformity(expected, repr(text), pointer=place)
