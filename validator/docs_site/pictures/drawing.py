"""Drawing in SVG: boxes, lines and texts, whose colours are those of the page that the picture stands on."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from validator.errors import SuiteFault
from validator.text import readable

CHARACTER = 7.3
"""Width of a character, on average, at the size of the texts."""

LINE = 17
"""Height of a line of text."""

HEAD = 9
"""Length of the head of an arrow."""


@dataclass(frozen=True)
class Picture:
    """A picture for a page. name: its id there. title: its caption.

    description: what it shows, for who cannot see it.
    """

    name: str
    title: str
    description: str
    svg: Markup


class Drawing:
    """A picture in the making. Coordinates are pixels from the top left corner."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._texts: list[str] = []

    def box(self, x: float, y: float, width: float, height: float, kind: str = "box") -> None:
        """A rectangle. kind: a class of stijl.css."""
        self._parts.append(f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="4"/>')

    def text(self, x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> None:
        """One line of text, over all boxes and lines. y: of its base line. anchor: start, middle or end."""
        shown = escape(readable(text))
        self._texts.append(f'<text class="{kind}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{shown}</text>')

    def lines(self, x: float, y: float, texts: Sequence[str], kind: str = "") -> None:
        """Lines of text below each other."""
        for number, text in enumerate(texts):
            self.text(x, y + number * LINE, text, kind)

    def dot(self, x: float, y: float, radius: float) -> None:
        """A filled circle."""
        self._parts.append(f'<circle class="dot" cx="{x:g}" cy="{y:g}" r="{radius:g}"/>')

    def line(self, points: Sequence[tuple[float, float]], kind: str = "line", *, arrow: bool = False) -> None:
        """A line through these points, with the head of an arrow at its end if so asked."""
        path = " ".join(f"{x:g},{y:g}" for x, y in points)
        self._parts.append(f'<polyline class="{kind}" points="{path}"/>')
        if arrow:
            self._head(points[-2], points[-1])

    def curve(self, start: tuple[float, float], end: tuple[float, float], kind: str = "line") -> None:
        """A curve from left to right."""
        middle = (start[0] + end[0]) / 2
        self._parts.append(
            f'<path class="{kind}" d="M{start[0]:g},{start[1]:g} C{middle:g},{start[1]:g} {middle:g},{end[1]:g} '
            f'{end[0]:g},{end[1]:g}"/>'
        )

    def _head(self, before: tuple[float, float], tip: tuple[float, float]) -> None:
        angle = math.atan2(tip[1] - before[1], tip[0] - before[0])
        corners = [
            (tip[0] - HEAD * math.cos(angle + turn), tip[1] - HEAD * math.sin(angle + turn)) for turn in (-0.4, 0.4)
        ]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (tip, *corners))
        self._parts.append(f'<polygon class="head" points="{path}"/>')

    def finish(self, name: str, title: str, description: str, size: tuple[float, float]) -> Picture:
        """The picture. size: width and height. Raises SuiteFault when nothing was drawn, or nothing is said of it."""
        if not self._parts + self._texts or not title or not description:
            raise SuiteFault(f"the picture {name!r} has no data")
        width, height = size
        return Picture(
            name,
            title,
            description,
            Markup(  # noqa: S704  its texts are escaped before
                f'<svg class="picture" role="img" aria-labelledby="{name}-titel {name}-tekst" width="{width:g}" '
                f'height="{height:g}" viewBox="0 0 {width:g} {height:g}">'
                f'<title id="{name}-titel">{escape(title)}</title>'
                f'<desc id="{name}-tekst">{escape(description)}</desc>'
                f'<rect class="sheet" width="100%" height="100%"/>{"".join(self._parts + self._texts)}</svg>'
            ),
        )


def wrapped(text: str, width: float) -> list[str]:
    """A text in lines that fit a width; at least one line."""
    return textwrap.wrap(text, max(8, int(width / CHARACTER))) or [""]
