"""Keeping secrets out of everything that is written: a text is redacted when it is captured, not when it is shown."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from validator.errors import InvalidInput
from validator.http.escapes import INVISIBLE_ASCII, Layer, layers, readings, squeezed, squeezed_layer
from validator.http.secret_forms import forms, hexadecimal_pairs
from validator.text import LEFT_OUT

MASK = "[geheim]"
SHORTEST = 6
"""Characters of a secret, at least: a shorter one is in every text."""

REPEATED = 200
"""Characters of a text that may come again, as names and values of headers do."""

REMEMBERED = 10_000
"""Short texts that are known to hold no secret; then it begins anew."""

HALF = 7
"""Characters of a form of a secret that are masked where the rest was cut off: seven, and the eighth half escaped."""

CUT = re.compile(rf"(?:[\\%&=][#\w]{{0,6}})?(?:{LEFT_OUT}|\W{{0,8}}\Z)")
"""Where a text was cut off: at its end, or at the sign that the rest is left out, perhaps within an escape."""

Span = tuple[int, int]


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
        self._secrets: set[Secret] = set()
        self._compile(secrets)

    def add(self, secret: Secret) -> None:
        """Keep another secret out as well, from now on."""
        if secret not in self._secrets:
            self._compile([*self._secrets, secret])

    def _compile(self, secrets: Iterable[Secret]) -> None:
        self._secrets = set(secrets)
        texts = [secret.reveal() for secret in self._secrets]
        every = {_folded(form) for text in texts for form in forms(text)}
        self._forms = sorted(every, key=lambda form: (-len(form), form))
        self._squeezed = sorted({short for form in every if len(short := _folded(squeezed(form.decode()))) >= SHORTEST})
        self._pairs = [re.compile(hexadecimal_pairs(text).encode()) for text in texts]
        self._beginnings = {_folded(squeezed(form[:HALF].decode())) for form in self._forms}
        self._harmless: set[str] = set()

    def text(self, text: str) -> str:
        """The text without secrets."""
        if text in self._harmless:
            return text
        if not any(self._suspect(reading) for reading in readings(text)):
            self._remember(text)
            return text
        spans = sorted(span for layer in layers(text) for span in self._spans(layer))
        parts, done = [], 0
        for start, end in spans:
            if start >= done:
                parts += [text[done:start], MASK]
            done = max(done, end)
        return "".join([*parts, text[done:]])

    def _remember(self, text: str) -> None:
        if len(text) <= REPEATED:
            if len(self._harmless) >= REMEMBERED:
                self._harmless.clear()
            self._harmless.add(text)

    def finds(self, text: str) -> bool:
        """Whether a text holds a whole secret."""
        return any(form in _folded(reading) for reading in readings(text) for form in self._forms)

    def value(self, value: Any) -> Any:
        """A JSON value without secrets in its texts and names."""
        match value:
            case str():
                return self.text(value)
            case list():
                return [self.value(item) for item in value]
            case dict():
                return {self.text(key): self.value(item) for key, item in value.items()}
        return value

    def _suspect(self, reading: str) -> bool:
        """Whether a reading may hold a secret, or the beginning of one: quick, and sometimes wrongly so."""
        whole = _folded(reading)
        joined = whole.translate(None, INVISIBLE_ASCII) if reading.isascii() else _folded(squeezed(reading))
        return any(map(joined.__contains__, self._beginnings)) or any(pattern.search(whole) for pattern in self._pairs)

    def _spans(self, layer: Layer) -> Iterator[Span]:
        whole, joined = _folded(layer.text), squeezed_layer(layer)
        for form in self._forms:
            yield from (layer.span(at, at + len(form)) for at in _places(whole, form))
            if len(form) > HALF:
                yield from self._halves(layer, whole, form)
        squeezed_text = _folded(joined.text)
        for form in self._squeezed:
            yield from (joined.span(at, at + len(form)) for at in _places(squeezed_text, form))
        for pattern in self._pairs:
            yield from (layer.span(*match.span()) for match in pattern.finditer(whole))

    @staticmethod
    def _halves(layer: Layer, whole: bytes, form: bytes) -> Iterator[Span]:
        """The first characters of a secret in one form, where a text was cut off: the rest would have followed."""
        for at in _places(whole, form[:HALF]):
            length = HALF
            while length < len(form) and whole[at + length : at + length + 1] == form[length : length + 1]:
                length += 1
            if CUT.match(layer.text, at + length):
                yield layer.span(at, at + length)


def _folded(text: str) -> bytes:
    """A text of which capitals do not matter, with a byte for each character."""
    return text.encode("ascii", "replace").lower()


def _places(text: bytes, form: bytes) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + 1)
