"""The place of a JSON pointer in a text."""

from __future__ import annotations

import json
import re
from functools import lru_cache
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
        inner = _member(text, at, token) if text[at] == "{" else _entry(text, at, token)
        if inner is None:
            break
        at = inner
    return begin + at


def _after_blanks(raw: bytes, at: int) -> int:
    while raw[at : at + 1] in BLANK_BYTES:
        at += 1
    return at


def _member(text: str, at: int, name: str) -> int | None:
    """Where the value of a property begins."""
    at = _skip(text, at + 1)
    while text[at] == '"':
        key, at = _SCANNER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if key.encode("latin-1", "replace").decode("utf-8", "replace") == name:
            return at
        at = _skip(text, _after(text, at))
        if text[at] == ",":
            at = _skip(text, at + 1)
    return None


def _entry(text: str, at: int, token: str) -> int | None:
    """Where an entry of a list begins."""
    at = _skip(text, at + 1)
    for _ in range(int(token) if pointer.is_entry(token) else 0):
        if text[at] == "]":
            return None
        at = _skip(text, _after(text, at))
        if text[at] == ",":
            at = _skip(text, at + 1)
    return None if text[at] == "]" else at


def _after(text: str, at: int) -> int:
    return _SCANNER.raw_decode(text, at)[1]


def _skip(text: str, at: int) -> int:
    if text[at : at + 1] not in WHITE:
        return at
    match = BLANKS.match(text, at)
    return match.end() if match else at
