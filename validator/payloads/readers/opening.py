"""The bytes of an input as UTF-8: what is compressed, or in another encoding of Unicode, is read as what it holds."""

from __future__ import annotations

import codecs
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from validator.payloads.readers.parts import DAMAGED, HEAD, TRUNCATED, buffered, joined, readable
from validator.payloads.readers.record import Unreadable

GZIP_BITS = 31
"""Asks zlib for the format of gzip."""

PART = 2**20
"""Bytes that gzip unpacks at a time."""

SIP = 2**10
"""Bytes of zstd that are unpacked at a time: it gives no part of what they hold, at most 32 MB."""

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
NO_ZSTD = "is zstd, en daarvoor ontbreekt een bibliotheek; installeer klantcheck[zstd], of pak het bestand eerst uit"

ENCODINGS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Encodings by the byte order mark that a text begins with."""

SILENT = (("utf-32-le", 3), ("utf-32-be", 3), ("utf-16-le", 1), ("utf-16-be", 1))
"""Encodings without a byte order mark, with the zeros around a sign of ASCII."""

BEGINS = frozenset((b"{", b"[", b" ", b"\n", b"\r", b"\t"))
"""The signs that JSON begins with."""


def opened(stream: BinaryIO) -> io.BufferedReader:
    """The stream of the text in another one, unpacked, in UTF-8 and without byte order mark. Raises Unreadable."""
    text = buffered(stream)
    with readable():
        head = text.peek(HEAD)
        if head.startswith(GZIP):
            text = joined(_gunzipped(text))
            head = text.peek(HEAD)
        elif head.startswith(ZSTD):
            text = joined(_unzstd(text))
            head = text.peek(HEAD)
        encoding = _encoding(head)
        if encoding is not None:
            return joined(_transcoded(text, encoding))
        if head.startswith(codecs.BOM_UTF8):
            text.read(len(codecs.BOM_UTF8))
    return text


def _encoding(head: bytes) -> str | None:
    """The encoding of a text that is not UTF-8: by its byte order mark, or by the zeros around an ASCII sign."""
    for mark, encoding in ENCODINGS:
        if head.startswith(mark):
            return encoding
    for encoding, zeros in SILENT:
        sign = head[: zeros + 1].replace(b"\0", b"")
        if sign in BEGINS and head[: zeros + 1] == sign.decode().encode(encoding):
            return encoding
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
    except (OSError, Unreadable):
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


def _unzstd(stream: io.BufferedReader) -> Iterator[bytes]:
    """The content of the frames of a zstd file, as far as it goes."""
    try:
        import zstandard
    except ImportError:
        raise Unreadable(NO_ZSTD) from None
    rest, frames = stream.read1(SIP), zstandard.ZstdDecompressor()
    try:
        while rest:
            frame = frames.decompressobj()
            while not frame.eof:
                if not rest:
                    raise Unreadable(TRUNCATED)
                yield frame.decompress(rest)
                rest = frame.unused_data or stream.read1(SIP)
    except zstandard.ZstdError:
        raise Unreadable(DAMAGED) from None
