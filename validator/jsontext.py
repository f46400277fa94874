"""Reading JSON strictly: what the RFC does not allow, or readers understand differently, is told and not repaired."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from typing import Any, NoReturn

from validator.errors import shorten

DEEPEST = 100
MOST = 250_000
"""Values in one answer: far more than a page of any register, and still within the memory of a small machine."""

TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A text, or what should have become one: it never turns back, so it takes no longer than the content is long."""

BRACKETS = re.compile(r"[\[\]{}]")
SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class NotJson(ValueError):
    """The text is no JSON; the message says why and where, in Dutch."""


def parse(content: bytes, most: int | None = MOST) -> Any:
    """The JSON value of a UTF-8 text.

    most: how many values it may hold; None for a file that the user chose. Raises NotJson: no UTF-8, no JSON, a double
    key, NaN, half a surrogate pair, nested deeper than DEEPEST, or of more values.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotJson(f"geen UTF-8: byte {error.start} is {content[error.start : error.start + 1].hex()}") from None
    if text.startswith("\ufeff"):
        raise NotJson("een byte order mark voor de JSON")
    _bound(text, most)
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise NotJson("niets, waar JSON hoort te staan") from None
        raise NotJson(f"geen geldige JSON op regel {error.lineno}, teken {error.colno}") from None
    except NotJson:
        raise
    except ValueError:  # a number of more digits than Python reads
        raise NotJson("een getal dat te lang is") from None
    if SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise NotJson("tekst met een half surrogaatpaar, dat geen teken is") from None
    return value


def _bound(text: str, most: int | None) -> None:
    """Refuse what would take too much to read. Raises NotJson."""
    bare = TEXT.sub("", text)
    if _depth(bare) > DEEPEST:
        raise NotJson("JSON die te diep genest is")
    if most is not None and bare.count(",") >= most:
        raise NotJson(f"JSON van meer dan {most} waarden")


def _depth(bare: str) -> int:
    """How deep brackets are nested in a content without its texts."""
    deepest = depth = 0
    for bracket in BRACKETS.finditer(bare):
        depth += 1 if bracket[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        double = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise NotJson(f"een object waarin de sleutel {shorten(double)!r} twee keer staat")
    return result


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise NotJson("een getal dat te groot is")
    return number


def _constant(name: str) -> NoReturn:
    raise NotJson(f"{name}, dat in JSON niet bestaat")
