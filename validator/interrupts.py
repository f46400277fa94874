"""Signals that stop a run in order: Ctrl-C, SIGTERM, SIGQUIT, and SIGHUP when a terminal or a connection goes away.

A signal that raises wherever the program happens to be loses the answer to a request under way, and with it the id of
what has to be cleaned up. So in a run the first signal is only remembered, and raised at the next checkpoint
(docs/decisions/0006).
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

HANGUP = getattr(signal, "SIGHUP", None)
"""What a process gets when its terminal goes away; other systems than POSIX have none."""

STOPPING = (signal.SIGINT, signal.SIGTERM, *filter(None, (HANGUP, getattr(signal, "SIGQUIT", None))))


class _Handler:
    """Remembers the first signal, with a message to its sender; raises at the next one.

    A terminal that goes away may send more than one hang-up: no more than the first counts.
    received: how many signals came. raised: whether a checkpoint raised for them.
    """

    def __init__(self, message: str = "", *, remembered: int = 1) -> None:
        self.received = 0
        self.raised = False
        self._message, self._remembered = message, remembered

    def __call__(self, number: int, frame: FrameType | None) -> None:
        del frame
        if number == HANGUP and self.received:
            return
        self.received += 1
        if self.received > self._remembered:
            raise KeyboardInterrupt
        if self._message:
            with contextlib.suppress(OSError):  # the terminal may be what went away
                sys.stderr.write(self._message + "\n")


_deferring: list[_Handler] = []
"""The handlers of the runs that are going on in this process."""


@contextmanager
def immediate() -> Iterator[None]:
    """Every signal inside does what Ctrl-C does: raise KeyboardInterrupt."""
    with _handling(_Handler(remembered=0)):
        yield


@contextmanager
def deferred(message: str = "") -> Iterator[None]:
    """The first signal inside prints the message and waits for `checkpoint`; the second one raises at once."""
    handler = _Handler(message)
    _deferring.append(handler)
    try:
        with _handling(handler):
            yield
    finally:
        _deferring.remove(handler)


@contextmanager
def shielded(message: str) -> Iterator[None]:
    """The first signal inside only prints the message; the second one raises. What was remembered before is dropped."""
    for handler in _deferring:
        handler.raised = True
    with _handling(_Handler(message)):
        yield


def checkpoint() -> None:
    """A point where stopping loses nothing: raises KeyboardInterrupt, once, when a signal was remembered."""
    for handler in _deferring:
        if handler.received and not handler.raised:
            handler.raised = True
            raise KeyboardInterrupt


@contextmanager
def _handling(handler: _Handler) -> Iterator[None]:
    """Take over the signals. A hang-up that whoever started the process has ignored, as nohup does, stays ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    taken = [number for number in STOPPING if number != HANGUP or signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, handler) for number in taken}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)


def end_with_parent() -> None:
    """Let this process end when the one that started it does: nothing reads its results then."""
    import multiprocessing

    def wait(parent: multiprocessing.process.BaseProcess) -> None:
        parent.join()
        os._exit(1)

    if (parent := multiprocessing.parent_process()) is not None:
        threading.Thread(target=wait, args=(parent,), daemon=True).start()
