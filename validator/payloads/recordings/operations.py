"""The operation that a recorded message is of: by its method and path, the object type and who sent it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

from validator.payloads.criteria import COLLECTION, ERROR
from validator.payloads.recordings.message import Message
from validator.profile.model import Profile
from validator.schema import catalog
from validator.schema.catalog import Direction
from validator.text import path_and_query

ACCEPTED, REFUSED = range(200, 300), range(400, 600)
SENT: dict[str, Direction] = {"POST": "request", "PUT": "request", "PATCH": "patch"}


@dataclass(frozen=True)
class Operation:
    """What a body is judged as. items: of a search, the object type of what it lists."""

    object_type: str
    direction: Direction
    items: str | None = None


class Operations:
    """The operations of a dialect, by path. The base path of an API is not known: a path ends the URL."""

    def __init__(self, profile: Profile) -> None:
        self._collections: dict[str, str] = {}
        self._items: dict[str, str] = {}
        for name, bound in profile.objects.items():
            if bound.path:
                self._collections[bound.path.strip("/")] = name
                self._items[bound.item_path.strip("/")] = name
        titles = {path.rpartition("/")[2]: name for name, path in catalog.wire_types(profile.dialect).items()}
        self._composites = {
            composite.path.strip("/"): titles[f"{composite.schema}.schema.json"]
            for composite in profile.composites.values()
            if composite.path
        }

    def of(self, message: Message) -> Operation | None:
        """The operation of a message; None when the dialect has none of its path, or it has no body to judge."""
        segments = [unquote(part) for part in path_and_query(message.url)[0].split("/") if part]
        if not segments:
            return None
        last, before = segments[-1], segments[-2] if len(segments) > 1 else ""
        composite, collection = self._composites.get(last), self._collections.get(last)
        name = composite or collection or self._items.get(before)
        if name is None:
            return None
        if message.kind == "request":
            return self._sent(message, name)
        if message.status in REFUSED:
            return Operation(ERROR, "answer")
        if message.status is not None and message.status not in ACCEPTED:
            return None
        searched = collection is not None and message.method.upper() in {"GET", ""}
        return Operation(COLLECTION, "answer", name) if searched else Operation(name, "answer")

    def _sent(self, message: Message, name: str) -> Operation | None:
        """The operation of a request; none of one that a test sent wrong on purpose, and that was refused."""
        direction = SENT.get(message.method.upper())
        if direction is None or (message.tested and message.status not in ACCEPTED):
            return None
        return Operation(name, direction)
