"""The quick reader of JSON: orjson (the extra `bulk`), as far as it reads as strictly as the strict one.

Without orjson every line is left to the strict reader, which gives the same verdicts and takes longer.
"""

from __future__ import annotations

from typing import Any

try:
    import orjson
except ImportError:  # the extra is not installed
    orjson = None  # type: ignore[assignment,unused-ignore]

ESCAPE, COLON = b"\\u", b":"


class _Unread:
    """Stands for the value of a text that is left to the strict reader."""


UNREAD = _Unread()


def read(line: bytes) -> Any:
    """The value of a JSON text, or UNREAD when it needs the strict reader, which names what is wrong.

    orjson keeps the last of two equal keys. Written again, such an object has a colon less: every key has one, and
    those in texts stay. An escape may hide one.
    """
    if orjson is None:
        return UNREAD
    try:
        value = orjson.loads(line)
        written = orjson.dumps(value)
    except (orjson.JSONDecodeError, TypeError):
        return UNREAD
    if line.startswith(written):
        return value
    if ESCAPE in line or line.count(COLON) != written.count(COLON):
        return UNREAD
    return value
