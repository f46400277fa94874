"""JSON values one after the other: a document, concatenated documents, or the entries of a list, as a stream.

Values are found in the bytes read as Latin-1: JSON is built of ASCII signs, so that every byte is one character and a
place in the text is a place in the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from validator.payloads.readers.opening import read_some
from validator.payloads.readers.record import LARGEST_DOCUMENT, BrokenText, size
from validator.schema import strict_json

PART = 2**20
"""Bytes that are read at a time; twice as many each time that a value is longer."""

BLANKS = re.compile(r"[ \t\r\n]*")
NEAR = 16
"""Characters from the end of a text in which an error can come from the end itself: a number, a word, an escape."""

REST = "; wat erna komt is niet beoordeeld"
"""Added to what is said of a broken value that comes after others."""

AROUND = 200
"""Bytes before and after an error that say what is wrong."""

_SCANNER = json.JSONDecoder(object_pairs_hook=lambda _: None)
"""Keeps no objects: only the end of a value is looked for."""


@dataclass(frozen=True)
class Piece:
    """The text of one JSON value. index: its number in the list, None for a value by itself."""

    raw: bytes
    line: int
    offset: int
    index: int | None


class _Text:
    """The part of a stream in which the next value is looked for. most: bytes of a value."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream, self.most = stream, most
        self._part = PART
        self._line = 1
        self._counted = 0
        self.text = ""
        self.at = 0
        self.before = 0
        self.ended = False

    def more(self) -> bool:
        """Read on; False at the end of the stream. What was done with is forgotten."""
        self.line()
        self.text, self.before = self.text[self.at :], self.before + self.at
        self.at = self._counted = 0
        content = read_some(self._stream, min(self._part, max(self.most - len(self.text), 0) + 1 + NEAR))
        self._part = PART if len(self.text) < PART else 2 * self._part
        self.text += content.decode("latin-1")
        self.ended = not content
        return bool(content)

    def line(self) -> int:
        """The line of the place that was come to."""
        self._line += self.text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def sign(self) -> str:
        """The next sign that is no white space, or "" at the end of the stream."""
        while True:
            match = BLANKS.match(self.text, self.at)
            self.at = match.end() if match else self.at
            if self.at < len(self.text) or not self.more():
                return self.text[self.at : self.at + 1]

    def value(self, index: int | None) -> Piece:
        """The value that begins here. Raises json.JSONDecodeError when there is none, OverflowError when too long."""
        line = self.line()
        end = self._end()
        while end is None or (end > len(self.text) - NEAR and not self.ended):
            if len(self.text) - self.at > self.most + NEAR:
                raise OverflowError
            self.more()
            end = self._end()
        if end - self.at > self.most:
            raise OverflowError
        piece = Piece(self.text[self.at : end].encode("latin-1"), line, self.before + self.at, index)
        self.at = end
        return piece

    def _end(self) -> int | None:
        """Where the value that begins here ends; None when the text has to go on for that."""
        try:
            return _SCANNER.raw_decode(self.text, self.at)[1]
        except json.JSONDecodeError as error:
            cut_off = error.msg.startswith("Unterminated string") or error.pos > len(self.text) - NEAR
            if cut_off and len(self.text) - self.at > self.most:
                raise OverflowError from None
            if self.ended or not cut_off:
                raise
            return None


def pieces(stream: BinaryIO, most: int = LARGEST_DOCUMENT) -> Iterator[Piece | BrokenText]:
    """The values of a stream; after a broken one nothing more, since it is not known where the next one begins.

    most: bytes of a value.
    """
    text, rest = _Text(stream, most), ""
    try:
        for piece in _entries(text) if text.sign() == "[" else _documents(text):
            yield piece
            rest = REST
    except (json.JSONDecodeError, RecursionError) as error:
        yield BrokenText(_reason(text, error) + rest, text.line(), text.before + text.at)
    except OverflowError:
        yield BrokenText(f"een waarde van meer dan {size(most)}{REST}", text.line(), text.before + text.at)


def _documents(text: _Text) -> Iterator[Piece]:
    """Values one after the other."""
    while text.sign():
        yield text.value(None)


def _entries(text: _Text) -> Iterator[Piece]:
    """The entries of a list; what follows it is an error."""
    text.at += 1
    index = 0
    if text.sign() == "]":
        text.at += 1
        return
    while True:
        yield text.value(index)
        index += 1
        sign = text.sign()
        if sign not in {",", "]"}:
            raise json.JSONDecodeError("Expecting ',' delimiter", text.text, text.at)
        text.at += 1
        if sign == "]":
            break
        if text.sign() == "]":
            raise json.JSONDecodeError("Illegal trailing comma", text.text, text.at - 1)
    if text.sign():
        raise json.JSONDecodeError("Extra data", text.text, text.at)


def _near(error: json.JSONDecodeError) -> json.JSONDecodeError:
    """The error with the signs around its place read as UTF-8."""
    around = error.doc[max(error.pos - AROUND, 0) : error.pos], error.doc[error.pos : error.pos + AROUND]
    before, after = (part.encode("latin-1").decode(errors="replace") for part in around)
    return json.JSONDecodeError(error.msg, before + after, len(before))


def _reason(text: _Text, error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        text.at = max(text.at, error.pos)
        return f"geen geldige JSON: {strict_json.explained(_near(error))}"
    return "JSON die te diep genest is"
