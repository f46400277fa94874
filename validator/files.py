"""Reading and writing files that a user names: bounded, regular files only, and never through a link.

Such a file can be a pipe that never ends, a device, or a link that another user of the machine made.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

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
UPDATE = (
    os.O_RDWR
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
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
    """Raise InvalidInput when a path, or a folder of the working directory that it leads through, is a symbolic link.

    It can lead anywhere. What stands around the working directory is of the machine, and may be a link.
    """
    here = Path.cwd()
    around = [folder for folder in path.parents if folder.name and here in Path(here, folder).parents]
    for place in (path, *around):
        if place.is_symlink():
            raise InvalidInput(f"{place}: is a symbolic link, through which nothing is written; name the place itself.")


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


def new_file(path: Path) -> BinaryIO:
    """A file to write as its content comes, in the place of one that may be there, for its owner alone.

    Raises InvalidInput when the path is a link or no file, OSError when it cannot be written.
    """
    refuse_link(path)
    if path.exists():
        if not path.is_file():
            raise InvalidInput(f"{path}: is no regular file; name a new one.")
        path.unlink()  # who made it may read it: what follows is in another one
    return os.fdopen(os.open(path, MAKE, PRIVATE), "wb")


def continued_file(path: Path, size: int) -> BinaryIO:
    """A file that is written on after so many bytes, which it has; what comes after these is gone.

    Raises InvalidInput when it is a link, no regular file, or shorter, OSError when it cannot be written.
    """
    refuse_link(path)
    file = cast("BinaryIO", os.fdopen(os.open(path, UPDATE), "r+b"))
    facts = os.fstat(file.fileno())
    if not stat.S_ISREG(facts.st_mode) or facts.st_size < size:
        file.close()
        raise InvalidInput(f"{path}: is not the file of before, or part of it is gone; begin again without --resume.")
    file.truncate(size)
    file.seek(size)
    return file


@contextlib.contextmanager
def _part(path: Path) -> Iterator[Path]:
    """A new name beside a file, for its content until it is whole; nothing is left there at the end."""
    part = path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
