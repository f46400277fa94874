"""Ctrl-C and SIGTERM: both stop a run in order, and neither cuts its clean-up short by accident.

A signal that raises wherever the program happens to be loses the answer to a request under way, and with it the id of
what has to be cleaned up. So in a run the first signal is only remembered, and taken at the next safe point.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

STOPPING = (signal.SIGINT, signal.SIGTERM)


class _Handler:
    """Remembers the first signal, with a message for who sent it; gives way to the second one."""

    def __init__(self, message: str = "", *, patience: int = 1) -> None:
        self.asked = 0
        self.taken = False
        self._message, self._patience = message, patience

    def __call__(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self.asked += 1
        if self.asked > self._patience:
            raise KeyboardInterrupt
        if self._message:
            sys.stderr.write(self._message + "\n")


_handlers: list[_Handler] = []
"""Those of the runs that are going on in this process."""


@contextmanager
def at_once() -> Iterator[None]:
    """SIGTERM inside does what Ctrl-C does: raise KeyboardInterrupt."""
    with _handling(_Handler(patience=0)):
        yield


@contextmanager
def orderly(message: str = "") -> Iterator[None]:
    """The first signal inside prints the message and waits for `checkpoint`; the second one raises at once."""
    handler = _Handler(message)
    _handlers.append(handler)
    try:
        with _handling(handler):
            yield
    finally:
        _handlers.remove(handler)


@contextmanager
def patient(message: str) -> Iterator[None]:
    """The first signal inside only prints the message; the second one raises. What was remembered before is done."""
    for handler in _handlers:
        handler.taken = True
    with _handling(_Handler(message)):
        yield


def checkpoint() -> None:
    """A point where stopping loses nothing: raises KeyboardInterrupt, once, when a signal was remembered."""
    for handler in _handlers:
        if handler.asked and not handler.taken:
            handler.taken = True
            raise KeyboardInterrupt


@contextmanager
def _handling(handler: _Handler) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in STOPPING}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
