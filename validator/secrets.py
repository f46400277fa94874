"""Keeping secrets out of everything that is written: a text is redacted when it is captured, not when it is shown."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from validator.errors import LEFT_OUT, InvalidInput

MASK = "[geheim]"
SHORTEST = 6

HALF = 7
"""Characters of a form of a secret that are masked where the rest was cut off: seven, and the eighth half escaped."""

CUT = re.compile(rf"(?:[\\%&][#\w]{{0,5}})?(?:{LEFT_OUT}|\W{{0,8}}\Z)")
"""Where a text was cut off: at its end, or at the sign that the rest is left out, perhaps within an escape."""

WIDEST = 16
"""Characters that one character of a secret takes in any usual escape."""


@dataclass(frozen=True, repr=False)
class Secret:
    """A text that must not be shown; only `reveal` gives it away."""

    _text: str

    def __post_init__(self) -> None:
        """Refuse what cannot be a token: raises InvalidInput."""
        if len(self._text) < SHORTEST:
            raise InvalidInput(
                f"The token has only {len(self._text)} characters; "
                f"it takes at least {SHORTEST} to keep it out of the report."
            )
        if not self._text.isascii() or not self._text.isprintable():
            raise InvalidInput(
                "The token holds characters that cannot stand in an HTTP header; check how it was copied."
            )

    def reveal(self) -> str:
        """The secret itself, for the one header that carries it."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def within(self) -> list[Secret]:
        """The password that a token for Basic holds, which a server may echo as it reads it."""
        try:
            password = base64.b64decode(self._text, validate=True).decode().partition(":")[2]
        except ValueError:  # no base64, or no text in it
            return []
        fit = len(password) >= SHORTEST and password.isascii() and password.isprintable()
        return [Secret(password)] if fit else []


class Redactor:
    """Replaces every secret, in the forms in which a server may echo it, by a mask; also one that a cut left half."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        forms = [_forms(secret.reveal()) for secret in secrets]
        self._secrets = [
            (re.compile("|".join(map("".join, each))), [_Half(form) for form in each if len(form) > HALF])
            for each in forms
        ]

    def text(self, text: str) -> str:
        """The text without secrets."""
        for whole, halves in self._secrets:
            text = whole.sub(MASK, text)
            for half in halves:
                text = half.masked(text)
        return text

    def finds(self, text: str) -> bool:
        """Whether a text holds a whole secret."""
        return any(whole.search(text) for whole, _ in self._secrets)

    def value(self, value: Any) -> Any:
        """A JSON value without secrets in its texts and names."""
        match value:
            case str():
                return self.text(value)
            case list():
                return [self.value(one) for one in value]
            case dict():
                return {self.text(key): self.value(one) for key, one in value.items()}
        return value


class _Half:
    """The first characters of a secret in one form, where a text was cut off: what follows would have been the rest."""

    def __init__(self, form: Sequence[str]) -> None:
        self._begin = re.compile("".join(form[:HALF]))
        patterns = {one: re.compile(one) for one in form[HALF:]}
        self._rest = [patterns[one] for one in form[HALF:]]

    def masked(self, text: str) -> str:
        """The text with a mask for each half."""
        kept, done = [], 0
        near = 0 if LEFT_OUT in text else len(text) - WIDEST * (HALF + len(self._rest))
        for found in self._begin.finditer(text, max(0, near)):
            end = self._end(text, found.end())
            if found.start() >= done and CUT.match(text, end):
                kept += [text[done : found.start()], MASK]
                done = end
        return "".join([*kept, text[done:]])

    def _end(self, text: str, at: int) -> int:
        for pattern in self._rest:
            more = pattern.match(text, at)
            if more is None:
                break
            at = more.end()
        return at


def _forms(secret: str) -> list[list[str]]:
    """All forms, each as a pattern per character: plain or in one of the usual escapes, base64, hexadecimal."""
    hexadecimal = secret.encode().hex()
    encoded = {hexadecimal, hexadecimal.upper()}
    # base64 of the secret behind 0, 1 or 2 other bytes: only the characters that do not depend on its neighbours
    for before, first in ((0, 0), (1, 2), (2, 3)):
        core = base64.b64encode(b"\0" * before + secret.encode()).decode().rstrip("=")[first:-1]
        if len(core) >= SHORTEST:
            encoded |= {core, core.replace("+", "-").replace("/", "_")}
    forms = [
        [one if one.isalnum() else _character(one) for one in form]
        for form in sorted(encoded, key=lambda one: (-len(one), one))
    ]
    return [[_character(one) for one in secret], *forms]


def _character(character: str) -> str:
    """JSON (also JSON inside JSON), URL and HTML write a character in these ways."""
    code = f"{ord(character):02x}"
    names = {escaped for escaped in (html.escape(character),) if escaped != character}
    ways = [
        rf"\\{{0,8}}{re.escape(character)}",
        rf"\\{{1,8}}u00(?i:{code})",
        rf"%(?:25)*(?i:{code})",
        rf"&#(?:0*{ord(character)}|[xX]0*(?i:{code}));",
        *map(re.escape, sorted(names)),
    ]
    return f"(?:{'|'.join(ways)}{'|[+]' if character == ' ' else ''})"
