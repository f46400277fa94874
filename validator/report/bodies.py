"""Bodies as the page shows them: readable, the place that was found at fault marked, and as much as a reader needs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup, escape

from validator.report.language import Language
from validator.schema import pointer, strict_json
from validator.text import readable, shorten

SHORT, SHOWN = 200, 2_400
"""Characters of a body that are shown: on one line, and of the step that decided."""

NONE = "(geen inhoud)"
BEFORE, AFTER = "… {number} tekens eerder, zie results.json", "… nog {number} tekens, zie results.json"
SIGN = "\N{OBJECT REPLACEMENT CHARACTER}"


class Bodies:
    """How the bodies of one page are shown. say: the language of its own texts. whole: whether nothing is left out."""

    def __init__(self, say: Language, *, whole: bool = False) -> None:
        self._say = say
        self._whole = whole

    def short(self, body: str | None) -> str:
        """The begin of a body of a step that passed, on one line."""
        return shorten(body, SHORT) if body else self._say(NONE)

    def shown(self, body: str | None, place: str | None = None) -> Markup:
        """A JSON body with line ends and indents, and any other text as it is: escaped, and to its bound.

        place: a JSON pointer to the value that is marked.
        """
        if not body:
            return escape(self._say(NONE))
        before, value, after = _around(body, place)
        parts = self._end(before), self.begin(value), self.begin(after)
        before, value, after = (readable(part, keep_lines=True) for part in parts)
        marked = Markup("<mark>{}</mark>").format(value) if value else ""
        return Markup("{}{}{}").format(before, marked, after)

    def begin(self, text: str) -> str:
        """A text to its bound, with how much more there is."""
        if self._whole or len(text) <= SHOWN:
            return text
        return f"{text[:SHOWN]}\n{self._say(AFTER, number=len(text) - SHOWN)}"

    def _end(self, text: str) -> str:
        if self._whole or len(text) <= SHOWN:
            return text
        return f"{self._say(BEFORE, number=len(text) - SHOWN)}\n{text[-SHOWN:]}"


def pretty(body: str) -> str:
    """A JSON body with line ends and indents; any other text as it is."""
    try:
        return _written(strict_json.parse(body.encode("utf-8", "surrogatepass")))
    except strict_json.NotJson:
        return body


def _around(body: str, place: str | None) -> tuple[str, str, str]:
    """A body as it is shown, in three parts: before a place, the value there, and after it; without place: the last."""
    if not place:
        return "", "", pretty(body)
    try:
        document = strict_json.parse(body.encode("utf-8", "surrogatepass"))
        value = pointer.get(document, place)
        if value is pointer.MISSING:
            return "", "", _written(document)
        around = _written(_replaced(document, pointer.parts(place), SIGN))
    except (strict_json.NotJson, ValueError):
        return "", "", pretty(body)
    before, _, after = around.partition(f'"{SIGN}"')
    return before, json.dumps(value, ensure_ascii=False), after


def _written(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _replaced(part: Any, path: Sequence[str], sign: str) -> Any:
    """A copy of a JSON value with a sign in the place of the value at a path that it has."""
    if not path:
        return sign
    key, *rest = path
    if isinstance(part, list):
        return [_replaced(value, rest, sign) if str(n) == key else value for n, value in enumerate(part)]
    return {name: _replaced(value, rest, sign) if name == key else value for name, value in part.items()}
