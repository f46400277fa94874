"""The object type that the name of a file says it holds: klantcontacten.ndjson, interne_taak-12.json."""

from __future__ import annotations

import re
from pathlib import PurePath

from validator.profile.document import letters
from validator.profile.model import Profile

SUFFIXES = re.compile(r"(\.(json|ndjson|jsonl|har|ya?ml|csv|parquet|gz|zst))+$", re.IGNORECASE)


class FileNames:
    """The object types of a dialect by the names that files of them bear."""

    def __init__(self, profile: Profile) -> None:
        self._types: dict[str, str] = {}
        for name, bound in profile.objects.items():
            kind = bound.object_type
            for text in (name, kind.singular, kind.plural, bound.path, *kind.also):
                self._types.setdefault(letters(text), name)

    def object_type(self, name: str) -> str | None:
        """The object type of a file; None when its name is no more than the name of a file."""
        return self._types.get(letters(SUFFIXES.sub("", PurePath(name).name)))
