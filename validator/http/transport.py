"""The HTTP transport: one deadline for a whole request, however slowly its bytes come.

The time-outs of httpx count between bytes, so a server that sends one byte a second could hold a run for ever. httpcore
lets the network be supplied; this one ends every wait at the deadline of the request it belongs to.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import ssl
import time
import typing
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import httpcore
import httpx

for _name in ("httpx", "httpcore"):  # they would tell a log what came as it came, before it is redacted
    logging.getLogger(_name).setLevel(logging.WARNING)

CONNECTIONS = 6
"""Connections of a process to the target, as many as a browser opens to one."""

_deadline: ContextVar[float] = ContextVar("deadline", default=float("inf"))
_undone: ContextVar[list[Callable[[], None]]] = ContextVar("undone")


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Everything the transport does inside ends within this many seconds, or raises an httpcore time-out."""
    token = _deadline.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


@contextmanager
def while_waiting(work: Callable[[], None]) -> Iterator[None]:
    """What takes no answer is done while one is waited for: once, between the request sent inside and its answer.

    A transport that does not wait for a network leaves it to the end.
    """
    undone = [work]
    token = _undone.set(undone)
    try:
        yield
    finally:
        _undone.reset(token)
        _do(undone)


def _do(undone: list[Callable[[], None]]) -> None:
    """Do the work that is left; what it takes is no time of the target."""
    if undone:
        began = time.monotonic()
        undone.pop()()
        _deadline.set(_deadline.get() + time.monotonic() - began)


def remaining() -> float:
    """Seconds left until the deadline; raises httpcore.ReadTimeout when there are none."""
    left = _deadline.get() - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the time for the whole request is spent")
    return left


class _Stream(httpcore.NetworkStream):
    """A connection on which a request leaves as a whole: httpcore writes its headers and its body apart."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._unsent = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Send what was written, and wait for what comes; a server may answer what it does not take in whole."""
        unsent, self._unsent = self._unsent, b""
        if unsent:
            with contextlib.suppress(httpcore.WriteError):  # as httpcore does: the answer tells
                self._inner.write(unsent, _least(timeout))
            _do(_undone.get([]))
        return self._inner.read(max_bytes, _least(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Keep what is to be sent until an answer is waited for."""
        del timeout  # the one of the read counts
        self._unsent += buffer

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _least(timeout)))

    def get_extra_info(self, info: str) -> typing.Any:
        return self._inner.get_extra_info(info)


class _Network(httpcore.NetworkBackend):
    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_tcp(host, port, _least(timeout), local_address, socket_options))


def _least(timeout: float | None) -> float:
    return remaining() if timeout is None else min(timeout, remaining())


class DeadlineTransport(httpx.BaseTransport):
    """A connection pool for one origin.

    proxy: the URL of the proxy to go through; None is that of the environment, where there is one; "" is none.
    """

    def __init__(self, base_url: httpx.URL, context: ssl.SSLContext | None = None, proxy: str | None = None) -> None:
        proxy = _proxy(base_url) if proxy is None else proxy
        options: dict[str, typing.Any] = {
            "ssl_context": context,
            "max_connections": CONNECTIONS,
            "network_backend": _Network(),
        }
        self._pool = _through(httpx.Proxy(proxy), options) if proxy else httpcore.ConnectionPool(**options)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; httpcore's exceptions come through as they are."""
        inner = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.read(),
            extensions=request.extensions,
        )
        answer = self._pool.handle_request(inner)
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(typing.cast(Iterable[bytes], answer.stream), answer.close),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


class ClosedTransport(httpx.BaseTransport):
    """In the place of a transport that was closed: a pool of httpcore would open new connections."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Raise RuntimeError."""
        raise RuntimeError(f"{request.method} {request.url.path}: the client was closed")


def _through(proxy: httpx.Proxy, options: dict[str, typing.Any]) -> httpcore.HTTPProxy:
    """A pool that goes through a proxy, with the credentials in its URL."""
    return httpcore.HTTPProxy(
        proxy_url=httpcore.URL(
            scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
        ),
        proxy_auth=proxy.raw_auth,
        **options,
    )


class _Body(httpx.SyncByteStream):
    def __init__(self, chunks: Iterable[bytes], close: typing.Callable[[], None]) -> None:
        self._chunks = chunks
        self._close = close

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            yield chunk
            remaining()

    def close(self) -> None:
        self._close()


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or address, without asking the DNS."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proxy(url: httpx.URL) -> str | None:
    if is_loopback(url.host) or urllib.request.proxy_bypass(url.host):
        return None
    proxy = urllib.request.getproxies().get(url.scheme)
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy
