"""What GitHub Actions shows beside a commit: a workflow command for each of the largest causes.

See docs.github.com/actions (workflow commands): in a message %, CR and LF are escaped, in a property : and , too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.report import words
from validator.text import readable, shorten
from validator.verdict.results_view import ResultsView

MOST = 10
"""Annotations of one kind that GitHub shows of a step."""

KINDS = {"MUST": "error", "SHOULD": "warning", "MAY": "notice"}
LENGTH = 500
"""Characters of a message."""


def lines(results: Mapping[str, Any]) -> Iterator[str]:
    """The commands, one a line; the largest causes first."""
    view = ResultsView(results)
    for cause in results["causes"][:MOST]:
        scenario = view.scenarios[cause["example"]]
        properties = {
            "file": f"features/{scenario['feature']}",
            "line": str(scenario["line"]),
            "title": f"{cause['requirements'][0]} {words.cause_counts(cause)}",
        }
        shown = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in properties.items())
        yield f"::{KINDS[cause['level']]} {shown}::{_escaped(shorten(words.cause(cause), LENGTH))}"


def _escaped(text: str, besides: str = "") -> str:
    """A text that cannot begin another command, nor end its own. besides: other signs to escape."""
    text = readable(text)
    for sign in f"%\r\n{besides}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text.replace("##", "#%23") if not besides else text
