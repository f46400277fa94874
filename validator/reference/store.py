"""The register behind the reference API: concepts in SQLite, with transactions, foreign keys and indexes."""

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

from validator.reference.criteria import Criterion, Query, compact, matching
from validator.resources import PACKAGE
from validator.standard.objectmodel import ObjectType

UNTRANSLATED = "$"
"""Key of the JSON object in which a fact stands that the profile has no word for."""

LAYOUT = 2
"""The version of the tables (tables.sql), as PRAGMA user_version."""

LIMITS = (10, 100, 1000)
"""How many objects are counted to see which of some criteria fewest objects meet: more, when these do not tell."""

TABLES = PACKAGE / "reference" / "tables.sql"


@dataclass(frozen=True)
class Record:
    """One object: its plain attributes in `facts`, its references by attribute, in order."""

    id: str
    type: str
    registered: datetime
    facts: Mapping[str, Any]
    references: Mapping[str, Sequence[str]]


@dataclass
class Content:
    """What an object is to hold: plain attributes and references by attribute name."""

    facts: dict[str, Any]
    references: dict[str, list[str]]

    def value(self, attribute: str) -> Any:
        """The value or the first reference of an attribute; None when there is none."""
        fact = self.facts.get(attribute)
        return next(iter(self.references.get(attribute, ())), None) if fact is None else fact


class Selection:
    """The objects that a query selects, read only as far as they are asked for: `len(…)` and slices."""

    def __init__(self, count: Callable[[], int], read: Callable[[int, int], list[Record]]) -> None:
        """count: how many there are. read: the objects from an offset on, up to a limit (-1: all)."""
        self._count = count
        self._read = read

    def __len__(self) -> int:
        return self._count()

    def __getitem__(self, part: slice) -> list[Record]:
        first = part.start or 0
        return self._read(first, -1 if part.stop is None else max(0, part.stop - first))


class RegisterCopy:
    """A register as it was, in memory, for `Store.restore`."""

    def __init__(self) -> None:
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self.database.close)


