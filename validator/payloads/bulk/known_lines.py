"""What is remembered of the lines before: of which type an object with these properties is, and which texts are right.

A line that is like one that was right before is judged as a text, in less time than reading it as JSON takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from validator.payloads.object_judge import ObjectJudge
from validator.schema.accepted_texts import COMPACT, SPACED, has_plain_escapes, is_utf_8, members

MOST_LAYOUTS = 10_000
"""Sets of properties of which the object type is remembered."""

FIRST, MORE = 4096, 4
"""How many right lines have to be read before expressions are made of them, which takes a while; and how many times as
many before the next are made."""

MOST_EXPRESSIONS = 32
END = rb"\}[ \t\r]*+\n"
"""Of a line that is an object."""

NOTHING = re.compile(rb"(?!)").match


class KnownLines:
    """Judges lines by those before, all of one object type, or of what they show to be.

    around: the property in which objects stand that are judged by themselves.
    """

    def __init__(self, around: str) -> None:
        self._around = around
        self._layouts: dict[tuple[str, ...], ObjectJudge] = {}
        self._expressions: dict[tuple[bytes, ...], ObjectJudge] = {}
        self._judges: list[ObjectJudge] = []
        self._match: Callable[[bytes, int], re.Match[bytes] | None] = NOTHING
        self._examples: dict[tuple[str, ...], tuple[bytes, Any]] = {}
        self._read, self._due = 0, FIRST

    def by_text(self, block: bytes) -> tuple[list[int], list[ObjectJudge | None]]:
        """Where the lines of a block begin, and the last one ends; and the judge by whose wire schema each is right.

        The judge is None of a line that has to be read.
        """
        at, end, slash = 0, len(block), _backslash(block, 0)
        match, judge_of = self._match if is_utf_8(block) else NOTHING, self._judges
        edges, judges = [0], list[ObjectJudge | None]()
        while at < end:
            found = match(block, at)
            if found is not None and (found.end() <= slash or has_plain_escapes(found[0])):
                at = found.end()
                judges.append(judge_of[found.lastindex or 0])
            else:
                at = block.find(b"\n", at) + 1 or end
                judges.append(None)
            if slash < at:
                slash = _backslash(block, at)
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
            separators = SPACED if b'": ' in line else COMPACT
            made = members(value, judge.schema, separators)
            if made:
                self._expressions[_parts(made.values(), separators)] = judge
        self._examples.clear()
        any_of = _AnyOf(self._expressions)
        self._judges, self._match = any_of.judges, re.compile(any_of.expression + END).match


class _AnyOf:
    """One expression for all: what several of them begin with is matched once.

    judges: by the number of the last group that is there, which says which of them it was.
    """

    def __init__(self, expressions: Mapping[tuple[bytes, ...], ObjectJudge]) -> None:
        self._expressions = expressions
        self.judges: list[ObjectJudge] = [*expressions.values()][:1]
        self.expression = self._joined(list(expressions), 0)

    def _joined(self, expressions: list[tuple[bytes, ...]], at: int) -> bytes:
        """What comes after the parts that expressions have in common."""
        by_next: dict[bytes, list[tuple[bytes, ...]]] = {}
        for one in expressions:
            by_next.setdefault(one[at] if at < len(one) else b"", []).append(one)
        branches = [self._branch(part, ones, at + 1) for part, ones in by_next.items()]
        return branches[0] if len(branches) == 1 else b"(?:" + b"|".join(branches) + b")"

    def _branch(self, part: bytes, expressions: list[tuple[bytes, ...]], at: int) -> bytes:
        if part:
            return part + self._joined(expressions, at)
        self.judges.append(self._expressions[expressions[0]])
        return b"()"


def _parts(expressions: Iterable[bytes], separators: tuple[str, str]) -> tuple[bytes, ...]:
    """The expressions of the members of an object, each with what stands before it."""
    comma = separators[0].encode()
    return tuple((comma if number else rb"\{") + one for number, one in enumerate(expressions))


def _backslash(block: bytes, begin: int) -> int:
    """Where the next backslash stands, or the end."""
    at = block.find(b"\\", begin)
    return at if at >= 0 else len(block)
