"""What a text says once its escapes are decoded, with for each character where in the text it stood.

JSON, also JSON in JSON, URL, HTML and quoted-printable, mixed and repeated. Takes no longer than the text is long.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAX_LAYERS = 6
"""So often a text may be escaped."""

CUT_OFF = r"(?:\W{0,8}\Z|…)"
ESCAPE = re.compile(
    rf"\\\\*(?:u(?P<json>[0-9a-fA-F]{{4}})|x(?P<byte>[0-9a-fA-F]{{2}})|(?P<line>[nrt])|(?!u[0-9a-fA-F]{{0,3}}{CUT_OFF}))"
    r"|%u(?P<wide>[0-9a-fA-F]{4})|%(?P<url>[0-9a-fA-F]{2})|=(?P<quoted>[0-9A-F]{2})"
    rf"|&#[xX](?P<hex>[0-9a-fA-F]{{1,8}}+)(?:;|(?!{CUT_OFF}))|&#(?P<decimal>[0-9]{{1,10}}+)(?:;|(?!{CUT_OFF}))"
    r"|&(?P<name>[A-Za-z]{2,31});?"
)
"""A run of backslashes with what it escapes, or another escape; not one that the end of the text cuts off."""

INVISIBLE = re.compile("[\\s\\\\\x00\xad\u200b-\u200d\u2060\ufeff]+")
"""What may stand between the characters of a word without changing how it reads; and backslashes."""


ESCAPING = "\\%=&"
"""What an escape begins with, of which a text without escapes mostly has none."""

INVISIBLE_ASCII = bytes(code for code in range(128) if INVISIBLE.fullmatch(chr(code)))


@dataclass(frozen=True)
class Layer:
    """A reading of a text. starts, ends: of each character, the slice of the text that it was decoded from."""

    text: str
    starts: list[int]
    ends: list[int]

    def span(self, first: int, end: int) -> tuple[int, int]:
        """The slice of the original text that a slice of this reading was decoded from."""
        return self.starts[first], self.ends[end - 1]

    def replaced(self, pattern: re.Pattern[str], character: Callable[[re.Match[str]], str]) -> Layer:
        """The reading in which each match is replaced; every character for it stands where the match stood."""
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = character(match)
            texts += [self.text[done : match.start()], new]
            starts += self.starts[done : match.start()] + [self.starts[match.start()]] * len(new)
            ends += self.ends[done : match.start()] + [self.ends[match.end() - 1]] * len(new)
            done = match.end()
        texts.append(self.text[done:])
        return Layer("".join(texts), starts + self.starts[done:], ends + self.ends[done:])


def readings(text: str) -> Iterator[str]:
    """The text, and what it says when its escapes are decoded, again and again until there are none."""
    for _ in range(MAX_LAYERS):
        yield text
        if not any(sign in text for sign in ESCAPING):
            return
        text, number = ESCAPE.subn(_decoded, text)
        if not number:
            return


def layers(text: str) -> Iterator[Layer]:
    """The readings of a text with their places."""
    layer = Layer(text, list(range(len(text))), list(range(1, len(text) + 1)))
    for _ in range(MAX_LAYERS):
        yield layer
        if ESCAPE.search(layer.text) is None:
            return
        layer = layer.replaced(ESCAPE, _decoded)


def squeezed(text: str) -> str:
    """A reading without what is invisible: a word that is broken over lines is one word."""
    return text.encode().translate(None, INVISIBLE_ASCII).decode() if text.isascii() else INVISIBLE.sub("", text)


def squeezed_layer(layer: Layer) -> Layer:
    """As `squeezed`, with the places."""
    return layer.replaced(INVISIBLE, lambda _: "")


def _decoded(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind is None:  # half of the backslashes escape the other half, or what follows
        return "\\" * (len(match[0]) // 2)
    if kind == "line":  # of an odd number of backslashes the last one escapes the letter
        half, odd = divmod(len(match[0]) - 1, 2)
        return "\\" * half + ("\n" if odd else match[kind])
    if kind == "name":
        return html.unescape(match[0])
    code = int(match[kind], 10 if kind == "decimal" else 16)
    return chr(code) if code <= sys.maxunicode else ""
