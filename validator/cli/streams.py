"""Standard output and error of a command: what cannot be shown, or is read no more, does not change how it ends."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from typing import Any, TextIO


class _Output(io.FileIO):
    """A file descriptor on which what nobody can read any more is dropped."""

    def write(self, data: Any, /) -> int:
        """Write the bytes, or drop them; returns how many were taken."""
        try:
            return super().write(data) or 0
        except OSError as error:
            if not self._is_gone(error):
                raise
            return memoryview(data).nbytes

    def _is_gone(self, error: OSError) -> bool:
        """Whether the reader of a pipe has ended, or the terminal has hung up."""
        terminal = stat.S_ISCHR(os.fstat(self.fileno()).st_mode)
        return error.errno == errno.EPIPE or (error.errno == errno.EIO and terminal)


def make_lenient() -> None:
    """Let a character that a terminal does not have be shown as an escape, and a closed pipe be no error."""
    sys.stdout, sys.stderr = _lenient(sys.stdout), _lenient(sys.stderr)


def discard() -> None:
    """Let what is still to be written go nowhere, so that the interpreter does not fail on it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _lenient(stream: TextIO) -> TextIO:
    """The same output, lenient; anything else than a file, such as what a test captures with, as it is."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    stream.flush()
    output = io.BufferedWriter(_Output(stream.fileno(), "wb", closefd=False))
    return io.TextIOWrapper(
        output,
        encoding=stream.encoding,
        errors="backslashreplace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )
