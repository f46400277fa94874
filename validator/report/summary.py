"""summary.md: the conclusions, the largest causes and the classes of a run, as GitHub shows it with a job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from validator.report import words
from validator.text import inert, shorten
from validator.verdict.results_view import ResultsView

MOST_CAUSES, TITLE = 10, 300
"""Causes, and characters of each, that are shown."""

MARKUP = re.compile(r"([\\`*_{}\[\]()<>#+!|~@&-])")
"""What Markdown or HTML would take as more than text."""


def render(results: Mapping[str, Any]) -> str:
    """The Markdown text; whatever a target sent is plain text in it."""
    return "\n".join(_lines(ResultsView(results))) + "\n"


def _lines(view: ResultsView) -> Iterator[str]:
    results = view.results
    yield "## Klantcheck\n"
    for conclusion in words.conclusions(view):
        yield f"**{_text(conclusion.title)}.** {_text(conclusion.sentence)}\n"
    subject = f"{words.target(results)}, profiel {results['profile']['id']}, set {results['set']['id']}"
    yield f"{_text(subject)}: {_text(words.share(view))}.\n"
    for waiver in results["waivers"]:
        yield f"- {_text(words.waiver(waiver))}"
    if results["causes"]:
        yield "\n### Oorzaken\n"
    for number, cause in enumerate(results["causes"][:MOST_CAUSES], start=1):
        yield f"{number}. {_text(shorten(words.cause(cause), TITLE))} {_text(words.cause_counts(cause))}"
    more = len(results["causes"]) - MOST_CAUSES
    if more > 0:
        yield f"\nEn nog {more} oorzaken; zie het rapport."
    yield "\n| Klasse | Uitkomst |\n|---|---|"
    for entry in results["classes"]:
        yield f"| {_text(entry['id'])} | {_text(words.class_conclusion(view, entry))} |"


def _text(text: str) -> str:
    return MARKUP.sub(r"\\\1", inert(text))
