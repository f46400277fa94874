"""Requests that register several objects as a whole, as a profile binds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from validator.schema import pointer


@dataclass(frozen=True)
class Part:
    """One part of a composite request. type: what an entry of a list is called that holds parts of several types."""

    object_type: str
    pointer: str
    many: bool = False
    owner: str | None = None
    type: str | None = None


@dataclass(frozen=True)
class Provisional:
    """The ids by which the parts of a composite request refer to each other.

    pointer: to the id in a part. reference: how another part refers to it, with {id}.
    """

    pointer: str
    reference: Any = "{id}"


@dataclass(frozen=True)
class Composite:
    """One request that registers several objects as a whole.

    schema: the wire schema of it. type: pointer in an entry of a list to what the part is. provisional: where its parts
    refer to each other; else what belongs to the first one does not say so.
    """

    path: str = ""
    schema: str = ""
    type: str = ""
    provisional: Provisional | None = None
    parts: tuple[Part, ...] = ()
    absent: str | None = None

    def shown(self, part: Part, body: Any) -> list[Any]:
        """The objects of a part in a request or its answer."""
        found = pointer.get(body, part.pointer)
        items = found if isinstance(found, list) else [] if found is None else [found]
        return [one for one in items if part.type is None or pointer.get(one, self.type) == part.type]
