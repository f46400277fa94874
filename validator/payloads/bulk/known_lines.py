"""What is remembered of the lines before: of which type an object with these properties is, and which texts are right.

A line that is like one that was right before is judged as a text, in less time than reading it as JSON takes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from validator.payloads.across.references import References
from validator.payloads.bulk.line_expressions import END, AnyOf, Layout, Part, open_parts, usual_parts
from validator.payloads.object_judge import ObjectJudge
from validator.schema.accepted_texts import (
    COMPACT,
    OPEN,
    SPACED,
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

ENOUGH = 8
"""Lines that tell which members are the same in most others."""

NONE = AnyOf({})
"""The expression of no line."""


Captured = dict[Layout, tuple[list[int], list[tuple[bytes, ...]]]]


class ByText(NamedTuple):
    """What is known of the lines of a block by their texts.

    edges: where they begin, and the last one ends. judges: by whose wire schema each is right; None of a line that has
    to be read. captured: of those with leaves, by their layout, the numbers from 0, and the texts of the leaves and one
    more.
    """

    edges: list[int]
    judges: list[ObjectJudge | None]
    captured: Captured


@dataclass
class _Example:
    """A right line, and the names of the members that others with the same properties have otherwise."""

    line: bytes
    value: dict[str, Any]
    seen: int = 0
    varying: set[str] = field(default_factory=set)

    def add(self, value: dict[str, Any]) -> None:
        """Compare another right line with it."""
        self.seen += 1
        self.varying.update(name for name, part in self.value.items() if part != value[name])


class KnownLines:
    """Judges lines by those before, all of one object type, or of what they show to be.

    around: the property in which objects stand that are judged by themselves. references: of the dialect, to know of
    each object what it refers to, if that is asked.
    """

    def __init__(self, around: str, references: References | None) -> None:
        self._around, self._references = around, references
        self._types: dict[tuple[str, ...], ObjectJudge] = {}
        self._expressions: dict[tuple[Part, ...], Layout] = {}
        self._usual: dict[tuple[Part, ...], Layout] = {}
        self._any_of, self._any_usual = NONE, NONE
        self._examples: dict[tuple[tuple[str, ...], str], _Example] = {}
        self._pins: dict[ObjectJudge, Pinned] = {}
        self._read, self._due = 0, FIRST

    def by_text(self, block: bytes) -> ByText:
        """What is known of the lines of a block by their texts."""
        at, end, slash = 0, len(block), _backslash(block, 0)
        any_of, usual = (self._any_of, self._any_usual) if is_utf_8(block) else (NONE, NONE)
        match, match_usual, layouts, usual_layouts = any_of.match, usual.match, any_of.layouts, usual.layouts
        known = ByText([0], [], {})
        edges, judges, captured = known
        matched = 0
        while at < end:
            found = match_usual(block, at)
            if found is not None:
                layout, after = usual_layouts[found.lastindex or 0], found.end()
                is_same = block.startswith(layout.end, after)
                if is_same and (not layout.runs or found.group(*layout.runs) == layout.texts):
                    after += len(layout.end)
                    matched += 1
                else:
                    found = None
            if found is None:
                found = match(block, at)
                if found is not None:
                    layout, after = layouts[found.lastindex or 0], found.end()
            if found is not None and (after <= slash or has_plain_escapes(block[at:after])):
                if layout.leaves:
                    numbers, texts = captured.get(layout) or captured.setdefault(layout, ([], []))
                    numbers.append(len(judges))
                    texts.append(found.group(*layout.groups))
                at = after
                judges.append(layout.judge)
            else:
                at = block.find(b"\n", at) + 1 or end
                judges.append(None)
            if slash < at:
                slash = _backslash(block, at)
            edges.append(at)
        if 2 * matched < len(judges):
            self._any_usual = NONE  # it takes longer than it saves
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
            alike = names, "" if self._references is None else _shape(value, self._pinned(self._types[names]))
            self._examples.setdefault(alike, _Example(line, value)).add(value)
        if self._read >= self._due and self._examples:
            self._read, self._due = 0, self._due * MORE
            self._compile()

    def _compile(self) -> None:
        """Make expressions of the examples."""
        for (names, _), example in self._examples.items():
            judge, value = self._types[names], example.value
            separators = SPACED if b'": ' in example.line else COMPACT
            leaves = {} if self._references is None else self._references.leaves(judge.object_type, value)
            pinned = self._pinned(judge)._replace(captured=frozenset(leaves))
            made = members(value, judge.schema, separators, pinned)
            groups = [group for one in made for group in one.groups]
            if made and len(groups) == len(leaves):
                ordered = tuple(leaves[place]._replace(is_uuid=is_uuid) for place, is_uuid in groups)
                parts, layout = open_parts(made, separators), Layout(judge, ordered)
                self._expressions.setdefault(parts, layout)
                if example.seen >= ENOUGH:
                    usual, end = usual_parts(parts, value, example.varying, separators)
                    self._usual.setdefault(usual, replace(layout, end=end))
        self._examples.clear()
        self._any_of, self._any_usual = AnyOf(self._expressions, END), AnyOf(self._usual)

    def _pinned(self, judge: ObjectJudge) -> Pinned:
        """What has to be the same in all objects that one judges as it does one of them, and that refer alike."""
        if self._references is None:
            return OPEN
        if judge not in self._pins:
            rules, names = judge.rules, self._references.names(judge.object_type)
            whole, read = (rules.compared, rules.names) if rules is not None else (frozenset[str](), frozenset[str]())
            self._pins[judge] = Pinned(whole, (read | names) - whole)
        return self._pins[judge]


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
