r"""Regular expressions of files that people write, in bounded time: those of ECMA-262, as JSON Schema has them.

The engine is that of jsonschema-rs: linear time for what can be decided without backtracking, and for the rest
(lookaround, back references) a limit of steps. `$` is the very end of the text and `\\d` is an ASCII digit.
"""

from __future__ import annotations

import re
from functools import cache

import jsonschema_rs

from validator.errors import InvalidInput

BACKTRACKS = 100_000
"""Steps back of one comparison, some ten milliseconds."""

LARGEST = 2**20
"""Bytes of one compiled expression."""

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\.", re.DOTALL)
"""An escape, a set of characters, or the dot that stands for any character."""


def is_expression(pattern: str) -> bool:
    """Whether a text is a regular expression, by itself and for a whole text."""
    try:
        _compiled(pattern)
        _compiled(_whole(pattern))
    except jsonschema_rs.ValidationError:
        return False
    return True


def searches(pattern: str, text: str) -> bool:
    """Whether an expression matches somewhere in a text. Raises InvalidInput when that takes too many steps."""
    validator = _compiled(pattern)
    encodable = text.encode("utf-8", "replace").decode()  # a lone surrogate is no character of any expression
    if validator.is_valid(encodable):
        return True
    for error in validator.iter_errors(encodable):
        if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.BacktrackLimitExceeded):
            raise InvalidInput(f"The expression {pattern!r} takes too long; write it without repetition in repetition.")
    return False


def matches(pattern: str, text: str) -> bool:
    """Whether an expression matches the whole text; its dot matches line ends too. Raises InvalidInput as searches."""
    return searches(_whole(pattern), text)


@cache
def _whole(pattern: str) -> str:
    anything = _TOKEN.sub(lambda token: r"[\s\S]" if token[0] == "." else token[0], pattern)
    return f"^(?:{anything})$"


@cache
def _compiled(pattern: str) -> jsonschema_rs.Draft202012Validator:
    """The compiled expression. Raises jsonschema_rs.ValidationError when it is none."""
    options = jsonschema_rs.FancyRegexOptions(BACKTRACKS, LARGEST, LARGEST)
    return jsonschema_rs.Draft202012Validator({"type": "string", "pattern": pattern}, pattern_options=options)
