"""Reading JSON strictly: what the RFC does not allow, or readers understand differently, is told and not repaired."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

DEEPEST = 100
BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class NotJson(ValueError):
    """The text is no JSON; the message says why and where, in Dutch."""


def parse(content: bytes) -> Any:
    """The JSON value of a UTF-8 text.

    Raises NotJson: no UTF-8, no JSON, a double key, NaN, half a surrogate pair, or nested deeper than DEEPEST.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotJson(f"geen UTF-8: byte {error.start} is {content[error.start : error.start + 1].hex()}") from None
    if text.startswith("\ufeff"):
        raise NotJson("een byte order mark voor de JSON")
    if _depth(text) > DEEPEST:
        raise NotJson("JSON die te diep genest is")
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
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


def _depth(text: str) -> int:
    """How deep brackets are nested, texts left out."""
    deepest = depth = 0
    for bracket in BRACKETS.findall(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(bracket, 0)
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        double = next(name for name in names if names.count(name) > 1)
        raise NotJson(f"een object waarin de sleutel {double!r} twee keer staat")
    return result


def _constant(name: str) -> NoReturn:
    raise NotJson(f"{name}, dat in JSON niet bestaat")
