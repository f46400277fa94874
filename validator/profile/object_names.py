"""What objects are called in references that name another attribute than the id: known of those that were seen."""

from __future__ import annotations

import secrets

LOWEST, RANGE = 100_000_000, 900_000_000
"""Of a number of nine digits."""


class ObjectNames:
    """The numbers of objects by their ids, and the other way round: of all that one process saw of a target."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._ids: dict[tuple[str, str], str] = {}

    def note(self, object_type: str, identity: str, name: str) -> None:
        """Keep that an object is called so."""
        self._names[object_type, identity] = name
        self._ids[object_type, name] = identity

    def name(self, object_type: str, identity: str) -> str:
        """What an object is called; of one that nobody has seen, a number that no object has."""
        known = self._names.get((object_type, identity))
        if known is None:
            known = str(LOWEST + secrets.randbelow(RANGE))
            self.note(object_type, identity, known)
        return known

    def identity(self, object_type: str, name: str) -> str | None:
        """The id of the object that is called so; None when none was seen."""
        return self._ids.get((object_type, name))
