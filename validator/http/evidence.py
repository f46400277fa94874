"""What is kept of a request and its response: of a body as much as is shown to be ours, else its structure.

Kept are texts that this run sent, ids without meaning (UUIDs and the like), moments of today, numbers of at most four
digits, and the words that the API itself uses. What is left out says what it was: a text of so many characters.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, unquote_plus

from validator.http.provenance import Provenance, moments
from validator.http.vocabulary import ERROR_CODES, HEADER_WORDS, HEADERS, OWN_HEADER, PROSE, Vocabulary

UUID = r"[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}(?:\1[0-9a-fA-F]{4}){2}\1[0-9a-fA-F]{12}"
MEANINGLESS = re.compile(rf"(?:urn:uuid:)?{UUID}|[0-9a-f]{{24}}|[0-9a-f]{{32,64}}|\d{{0,4}}|\W*")
"""An id that is drawn by lot, a short number, or nothing but signs."""

UUID_IN_TEXT = re.compile(rf"\b{UUID}\b")  # not a part of a longer secret
WORD = re.compile(r"[^\W\d_]+(?:[-_][^\W\d_]+)*|\d+")
FEW = 9_999
"""The largest number that is kept whoever it is of: a count, a status, no id of a person."""

WORDS = 2
"""Words of an error text at least: one known word can be a name."""

EXPLAINING = frozenset({"detail", "description", "error", "message", "name", "reason", "title", "type"})
"""Properties of an error body that say what is wrong, in lower case; elsewhere known words can be a name."""

CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
PATH = re.compile(r"[./\[\]]+")

DIGITS = 8
"""Digits in a row in a header: a date or a length, no burgerservicenummer or telephone number."""

TODAY = timedelta(days=2)
WITHHELD = "niet-bewaard"
"""In the place of a part of a URL."""

LARGE = 500
"""Texts of others in one body from which on they are remembered for the scenario only."""


@dataclass(frozen=True)
class _Body:
    """A parsed body that is filtered.

    error: whether it is of an error. others: what was left out. shown: by text, and whether that explains an error,
    what is kept of it: a body has most of its texts more than once.
    """

    error: bool
    others: list[str] = field(default_factory=list)
    shown: dict[tuple[str, bool], str] = field(default_factory=dict)


class EvidenceFilter:
    """Leaves out of evidence what is not shown to be ours.

    base_url: of the target. owns: whether this run created the object at a URL.
    """

    def __init__(
        self, base_url: str, provenance: Provenance, vocabulary: Vocabulary, owns: Callable[[str], bool]
    ) -> None:
        self._base_url = base_url
        self._origin = "/".join(base_url.split("/")[:3])
        self._provenance = provenance
        self._vocabulary = vocabulary
        self._owns = owns
        self._names = vocabulary.names
        self._values = vocabulary.values | ERROR_CODES
        self._prose = PROSE | vocabulary.prose

    def request(self, value: Any) -> Any:
        """The parsed body of a request: what it borrows from a response may be of others."""
        return self._filtered(value, _Body(error=False), explains=False)

    def response(self, value: Any, status: int) -> Any:
        """The parsed body of a response. What is left out is remembered, so that no message quotes it."""
        body = _Body(error=status >= 400)  # noqa: PLR2004  from there on errors (RFC 9110)
        kept = self._filtered(value, body, explains=body.error)
        self._provenance.add_others(body.others, lasting=len(body.others) <= LARGE)
        return kept

    def url(self, url: str) -> str:
        """A URL of the target, its segments and arguments kept as far as they are ours."""
        if self._owns(url):
            return url
        rest = url.removeprefix(self._base_url)
        if rest == url or rest[:1] not in {"", "/", "?"}:
            return _withheld_text(url)
        path, mark, query = rest.partition("?")
        segments = "/".join(map(self._segment, path.split("/")))
        return self._base_url + segments + mark + "&".join(map(self._argument, query.split("&")))

    def headers(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """The headers of a response. What is left out is remembered, so that no message quotes it."""
        kept, others = [], []
        for name, value in pairs:
            shown = self._header(value) if name.lower() in HEADERS else _withheld_text(value)
            kept.append((name if name.lower() in HEADERS else f"[niet bewaard: naam van {len(name)} tekens]", shown))
            others += [text for text, same in ((value, shown == value), (name, name.lower() in HEADERS)) if not same]
        self._provenance.add_others(others, lasting=True)
        return kept

    def is_known(self, text: str) -> bool:
        """Whether a text may be kept as it is: it is ours, or says nothing of anybody."""
        return (
            text in self._values
            or MEANINGLESS.fullmatch(text) is not None
            or self._provenance.is_own(text)
            or _is_of_today(text)
        )

    def _filtered(self, value: Any, body: _Body, *, explains: bool) -> Any:
        """A JSON value. explains: whether it says in an error body what is wrong."""
        if isinstance(value, str):
            shown = body.shown.get((value, explains))
            if shown is None:
                shown = body.shown[value, explains] = self._text(value, explains=explains)
            if shown != value:
                body.others.append(value)
            return shown
        if isinstance(value, dict):
            return self._object(value, body)
        if isinstance(value, list):
            return [self._filtered(item, body, explains=explains) for item in value]
        if value is None or isinstance(value, bool) or abs(value) <= FEW or self._provenance.is_own(str(value)):
            return value
        body.others.append(str(value))
        return "[niet bewaard: getal]"

    def _object(self, value: Mapping[str, Any], body: _Body) -> dict[str, Any]:
        kept = {}
        for number, (name, item) in enumerate(value.items()):
            shown = name if name in self._names else self._name(name, number, body)
            kept[shown] = self._filtered(item, body, explains=body.error and name.lower() in EXPLAINING)
        return kept

    def _name(self, name: str, number: int, body: _Body) -> str:
        if self._provenance.is_own_name(name):
            return name
        body.others.append(name)
        return f"[niet bewaard: naam {number + 1}, van {len(name)} tekens]"

    def _text(self, text: str, *, explains: bool) -> str:
        if self._owns(text) or self.is_known(text) or (explains and (self._is_prose(text) or self._is_path(text))):
            return text
        return self.url(text) if text.startswith(self._base_url) else _withheld_text(text)

    def _is_prose(self, text: str) -> bool:
        """Whether an error text, or the URI of an error, consists of words of error texts, of the API, and of ours."""
        words = WORD.findall(UUID_IN_TEXT.sub("", text.removeprefix(self._origin)))
        return len(words) >= WORDS and all(self._is_word(word) for word in words)

    def _is_path(self, text: str) -> bool:
        """Whether a text names a property, be it in another one."""
        return all(part in self._names or self.is_known(part) for part in PATH.split(text))

    def _is_word(self, word: str) -> bool:
        if word.lower() in self._prose or word in self._names or word in self._values or self.is_known(word):
            return True
        return OWN_HEADER.fullmatch(word) is not None or all(
            part.lower() in self._prose for part in CAMEL.findall(word)
        )

    def _header(self, value: str) -> str:
        if value.startswith(self._base_url):
            return self.url(value)
        return value if _has_header_words(value) or self.is_known(value.strip('"')) else _withheld_text(value)

    def _segment(self, written: str) -> str:
        segment = unquote(written)
        return written if segment in self._vocabulary.segments or self.is_known(segment) else WITHHELD

    def _argument(self, written: str) -> str:
        name, sign, value = written.partition("=")
        text = unquote_plus(value)
        known_name = not name or unquote_plus(name) in self._vocabulary.parameters
        known = self.is_known(text) or all(map(self.is_known, text.split(",")))
        return (name if known_name else WITHHELD) + sign + (value if known else WITHHELD)


def digest(content: bytes) -> str:
    """By what a body that is not kept can be recognised: its length and its SHA-256."""
    return f"{len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}"


@lru_cache(maxsize=256)  # most answers have the same
def _has_header_words(value: str) -> bool:
    """Whether the value of a header has nothing but words of such values, ids and short numbers."""
    words = WORD.findall(UUID_IN_TEXT.sub("", value))
    return all(len(word) <= DIGITS if word.isdigit() else _is_header_word(word.lower()) for word in words)


def _is_header_word(word: str) -> bool:
    return word in HEADER_WORDS or word in HEADERS or HEADER_WORDS.issuperset(word.split("-"))


def _withheld_text(text: str) -> str:
    return f"[niet bewaard: tekst van {len(text)} tekens]"


def _is_of_today(text: str) -> bool:
    return any(abs(moment - datetime.now(UTC)) < TODAY for moment in moments(text))
