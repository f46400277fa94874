"""Effects on a value, and conditions on one: functions from value to value, and from value to bool."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from validator.schema import pointer
from validator.schema.pointer import MISSING
from validator.standard.values import EMPTY

ValueEffect = Callable[[Any], Any]
"""From the right value to the wrong one. A value that it does not apply to is returned as it is."""

Condition = Callable[[Any], bool]

FIXED_ID = "00000000-0000-4000-8000-000000000001"
"""An id that no object has."""


def constant(value: Any) -> ValueEffect:
    """The same value, whatever it was."""
    return lambda _: value


def absent(_: Any) -> Any:
    """MISSING: the property is left out of the JSON."""
    return MISSING


def empty(_: Any) -> Any:
    """EMPTY: the attribute is stored without a value."""
    return EMPTY


def fill_empty(value: Any) -> ValueEffect:
    """Another value for EMPTY."""
    return lambda current: value if current is EMPTY else current


def replace_value(old: Any, *, by: Any) -> ValueEffect:
    """Another value for this one."""
    return lambda value: by if value == old else value


def change_text(change: Callable[[str], str]) -> ValueEffect:
    """Another text for each text."""
    return lambda value: change(value) if isinstance(value, str) else value


def first(value: Any) -> Any:
    """A list with its first entry alone."""
    return value[:1] if isinstance(value, list) else value


def lead_elsewhere(url: str) -> ValueEffect:
    """A reference, or each of a list, of which the URL ends in another id. url: its pointer within a reference."""

    def change(value: Any) -> Any:
        if isinstance(value, list):
            return [change(one) for one in value]
        link = pointer.get(value, url)
        if not isinstance(link, str):
            return value
        changed: dict[str, Any] = copy.deepcopy(value)
        pointer.put(changed, url, f"{link.rpartition('/')[0]}/{FIXED_ID}")
        return changed

    return change


def drop_last_character(value: Any) -> Any:
    """A text of two characters or more, without its last one."""
    return value[:-1] if isinstance(value, str) and value[1:] else value


def truncate(length: int) -> ValueEffect:
    """The first characters of a text."""
    return lambda value: value if value is EMPTY else value[:length]


def lowercase_first_letter(value: Any) -> Any:
    """A text that begins with a lowercase letter."""
    return value[:1].lower() + value[1:] if isinstance(value, str) else value


def strip_leading_zeros(value: Any) -> Any:
    """A text or number as a text without the zeros at its beginning."""
    return value if value is EMPTY else str(value).lstrip("0")


def corrupt_diacritics(value: Any) -> Any:
    """A text in which each letter with a diacritic is U+FFFD."""
    return value.encode("latin-1", "replace").decode("ascii", "replace") if isinstance(value, str) else value


def delay_moment(**delay: float) -> ValueEffect:
    """A later moment. delay: keywords of timedelta."""
    return lambda value: value + timedelta(**delay) if isinstance(value, datetime) else value


def delay_timestamp(**delay: float) -> ValueEffect:
    """A later moment, of an RFC 3339 text. delay: keywords of timedelta."""
    return change_text(lambda text: (datetime.fromisoformat(text) + timedelta(**delay)).isoformat())


def is_empty(value: Any) -> bool:
    """Whether the attribute has no value."""
    return value is EMPTY


def is_filled(value: Any) -> bool:
    """Whether the attribute has a value."""
    return value is not EMPTY


def equals(expected: Any) -> Condition:
    """Whether the value is this one."""
    return lambda value: bool(value == expected)


def has_length(length: int) -> Condition:
    """Whether the value as a text has this many characters."""
    return lambda value: len(str(value)) == length


def is_longer_than_bytes(length: int) -> Condition:
    """Whether the value as a text takes more bytes in UTF-8 than this."""
    return lambda value: len(str(value).encode()) > length
