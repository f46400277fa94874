"""The place of a JSON pointer in a text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from typing import Any

from validator.schema import pointer

BLANKS = re.compile(r"[ \t\r\n]*")
WHITE = " \t\r\n"
BLANK_BYTES = (b" ", b"\t", b"\r", b"\n")
_SCANNER = json.JSONDecoder()


def position(raw: bytes, place: str, value: Any) -> int:
    """The offset of the value at a JSON pointer, or of the nearest value around it that exists.

    raw: a text that is JSON. value: what it says.
    """
    tokens = _existing(value, place)
    for number in range(len(tokens), 0, -1):
        at = _by_name(raw, tokens[number - 1])
        if at is not None:
            return at if number == len(tokens) else _inside(raw, at, tokens[number:])
    return _inside(raw, 0, tokens)


class Places:
    """The places of many JSON pointers in one text, of which what was walked past once is known.

    raw: a text that is JSON. value: what it says.
    """

    def __init__(self, raw: bytes, value: Any) -> None:
        self._value = value
        self._text = raw.decode("latin-1")
        self._inside: dict[int, dict[str, int]] = {}

    def offset(self, place: str) -> int:
        """As `position`."""
        at = _skip(self._text, 0)
        for token in _existing(self._value, place):
            at = self._children(at)[token]
        return at

    def _children(self, at: int) -> dict[str, int]:
        """Where all that is in the object or list that begins at an offset begins."""
        if at not in self._inside:
            self._inside[at] = dict(_children(self._text, at))
        return self._inside[at]


def _existing(value: Any, place: str) -> list[str]:
    """The tokens of a pointer, as far as they lead to something."""
    found: list[str] = []
    for token in pointer.parts(place):
        if value.__class__ is dict and token in value:
            value = value[token]
        elif value.__class__ is list and pointer.is_entry(token) and int(token) < len(value):
            value = value[int(token)]
        else:
            break
        found.append(token)
    return found


def _by_name(raw: bytes, name: str) -> int | None:
    """Where the value of a property begins that is named once in the text; None when that takes a closer look.

    In a text without escapes a name between quotes and before a colon is a name, and no part of a value.
    """
    key = _key(name)
    at = raw.find(key) if key and b"\\" not in raw else -1
    return None if at < 0 or raw.find(key, at + len(key)) >= 0 else _after_blanks(raw, at + len(key))


@lru_cache(maxsize=4096)
def _key(name: str) -> bytes:
    """A name as it stands before a value, if it has no signs that are written in several ways and is no number."""
    return b'"%b":' % name.encode() if name.isalnum() and name.isascii() and not name.isdigit() else b""


def _inside(raw: bytes, begin: int, tokens: list[str]) -> int:
    """The offset of what tokens lead to from the value that begins at an offset."""
    text = raw[begin:].decode("latin-1")
    at = _skip(text, 0)
    for token in tokens:
        inner = next((place for name, place in _children(text, at) if name == token), None)
        if inner is None:
            break
        at = inner
    return begin + at


def _after_blanks(raw: bytes, at: int) -> int:
    while raw[at : at + 1] in BLANK_BYTES:
        at += 1
    return at


def _children(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The members of an object or the entries of a list, by name or number, and where the value of each begins."""
    closing = "}" if text[at] == "{" else "]"
    at = _skip(text, at + 1)
    for number in count():
        if text[at] == closing:
            return
        name = str(number)
        if closing == "}":
            end = _SCANNER.raw_decode(text, at)[1]
            name = _name(text[at:end])
            at = _skip(text, _skip(text, end) + 1)
        yield name, at
        at = _skip(text, _SCANNER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip(text, at + 1)


def _name(quoted: str) -> str:
    """A name as it stands in a text that was read as Latin-1."""
    return quoted[1:-1] if quoted.isascii() and "\\" not in quoted else str(json.loads(quoted.encode("latin-1")))


def _skip(text: str, at: int) -> int:
    if text[at : at + 1] not in WHITE:
        return at
    match = BLANKS.match(text, at)
    return match.end() if match else at
