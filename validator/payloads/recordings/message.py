"""One recorded HTTP message: a request or a response, whichever tool recorded it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Message:
    """A body with the operation that it is of.

    place: JSON pointer of the body in the recording. body: its text, or a value that the recording holds as JSON.
    status: of the response; of a request that of its response, None when there is none. media_type: "" when it is not
    recorded. version: of the API, as the response says it. tested: whether a test sent it,
    which can be wrong on purpose.
    """

    kind: Literal["request", "response"]
    method: str
    url: str
    status: int | None
    body: Any
    place: str
    media_type: str = ""
    version: str = ""
    tested: bool = False

    @property
    def is_json(self) -> bool:
        """Whether the body may be JSON: it says so, or says nothing."""
        return self.body is not None and (not self.media_type or "json" in self.media_type.lower())


def header(headers: Any, name: str) -> str:
    """A header by its name, from pairs, from objects with name and value, or from an object of names."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(headers, dict):
        pairs = list(headers.items())
    elif isinstance(headers, list):
        for entry in headers:
            if isinstance(entry, dict):
                pairs.append((entry.get("name", entry.get("key")), entry.get("value")))
            elif isinstance(entry, list) and len(entry) > 1:
                pairs.append((entry[0], entry[1]))
    for key, value in pairs:
        if isinstance(key, str) and key.lower() == name.lower():
            first = value[0] if isinstance(value, list) and value else value
            return str(first.get("equalTo", "") if isinstance(first, dict) else first)
    return ""
