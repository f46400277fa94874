"""The body of a response within its bounds, and network errors in one Dutch sentence."""

from __future__ import annotations

import socket
import ssl
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import cast

import httpcore
import httpx

from validator.errors import Unreachable
from validator.text import shorten

CODINGS = frozenset({"gzip", "x-gzip", "deflate"})
"""Content codings that are decoded although the client accepts none: some proxies compress every response."""

CERTIFICATE_ALERTS = frozenset(
    {
        "TLSV13_ALERT_CERTIFICATE_REQUIRED",
        *(f"SSLV3_ALERT_{name}" for name in ("BAD_CERTIFICATE", "CERTIFICATE_EXPIRED", "CERTIFICATE_UNKNOWN")),
        "TLSV1_ALERT_UNKNOWN_CA",
    }
)
"""Why a server ends a connection over the certificate of the client, as OpenSSL names the alerts of RFC 8446."""

CERTIFICATE_WANTED = (
    "het doel vraagt een clientcertificaat dat het vertrouwt; zie client-certificate in het doelbestand",
    "the target wants a client certificate that it trusts; see client-certificate in the target file",
)
"""Why a server ends a connection that shows it none, in Dutch and in English."""


def read_body(response: httpx.Response, max_bytes: int) -> tuple[bytes, str | None]:
    """The body, decoded no further than its bound, and why it cannot be used, in Dutch, or None."""
    coding = str(response.headers.get("content-encoding", "")).strip().lower()
    if coding not in CODINGS | {"", "identity"}:
        return b"", f"een antwoord in de codering {shorten(coding)!r}, waar niet om was gevraagd"
    decompressor = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32) if coding in CODINGS else None
    content = bytearray()
    try:
        for chunk in cast(Iterable[bytes], response.stream):
            content += decompressor.decompress(chunk, max_bytes + 1 - len(content)) if decompressor else chunk
            if len(content) > max_bytes:
                return bytes(content), f"een antwoord van meer dan {max_bytes} bytes"
    except zlib.error:
        return bytes(content), "een antwoord dat niet uit te pakken is"
    return bytes(content), "een ingepakt antwoord dat afbreekt" if decompressor and not decompressor.eof else None


@contextmanager
def network_errors_explained(url: httpx.URL, seconds: float) -> Iterator[None]:
    """Turn an error of the network into Unreachable, with one sentence that says where and why, in both languages."""
    place = f"{url.scheme}://{url.netloc.decode()}"
    try:
        yield
    except httpcore.TimeoutException:
        dutch, english = f"gaf binnen {seconds:g} s geen volledig antwoord", f"gave no whole answer in {seconds:g} s"
        raise Unreachable(f"{place} {dutch}", english=f"{place} {english}") from None
    except httpcore.ConnectError as error:
        dutch, english = _why(error)
        raise Unreachable(f"{place}: {dutch}", english=f"{place}: {english}") from None
    except httpcore.RemoteProtocolError as error:
        reason = str(error).partition(":")[0]  # what follows may quote the answer
        raise Unreachable(
            f"{place} brak het antwoord af of sprak geen HTTP ({reason})",
            english=f"{place} broke off its answer, or spoke no HTTP ({reason})",
        ) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError) as error:
        if _asks_certificate(error):
            dutch, english = CERTIFICATE_WANTED
            raise Unreachable(f"{place}: {dutch}", english=f"{place}: {english}") from None
        reason = str(error) or type(error).__name__
        raise Unreachable(
            f"{place}: de verbinding viel weg ({reason})", english=f"{place}: the connection was lost ({reason})"
        ) from None


def _asks_certificate(error: BaseException | None) -> bool:
    """Whether a server ended a connection since it did not get the certificate that it wants."""
    while error is not None:
        if isinstance(error, ssl.SSLError) and error.reason in CERTIFICATE_ALERTS:
            return True
        error = error.__cause__ or error.__context__
    return False


def _why(error: BaseException) -> tuple[str, str]:
    """Why there is no connection, in Dutch and in English."""
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case ssl.SSLCertVerificationError():
                return (
                    f"het certificaat wordt niet vertrouwd ({cause.verify_message}); zie --ca-file",
                    f"the certificate is not trusted ({cause.verify_message}); see --ca-file",
                )
            case ssl.SSLError() if _asks_certificate(cause):
                return CERTIFICATE_WANTED
            case ssl.SSLError():
                reason = cause.reason or "onbekende reden"
                return f"geen TLS-verbinding ({reason})", f"no TLS connection ({cause.reason or 'for no known reason'})"
            case socket.gaierror():
                return "deze naam is niet bekend bij de DNS", "the DNS does not know this name"
            case ConnectionRefusedError():
                return "daar luistert niemand", "the connection was refused: nothing listens there"
        cause = cause.__cause__ or cause.__context__
    return f"geen verbinding ({error})", f"no connection ({error})"
