"""What comes over the network: a body within its bounds, and in one Dutch sentence why none came."""

from __future__ import annotations

import socket
import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import httpcore
import httpx

from validator.errors import Unreachable, shorten

PACKED = frozenset({"gzip", "x-gzip", "deflate"})
"""Content encodings that are unpacked although none was asked for: some proxies pack whatever passes."""


def body(response: httpx.Response, most: int) -> tuple[bytes, str | None]:
    """The body, unpacked no further than its bound, and why it cannot be used, in Dutch, or None."""
    coding = str(response.headers.get("content-encoding", "")).strip().lower()
    if coding not in PACKED | {"", "identity"}:
        return b"", f"een antwoord in de codering {shorten(coding)!r}, waar niet om was gevraagd"
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32) if coding in PACKED else None
    content = bytearray()
    try:
        for chunk in response.iter_raw():
            content += unpacking.decompress(chunk, most + 1 - len(content)) if unpacking else chunk
            if len(content) > most:
                return bytes(content), f"een antwoord van meer dan {most} bytes"
    except zlib.error:
        return bytes(content), "een antwoord dat niet uit te pakken is"
    return bytes(content), "een ingepakt antwoord dat afbreekt" if unpacking and not unpacking.eof else None


@contextmanager
def explained(url: httpx.URL, seconds: float) -> Iterator[None]:
    """Turn what the network raises into one Dutch sentence that says where and why."""
    place = f"{url.scheme}://{url.netloc.decode()}"
    try:
        yield
    except httpcore.TimeoutException:
        raise Unreachable(f"{place} gaf binnen {seconds:g} s geen volledig antwoord") from None
    except httpcore.ConnectError as error:
        raise Unreachable(f"{place}: {_why(error)}") from None
    except httpcore.RemoteProtocolError as error:
        raise Unreachable(f"{place} brak het antwoord af of sprak geen HTTP ({error})") from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError) as error:
        raise Unreachable(f"{place}: de verbinding viel weg ({error or type(error).__name__})") from None


def _why(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case ssl.SSLCertVerificationError():
                return f"het certificaat wordt niet vertrouwd ({cause.verify_message}); zie --ca-file"
            case ssl.SSLError():
                return f"geen TLS-verbinding ({cause.reason or 'onbekende reden'})"
            case socket.gaierror():
                return "deze naam is niet bekend bij de DNS"
            case ConnectionRefusedError():
                return "daar luistert niemand"
        cause = cause.__cause__ or cause.__context__
    return f"geen verbinding ({error})"
