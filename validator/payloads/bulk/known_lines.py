"""What is remembered of the lines before: of which type an object with these properties is, and which texts are right.

A line that is like one that was right before is judged as a text, in less time than reading it as JSON takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from validator.payloads.object_judge import ObjectJudge
from validator.schema.alike import COMPACT, SPACED, expression

MOST_LAYOUTS = 10_000
"""Sets of properties of which the object type is remembered."""

FIRST, MORE = 4096, 4
"""How many right lines have to be read before expressions are made of them, which takes a while; and how many times as
many before the next are made."""

MOST_EXPRESSIONS = 32
END = rb"[ \t\r]*+\n"
"""Of a line."""


class KnownLines:
    """Judges lines by those before, all of one object type, or of what they show to be.

    around: the property in which objects stand that are judged by themselves.
    """

    def __init__(self, around: str) -> None:
        self._around = around
        self._layouts: dict[tuple[str, ...], ObjectJudge] = {}
        self._expressions: dict[bytes, ObjectJudge] = {}
        self._judges: list[ObjectJudge | None] = [None]
        self._match: Callable[[bytes, int], re.Match[bytes] | None] = re.compile(rb"(?!)").match
        self._examples: dict[tuple[str, ...], tuple[bytes, Any]] = {}
        self._read, self._due = 0, FIRST

    def by_text(self, block: bytes) -> tuple[list[int], list[ObjectJudge | None]]:
        """Where the lines of a block begin, and the last one ends; and the judge by whose wire schema each is right.

        The judge is None of a line that has to be read.
        """
        at, end = 0, len(block)
        edges, judges = [0], list[ObjectJudge | None]()
        while at < end:
            found = self._match(block, at)
            if found is None:
                at = block.find(b"\n", at) + 1 or end
                judges.append(None)
            else:
                at = found.end()
                judges.append(self._judges[found.lastindex or 0])
            edges.append(at)
        return edges, judges

    def by_properties(self, value: Any) -> ObjectJudge | None:
        """The judge of an object with properties that were seen before, or None."""
        return self._layouts.get(tuple(value)) if value.__class__ is dict and not value.get(self._around) else None

    def remember(self, value: dict[str, Any], judge: ObjectJudge) -> None:
        """Remember that the properties of an object alone say by which judge it is judged."""
        if len(self._layouts) < MOST_LAYOUTS:
            self._layouts[tuple(value)] = judge

    def learn(self, line: bytes, value: Any) -> None:
        """Learn of a line that was read and is right. value: the object in it, with properties that are remembered."""
        self._read += 1
        if len(self._expressions) < MOST_EXPRESSIONS and value.get(self._around, {}) == {}:
            self._examples.setdefault(tuple(value), (line, value))
        if self._read >= self._due and self._examples:
            self._read, self._due = 0, self._due * MORE
            self._compile()

    def _compile(self) -> None:
        """Make expressions of the examples."""
        for layout, (line, value) in self._examples.items():
            judge = self._layouts[layout]
            made = expression(value, judge.schema, SPACED if b'": ' in line else COMPACT)
            self._expressions[made] = judge
        self._examples.clear()
        self._judges = [None, *self._expressions.values()]
        each = b"|".join(one + b"()" for one in self._expressions)  # the group that is there says which one it was
        self._match = re.compile(b"(?:" + each + b")" + END).match
