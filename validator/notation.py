"""What a table cell cannot hold as it is: names between braces for characters, lengths, and values sent literally."""

from __future__ import annotations

import re
from typing import Final

CHARACTERS: Final = {
    "regeleinde": "\n",
    "terugloop": "\r",
    "tab": "\t",
    "spatie": " ",
    "schuine streep": "/",
    "los accent": "\N{COMBINING ACUTE ACCENT}",
    "los trema": "\N{COMBINING DIAERESIS}",
    "emoji": "\N{WAVING HAND SIGN}",
    "gezin": "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}",
}
LENGTH = re.compile(r"\{(\d+) (tekens|emoji|[^{}\s])\}")
CHARACTER = re.compile(r"\{(" + "|".join(CHARACTERS) + r")\}")
LITERAL = re.compile(r"\{letterlijk ([^{}]+)\}")


def spelled_out(text: str) -> str:
    """A cell with the characters that its names stand for: {tab}, {40 tekens}, {200 é}."""
    text = LENGTH.sub(lambda found: {"tekens": "x", **CHARACTERS}.get(found[2], found[2]) * int(found[1]), text)
    return CHARACTER.sub(lambda found: CHARACTERS[found[1]], text)


def literal(text: str) -> str | None:
    """What a cell {letterlijk …} sends as it stands, past every translation; None for another cell."""
    found = LITERAL.fullmatch(text)
    return None if found is None else found[1]
