"""Ctrl-C and SIGTERM: both stop a run in order, and neither cuts its clean-up short by accident."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

STOPPING = (signal.SIGINT, signal.SIGTERM)


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt


@contextmanager
def orderly() -> Iterator[None]:
    """SIGTERM inside does what Ctrl-C does."""
    with _handling(_interrupt):
        yield


@contextmanager
def patient(message: str) -> Iterator[None]:
    """The first signal inside only prints the message; the second one raises KeyboardInterrupt."""
    asked = False

    def once(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            _interrupt(number, frame)
        asked = True
        sys.stderr.write(message + "\n")

    with _handling(once):
        yield


@contextmanager
def _handling(handler: object) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in STOPPING}  # type: ignore[arg-type]
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
