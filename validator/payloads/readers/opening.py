"""The bytes of an input as UTF-8: what is compressed, or in another encoding of Unicode, is read as what it holds."""

from __future__ import annotations

import codecs
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from validator.payloads.readers.record import Unreadable

HEAD = 2**16
"""Bytes at the beginning that say what an input is."""

GZIP_BITS = 31
"""Asks zlib for the format of gzip."""

PART = 2**20
"""Bytes that are unpacked at a time."""

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
NO_ZSTD = "is zstd, en daarvoor ontbreekt een bibliotheek; installeer klantcheck[zstd], of pak het bestand eerst uit"

ENCODINGS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Encodings by the byte order mark that a text begins with."""

BEGINS = frozenset((b"{", b"[", b" ", b"\n", b"\r", b"\t"))
"""The signs that JSON begins with."""


class _Parts(io.RawIOBase):
    """A stream of the parts of a text as they are made."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._rest = parts, b""
        self._error: Exception | None = None

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
        """The next part, None at the end. An error is met again by every reading after it."""
        if self._error is not None:
            raise self._error
        try:
            return next(self._parts, None)
        except (EOFError, OSError, zlib.error, UnicodeDecodeError) as error:
            self._error = error
            raise


def opened(stream: BinaryIO) -> io.BufferedReader:
    """The stream of the text in another one, unpacked, in UTF-8 and without byte order mark. Raises Unreadable."""
    buffered = _buffered(stream)
    with readable():
        head = buffered.peek(HEAD)
        if head.startswith(GZIP):
            buffered = _buffered(cast("BinaryIO", _Parts(_gunzipped(buffered))))
            head = buffered.peek(HEAD)
        elif head.startswith(ZSTD):
            buffered = _buffered(_zstd(buffered))
            head = buffered.peek(HEAD)
        encoding = _encoding(head)
        if encoding is not None:
            return _buffered(cast("BinaryIO", _Parts(_transcoded(buffered, encoding))))
        if head.startswith(codecs.BOM_UTF8):
            buffered.read(len(codecs.BOM_UTF8))
    return buffered


@contextmanager
def readable() -> Iterator[None]:
    """Reading inside: what goes wrong is Unreadable, with a sentence."""
    try:
        yield
    except EOFError:
        raise Unreadable("het gecomprimeerde bestand is afgekapt; wat erna komt is niet beoordeeld") from None
    except zlib.error:
        raise Unreadable("het gecomprimeerde bestand is beschadigd; wat erna komt is niet beoordeeld") from None
    except UnicodeDecodeError as error:
        raise Unreadable(f"de tekst is geen {error.encoding.upper()}, hoewel hij zo begint") from None
    except OSError as error:
        raise Unreadable(f"kan niet gelezen worden ({error.strerror or error})") from None


def _buffered(stream: BinaryIO) -> io.BufferedReader:
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast("io.RawIOBase", stream), HEAD)


def _encoding(head: bytes) -> str | None:
    """The encoding of a text that is not UTF-8: by its byte order mark, or by the zeros around an ASCII sign."""
    for mark, encoding in ENCODINGS:
        if head.startswith(mark):
            return encoding
    if head[1:2] == b"\0" and head[:1] in BEGINS:
        return "utf-16-le"
    if head[:1] == b"\0" and head[1:2] in BEGINS:
        return "utf-16-be"
    return None


def is_plain(head: bytes) -> bool:
    """Whether a text is UTF-8 as it stands: a part of its bytes is a part of the text. head: its first bytes."""
    return _encoding(head) is None and not head.startswith((GZIP, ZSTD, codecs.BOM_UTF8))


def read_some(stream: BinaryIO, size: int) -> bytes:
    """So many bytes of a stream, or those before its end or before an error, which the next reading meets again."""
    content = bytearray()
    try:
        while len(content) < size and (part := cast("io.BufferedReader", stream).read1(size - len(content))):
            content += part
    except (EOFError, OSError, zlib.error):
        if not content:
            raise
    return bytes(content)


def _gunzipped(stream: io.BufferedReader) -> Iterator[bytes]:
    """The content of the members of a gzip file, as far as it goes: gzip.GzipFile loses what comes before an error."""
    rest = stream.read1(HEAD)
    while rest:
        member = zlib.decompressobj(wbits=GZIP_BITS)
        while not member.eof:
            if not rest:
                raise EOFError
            yield member.decompress(rest, PART)
            rest = member.unconsumed_tail or member.unused_data or stream.read1(HEAD)
        rest = (member.unused_data or stream.read1(HEAD)).lstrip(b"\0")


def _transcoded(stream: BinaryIO, encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)()
    while part := stream.read(HEAD):
        yield decoder.decode(part).encode()
    yield decoder.decode(b"", final=True).encode()


def _zstd(stream: BinaryIO) -> BinaryIO:
    try:
        import zstandard
    except ImportError:
        raise Unreadable(NO_ZSTD) from None
    return cast("BinaryIO", zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True))
