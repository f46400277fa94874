"""The lines of a ledger file: JSON objects, each with a code by which only who has the token of the run can write it.

A ledger decides what is deleted, with the token of who cleans up. So a line counts only when its `mac` is the
HMAC-SHA256 of the rest of it, by a key derived from that token and the id of the run: a line that somebody else wrote,
changed, or took from the ledger of another run is passed over.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.files import read_regular
from validator.http.redaction import Secret

FORMAT = 2
"""Of the file, as its first line says."""

MAC = "mac"
MAX_BYTES = 100_000_000
"""Of a ledger that is read: some hundred times that of the longest run."""

Line = dict[str, Any]


class LedgerKey:
    """The key of the ledger of one run."""

    def __init__(self, secret: Secret | None, run_id: str) -> None:
        """Derive it. secret: the token of the run; None where the target wants none, and nothing is authenticated."""
        token = b"" if secret is None else secret.reveal().encode()
        self._key = _derived(token, run_id)

    def signed(self, line: Mapping[str, Any]) -> str:
        """The line as it stands in the file, without its line end."""
        return json.dumps({**line, MAC: self._mac(line)}, ensure_ascii=False)

    def verified(self, signed: Mapping[str, Any]) -> Line | None:
        """The line without its code, or None when that is not by this key."""
        line = {name: value for name, value in signed.items() if name != MAC}
        flat = all(_is_plain(value) for value in line.values())
        code = str(signed.get(MAC)).encode("utf-8", "surrogatepass")
        return line if flat and hmac.compare_digest(self._mac(line).encode(), code) else None

    def _mac(self, line: Mapping[str, Any]) -> str:
        content = json.dumps(line, sort_keys=True, ensure_ascii=True).encode()
        return hmac.digest(self._key, content, "sha256").hex()


@lru_cache(maxsize=1)
def _derived(token: bytes, run_id: str) -> bytes:
    # slow on purpose: a ledger must not help to guess a short token
    return hashlib.scrypt(token, salt=f"klantcheck ledger {run_id}".encode(), n=2**12, r=8, p=1)


@dataclass(frozen=True)
class LedgerFile:
    """A ledger file as it was read, nothing of it verified yet.

    header: its first line. rest: the others. whole: whether the last line did not break off.
    """

    path: Path
    header: Line
    rest: list[Line]
    whole: bool

    def lines(self, key: LedgerKey) -> list[Line]:
        """The lines after the header that are by this key."""
        return [line for signed in self.rest if (line := key.verified(signed)) is not None]

    def check(self, secret: Secret | None, url: str) -> LedgerKey:
        """The key of this ledger. Raises InvalidInput when it is not of a run with this token at this base URL."""
        if self.header.get("url") != url:
            raise InvalidInput(f"{self.path}: is the ledger of a run at another URL; give the URL that the run was at.")
        key = LedgerKey(secret, str(self.header.get("run")))
        if key.verified(self.header) is None:
            raise InvalidInput(
                f"{self.path}: was not written with this token, or changed afterwards; nothing is deleted by it."
            )
        return key


def _is_plain(value: Any) -> bool:
    """Whether a value is a text or number, or holds texts alone."""
    parts = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    return isinstance(value, str | int | dict | list) and all(isinstance(part, str) for part in parts)


def read_ledger_file(path: Path) -> LedgerFile:
    """Read a ledger file, also one that broke off in the middle of a line. Raises InvalidInput when it is none."""
    text = read_regular(path, MAX_BYTES).decode("utf-8", "replace")  # a byte that is none spoils its line, not the rest
    objects = list(_objects(text))
    if not objects or objects[0].get("ledger") != FORMAT:
        raise InvalidInput(
            f"{path}: is no ledger of this version; give the file grootboek-….ndjson that the run named."
        )
    return LedgerFile(path, objects[0], objects[1:], text.endswith("\n"))


def _objects(text: str) -> Iterator[Line]:
    """The JSON objects among the lines; one that broke off is passed over."""
    for line in text.split("\n"):
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            yield value
