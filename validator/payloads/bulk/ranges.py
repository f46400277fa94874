"""The parts of a file of lines: ranges of bytes that begin and end between lines."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from validator.payloads.readers.lines import bounded_lines
from validator.payloads.readers.opening import read_some

PART = 8 * 2**20
"""Bytes of one part."""


def ranges(file: BinaryIO, begin: int, size: int, most: int, part: int) -> Iterator[tuple[int, int]]:
    """The ranges of a file from an offset on: (begin, end), each of some bytes and to the end of a line.

    most: bytes of a line. part: bytes of a range.
    """
    while begin < size:
        end = min(begin + part, size)
        if end < size:
            file.seek(end - 1)
            end = end - 1 + next((length for _, length in bounded_lines(file, most)), 0)
        yield begin, end
        begin = end


def parts(stream: BinaryIO, most: int) -> Iterator[tuple[bytes, int]]:
    """The content of a stream in parts of whole lines, each with its length in the stream.

    A line of more than `most` bytes is a part by itself, of which no more than the begin is kept.
    """
    rest = b""
    while content := read_some(stream, PART):
        cut = content.rfind(b"\n") + 1
        if cut:
            yield rest + content[:cut], len(rest) + cut
            rest = content[cut:]
        elif len(rest) <= most:
            rest += content
        else:
            left = len(content) + sum(length for _, length in islice(bounded_lines(stream, most), 1))
            yield rest, len(rest) + left
            rest = b""
    if rest:
        yield rest, len(rest)


class Range(io.RawIOBase):
    """A part of a file as a stream."""

    def __init__(self, file: io.BufferedReader, begin: int, end: int) -> None:
        file.seek(begin)
        self._file, self._left = file, end - begin

    def readable(self) -> bool:
        """Whether it can be read: it can."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with what comes next."""
        view = memoryview(buffer)[: self._left]  # type: ignore[arg-type]
        length = self._file.readinto(view)
        self._left -= length
        return length
