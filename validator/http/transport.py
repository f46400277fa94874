"""The HTTP transport: connections to one origin, used again where the server lets them."""

from __future__ import annotations

import ipaddress
import logging
import ssl
import typing
import urllib.request
from collections.abc import Iterable, Iterator

import httpcore
import httpx

from validator.http.gate import SAFE
from validator.http.network import ConnectionEnded, Network, remaining

for _name in ("httpx", "httpcore"):  # they would tell a log what came as it came, before it is redacted
    logging.getLogger(_name).setLevel(logging.WARNING)

CONNECTIONS = 6
"""Connections of a process to the target, as many as a browser opens to one."""


class DeadlineTransport(httpx.BaseTransport):
    """A connection pool for one origin.

    proxy: the URL of the proxy to go through; None is that of the environment, where there is one; "" is none.
    """

    def __init__(self, base_url: httpx.URL, context: ssl.SSLContext | None = None, proxy: str | None = None) -> None:
        self._proxy = _proxy(base_url) if proxy is None else proxy
        self._context = context
        self._network = Network()
        self._pool = self._opened(CONNECTIONS)
        self._single_use: httpcore.ConnectionPool | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; httpcore's exceptions come through as they are.

        A server may end a connection after an answer without saying so, while the next request is on its way. Once it
        was seen to do that, each request has a connection of its own; and a request that changes nothing is sent again
        when nothing was answered to it (RFC 9110 §9.2.2).
        """
        try:
            answer = self._current().handle_request(_inner(request))
        except ConnectionEnded:
            if request.method not in SAFE:
                raise
            answer = self._current().handle_request(_inner(request))
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(typing.cast(Iterable[bytes], answer.stream), answer.close),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()
        if self._single_use is not None:
            self._single_use.close()

    def _current(self) -> httpcore.ConnectionPool:
        """The pool for the next request. The first one stays open: another thread may wait on it for an answer."""
        if not self._network.ends_connections:
            return self._pool
        if self._single_use is None:
            self._single_use = self._opened(0)
        return self._single_use

    def _opened(self, kept: int) -> httpcore.ConnectionPool:
        """A pool. kept: how many connections wait for another request."""
        options: dict[str, typing.Any] = {
            "ssl_context": self._context,
            "max_connections": CONNECTIONS,
            "max_keepalive_connections": kept,
            "network_backend": self._network,
        }
        return _through(httpx.Proxy(self._proxy), options) if self._proxy else httpcore.ConnectionPool(**options)


def _inner(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.read(),
        extensions=request.extensions,
    )


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
