"""The language of a page: Dutch as it is written, English by one catalogue (english.yaml).

An entry with placeholders is a pattern too: by it a text that results.json holds is shown in English, and so is each
value in it. What the catalogue does not know stays Dutch, and is marked as such: the sentences of the standard, of the
features and of profiles, and what the target sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import as_file, files
from typing import Any

from markupsafe import Markup, escape

from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import load_model
from validator.text import readable

PLACEHOLDER = re.compile(r"\\{(\w+)\\}")
"""A placeholder in an entry that was escaped for a regular expression."""

NAMED = r'(?: "[^"]*")?(?: \(ID [^)]*\))?'
"""What may follow the noun of an object: its name in the scenario, and its id."""


@dataclass(frozen=True)
class Language:
    """A language. code: as in HTML. catalogue: its texts by the Dutch ones; of Dutch itself it is empty."""

    code: str
    catalogue: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, text: str, **values: Any) -> str:
        """A fixed text in this language, with its values. Raises KeyError when the catalogue lacks it."""
        written = self.catalogue[text] if self.catalogue else text
        return written.format(**values) if values else written

    def markup(self, text: str) -> Markup:
        """A text of results.json in this language, escaped; what has no translation is marked as Dutch."""
        found = self._translation(text)
        if found is not None or not self.catalogue or not re.search(r"[^\W\d]", text):
            return escape(readable(text if found is None else found))
        return Markup('<span lang="nl">{}</span>').format(readable(text))

    def translated(self, text: str) -> str:
        """A text of results.json in this language as far as the catalogue knows it."""
        found = self._translation(text)
        return text if found is None else found

    def _translation(self, text: str) -> str | None:
        if text in self.catalogue:
            return self.catalogue[text]
        for pattern, written in self._patterns:
            found = pattern.fullmatch(text)
            if found is not None:
                return written.format(**{name: self.translated(value) for name, value in found.groupdict().items()})
        return None

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """The entries with placeholders as regular expressions, those with the most words of their own first."""
        entries = [(dutch, english) for dutch, english in self.catalogue.items() if "{" in dutch]
        entries.sort(key=lambda entry: -len(re.sub(r"\{\w+\}", "", entry[0])))
        return [(re.compile(_expression(dutch), re.DOTALL), english) for dutch, english in entries]


def _expression(dutch: str) -> str:
    """An entry as a regular expression: {noun} stands for an object, {number} for digits, another for any text."""
    forms = {"noun": _nouns() + NAMED, "number": r"\d+"}
    return PLACEHOLDER.sub(lambda found: f"(?P<{found[1]}>{forms.get(found[1], '.+?')})", re.escape(dutch))


@cache
def _nouns() -> str:
    """The names of the object types, in singular and plural, as a regular expression."""
    types = load_model().object_types.values()
    names = sorted({name for one in types for name in (one.name, one.singular, one.plural)}, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, names))})"


DUTCH = Language("nl")


@cache
def language(code: str) -> Language:
    """The language of that code: nl or en."""
    if code == DUTCH.code:
        return DUTCH
    with as_file(files("validator.report") / "english.yaml") as path:
        return Language(code, YamlFile(path).data)
