"""badge.svg: the statement on the standard as a small picture, with the set, the profile and the date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from validator.report import words
from validator.text import inert
from validator.verdict.model import Conformity

COLOURS = {Conformity.CONFORM: "#1b6b3a", Conformity.NON_CONFORM: "#b3261e"}
"""The conclusions that a badge can show."""

CHARACTER, MARGIN = 7, 10
"""Widths in pixels, of a letter of 11 pixels high and around a text."""

SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-label="{title}">
<title>{title}</title>
<rect width="{split}" height="20" fill="#3a4753"/><rect x="{split}" width="{rest}" height="20" fill="{colour}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="5" y="14" textLength="{left_length}">{left}</text>
<text x="{right_place}" y="14" textLength="{right_length}">{right}</text></g>
</svg>
"""


def render(results: Mapping[str, Any]) -> str | None:
    """The picture; None when the run was partial, stopped or waived, or concludes nothing on the standard."""
    run, statement = results["run"], results["statements"][0]
    if run["partial"] or run["stopped"] or results["waivers"] or statement["verdict"] not in COLOURS:
        return None
    left = f"Klantinteracties {results['set']['id']}"
    right = f"{words.STATEMENTS[statement['verdict']].lower()} · {results['profile']['id']} · {run['finished'][:10]}"
    split, rest = (len(text) * CHARACTER + MARGIN for text in (left, right))
    return SVG.format(
        width=split + rest,
        split=split,
        rest=rest,
        colour=COLOURS[statement["verdict"]],
        title=escape(inert(f"{left}: {right}"), {'"': "&quot;"}),
        left=escape(inert(left)),
        right=escape(inert(right)),
        left_length=split - MARGIN,
        right_length=rest - MARGIN,
        right_place=split + MARGIN // 2,
    )
