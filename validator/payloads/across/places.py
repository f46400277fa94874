"""The places of records that were judged, and those records read again: a mark of the index has a place alone."""

from __future__ import annotations

import json
from bisect import bisect_right
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from validator.errors import InvalidInput
from validator.payloads.across.findings import Source
from validator.payloads.across.joins import Mark
from validator.payloads.readers.inputs import Input, open_regular

MOST_READ = 10_000
"""Records that are read again; of what comes after them the place alone is said."""

FIRST, LARGEST = 2**12, 2**24
"""Bytes that are read of a record, more when it is longer, and no more than the latter."""

_decode = json.JSONDecoder().raw_decode


class Places:
    """The inputs by their number, and the lines at which their parts begin."""

    def __init__(self) -> None:
        self._inputs: list[Input] = []
        self._parts: list[list[tuple[int, int]]] = []
        self._read = 0
        self._last: tuple[int, int, Any] = (-1, 0, None)
        self._opened: tuple[int, BinaryIO | None] = (-1, None)

    def begin(self, one: Input) -> int:
        """Note an input; its number."""
        self._inputs.append(one)
        self._parts.append([])
        return len(self._inputs) - 1

    def go_on(self, number: int, parts: list[tuple[int, int]]) -> None:
        """Note the parts of an input, offset and line, those that were judged before and those to come."""
        self._parts[number] = parts

    def part(self, number: int, offset: int, line: int) -> None:
        """Note that a part of an input begins at an offset, after so many lines."""
        self._parts[number].append((offset, line))

    def source(self, mark: Mark) -> Source:
        """The record at a mark, read again when the input is a file."""
        one, parts = self._inputs[mark.file], self._parts[mark.file]
        at = bisect_right(parts, (mark.offset, 2**63)) - 1
        line = mark.line + (parts[at][1] if at >= 0 else 0)
        value = None if mark.is_inside else self._value(mark.file, mark.offset)
        return Source(value, one.name, line, mark.offset)

    def _value(self, file: int, offset: int) -> Any:
        """The record at an offset of an input, or None; the last one is kept, as many objects may stand in it."""
        if self._last[:2] != (file, offset):
            self._read += 1
            value = _read_again(self._file(file), offset) if self._read <= MOST_READ else None
            self._last = file, offset, value
        return self._last[2]

    def _file(self, number: int) -> BinaryIO | None:
        """The input with a number, opened to be read again, when it is a file; it stays open for what comes next."""
        if self._opened[0] != number:
            self.close()
            path = self._inputs[number].path
            self._opened = number, None if path is None else _opened(path)
        return self._opened[1]

    def close(self) -> None:
        """Let go of the file that was read last."""
        if self._opened[1] is not None:
            self._opened[1].close()
        self._opened = (-1, None)


def _opened(path: Path) -> BinaryIO | None:
    """A file of JSON; None when it is no text of it, or cannot be opened."""
    try:
        file = open_regular(path)
    except InvalidInput:
        return None
    with suppress(OSError):
        if file.read(1) in {b"{", b"[", b" ", b"\n"}:
            return file
    file.close()
    return None


def _read_again(file: BinaryIO | None, offset: int) -> Any:
    """The JSON value at an offset of a file; None when it cannot be read there."""
    size = FIRST
    while file is not None and size <= LARGEST:
        try:
            file.seek(offset)
            value = _value(file.read(size))
        except OSError:
            return None
        if value is not None:
            return value
        size *= 8
    return None


def _value(content: bytes) -> Any:
    try:
        return _decode(content.decode("utf-8", "ignore"))[0]
    except (ValueError, RecursionError):
        return None
