"""Reading and writing files that a user names: bounded, regular files only, and never through a link.

Such a file can be a pipe that never ends, a device, or a link that another user of the machine made.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from validator.errors import InvalidInput

READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
MAKE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
PRIVATE = 0o600
"""The mode of a file that only its owner reads and writes."""

PUBLIC = 0o644
"""The mode of a file that everybody may read."""


def read_regular(path: Path, most: int) -> bytes:
    """The content of a regular file of at most so many bytes.

    Raises InvalidInput when it cannot be read, is a pipe, a device or a folder, or is larger.
    """
    try:
        with os.fdopen(os.open(path, READ), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InvalidInput(f"{path}: is no regular file; give a file, not a pipe, a device or a folder.")
            return read_bounded(file, f"{path}", most)
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be read ({error.strerror}); check the name and the rights.") from None


def read_bounded(stream: BinaryIO, name: str, most: int) -> bytes:
    """The content of a stream of at most so many bytes. name: for the message. Raises InvalidInput."""
    content = stream.read(most + 1)
    if len(content) > most:
        raise InvalidInput(f"{name}: holds more than {most // 2**20} MB, which is too much to read.")
    return content


def refuse_link(path: Path) -> None:
    """Raise InvalidInput when a path is a symbolic link: it can lead anywhere."""
    if path.is_symlink():
        raise InvalidInput(f"{path}: is a symbolic link, through which nothing is written; name the place itself.")


def replace_file(path: Path, content: bytes, mode: int = PRIVATE) -> None:
    """Write a file, whole or not at all, over one that may be there. mode: its rights, whatever the umask.

    Raises InvalidInput when the path is a link, OSError when it cannot be written.
    """
    refuse_link(path)
    with _part(path) as part:
        with os.fdopen(os.open(part, MAKE, PRIVATE), "wb") as file:
            file.write(content)
        part.chmod(mode)
        part.replace(path)


@contextlib.contextmanager
def _part(path: Path) -> Iterator[Path]:
    """A new name beside a file, for its content until it is whole; nothing is left there at the end."""
    part = path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
