"""Records: JSON values with the place where they stand, ready to be judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from validator.errors import KlantcheckError
from validator.schema.yaml_file import RecordedFile

LARGEST_RECORD = 16 * 2**20
"""Bytes of one line, unless --max-record says otherwise."""

LARGEST_DOCUMENT = 64 * 2**20
"""Bytes of a JSON value that is no line (a document, a recording, an entry of a list), unless --max-record says it."""

MOST_VALUES = 2_000_000
"""JSON values in one of them."""


class Unreadable(KlantcheckError):
    """An input, or the rest of it, cannot be read. The text is one Dutch sentence without the name of the input."""


def size(most: int) -> str:
    """How many bytes, to read: "16 MB"."""
    return f"{most / 2**20:g} MB" if most >= 2**20 else f"{most} bytes"


@dataclass(frozen=True)
class Record:
    """One JSON value.

    line (from 1) and offset (bytes): where it begins. raw: its text, JSON or YAML. place: JSON
    pointer in the list that it is in. file: of one that is YAML.
    """

    value: Any
    line: int
    offset: int
    raw: bytes = b""
    place: str = ""
    file: RecordedFile | None = None


@dataclass(frozen=True)
class BrokenText:
    """A line or value that is no JSON, or what `text` says. reason: Dutch."""

    reason: str
    line: int
    offset: int
    place: str = ""
    text: str = "JSON"
