"""The network under the transport: one deadline for a whole request, however slowly its bytes come.

The time-outs of httpx count between bytes, so a server that sends one byte a second could hold a run for ever. httpcore
lets the network be supplied; this one ends every wait at the deadline of the request it belongs to.
"""

from __future__ import annotations

import contextlib
import ssl
import time
import typing
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import httpcore

PROMPT = 1.0
"""Seconds after an answer in which a server that ends the connection does so for each, and not for want of requests."""

_deadline: ContextVar[float] = ContextVar("deadline", default=float("inf"))
_undone: ContextVar[list[Callable[[], None]]] = ContextVar("undone")


class ConnectionEnded(httpcore.ReadError):
    """The server ended a connection that it had answered on before, and answered nothing to the next request."""


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


class Network(httpcore.NetworkBackend):
    """Connects over TCP. ends_connections: whether a server ended a connection after an answer without saying so."""

    def __init__(self) -> None:
        self.ends_connections = False
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection; raises as httpcore does."""
        return _Stream(self._inner.connect_tcp(host, port, _least(timeout), local_address, socket_options), self)


class _Stream(httpcore.NetworkStream):
    """A connection on which a request leaves as a whole: httpcore writes its headers and its body apart.

    answered: when the last bytes came, by the monotonic clock; 0 before the first.
    """

    def __init__(self, inner: httpcore.NetworkStream, network: Network) -> None:
        self._inner = inner
        self._network = network
        self._unsent = b""
        self._answered = 0.0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Send what was written, and wait for what comes; a server may answer what it does not take in whole."""
        unsent, self._unsent = self._unsent, b""
        if not unsent:
            return self._read(max_bytes, timeout)
        with contextlib.suppress(httpcore.WriteError):  # as httpcore does: the answer tells
            self._inner.write(unsent, _least(timeout))
        _do(_undone.get([]))
        return self._read_first(max_bytes, timeout) if self._answered else self._read(max_bytes, timeout)

    def _read_first(self, max_bytes: int, timeout: float | None) -> bytes:
        """The first bytes of an answer on a connection that had one before. Raises ConnectionEnded."""
        try:
            content = self._read(max_bytes, timeout)
        except httpcore.ReadError as error:
            self._network.ends_connections = True
            raise ConnectionEnded(str(error)) from error
        if not content:
            self._network.ends_connections = True
            raise ConnectionEnded("the server ended the connection")
        return content

    def _read(self, max_bytes: int, timeout: float | None) -> bytes:
        content = self._inner.read(max_bytes, _least(timeout))
        self._answered = time.monotonic()
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Keep what is to be sent until an answer is waited for."""
        del timeout  # the one of the read counts
        self._unsent += buffer

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _least(timeout)), self._network)

    def get_extra_info(self, info: str) -> typing.Any:
        """What httpcore asks of a connection: whether something came on it that is not used shows that it ended."""
        found = self._inner.get_extra_info(info)
        if info == "is_readable" and found and time.monotonic() - self._answered < PROMPT:
            self._network.ends_connections = True
        return found


def _least(timeout: float | None) -> float:
    return remaining() if timeout is None else min(timeout, remaining())
