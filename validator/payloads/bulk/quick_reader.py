"""The quick reader of JSON: orjson (the extra `bulk`), as far as it reads as strictly as the strict one.

Without orjson every line is left to the strict reader, which gives the same verdicts and takes longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

try:
    import orjson
except ImportError:  # the extra is not installed
    orjson = None  # type: ignore[assignment,unused-ignore]

BACKSLASH, ESCAPE, COLON = b"\\", b"\\u", b":"


class _Unread:
    """Stands for the value of a text that is left to the strict reader."""


UNREAD = _Unread()


def read_all(lines: Sequence[bytes]) -> list[Any]:
    """The values of JSON texts, or UNREAD in the place of each that needs the strict reader, which names what is wrong.

    orjson keeps the last of two equal keys. Written again, such an object is shorter than its text.
    """
    if orjson is None:
        return [UNREAD] * len(lines)
    try:
        values = list(map(orjson.loads, lines))
        written = list(map(orjson.dumps, values))
    except (orjson.JSONDecodeError, TypeError):
        return list(map(read, lines)) if len(lines) > 1 else [UNREAD]
    whole = map(bytes.startswith, lines, written)
    return [
        value if same or _has_all_keys(line, text) else UNREAD
        for value, line, text, same in zip(values, lines, written, whole, strict=True)
    ]


def read(line: bytes) -> Any:
    """The value of one JSON text, or UNREAD."""
    return read_all([line])[0]


def _has_all_keys(line: bytes, written: bytes) -> bool:
    """Whether what was read of a text and written again has every key of it.

    An object with a key twice has a colon less: every key has one, and those in texts stay. An escape may hide one.
    """
    escaped = BACKSLASH in line and ESCAPE in line  # one sign is found ten times as soon as two
    return not escaped and line.count(COLON) == written.count(COLON)
