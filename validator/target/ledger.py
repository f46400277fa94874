"""The ledger (grootboek): an append-only file of everything a run created, written before the request leaves.

One JSON object a line, signed (validator/target/ledger_file.py). The first line says whose ledger it is; then come

    {"intend": 1, "method": "POST", "url": "…", "type": "Interne taak",
     "found_by": {"Nummer": "…"}, "sent": ["Nummer", …]}                   before the request
    {"created": 1, "url": "…/internetaken/…", "type": "Interne taak"}     it exists, and it is ours
    {"void": 1}                                                            nothing was created
    {"doubt": 1, "url": "…", "type": "Interne taak", "reason": "…"}       the answer shows an object, perhaps another's
    {"deletion_accepted": "…/internetaken/…"}                              the answer says that it is deleted
    {"deleted": "…/internetaken/…"}                                        seen to be gone

An intention without a `created`, `void` or `doubt` is an answer that was lost: something may have been created. A line
that broke off is passed over: a request whose intention is not written does not leave, and what is not settled is
reported.
The file is a record for who comes later; a process goes by what it wrote, which it keeps in memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from validator.errors import EnvironmentFault, InvalidInput
from validator.http.guard import Creation
from validator.target.account import Account, LedgerEntry, account_of
from validator.target.ledger_file import FORMAT, LedgerKey, Line, read_ledger_file

NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
"""Of a system that can refuse to open a link."""


class Ledger:
    """The ledger of one process; several processes of a run append to the same file.

    lines: what this process knows, without the header, be it that the file could not be written. looks: searches by one
    value that this process asked, as object type, attribute and value. Every method that writes raises EnvironmentFault
    when the file cannot be written.
    """

    def __init__(self, path: Path, key: LedgerKey, header: Mapping[str, Any]) -> None:
        """Make the file, or join that of another process of this run.

        header: run, url, profile and edition. Raises InvalidInput when the file cannot be written, or is that of
        another run.
        """
        self.path = path
        self.lines: list[Line] = []
        self._last: dict[str, str] = {}
        self.looks: set[tuple[str, str, str]] = set()
        self._key = key
        self._owned: set[str] = set()
        self._free: set[str] = set()
        self._reasons: dict[str, str] = {}
        self._seen: dict[str, int] = {}
        self._empty: set[str] = set()
        self._count = 0
        self._broken = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _new(path)
            self._append({"ledger": FORMAT, **header})
        except FileExistsError:
            self._file = self._join()
        except OSError as error:
            raise InvalidInput(
                f"{path}: the ledger cannot be written ({error.strerror}); choose another --report."
            ) from None

    def note_free(self, url: str) -> None:
        """Remember that the target said that nothing is at that URL."""
        self._free.add(url)

    def is_free(self, url: str) -> bool:
        """Whether the target said that nothing is at that URL."""
        return url in self._free

    def intend(self, method: str, url: str, creates: Creation) -> str:
        """Note that a request which may create something is about to leave; returns its key."""
        self._count += 1
        key = f"{os.getpid()}-{self._count}"
        line: Line = {"intend": key, "method": method, "url": url, "type": creates.object_type}
        if creates.found_by:
            line |= {"found_by": dict(creates.found_by), "sent": list(creates.sent)}
        self._record(line)  # when that fails, the request does not leave
        self.lines.append(line)
        return key

    def created(self, key: str, url: str, object_type: str) -> None:
        """The request created this object: it is ours from now on."""
        self._owned.add(url)
        self._last.pop(object_type, None)  # the newest stands at the end
        self._last[object_type] = url
        self._write({"created": key, "url": url, "type": object_type})

    def last(self, object_type: str | None) -> str | None:
        """The URL of the object of a type that was created last; without one, that of any object."""
        return self._last.get(object_type or "") or next(reversed(self._last.values()), None)

    def void(self, key: str) -> None:
        """The request created nothing."""
        self._write({"void": key})

    def doubt(self, key: str, url: str, object_type: str, reason: str) -> None:
        """The answer shows an object that may be another's: reported, and never touched. reason: why, in Dutch."""
        self._reasons[url] = reason
        self._write({"doubt": key, "url": url, "type": object_type, "reason": reason})

    def deletion_accepted(self, url: str) -> None:
        """The target answered that the object is deleted; another process of the run sees whether it is gone."""
        self._write({"deletion_accepted": url})

    def deleted(self, url: str) -> None:
        """The object was seen to be gone."""
        self._write({"deleted": url})

    def owns(self, url: str) -> bool:
        """Whether this process created the object at that URL."""
        return url in self._owned

    def note_seen(self, url: str) -> None:
        """Remember, in this process only, that an answer showed an object that it does not own."""
        if url not in self._owned:
            self._seen.setdefault(url, self._count)
            self._empty.discard(url.rpartition("/")[0])

    def note_empty(self, url: str) -> None:
        """Remember that the collection at that URL had no objects, before this process registered any."""
        self._empty.add(url)

    def is_only_ours(self, url: str) -> bool:
        """Whether the collection at that URL was empty, and no answer showed an object in it of another since."""
        return url in self._empty

    @property
    def seen(self) -> list[str]:
        """The URLs of the objects that answers to this process showed before it owned them."""
        return list(self._seen)

    def adopt_seen(self, urls: Iterable[str]) -> None:
        """Remember what answers to another process of the same run showed, whenever that was."""
        self._seen.update(dict.fromkeys(urls, 0))

    def has_seen(self, url: str, before: str | None = None) -> bool:
        """Whether an earlier answer showed the object at that URL, and it is not ours.

        before: key of a request; only answers from before it then count, if it was of this process.
        """
        if url in self._reasons:
            return True
        process, _, number = (before or "").rpartition("-")
        latest = int(number) if process == str(os.getpid()) else self._count + 1
        return url in self._seen and self._seen[url] < latest

    def reason(self, url: str) -> str | None:
        """Why the object at that URL is in doubt, in Dutch; None when it is not."""
        return self._reasons.get(url)

    def knows(self, url: str) -> bool:
        """Whether a registration by this process gave the object at that URL, ours or perhaps another's."""
        return url in self._owned or url in self._reasons

    def adopt(self, entries: Iterable[LedgerEntry]) -> None:
        """Own what another process of the same run created, to clean it up."""
        self._owned.update(entry.url for entry in entries)

    def account(self, others: Iterable[Line] = ()) -> Account:
        """What is left of the run, by what this process wrote, the file, and the lines of other processes.

        The file counts as far as it is there and signed. others: what these processes have told themselves.
        """
        try:
            recorded = read_ledger_file(self.path).lines(self._key)
        except InvalidInput:  # it was removed or spoiled during the run
            recorded = []
        return account_of([*self.lines, *others, *recorded])

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def _join(self) -> int:
        """The file that another process of this run made, open for appending. Raises InvalidInput if it is not that."""
        try:
            existing = read_ledger_file(self.path)
        except InvalidInput:
            existing = None
        if existing is None or self._key.verified(existing.header) is None:
            raise InvalidInput(f"{self.path}: is there already, and not of this run; choose another --report.")
        self._broken = not existing.whole
        try:
            return os.open(self.path, os.O_WRONLY | os.O_APPEND | NO_LINK)
        except OSError as error:
            raise InvalidInput(f"{self.path}: the ledger cannot be written ({error.strerror}).") from None

    def _write(self, line: Line) -> None:
        self.lines.append(line)
        self._record(line)

    def _record(self, line: Line) -> None:
        try:
            self._append(line)
        except OSError as error:
            raise EnvironmentFault(f"het grootboek {self.path} is niet te schrijven ({error.strerror})") from None
        if self._broken:
            raise EnvironmentFault(f"het grootboek {self.path} is niet verder te schrijven; is de schijf vol?")

    def _append(self, line: Line) -> None:
        # one write of one line: appends of several processes do not mix
        content = (("\n" if self._broken else "") + self._key.signed(line) + "\n").encode()
        self._broken = os.write(self._file, content) < len(content)


def _new(path: Path) -> int:
    """A new file for appending, for this user only. Raises FileExistsError when anything is there, be it a link."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | NO_LINK, 0o600)
