"""One expression of all lines that are known to be right, and what is found by it.

Most lines of an export have most of their bytes alike, which are compared as a whole: that takes less time than an
expression of them, of which every byte is a step.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from validator.payloads.across.references import Leaf
from validator.payloads.object_judge import ObjectJudge
from validator.schema.accepted_texts import Member

END = rb"\}[ \t\r]*+\n"
"""Of a line that is an object."""

SHORTEST_RUN = 24
"""Bytes of a run, of which the comparison takes as long as an expression."""

SHARED = re.compile(rb'(?:[\w":,/]|\\[{.-])*/', re.ASCII)
"""Of an expression what stands for itself, up to the slash before what is another one in another address."""

NOTHING = rb"(?!)"


@dataclass(eq=False)
class Layout:
    """Objects of which the texts are like one that was right.

    leaves: what in them is packed, in the order of their groups. groups: their numbers, and that of a last one.
    runs, texts: the numbers of the groups of runs with the last one, and what has to be in them. end: what has to come
    after the match.
    """

    judge: ObjectJudge
    leaves: tuple[Leaf, ...] = ()
    groups: tuple[int, ...] = ()
    runs: tuple[int, ...] = ()
    texts: tuple[bytes, ...] = ()
    end: bytes = b""


class Part(NamedTuple):
    """A part of an expression of a line. leaves: the groups in it. run: what its only group has to be, or b""."""

    expression: bytes
    leaves: int = 0
    run: bytes = b""


def open_parts(made: list[Member], separators: tuple[str, str]) -> tuple[Part, ...]:
    """The members of an object, each with what stands before it."""
    comma = separators[0].encode()
    return tuple(
        Part((comma if number else rb"\{") + one.expression, len(one.groups)) for number, one in enumerate(made)
    )


def usual_parts(
    parts: tuple[Part, ...], value: Mapping[str, Any], varying: Collection[str], separators: tuple[str, str]
) -> tuple[tuple[Part, ...], bytes]:
    """The parts of an object, with those that are the same in all that were seen as runs; and the run at its end.

    value: the object that the parts are of. varying: the names of its members that differ.
    """
    encoded = json.JSONEncoder(ensure_ascii=False, separators=separators).encode
    made, run = list[Part](), b""
    for number, (part, (name, text)) in enumerate(zip(parts, value.items(), strict=True)):
        if name in varying or part.leaves:
            made += [*_run(run), part]
            run = b""
        else:
            run += f"{separators[0] if number else '{'}{encoded(name)}{separators[1]}{encoded(text)}".encode()
    return tuple(made), run + b"}\n"


def _run(text: bytes) -> list[Part]:
    if len(text) < SHORTEST_RUN:
        return [Part(re.escape(text))] if text else []
    return [Part(b"((?s:.{%d}+))" % len(text), run=text)]


class _Before(NamedTuple):
    """What stands before a part: the numbers of the groups of leaves, and of runs with their texts."""

    groups: tuple[int, ...] = ()
    runs: tuple[int, ...] = ()
    texts: tuple[bytes, ...] = ()


class AnyOf:
    """One expression for all: what several of them begin with is matched once.

    match: finds a line of them in a block at a place. layouts: by the number of the last group that is there, which
    says which of them it was.
    """

    def __init__(self, expressions: Mapping[tuple[Part, ...], Layout], end: bytes = b"") -> None:
        """Make the expression. end: of what comes after each of them."""
        self._expressions = expressions
        self._groups = 0
        self.layouts: dict[int, Layout] = {}
        self.match = re.compile(self._joined(list(expressions), 0, _Before()) + end if expressions else NOTHING).match

    def _joined(self, expressions: list[tuple[Part, ...]], at: int, before: _Before) -> bytes:
        """What comes after the parts that expressions have in common."""
        by_next: dict[Part | None, list[tuple[Part, ...]]] = {}
        for one in expressions:
            by_next.setdefault(one[at] if at < len(one) else None, []).append(one)
        branches = [self._branch(part, ones, at + 1, before) for part, ones in by_next.items()]
        if len(branches) == 1:
            return branches[0]
        shared = _shared(branches)
        return branches[0][:shared] + b"(?:" + b"|".join(one[shared:] for one in branches) + b")"

    def _branch(self, part: Part | None, expressions: list[tuple[Part, ...]], at: int, before: _Before) -> bytes:
        if part is None:
            self._groups += 1
            last, layout = (self._groups,), self._expressions[expressions[0]]
            runs, texts = (before.runs + last, (*before.texts, b"")) if before.runs else ((), ())
            self.layouts[self._groups] = replace(layout, groups=before.groups + last, runs=runs, texts=texts)
            return b"()"
        begin, self._groups = self._groups + 1, self._groups + (1 if part.run else part.leaves)
        own = tuple(range(begin, self._groups + 1))
        if part.run:
            before = before._replace(runs=before.runs + own, texts=(*before.texts, part.run))
        else:
            before = before._replace(groups=before.groups + own)
        return part.expression + self._joined(expressions, at, before)


def _shared(branches: list[bytes]) -> int:
    """The length of what expressions have in common at their begin, up to where another address differs."""
    first, last = min(branches), max(branches)
    same = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    found = SHARED.match(first, 0, same)
    return found.end() if found else 0
