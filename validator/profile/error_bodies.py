"""What the error bodies of a dialect blame: the properties that were wrong, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from validator.schema import pointer

SEPARATORS = re.compile(r"[./\[\]]+")
"""What stands between the names in the place of an error: "contactnaam.voornaam", "/lines/0/text", "lines[0].text"."""


@dataclass(frozen=True)
class ErrorStyle:
    """How errors name what they blame.

    at: pointer to a list of errors, or to an object that has them by name; None where a dialect has neither. name:
    pointer to the name in an entry of the list, or in a body that is one error; None where they stand by name.
    prefix: what stands before the name. absent: why nothing is named, in Dutch. query: pointer, in an entry, to the
    name of a query argument, where that stands elsewhere. missing_in_parent: what is missing is told of the group that
    it should be in.
    """

    at: str | None = None
    name: str | None = None
    prefix: str = ""
    absent: str | None = None
    query: str | None = None
    missing_in_parent: bool = False

    def entries(self, body: Any) -> list[tuple[Any, Any]] | None:
        """The name and the entry of each error in a body; None when the body has none of them where they should be."""
        if self.at is None:
            named = pointer.MISSING if self.name is None else pointer.get(body, self.name)
            return None if named in (pointer.MISSING, None) else [(named, body)]
        found = pointer.get(body, self.at)
        if self.name is None:
            return list(found.items()) if isinstance(found, dict) else None
        return [(self._named(entry), entry) for entry in found] if isinstance(found, list) else None

    def _named(self, entry: Any) -> Any:
        """What an entry of the list blames: a property, or else a query argument."""
        places = [place for place in (self.name, self.query) if place]
        found = [one for one in (pointer.get(entry, place) for place in places) if one not in (pointer.MISSING, None)]
        return next(iter(found), pointer.MISSING)

    def place(self, name: Any) -> str | None:
        """The JSON pointer of the property that a name stands for; None for what is no name as the dialect has it."""
        if not isinstance(name, str):
            return None
        if name == self.prefix.rstrip("./"):
            return ""
        if not name.startswith(self.prefix):
            return None
        return pointer.join([part for part in SEPARATORS.split(name.removeprefix(self.prefix)) if part])

    def blames(self, name: Any, expected: str, *, missing: bool = False) -> bool:
        """Whether a name stands for a property or for what is in it, however its words are parted.

        Some write `adresregel_1` in an error for what they call `adresregel1`. expected: its pointer. missing: whether
        it is.
        """
        place = self.place(name)
        if place is None:
            return False
        parent = expected.rpartition("/")[0]
        inside = f"{_run_together(place)}/".startswith(f"{_run_together(expected)}/")
        return inside or (missing and self.missing_in_parent and place == parent)

    def pointers(self) -> Iterator[str]:
        """The pointers that an error body is read by."""
        yield from (place for place in (self.at, self.name, self.query) if place)


def _run_together(place: str) -> str:
    return place.replace("_", "")