class Store:
    """All objects. One connection behind a lock: a request is a transaction, and transactions do not overlap.

    new_id: makes the id of a new object. newest_first: the order of objects in a search.
    """

    def __init__(
        self,
        path: str = ":memory:",
        new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
        *,
        newest_first: bool = True,
    ) -> None:
        """Open the database file, or one in memory. Raises sqlite3.Error when the file is no register."""
        self._new_id = new_id
        self._order = "DESC" if newest_first else "ASC"
        self._lock = RLock()
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        weakref.finalize(self, self._db.close)  # a register in memory goes with whoever made it
        self._db.execute("PRAGMA journal_mode = WAL")  # what was answered outlives a kill -9 of this process …
        self._db.execute("PRAGMA synchronous = NORMAL")  # … though not a power cut
        self._db.execute("PRAGMA foreign_keys = ON")
        self._db.create_function("folded", 1, lambda text: str(text).casefold(), deterministic=True)
        self._prepare()

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

    def checkpoint(self) -> None:
        """Make what was written so far in this transaction permanent."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")

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
        registered = datetime.now(UTC)
        self._db.execute(
            "INSERT INTO object (id, type, registered, facts) VALUES (?, ?, ?, ?)",
            (identity, object_type, registered.isoformat(), compact(facts)),
        )
        self._refer(identity, references)
        kept = {attribute: list(ids) for attribute, ids in references.items()}
        return Record(identity, object_type, registered, dict(facts), kept)

    def update(self, identity: str, facts: Mapping[str, Any], references: Mapping[str, Sequence[str]]) -> None:
        """Replace the attributes and references of an object."""
        self._db.execute("UPDATE object SET facts = ? WHERE id = ?", (compact(facts), identity))
        self._db.execute("DELETE FROM reference WHERE number = (SELECT number FROM object WHERE id = ?)", (identity,))
        self._refer(identity, references)

    def delete(self, identity: str) -> None:
        """Remove an object; references to it go with it."""
        self._db.execute("DELETE FROM object WHERE id = ?", (identity,))

    def get(self, object_type: str, identity: str) -> Record | None:
        """The object of that type and id."""
        number = "number = (SELECT number FROM object WHERE id = ? AND type = ?)"
        return next(iter(self._records(number, (identity, object_type))), None)

    def all(self, object_type: str) -> Iterator[Record]:
        """All objects of a type, in the order of a search."""
        numbers = "number IN (SELECT number FROM object WHERE type = ?)"
        return iter(self._records(numbers, (object_type,), self._order))

    def select(self, object_type: ObjectType, criteria: Sequence[Criterion]) -> Selection:
        """The objects of a type that meet all criteria."""
        query = matching(object_type, criteria, self._fewest)
        return Selection(lambda: self._count(query), lambda offset, limit: self._read(query, offset, limit))

    def referring(self, attribute: str, target: str) -> list[Record]:
        """The objects that refer by this attribute to an object, the oldest first."""
        numbers = "number IN (SELECT number FROM reference WHERE target = ? AND attribute = ?)"
        return self._records(numbers, (target, attribute))

    def copy(self) -> RegisterCopy:
        """A copy of the register, for `restore`."""
        copy = RegisterCopy()
        with self._lock:
            self._db.backup(copy.database)
        return copy

    def restore(self, copy: RegisterCopy) -> None:
        """The register as it was when it was copied."""
        with self._lock:
            copy.database.backup(self._db)

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    def _prepare(self) -> None:
        """Make the tables in a new database. Raises sqlite3.DatabaseError when there are others."""
        (layout,) = self._db.execute("PRAGMA user_version").fetchone()
        (parts,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if parts and layout != LAYOUT:
            raise sqlite3.DatabaseError("its tables are not those of this version of Klantcheck")
        if not parts:
            tables = TABLES.read_text(encoding="utf-8")
            self._db.executescript(f"BEGIN; {tables} PRAGMA user_version = {LAYOUT}; COMMIT;")

    def _refer(self, owner: str, references: Mapping[str, Sequence[str]]) -> None:
        self._db.executemany(
            "INSERT INTO reference SELECT number, type, ?, ?, ? FROM object WHERE id = ?",
            [
                (attribute, position, target, owner)
                for attribute, ids in references.items()
                for position, target in enumerate(ids)
            ],
        )

    def _count(self, query: Query) -> int:
        sql = query.count or f"SELECT count(*) FROM ({query.sql})"
        (count,) = self._db.execute(sql, query.parameters).fetchone()
        return int(count)

    def _fewest(self, queries: Sequence[Query]) -> Query:
        """The query that selects fewest objects, as far as that shows within the first of each."""
        for limit in LIMITS:
            sizes = [self._size(query, limit) for query in queries]
            if min(sizes) < limit:
                break
        return queries[sizes.index(min(sizes))]

    def _size(self, query: Query, limit: int) -> int:
        """How many objects a query selects, up to a limit."""
        sql = f"SELECT count(*) FROM ({query.sql} LIMIT ?)"
        (count,) = self._db.execute(sql, (*query.parameters, limit)).fetchone()
        return int(count)

    def _read(self, query: Query, offset: int, limit: int) -> list[Record]:
        numbers = f"number IN ({query.sql} ORDER BY number {self._order} LIMIT ? OFFSET ?)"
        return self._records(numbers, (*query.parameters, limit, offset), self._order)

    def _records(self, numbers: str, parameters: Sequence[Any], order: str = "ASC") -> list[Record]:
        """The objects with these numbers. numbers: an SQL condition on the column of that name."""
        references: dict[int, dict[str, list[str]]] = {}
        for number, attribute, target in self._db.execute(
            f"SELECT number, attribute, target FROM reference WHERE {numbers} ORDER BY number, attribute, position",
            parameters,
        ):
            references.setdefault(number, {}).setdefault(attribute, []).append(target)
        rows = self._db.execute(
            f"SELECT number, id, type, registered, facts FROM object WHERE {numbers} ORDER BY number {order}",
            parameters,
        )
        return [
            Record(identity, kind, datetime.fromisoformat(registered), json.loads(facts), references.get(number, {}))
            for number, identity, kind, registered, facts in rows
        ]
