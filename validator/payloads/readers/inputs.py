"""What a user names: files, standard input, folders, patterns, archives and addresses, each as streams with a name."""

from __future__ import annotations

import glob
import hashlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO, cast

from validator.errors import InvalidInput
from validator.files import READ
from validator.payloads.readers.parts import DAMAGED, HEAD, Foreign, joined
from validator.payloads.readers.record import Unreadable
from validator.payloads.readers.sniffing import ZIPS
from validator.payloads.system_errors import kind, reason

STANDARD_INPUT = "-"
SUFFIXES = frozenset([".json", ".ndjson", ".jsonl", ".har", ".yaml", ".yml", ".csv", ".parquet", ".gz", ".zst", ".zip"])
"""The ends of the names of files in a folder that are judged."""

MOST_MEMBERS = 100_000
"""Files in one folder or archive."""

NO_FSSPEC = "{}: voor een adres ontbreekt een bibliotheek; installeer klantcheck[fsspec], of haal het bestand eerst op."


@dataclass(frozen=True)
class Input:
    """One stream of bytes. name: as messages have it. path: of a plain file, of which a part can be read by itself."""

    name: str
    open: Callable[[], BinaryIO]
    path: Path | None = None


@dataclass(frozen=True)
class MissingInput:
    """What a user named and cannot be read. problem: one sentence with the name."""

    problem: str


def find_inputs(names: tuple[str, ...]) -> Iterator[Input | MissingInput]:
    """The inputs that names stand for, in their order; what cannot be read among them, too."""
    for name in names:
        try:
            yield from _named(name)
        except InvalidInput as error:
            yield MissingInput(str(error))


def total_size(inputs: list[Input | MissingInput]) -> int:
    """The bytes of all inputs; 0 when that is not known of one of them."""
    paths = [one.path for one in inputs if isinstance(one, Input)]
    known = [path for path in paths if path is not None]
    return sum(path.stat().st_size for path in known) if len(known) == len(paths) else 0


def _named(name: str) -> Iterator[Input | MissingInput]:
    if name == STANDARD_INPUT:
        yield Input(name, lambda: cast("BinaryIO", sys.stdin.buffer))
    elif "://" in name:
        yield from _remote(name)
    elif not Path(name).exists() and glob.has_magic(name):
        found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207  a pattern from the root has no folder
        if not found:
            raise InvalidInput(
                f"{name}: geen bestand heet zo; kijk het patroon na, en zet het tussen aanhalingstekens."
            )
        yield from (one for path in found for one in _safely(path))
    elif Path(name).is_dir():
        yield from _folder(Path(name))
    else:
        yield from _file(name)


def _safely(path: str) -> Iterator[Input | MissingInput]:
    try:
        yield from _folder(Path(path)) if Path(path).is_dir() else _file(path)
    except InvalidInput as error:
        yield MissingInput(str(error))


def _folder(folder: Path) -> Iterator[Input | MissingInput]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and not path.is_dir())
    if not paths:
        raise InvalidInput(f"{folder}: bevat geen JSON (geen bestand dat eindigt op {', '.join(sorted(SUFFIXES))}).")
    if len(paths) > MOST_MEMBERS:
        raise InvalidInput(f"{folder}: bevat meer dan {MOST_MEMBERS} bestanden; noem de mappen erin een voor een.")
    inside = folder.resolve()
    for path in paths:
        if path.resolve().is_relative_to(inside):
            yield from _safely(str(path))
        else:  # nobody named it, and who made the folder may not read what it leads to
            yield MissingInput(f"{path}: is een link naar buiten {folder}; noem het bestand zelf.")


def _file(name: str) -> Iterator[Input]:
    with open_regular(Path(name)) as file:
        begin = file.read(len(ZIPS[0]))
    if begin in ZIPS:
        yield from _archive(name)
    else:
        yield Input(name, lambda: open_regular(Path(name)), Path(name))


def open_regular(path: Path) -> BufferedReader:
    """Open a regular file to read. Raises InvalidInput when it is none, or cannot be read."""
    try:
        descriptor = os.open(path, READ)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise InvalidInput(f"{path}: is geen gewoon bestand; geef een bestand, geen pijp of apparaat.")
        return os.fdopen(descriptor, "rb")
    except OSError as error:
        raise InvalidInput(f"{path}: kan niet gelezen worden ({reason(error)}); kijk naam en rechten na.") from None


def _archive(name: str) -> Iterator[Input]:
    import zipfile

    try:
        archive = zipfile.ZipFile(name)
        members = [
            one for one in archive.infolist() if Path(one.filename).suffix.lower() in SUFFIXES and not one.is_dir()
        ]
    except (zipfile.BadZipFile, OSError):
        raise InvalidInput(f"{name}: is een beschadigd ZIP-bestand; maak het opnieuw.") from None
    if not members or len(members) > MOST_MEMBERS:
        raise InvalidInput(f"{name}: bevat {'geen JSON' if not members else f'meer dan {MOST_MEMBERS} bestanden'}.")
    for member in members:
        yield Input(f"{name}/{member.filename}", _member(archive, member))


def _member(archive: Any, member: Any) -> Callable[[], BinaryIO]:
    return lambda: joined(_content(archive, member))


def _content(archive: Any, member: Any) -> Iterator[bytes]:
    """The content of a file in an archive, as far as it goes."""
    import lzma
    import zipfile

    try:
        with archive.open(member) as stream:
            while part := stream.read1(HEAD):
                yield part
    except NotImplementedError:
        raise Unreadable("is ingepakt op een manier die hier niet gelezen wordt; pak het archief eerst uit") from None
    except RuntimeError:
        raise Unreadable("is versleuteld; pak het archief eerst uit") from None
    except (zipfile.BadZipFile, lzma.LZMAError):
        raise Unreadable(DAMAGED) from None


def _remote(address: str) -> Iterator[Input | MissingInput]:
    try:
        import fsspec
        from fsspec.implementations.local import LocalFileSystem
    except ImportError:
        raise InvalidInput(NO_FSSPEC.format(_shown(address))) from None
    folder, name = address.endswith("/"), _shown(address)
    try:
        files: list[Any] = fsspec.open_files(f"{address}**" if folder else address, "rb")
    except (ValueError, ImportError, OSError) as error:
        said = error if name == address else kind(error)
        raise InvalidInput(f"{name}: kan niet bereikt worden ({said}).") from None
    if folder:
        files = [file for file in files if Path(file.path).suffix.lower() in SUFFIXES]
    if not files:
        raise InvalidInput(
            f"{name}: {'bevat geen JSON' if folder else 'geen bestand heeft zo een adres'}; kijk het na."
        )
    for file in files:
        if isinstance(file.fs, LocalFileSystem):
            yield from _safely(file.path)
        else:
            yield Input(_shown(file.full_name), _foreign(file, is_secret=name != address))


def _shown(address: str) -> str:
    """An address without what may let somebody in: the user before its host, and its query, such as a signature.

    Addresses of which only the query differs are told apart by a few digits of its digest.
    """
    before, mark, query = re.sub(r"(?<=://)[^/?#]*@", "", address).partition("?")
    return f"{before}?…{hashlib.sha256(query.encode()).hexdigest()[:4]}" if mark else before


def _foreign(file: Any, *, is_secret: bool) -> Callable[[], BinaryIO]:
    return lambda: cast("BinaryIO", Foreign(file.open, is_secret=is_secret))
