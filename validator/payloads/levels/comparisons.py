"""What JSON Schema cannot say of one body: that two of its places differ, and that the entries of a list do.

A wire schema says it with `x-verschillend` (pairs of places) and `x-uniek` (places with `*` for every entry of a list).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from validator.payloads.finding import PayloadFinding
from validator.schema import pointer
from validator.schema.catalog import load
from validator.schema.pointer import MISSING
from validator.schema.wording import as_json

DIFFERENT, UNIQUE = "x-verschillend", "x-uniek"


class ComparisonLevel:
    """Judges by the comparisons of one wire schema."""

    def __init__(self, reference: str) -> None:
        schema = load(reference)
        self._different: list[list[str]] = schema.get(DIFFERENT, [])
        self._unique: list[str] = schema.get(UNIQUE, [])

    def __bool__(self) -> bool:
        return bool(self._different or self._unique)

    def findings(self, value: Any) -> Iterator[PayloadFinding]:
        """Where a body has twice what it may have once."""
        for one, other in self._different:
            found = pointer.get(value, one)
            if isinstance(found, str) and found == pointer.get(value, other):
                yield PayloadFinding(one, f"iets anders dan bij {other}", as_json(found), DIFFERENT)
        for place in self._unique:
            entries = list(places(value, place))
            times = Counter(found for _, found in entries if isinstance(found, str))
            for where, found in entries:
                if isinstance(found, str) and times[found] > 1:
                    yield PayloadFinding(where, "in de lijst één keer", as_json(found), UNIQUE)


def places(value: Any, pattern: str) -> Iterator[tuple[str, Any]]:
    """The places of a pattern (a JSON pointer with `*` for every entry of a list), each with what stands there."""
    before, star, after = pattern.partition("/*")
    found = pointer.get(value, before)
    if not star:
        if found is not MISSING:
            yield before, found
    elif isinstance(found, list):
        for number, entry in enumerate(found):
            for where, inner in places(entry, after):
                yield f"{before}/{number}{where}", inner
