"""The search index: every word of the site with the pages that it stands on, as a script that a page can load.

A page that was opened from disk may load a script, but may not request a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from validator.docs_site.render import SitePage
from validator.text import readable

WORD = re.compile(r"[^\W_]+(?:[-/.][^\W_]+)*")
SHORTEST = 3
"""Letters of the shortest word that can be found."""


def search_index(pages: Sequence[SitePage]) -> str:
    """A script that sets `zoekindex` to {"pages": [[path, title, kind]], "words": {word: [number of a page]}}."""
    words: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        for word in sorted(words_of(f"{page.title} {page.words}")):
            words.setdefault(word, []).append(number)
    listed = [[page.path, readable(page.title), page.kind] for page in pages]
    index = {"pages": listed, "words": dict(sorted(words.items()))}
    return f"const zoekindex = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))};\n"


def words_of(text: str) -> set[str]:
    """The words of a text in lower case; a compound ("F2120-R2") as a whole, and each of its parts."""
    wholes = {match.lower() for match in WORD.findall(readable(text))}
    parts = {part for whole in wholes for part in re.split(r"[-/.]", whole)}
    return {word for word in wholes | parts if len(word) >= SHORTEST}
