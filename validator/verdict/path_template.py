"""Paths of an OpenAPI document, matched without regular expressions: they are somebody else's."""

from __future__ import annotations

from collections.abc import Sequence


class PathTemplate:
    """A path of the document, in which each {…} stands for one or more characters but a slash."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.parameters = path.count("{")
        self._segments = [_literals(segment) for segment in path.split("/")]

    def matches(self, segments: Sequence[str]) -> bool:
        """Whether a path, split at its slashes, is an instance of this one."""
        return len(segments) == len(self._segments) and all(map(_matches, self._segments, segments))


def _literals(segment: str) -> list[str]:
    """The literal texts of a segment, around its parameters."""
    first, *rest = segment.split("{")
    return [first, *(part.partition("}")[2] for part in rest)]


def _matches(literals: Sequence[str], text: str) -> bool:
    """Whether the literals stand in the text in this order, from end to end, with something in between."""
    first, *rest = literals
    if not rest:
        return text == first
    *between, last = rest
    place, end = len(first), len(text) - len(last)
    if not (text.startswith(first) and text.endswith(last)):
        return False
    for literal in between:
        place = text.find(literal, place + 1, end)
        if place < 0:
            return False
        place += len(literal)
    return place < end
