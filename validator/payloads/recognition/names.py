"""The object type that the name of a file says it holds: klantcontacten.ndjson, interne_taak-12.json."""

from __future__ import annotations

import re
from pathlib import PurePath

from validator.errors import KlantcheckError
from validator.payloads.criteria import wire_reference
from validator.profile.document import letters
from validator.profile.model import Profile

SUFFIXES = re.compile(r"(\.(json|ndjson|jsonl|har|ya?ml|csv|parquet|gz|zst))+$", re.IGNORECASE)


class FileNames:
    """The object types of a dialect by the names that files of them bear."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._types: dict[str, str] = {}
        for name, bound in profile.objects.items():
            kind = bound.object_type
            for text in (name, kind.singular, kind.plural, bound.path, *kind.also):
                self._types.setdefault(letters(text), name)
        self._types.pop("", None)  # what the dialect lacks has no path

    def object_type(self, name: str) -> str | None:
        """The object type of a file; None when its name is no more than the name of a file."""
        found = self._types.get(letters(SUFFIXES.sub("", PurePath(name).name)))
        return found if found is not None and self._has(found) else None

    def _has(self, object_type: str) -> bool:
        """Whether the dialect has messages about an object type."""
        try:
            wire_reference(self._profile, object_type, "answer")
        except KlantcheckError:
            return False
        return True
