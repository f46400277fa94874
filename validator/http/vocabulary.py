"""The words that an API itself uses, by which nobody is known: they may stand in evidence wherever they come from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


def _words(name: str) -> frozenset[str]:
    return frozenset((Path(__file__).parent / "words" / f"{name}.txt").read_text(encoding="utf-8").split())


HEADERS = _words("headers")
"""Names of response headers, in lower case (IANA field name registry, and what security guides ask for)."""

HEADER_WORDS = _words("header_words")
"""Words of values of response headers, in lower case."""

ERROR_CODES = _words("error_codes")
"""Codes of errors by which validation libraries say what is wrong: those of Django REST framework, and the like."""


PROSE = _words("prose")
"""Words of error texts, in Dutch and English, in lower case."""


OWN_HEADER = re.compile(r"\bX(?:-[A-Z][A-Za-z]{1,20}){1,4}\b")
"""The name of a header of one's own, as a gateway writes it in an error."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of one API.

    names: of properties. values: codes and other fixed values. prose: words of error texts besides PROSE, in lower
    case. segments: of paths. parameters: of queries.
    """

    names: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    prose: frozenset[str] = frozenset()
    segments: frozenset[str] = frozenset()
    parameters: frozenset[str] = frozenset()
