"""Whose a text is: of this run, which sent it before any response had it, or else of others.

What is of others may be of real people, so it stands in no output: not in evidence (validator/http/evidence.py), nor in
a message that quotes a response.
"""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from validator.schema import formats
from validator.text import LEFT_OUT, readable

SHORTEST = 3
"""Characters of a text of others that is taken out of messages; a shorter one is in every message."""

RECENT = 64
"""Texts sent last, of which a response may show a part."""

LONGEST = 10_000
"""Characters of a text that is remembered, or compared in part."""

SLACK = 3
"""Characters that a response may add to a text of ours so that it is still known as ours."""

MOST = 200_000
"""Texts of others that are remembered; when there are more, no message is shown."""

CUT_BEGIN = 12
"""Characters by which a text of others is known that was cut off in a message."""

HIDDEN = "[niet bewaard]"


class Provenance:
    """The texts of one run in one process, its own and those of others."""

    def __init__(self) -> None:
        self._own: set[str] = set()
        self._added: set[str] = set()  # of `add_published`: the same again says nothing new
        self._names: set[str] = set()
        self._words: set[str] = set()
        self._moments: set[datetime] = set()
        self._recent: deque[str] = deque(maxlen=RECENT)
        self._recent_as_one: str | None = None  # of `_recent` as it is now, and the lengths of its texts
        self._lengths: set[int] = set()
        self._others: set[str] = set()
        self._others_of_scenario: set[str] = set()
        self._too_many = False
        self._answers: dict[str, bool] = {}  # of `is_own`, as long as nothing becomes ours

    def begin_scenario(self) -> None:
        """Forget the texts of others that came in long lists: no later message quotes them."""
        self._others_of_scenario.clear()

    def add_sent(self, value: Any) -> None:
        """Remember what a request sends as ours, as far as no response had it first. value: parsed JSON."""
        self.add_published(text for text in texts(value) if text not in self._others | self._others_of_scenario)
        self._names |= set(names(value))

    def add_published(self, published: Iterable[str]) -> None:
        """Remember texts that anybody can read in the suite as ours, whoever has them too."""
        self._answers.clear()
        for text in published:
            if text not in self._added:
                self._added.add(text)
                self._own |= {text, _letters(text)}
                self._words.update(text.split())
                self._moments.update(moments(text))
            if SLACK < len(text) <= LONGEST:
                self._recent.append(text)
                self._recent_as_one = None

    def add_own_id(self, identity: str) -> None:
        """Remember the id that the target gave to an object of ours."""
        self._answers.clear()
        self._own.add(identity)
        self._others.discard(identity)

    def add_others(self, received: Iterable[str], *, lasting: bool) -> None:
        """Remember texts of others. lasting: also for the messages of later scenarios."""
        kept = self._others if lasting else self._others_of_scenario
        kept.update(text[:LONGEST] for text in received if len(text) >= SHORTEST)
        self._too_many |= len(kept) > MOST
        if self._too_many:
            kept.clear()

    def is_own(self, text: str) -> bool:
        """Whether a text is ours: sent by this run, be it written otherwise, joined, cut or a bit longer."""
        answer = self._answers.get(text)
        if answer is None:
            answer = self._answers[text] = self._is_own(text)
        return answer

    def _is_own(self, text: str) -> bool:
        if text in self._own:
            return True
        if any(moment in self._moments for moment in moments(text)):
            return True
        letters = _letters(text)
        if (len(letters) >= SHORTEST and letters in self._own) or self._words.issuperset(text.split()):
            return True
        return len(text) <= LONGEST and self._is_part_of_recent(text)

    def _is_part_of_recent(self, text: str) -> bool:
        """Whether a text is a large part of one that was sent, or that with a little more."""
        size = len(text)
        if self._recent_as_one is None:
            self._recent_as_one, self._lengths = "\0".join(self._recent), set(map(len, self._recent))
        may_be_part = size > SLACK and text in self._recent_as_one
        if not may_be_part and self._lengths.isdisjoint(range(size - SLACK, size + 1)):
            return False  # as for most texts of others
        for sent in self._recent:
            if size < len(sent):
                if 2 * size >= len(sent) and size > SLACK and text in sent:
                    return True
            elif size - len(sent) <= SLACK and sent in text:
                return True
        return False

    def is_own_name(self, name: str) -> bool:
        """Whether a property of this name was sent."""
        return name in self._names

    def without_others(self, message: str) -> str:
        """The message without texts of others, also where one was cut off in it."""
        if self._too_many:
            return HIDDEN
        for text in sorted(self._others | self._others_of_scenario, key=len, reverse=True):
            for form in {text, readable(text), repr(text)[1:-1], ascii(text)[1:-1], text.lower()}:
                if form in message:
                    message = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", HIDDEN, message)
            if LEFT_OUT in message and text[:CUT_BEGIN] in message:
                message = re.sub(rf"{re.escape(text[:CUT_BEGIN])}[^{LEFT_OUT}]*{LEFT_OUT}", HIDDEN, message)
        return message


def texts(value: Any) -> Iterator[str]:
    """The texts of a JSON value, and its numbers as text."""
    match value:
        case str():
            yield value
        case bool() | None:
            return
        case int() | float():
            yield str(value)
        case dict():
            for item in value.values():
                yield from texts(item)
        case list():
            for item in value:
                yield from texts(item)


def names(value: Any) -> Iterator[str]:
    """The names of the properties in a JSON value."""
    match value:
        case dict():
            yield from value
            for item in value.values():
                yield from names(item)
        case list():
            for item in value:
                yield from names(item)


def moments(text: str) -> Iterator[datetime]:
    """The instant that a text in RFC 3339 names; nothing for another text."""
    if text[:4].isdigit() and formats.is_format("date-time", text):
        with contextlib.suppress(ValueError):  # a leap second
            yield datetime.fromisoformat(text.upper())


def _letters(text: str) -> str:
    """A text without what an API may write otherwise: case, accents apart or together, blanks and signs."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", text).casefold()))
