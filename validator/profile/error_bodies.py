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

    at: pointer to a list of errors, or to an object that has them by name; None where a dialect names nothing. name:
    pointer to the name in an entry of the list; None where they stand by name. prefix: what stands before the name.
    absent: why nothing is named, in Dutch.
    """

    at: str | None = None
    name: str | None = None
    prefix: str = ""
    absent: str | None = None

    def entries(self, body: Any) -> list[tuple[Any, Any]] | None:
        """The name and the entry of each error in a body; None when the body has no list of them."""
        found = pointer.MISSING if self.at is None else pointer.get(body, self.at)
        if self.name is None:
            return list(found.items()) if isinstance(found, dict) else None
        return [(pointer.get(entry, self.name), entry) for entry in found] if isinstance(found, list) else None

    def place(self, name: Any) -> str | None:
        """The JSON pointer of the property that a name stands for; None for what is no name as the dialect has it."""
        if not isinstance(name, str) or not name.startswith(self.prefix):
            return None
        return pointer.join([part for part in SEPARATORS.split(name.removeprefix(self.prefix)) if part])

    def pointers(self) -> Iterator[str]:
        """The pointers that an error body is read by."""
        yield from (place for place in (self.at, self.name) if place)
