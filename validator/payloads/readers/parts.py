"""A stream of the parts of a text as they are made, and what goes wrong with reading as one sentence."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from validator.payloads.readers.record import Unreadable
from validator.payloads.system_errors import kind, reason

HEAD = 2**16
"""Bytes at the beginning that say what an input is."""

TRUNCATED = "het gecomprimeerde bestand is afgekapt; wat erna komt is niet beoordeeld"
DAMAGED = "het gecomprimeerde bestand is beschadigd; wat erna komt is niet beoordeeld"


@contextmanager
def readable() -> Iterator[None]:
    """Reading inside: what goes wrong is Unreadable, with a sentence."""
    try:
        yield
    except EOFError:
        raise Unreadable(TRUNCATED) from None
    except zlib.error:
        raise Unreadable(DAMAGED) from None
    except UnicodeDecodeError as error:
        raise Unreadable(f"de tekst is geen {error.encoding.upper()}, hoewel hij zo begint") from None
    except OSError as error:
        raise Unreadable(f"kan niet gelezen worden ({reason(error)})") from None


def buffered(stream: BinaryIO) -> io.BufferedReader:
    """A stream of which the first bytes can be looked at."""
    return stream if isinstance(stream, io.BufferedReader) else _reader(stream)


def joined(parts: Iterator[bytes]) -> io.BufferedReader:
    """A stream of parts. Where making one of them fails, this and every later reading raise Unreadable."""
    return _reader(_Parts(parts))


def _reader(stream: object) -> io.BufferedReader:
    return io.BufferedReader(cast("io.RawIOBase", stream), HEAD)


class Foreign(io.RawIOBase):
    """The stream that a library of others opens: whatever goes wrong in it is an OSError.

    is_secret: whether the words of an error may quote a secret, and are left out.
    """

    def __init__(self, begin: Callable[[], Any], *, is_secret: bool) -> None:
        self._is_secret = is_secret
        self._stream: Any = io.BytesIO()  # there is something to close also when nothing is opened
        self._stream = self._guarded(begin)

    def readable(self) -> bool:
        """Whether it can be read: it can."""
        return True

    def seekable(self) -> bool:
        """Whether it can be read from any place."""
        return bool(self._stream.seekable())

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with what comes next."""
        view = memoryview(cast("bytearray", buffer))
        content: bytes = self._guarded(self._stream.read, len(view))
        view[: len(content)] = content
        return len(content)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place."""
        return int(self._guarded(self._stream.seek, offset, whence))

    def close(self) -> None:
        """Let go of the stream."""
        if not self.closed:
            self._guarded(self._stream.close)
        super().close()

    def _guarded(self, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return call(*arguments)
        except Exception as error:  # libraries for addresses have errors of their own
            if self._is_secret:
                raise OSError(None, kind(error)) from None
            if isinstance(error, OSError):
                raise
            raise OSError(None, f"{type(error).__name__}: {error}") from error


class _Parts(io.RawIOBase):
    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._rest = parts, b""
        self._error: Unreadable | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with what comes next."""
        view = memoryview(cast("bytearray", buffer))
        while not self._rest:
            part = self._next()
            if part is None:
                return 0
            self._rest = part
        size = min(len(view), len(self._rest))
        view[:size], self._rest = self._rest[:size], self._rest[size:]
        return size

    def _next(self) -> bytes | None:
        """The next part, None at the end."""
        if self._error is not None:
            raise self._error
        try:
            with readable():
                return next(self._parts, None)
        except Unreadable as error:
            self._error = error
            raise
