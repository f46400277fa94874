"""The index of identities and references of all records, in partitions by their key.

What does not fit in memory is written to temporary files, or, for `--resume`, all of it to a folder that stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from validator.errors import InvalidInput
from validator.files import continued_file, new_file, refuse_link
from validator.payloads.across.joins import Partition
from validator.payloads.across.references import PARTITIONS, Packed
from validator.payloads.system_errors import reason

SPILL = 2**20
"""Bytes of one partition that are kept in memory."""


class Index:
    """The identities and references of all records.

    present: how many of each object type, by its code; also those of which the identities are kept elsewhere.
    failure: why it could not be written, as on a full disk, or ""; it is of no use then.
    """

    def __init__(self, folder: Path | None = None, state: dict[str, Any] | None = None) -> None:
        """An empty index, or one that goes on in its folder from a state."""
        state = state or {"sizes": [0] * (2 * PARTITIONS), "present": {}}
        spools = [_spool(folder, number, size) for number, size in enumerate(state["sizes"])]
        self._identities, self._references = spools[:PARTITIONS], spools[PARTITIONS:]
        self.failure = ""
        self.present = Counter({int(code): times for code, times in state["present"].items()})

    def add(self, packed: Packed) -> None:
        """Add what is known of a part of the data."""
        with self._written():
            for content, spool in zip(packed.identities, self._identities, strict=True):
                spool.write(content)
            for content, spool in zip(packed.references, self._references, strict=True):
                spool.write(content)

    def partitions(self) -> Iterator[Partition]:
        """All entries, partition by partition."""
        for identities, references in zip(self._identities, self._references, strict=True):
            yield Partition(_content(identities), _content(references))

    def state(self) -> dict[str, Any]:
        """How far it came, as plain JSON; what comes after it is forgotten by an index that goes on from it."""
        self.flush()
        sizes = [spool.tell() for spool in (*self._identities, *self._references)]
        return {"sizes": sizes, "present": dict(self.present)}

    def flush(self) -> None:
        """Write out what was kept back."""
        with self._written():
            for spool in (*self._identities, *self._references):
                spool.flush()

    def close(self) -> None:
        """Forget all of it that stays in no folder."""
        for spool in (*self._identities, *self._references):
            with suppress(OSError):
                spool.close()

    @contextmanager
    def _written(self) -> Iterator[None]:
        """Writing inside: what goes wrong is the failure."""
        try:
            yield
        except OSError as error:
            self.failure = self.failure or reason(error)


def index_folder(checkpoint: Path) -> Path:
    """The folder of an index beside the file of its checkpoint, made when it is not there. Raises InvalidInput."""
    folder = checkpoint.with_name(f"{checkpoint.name}.index")
    refuse_link(folder)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise InvalidInput(f"{folder}: cannot be made ({error.strerror}); choose another place for --resume.") from None
    return folder


def _spool(folder: Path | None, number: int, size: int) -> BinaryIO:
    """The file of a partition, at the end of what it holds."""
    if folder is None:
        from tempfile import SpooledTemporaryFile

        return cast("BinaryIO", SpooledTemporaryFile(max_size=SPILL))
    path = folder / f"{number:03}"
    if not size:
        new_file(path).close()
    return continued_file(path, size)


def _content(spool: BinaryIO) -> bytes:
    spool.seek(0)
    content = spool.read()
    spool.seek(0, 2)
    return content
