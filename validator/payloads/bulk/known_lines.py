"""What is remembered of the lines before: of which type an object with these properties is, and which texts are right.

A line that is like one that was right before is judged as a text, in less time than reading it as JSON takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from validator.payloads.across.references import Leaf, References
from validator.payloads.object_judge import ObjectJudge
from validator.schema.accepted_texts import (
    COMPACT,
    OPEN,
    SPACED,
    Member,
    Pinned,
    has_plain_escapes,
    is_utf_8,
    members,
)

MOST_LAYOUTS = 10_000
"""Sets of properties of which the object type is remembered."""

FIRST, MORE = 1024, 4
"""How many right lines have to be read before expressions are made of them, which takes a while; and how many times as
many before the next are made."""

MOST_EXPRESSIONS = 64
END = rb"\}[ \t\r]*+\n"
"""Of a line that is an object."""

NOTHING = re.compile(rb"(?!)").match


@dataclass(eq=False)
class Layout:
    """Objects of which the texts are like one that was right.

    leaves: what in them is packed, in the order of their groups. groups: their numbers, and that of a last one.
    """

    judge: ObjectJudge
    leaves: tuple[Leaf, ...] = ()
    groups: tuple[int, ...] = ()


class ByText(NamedTuple):
    """What is known of the lines of a block by their texts.

    edges: where they begin, and the last one ends. judges: by whose wire schema each is right; None of a line that has
    to be read. captured: of those with leaves the number from 0, the layout, and the texts of the leaves and one more.
    """

    edges: list[int]
    judges: list[ObjectJudge | None]
    captured: list[tuple[int, Layout, tuple[bytes, ...]]]


class KnownLines:
    """Judges lines by those before, all of one object type, or of what they show to be.

    around: the property in which objects stand that are judged by themselves. references: of the dialect, to know of
    each object what it refers to, if that is asked.
    """

    def __init__(self, around: str, references: References | None) -> None:
        self._around, self._references = around, references
        self._types: dict[tuple[str, ...], ObjectJudge] = {}
        self._expressions: dict[tuple[Member, ...], Layout] = {}
        self._layouts: dict[int, Layout] = {}
        self._match: Callable[[bytes, int], re.Match[bytes] | None] = NOTHING
        self._examples: dict[tuple[tuple[str, ...], str], tuple[bytes, Any]] = {}
        self._pins: dict[ObjectJudge, Pinned] = {}
        self._read, self._due = 0, FIRST

    def by_text(self, block: bytes) -> ByText:
        """What is known of the lines of a block by their texts."""
        at, end, slash = 0, len(block), _backslash(block, 0)
        match, layouts = self._match if is_utf_8(block) else NOTHING, self._layouts
        known = ByText([0], [], [])
        edges, judges, captured = known
        while at < end:
            found = match(block, at)
            if found is not None and (found.end() <= slash or has_plain_escapes(found[0])):
                at = found.end()
                layout = layouts[found.lastindex or 0]
                if layout.leaves:
                    captured.append((len(judges), layout, found.group(*layout.groups)))
                judges.append(layout.judge)
            else:
                at = block.find(b"\n", at) + 1 or end
                judges.append(None)
            if slash < at:
                slash = _backslash(block, at)
            edges.append(at)
        return known

    def by_properties(self, value: Any) -> ObjectJudge | None:
        """The judge of an object with properties that were seen before, or None."""
        return self._types.get(tuple(value)) if value.__class__ is dict and not value.get(self._around) else None

    def remember(self, value: dict[str, Any], judge: ObjectJudge) -> None:
        """Remember that the properties of an object alone say by which judge it is judged."""
        if len(self._types) < MOST_LAYOUTS:
            self._types[tuple(value)] = judge

    def learn(self, line: bytes, value: Any) -> None:
        """Learn of a line that was read and is right. value: the object in it, with properties that are remembered."""
        if b'\\"' in line:  # no text of it is ever matched
            return
        self._read += 1
        if len(self._expressions) < MOST_EXPRESSIONS and value.get(self._around, {}) == {}:
            names = tuple(value)
            shape = "" if self._references is None else _shape(value, self._pinned(self._types[names]))
            self._examples.setdefault((names, shape), (line, value))
        if self._read >= self._due and self._examples:
            self._read, self._due = 0, self._due * MORE
            self._compile()

    def _compile(self) -> None:
        """Make expressions of the examples."""
        for (names, _), (line, value) in self._examples.items():
            judge = self._types[names]
            separators = SPACED if b'": ' in line else COMPACT
            leaves = {} if self._references is None else self._references.leaves(judge.object_type, value)
            pinned = self._pinned(judge)._replace(captured=frozenset(leaves))
            made = members(value, judge.schema, separators, pinned)
            groups = [group for one in made for group in one.groups]
            if made and len(groups) == len(leaves):
                ordered = tuple(leaves[place]._replace(is_uuid=is_uuid) for place, is_uuid in groups)
                self._expressions.setdefault(_parts(made, separators), Layout(judge, ordered))
        self._examples.clear()
        any_of = _AnyOf(self._expressions)
        self._layouts, self._match = any_of.layouts, re.compile(any_of.expression + END).match

    def _pinned(self, judge: ObjectJudge) -> Pinned:
        """What has to be the same in all objects that one judges as it does one of them, and that refer alike."""
        if self._references is None:
            return OPEN
        if judge not in self._pins:
            rules, names = judge.rules, self._references.names(judge.object_type)
            whole, read = (rules.compared, rules.names) if rules is not None else (frozenset[str](), frozenset[str]())
            self._pins[judge] = Pinned(whole, (read | names) - whole)
        return self._pins[judge]


class _AnyOf:
    """One expression for all: what several of them begin with is matched once.

    layouts: by the number of the last group that is there, which says which of them it was.
    """

    def __init__(self, expressions: Mapping[tuple[Member, ...], Layout]) -> None:
        self._expressions = expressions
        self._groups = 0
        self.layouts: dict[int, Layout] = {}
        self.expression = self._joined(list(expressions), 0, ())

    def _joined(self, expressions: list[tuple[Member, ...]], at: int, groups: tuple[int, ...]) -> bytes:
        """What comes after the parts that expressions have in common. groups: the numbers of those in these parts."""
        by_next: dict[Member | None, list[tuple[Member, ...]]] = {}
        for one in expressions:
            by_next.setdefault(one[at] if at < len(one) else None, []).append(one)
        branches = [self._branch(part, ones, at + 1, groups) for part, ones in by_next.items()]
        return branches[0] if len(branches) == 1 else b"(?:" + b"|".join(branches) + b")"

    def _branch(
        self, part: Member | None, expressions: list[tuple[Member, ...]], at: int, groups: tuple[int, ...]
    ) -> bytes:
        own = tuple(range(self._groups + 1, self._groups + 1 + (len(part.groups) if part else 1)))
        self._groups += len(own)
        if part is not None:
            return part.expression + self._joined(expressions, at, groups + own)
        layout = self._expressions[expressions[0]]
        self.layouts[self._groups] = replace(layout, groups=groups + own)
        return b"()"


def _parts(made: list[Member], separators: tuple[str, str]) -> tuple[Member, ...]:
    """The members of an object, each with what stands before it."""
    comma = separators[0].encode()
    return tuple(
        one._replace(expression=(comma if number else rb"\{") + one.expression) for number, one in enumerate(made)
    )


def _shape(value: dict[str, Any], pinned: Pinned) -> str:
    """What of an object has to be the same in all that are like it, as a text."""
    whole = {name: value.get(name) for name in sorted(pinned.whole)}
    return repr((whole, [_filled(value.get(name)) for name in sorted(pinned.shape)]))


def _filled(value: Any) -> Any:
    """A value with no more than where it is filled and where it is empty."""
    if isinstance(value, dict):
        return {name: _filled(part) for name, part in value.items()}
    return list(map(_filled, value)) if isinstance(value, list) else value not in ("", None)


def _backslash(block: bytes, begin: int) -> int:
    """Where the next backslash stands, or the end."""
    at = block.find(b"\\", begin)
    return at if at >= 0 else len(block)
