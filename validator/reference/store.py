"""The register behind the reference API: concepts in SQLite, with transactions and foreign keys."""

from __future__ import annotations

import json
import sqlite3
import uuid
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import RLock
from typing import Any

TABLES = """
CREATE TABLE IF NOT EXISTS object (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    registered TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts))
);
CREATE INDEX IF NOT EXISTS object_type ON object (type, number);
CREATE TABLE IF NOT EXISTS reference (
    owner TEXT NOT NULL REFERENCES object (id) ON DELETE CASCADE,
    attribute TEXT NOT NULL,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES object (id) ON DELETE CASCADE,
    PRIMARY KEY (owner, attribute, position)
);
CREATE INDEX IF NOT EXISTS reference_target ON reference (target, attribute);
"""


@dataclass(frozen=True)
class Record:
    """One object: its plain attributes in `facts`, its references by attribute, in order."""

    id: str
    type: str
    registered: datetime
    facts: Mapping[str, Any]
    references: Mapping[str, Sequence[str]]


class Store:
    """All objects. One connection behind a lock: a request is a transaction, and transactions do not overlap.

    new_id: makes the id of a new object.
    """

    def __init__(self, path: str = ":memory:", new_id: Callable[[], str] = lambda: str(uuid.uuid4())) -> None:
        """Open the database file, or one in memory. Raises sqlite3.Error when the file is no database."""
        self._new_id = new_id
        self._lock = RLock()
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        weakref.finalize(self, self._db.close)  # a register in memory goes with whoever made it
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.executescript(TABLES)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens, or, when something is raised, nothing of it."""
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    @contextmanager
    def trial(self) -> Iterator[Callable[[], bool]]:
        """Nothing inside has happened afterwards; yields what tells whether anything was written."""
        before = self._db.total_changes
        self._db.execute("SAVEPOINT trial")
        try:
            yield lambda: self._db.total_changes > before
        finally:
            self._db.execute("ROLLBACK TO trial")
            self._db.execute("RELEASE trial")

    def insert(self, object_type: str, facts: Mapping[str, Any], references: Mapping[str, Sequence[str]]) -> Record:
        """Add an object under an id of our own. Raises sqlite3.IntegrityError when a reference leads nowhere."""
        identity = self._new_id()
        moment = datetime.now(UTC)
        self._db.execute(
            "INSERT INTO object (id, type, registered, facts) VALUES (?, ?, ?, ?)",
            (identity, object_type, moment.isoformat(), json.dumps(facts, ensure_ascii=False)),
        )
        self._refer(identity, references)
        return Record(identity, object_type, moment, dict(facts), {key: list(ids) for key, ids in references.items()})

    def update(self, identity: str, facts: Mapping[str, Any], references: Mapping[str, Sequence[str]]) -> None:
        """Replace the attributes and references of an object."""
        self._db.execute("UPDATE object SET facts = ? WHERE id = ?", (json.dumps(facts, ensure_ascii=False), identity))
        self._db.execute("DELETE FROM reference WHERE owner = ?", (identity,))
        self._refer(identity, references)

    def delete(self, identity: str) -> None:
        """Remove an object; references to it go with it."""
        self._db.execute("DELETE FROM object WHERE id = ?", (identity,))

    def get(self, object_type: str, identity: str) -> Record | None:
        """The object of that type and id."""
        rows = self._db.execute(
            "SELECT id, type, registered, facts FROM object WHERE type = ? AND id = ?", (object_type, identity)
        )
        return next((self._record(row) for row in rows), None)

    def all(self, object_type: str) -> Iterator[Record]:
        """All objects of a type, the newest first."""
        rows = self._db.execute(
            "SELECT id, type, registered, facts FROM object WHERE type = ? ORDER BY number DESC", (object_type,)
        ).fetchall()
        return (self._record(row) for row in rows)

    def referring(self, attribute: str, target: str) -> list[Record]:
        """The objects that refer by this attribute to an object, the oldest first."""
        rows = self._db.execute(
            "SELECT id, type, registered, facts FROM object WHERE id IN"
            " (SELECT owner FROM reference WHERE attribute = ? AND target = ?) ORDER BY number",
            (attribute, target),
        ).fetchall()
        return [self._record(row) for row in rows]

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    def _refer(self, owner: str, references: Mapping[str, Sequence[str]]) -> None:
        self._db.executemany(
            "INSERT INTO reference (owner, attribute, position, target) VALUES (?, ?, ?, ?)",
            [
                (owner, attribute, position, target)
                for attribute, ids in references.items()
                for position, target in enumerate(ids)
            ],
        )

    def _record(self, row: tuple[str, str, str, str]) -> Record:
        identity, object_type, registered, facts = row
        references: dict[str, list[str]] = {}
        for attribute, target in self._db.execute(
            "SELECT attribute, target FROM reference WHERE owner = ? ORDER BY attribute, position", (identity,)
        ):
            references.setdefault(attribute, []).append(target)
        return Record(identity, object_type, datetime.fromisoformat(registered), json.loads(facts), references)
