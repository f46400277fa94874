"""Lines of JSON: bounded, and with their number and place, whatever their length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

PART = 2**20
"""Bytes of a line that is too long that are passed over at a time."""


def bounded_lines(stream: BinaryIO, most: int) -> Iterator[tuple[bytes | None, int]]:
    """The lines of a stream with their length in bytes; None for a line of more than so many bytes."""
    while line := stream.readline(most + 1):
        if len(line) <= most:
            yield line, len(line)
        else:
            yield None, len(line) + (0 if line.endswith(b"\n") else rest_of_line(stream))


def rest_of_line(stream: BinaryIO) -> int:
    """Pass over the rest of a line; its length."""
    length = 0
    while part := stream.readline(PART):
        length += len(part)
        if part.endswith(b"\n"):
            break
    return length
