"""Keeping secrets out of everything that is written: a text is redacted when it is captured, not when it is shown."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

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
        forms: set[str] = set()
        for secret in secrets:
            forms |= _forms(secret.reveal())
        self._forms = sorted(forms, key=len, reverse=True)

    def text(self, text: str) -> str:
        """The text without secrets."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, MASK)
        return text


def _forms(secret: str) -> set[str]:
    plain = {
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        html.escape(secret),
        json.dumps(secret)[1:-1],
        secret.encode().hex(),
    }
    # base64 of the secret behind 0, 1 or 2 other bytes: only the characters that do not depend on its neighbours
    encoded: set[str] = set()
    for before, first in ((0, 0), (1, 2), (2, 3)):
        core = base64.b64encode(b"\0" * before + secret.encode()).decode().rstrip("=")[first:-1]
        if len(core) >= SHORTEST:
            encoded |= {core, core.replace("+", "-").replace("/", "_")}
    return plain | encoded
