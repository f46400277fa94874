"""The ledger (grootboek): an append-only file of everything a run made, written before the request leaves.

One JSON object a line. The first line says whose ledger it is; then come

    {"intend": 1, "method": "POST", "url": "…", "type": "Interne taak"}   before the request
    {"made": 1, "url": "…/internetaken/…", "type": "Interne taak"}        it exists, and it is ours
    {"void": 1}                                                            nothing was made
    {"doubt": 1, "url": "…/internetaken/…", "type": "Interne taak"}       the answer shows an object, perhaps another's
    {"gone": "…/internetaken/…"}                                           seen to be gone

An intention without a `made`, `void` or `doubt` is an answer that was lost: something may have been made. A line that
broke off is passed over: a request whose intention is not written does not leave, and what is not settled is told.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from validator.errors import EnvironmentFault, InvalidInput


@dataclass(frozen=True)
class Made:
    """One object of this run: its URL and its object type, in the order in which it was made."""

    url: str
    object_type: str


class Ledger:
    """The ledger of one process; several processes of a run may append to the same file.

    unwritten: what was made when the file could no longer be written; every method raises EnvironmentFault then. last:
    the URL of what was made last.
    """

    def __init__(self, path: Path, header: dict[str, Any] | None = None) -> None:
        """Open the file for appending; a header is written when the file is new. Raises InvalidInput if it cannot."""
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            before = path.read_bytes() if path.exists() else b""
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        except OSError as error:
            raise InvalidInput(
                f"{path}: the ledger cannot be written ({error.strerror}); choose another --report."
            ) from None
        self.unwritten: list[Made] = []
        self.last: str | None = None
        self._owned: set[str] = set()
        self._doubted: set[str] = set()
        self._count = 0
        self._broken = bool(before) and not before.endswith(b"\n")
        if not before and header is not None:
            self._write({"ledger": 1, **header})

    def intend(self, method: str, url: str, object_type: str) -> str:
        """Write down that a request which may make something is about to leave; returns its key."""
        self._count += 1
        key = f"{os.getpid()}-{self._count}"
        self._write({"intend": key, "method": method, "url": url, "type": object_type})
        return key

    def made(self, key: str, url: str, object_type: str) -> None:
        """What the request made is ours from now on."""
        self._owned.add(url)
        self.last = url
        try:
            self._write({"made": key, "url": url, "type": object_type})
        except EnvironmentFault:
            self.unwritten.append(Made(url, object_type))
            raise

    def void(self, key: str) -> None:
        """The request made nothing."""
        self._write({"void": key})

    def doubt(self, key: str, url: str, object_type: str) -> None:
        """The answer shows an object that may have been there before: it is told, and never touched."""
        self._doubted.add(url)
        self._write({"doubt": key, "url": url, "type": object_type})

    def gone(self, url: str) -> None:
        """The object was seen to be gone."""
        self._write({"gone": url})

    def owns(self, url: str) -> bool:
        """Whether this process made the object at that URL."""
        return url in self._owned

    def knows(self, url: str) -> bool:
        """Whether an earlier answer to this process showed the object at that URL, ours or perhaps another's."""
        return url in self._owned or url in self._doubted

    def adopt(self, made: list[Made]) -> None:
        """Own what another process of the same run made, to clean it up."""
        self._owned.update(one.url for one in made)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def _write(self, line: dict[str, Any]) -> None:
        # one write of one line: appends of several processes do not mix
        text = ("\n" if self._broken else "") + json.dumps(line, ensure_ascii=False) + "\n"
        content = text.encode()
        try:
            self._broken = os.write(self._file, content) < len(content)
        except OSError as error:
            raise EnvironmentFault(f"het grootboek {self.path} is niet te schrijven ({error.strerror})") from None
        if self._broken:
            raise EnvironmentFault(f"het grootboek {self.path} is niet verder te schrijven; is de schijf vol?")


@dataclass(frozen=True)
class Account:
    """What a ledger file says.

    standing: what still has to go. lost: the intentions whose answer was lost. doubted: what may be another's.
    """

    header: dict[str, Any]
    standing: list[Made]
    lost: list[dict[str, Any]]
    doubted: list[Made]


def read(path: Path) -> Account:
    """Read a ledger, also one that broke off in the middle of a line. Raises InvalidInput when it is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise InvalidInput(f"{path}: the ledger cannot be read ({reason}); give the file that the run named.") from None
    entries: list[dict[str, Any]] = []
    for line in lines:
        with contextlib.suppress(json.JSONDecodeError):  # it broke off
            entry = json.loads(line)
            entries += [entry] if isinstance(entry, dict) else []
    if not entries or "ledger" not in entries[0]:
        raise InvalidInput(f"{path}: is no ledger; give the file grootboek.ndjson that the run named.")
    header, *rest = entries
    made = [Made(entry["url"], entry["type"]) for entry in rest if "made" in entry]
    gone = {entry["gone"] for entry in rest if "gone" in entry}
    doubted = [Made(entry["url"], entry["type"]) for entry in rest if "doubt" in entry]
    settled = {entry.get("made") or entry.get("void") or entry.get("doubt") for entry in rest}
    lost = [entry for entry in rest if "intend" in entry and entry["intend"] not in settled]
    return Account(header, [one for one in made if one.url not in gone], lost, doubted)
