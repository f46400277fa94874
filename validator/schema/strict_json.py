"""Reading JSON strictly: what RFC 8259 does not allow, or parsers read differently, is an error and not repaired."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from itertools import chain
from typing import Any, NoReturn

from validator.text import shorten

DEEPEST = 100
MOST = 250_000
"""Values in one response: far more than a page of any register has, and within the memory of a small machine."""

TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A string, closed or not. Possessive, so that the time is linear in the length of the content."""

BRACKETS = re.compile(r"[\[\]{}]")
SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


REASONS = (
    ("Invalid control character", "een stuurteken in een tekst, dat daar als \\u geschreven hoort te zijn"),
    ("Illegal trailing comma", "een komma te veel, voor het haakje dat sluit"),
    ("Invalid \\escape", "een schuine streep in een tekst die niets inleidt; schrijf er twee"),
    ("Invalid \\uXXXX", "een \\u zonder vier cijfers erachter"),
    ("Unterminated string", "een tekst zonder aanhalingsteken aan het eind"),
    ("Expecting ',' delimiter", "een komma of een haakje dat sluit ontbreekt"),
    ("Expecting ':' delimiter", "een dubbele punt na de naam ontbreekt"),
    ("Expecting property name", "de naam van een eigenschap hoort tussen dubbele aanhalingstekens"),
    ("Extra data", "na de waarde volgt nog iets; lijkt op NDJSON of op documenten achter elkaar"),
)
"""What the messages of the parser say, by their beginning."""

BEGINS = {
    "'": "een enkel aanhalingsteken, waar JSON dubbele heeft",
    "\u2018": "een gekruld aanhalingsteken, waar JSON rechte heeft",
    "\u2019": "een gekruld aanhalingsteken, waar JSON rechte heeft",
    "\u201c": "een gekruld aanhalingsteken, waar JSON rechte heeft",
    "\u201d": "een gekruld aanhalingsteken, waar JSON rechte heeft",
    "\u201e": "een gekruld aanhalingsteken, waar JSON rechte heeft",
    "\n": "een regeleinde in een tekst, dat daar \\n hoort te zijn",
    "\r": "een regeleinde in een tekst, dat daar \\r hoort te zijn",
    "\t": "een tab in een tekst, die daar \\t hoort te zijn",
    "\0": "een byte 00, die in JSON niet voorkomt; is het bestand beschadigd, of UTF-16?",
    "\xa0": "een vaste spatie, die in JSON alleen in een tekst mag staan",
    "\ufeff": "een byte order mark midden in de JSON",
    "//": "een toelichting (//), die JSON niet kent",
    "/*": "een toelichting (/*), die JSON niet kent",
    "#": "een toelichting (#), die JSON niet kent",
    "<": "een <, waar JSON hoort te staan: is het HTML of XML?",
    ".": "een getal dat met een punt begint",
    "+": "een getal dat met een plus begint",
}
"""What is wrong by the sign that an error is at."""

NUMBER = re.compile(r"(^|[^\w.])-?0$")
"""What stands before a digit in a number that begins with a zero."""

WORDS = {"True": "true", "False": "false", "None": "null", "undefined": "null"}
"""Words of other languages, with those of JSON."""


class NotJson(ValueError):
    """The text is no JSON. The message is the reason and the place, in Dutch.

    quoted: what the message quotes of the text, or "". place: where it is in English, or "".
    """

    def __init__(self, message: str, quoted: str = "", place: str = "") -> None:
        super().__init__(message)
        self.quoted = quoted
        self.place = place


def parse(content: bytes, most: int = MOST) -> Any:
    """The JSON value of a UTF-8 text.

    most: how many values it may hold. Raises NotJson: no UTF-8, no JSON, a double
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
        place = f"regel {error.lineno}, teken {error.colno}"
        english = f" at line {error.lineno}, column {error.colno}"
        raise NotJson(f"geen geldige JSON op {place}: {explained(error)}", place=english) from None
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


def explained(error: json.JSONDecodeError) -> str:
    """What is wrong at the place of an error, in the words of JSON."""
    before, rest = error.doc[: error.pos], error.doc[error.pos :]
    reasons = (reason for begin, reason in REASONS if error.msg.startswith(begin))
    if not rest.strip():
        return "de tekst houdt op midden in een waarde"
    if before.rstrip().endswith(",") and rest.lstrip()[:1] in {"]", "}"}:
        return "een komma te veel, voor het haakje dat sluit"
    if rest[:1].isdigit() and NUMBER.search(before):
        return "een getal dat met een nul begint"
    if rest[:1] in {"]", "}"} and error.msg.startswith("Expecting value"):
        return "een haakje dat sluit, waar een waarde hoort te staan"
    begins = (reason for begin, reason in BEGINS.items() if rest.startswith(begin))
    words = (f"{word}, dat in JSON {small} is" for word, small in WORDS.items() if rest.startswith(word))
    return next(chain(begins, words, reasons), "dit is geen waarde")


def _bound(text: str, most: int) -> None:
    """Refuse what would take too much to read. Raises NotJson."""
    if text.count("[") + text.count("{") <= DEEPEST and text.count(",") < most:
        return  # not even if all of them stand outside texts
    bare = TEXT.sub("", text)
    if _depth(bare) > DEEPEST:
        raise NotJson("JSON die te diep genest is")
    if bare.count(",") >= most:
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
        raise NotJson(f"een object waarin de sleutel {shorten(double)!r} twee keer staat", double)
    return result


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise NotJson("een getal dat te groot is")
    return number


def _constant(name: str) -> NoReturn:
    raise NotJson(f"{name}, dat in JSON niet bestaat")
