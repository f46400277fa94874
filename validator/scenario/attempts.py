"""What a scenario tries and the target may have to refuse, as messages call it: "een interne taak zonder 'Status'"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.target.outcome import Outcome

NAMED = 4
"""Attributes of a table that a message names."""

OF_LENGTH = re.compile(r"\{(\d+) tekens\}")


@dataclass(frozen=True)
class Attempt:
    """One change that was tried. text: what it was, for a message. values: what was sent, by attribute."""

    text: str
    outcome: Outcome
    values: Mapping[str, Any]


def with_table(subject: str, rows: Sequence[Sequence[str]]) -> str:
    """A registration or a change with the attributes of a table, its heading left out."""
    *others, last = [_attribute(row) for row in rows[:NAMED]] or ["niets"]
    more = len(rows) - NAMED
    named = f"{', '.join(others)} en {last}" if others else last
    return f"{subject} met {named}" + (f" en nog {more} meer" if more > 0 else "")


def _attribute(row: Sequence[str]) -> str:
    """The attribute of a row, which are its last two cells, with its value."""
    name, cell = row[-2:]
    length = OF_LENGTH.fullmatch(cell)
    return f"{name!r} van {length[1]} tekens" if length else f"{name!r} {cell!r}" if cell else f"een leeg {name!r}"
