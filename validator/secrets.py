"""Keeping secrets out of everything that is written: a text is redacted when it is captured, not when it is shown."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from validator.errors import InvalidInput

MASK = "[geheim]"
SHORTEST = 6


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


class Redactor:
    """Replaces every secret, in the forms in which a server may echo it, by a mask."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        self._patterns = [re.compile(_pattern(secret.reveal())) for secret in secrets]

    def text(self, text: str) -> str:
        """The text without secrets."""
        for pattern in self._patterns:
            text = pattern.sub(MASK, text)
        return text


def _pattern(secret: str) -> str:
    """A pattern for all forms: base64 and hexadecimal, and each character plain or in one of the usual escapes."""
    encoded = {secret.encode().hex()}
    # base64 of the secret behind 0, 1 or 2 other bytes: only the characters that do not depend on its neighbours
    for before, first in ((0, 0), (1, 2), (2, 3)):
        core = base64.b64encode(b"\0" * before + secret.encode()).decode().rstrip("=")[first:-1]
        if len(core) >= SHORTEST:
            encoded |= {core, core.replace("+", "-").replace("/", "_")}
    forms = [re.escape(form) for form in sorted(encoded, key=len, reverse=True)]
    return "|".join(["".join(map(_character, secret)), *forms])


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
