"""Texts of others, made safe to show: control characters as escapes, and nothing that a CI system takes as a command.

A terminal obeys control sequences; the log of a CI system obeys lines of its own, wherever they come from:
GitHub Actions `::name …::` at the begin of a line and `##[name]` anywhere, Azure Pipelines `##vso[…]` anywhere,
TeamCity `##teamcity[…]`. See docs.github.com/actions (workflow commands) and learn.microsoft.com/azure/devops (logging
commands).
"""

from __future__ import annotations

import json
import re
from typing import Any

_CONTROL = (
    "\x00-\x1f\x7f-\x9f"  # C0, DEL and C1
    "\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff"  # invisible, or marks of direction
    "\u2028-\u202e"  # separators of lines and paragraphs, embeddings and overrides of direction
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # annotations, musical controls and tags
    "\ud800-\udfff"  # halves of surrogate pairs, also bytes of a file name that are no UTF-8
)
_NOT_SHOWN = re.compile(f"[{_CONTROL}]")
_NOT_SHOWN_IN_LINES = re.compile(f"(?![\t\n])[{_CONTROL}]")
_COMMAND = re.compile(r":(?=:[A-Za-z])|#(?=#\w{0,20}\[)")
"""The first sign of what a CI system takes as a command."""

_URL = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?")
"""Any text as a URL (RFC 3986, appendix B)."""

LENGTH = 120
"""Characters of one value that are shown in a message."""

LEFT_OUT = "…"
"""Stands where a text was cut off: the redactor knows half a secret by it."""


def readable(text: str, *, keep_lines: bool = False) -> str:
    """The text with an escape for each control or invisible character. keep_lines: tabs and line ends stay."""
    if text.isascii() and text.isprintable():  # most texts, and quicker to see
        return text
    return (_NOT_SHOWN_IN_LINES if keep_lines else _NOT_SHOWN).sub(_escape, text)


def inert(text: str) -> str:
    """The text on one line, for a terminal or a log: readable, and without commands to a CI system."""
    return _COMMAND.sub(_escape, readable(text))


def inert_lines(text: str) -> str:
    """A text of several lines of our own, each of them inert."""
    return "\n".join(map(inert, text.split("\n")))


def inert_json(value: Any, *, indent: int | None = 1) -> str:
    """A JSON value as text for a terminal or a log: the same value, in ASCII and without commands to a CI system.

    indent: None for one line.
    """
    text = json.dumps(value, indent=indent).replace("\x7f", "\\u007f")
    return _COMMAND.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def shorten(text: str, most: int = LENGTH) -> str:
    """The text, cut off where a message would become unreadable."""
    return text if len(text) <= most else text[: most - 1] + LEFT_OUT


def path_and_query(url: str) -> tuple[str, str]:
    """The path and the query of a URL that somebody else wrote, whatever is wrong with it; urllib refuses some."""
    match = _URL.match(url)
    return (match["path"], match["query"] or "") if match else ("", "")


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return f"\\x{ord(character):02x}" if character in ":#" else character.encode("unicode_escape").decode()
