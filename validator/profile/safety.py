"""What of a profile could lead a run to objects of others, or send the token where it does not belong.

A profile is read as code, and still: an id comes from no place that the suite writes, an object is at its own
collection, and the credentials are in a header of their own. Paths stay under the base URL by the JSON Schema.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.schema import pointer

Problem = tuple[str, str]
"""Where in the profile, as a JSON pointer, and what is wrong."""

HEADERS_OF_HTTP = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "transfer-encoding"}
)
"""Headers that say something else than who asks."""


def unsafe_places(data: Mapping[str, Any]) -> Iterator[Problem]:
    """Everything unsafe in a profile that its schema accepts."""
    if data["auth"]["header"].lower() in HEADERS_OF_HTTP:
        yield "/auth/header", f"{data['auth']['header']!r} carries no credentials"
    reached = {name: bound for name, bound in data["object_types"].items() if "path" in bound}
    for name, bound in reached.items():
        place = pointer.join(["object_types", name])
        for attribute, binding in bound["attributes"].items():
            if "pointer" in binding and not binding.get("read_only") and _overlap(bound["id"], binding["pointer"]):
                yield (
                    f"{place}/id",
                    f"{bound['id']} is also where {attribute!r} is written: an id is of the API's making",
                )
        others = [other["path"] for key, other in reached.items() if key != name]
        yield from _item_path(f"{place}/item_path", bound["path"], bound.get("item_path", bound["path"]), others)


def _item_path(place: str, path: str, item_path: str, others: list[str]) -> Iterator[Problem]:
    own = item_path.lower()  # a dialect may write it in other case
    if own != path.lower() and not own.startswith(f"{path.lower()}/"):
        yield place, f"{item_path} is not {path} or below it: objects stand in their own collection"
    if own != path.lower() and own in (other.lower() for other in others):
        yield place, f"{item_path} is the collection of other objects"


def _overlap(pointer: str, other: str) -> bool:
    """Whether two pointers lead to the same value, or the one into the other."""
    return f"{pointer}/".startswith(f"{other}/") or f"{other}/".startswith(f"{pointer}/")
