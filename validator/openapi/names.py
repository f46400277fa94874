"""What the concepts of the standard are called: on its pages, in the shipped profiles, and elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Any

from validator.profile.loader import profile_names, whole_profile
from validator.resources import PACKAGE
from validator.schema import pointer
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import Attribute, ObjectModel, load_model

SHORT = 3
"""Letters of a name that is too short to be nearly another one."""

NEAR = 0.82
"""From what similarity a name is worth a look."""


def bare(word: str) -> str:
    """A word without what APIs write differently: capitals, blanks, hyphens, underscores."""
    return "".join(letter for letter in word.lower() if letter.isalnum())


@lru_cache(maxsize=65536)
def is_near(one: str, other: str) -> bool:
    """Whether two words are alike, but for an ending or a typing error."""
    if abs(len(one) - len(other)) > (1 - NEAR) * (len(one) + len(other)):
        return False
    matcher = SequenceMatcher(None, one, other)
    return matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR


@dataclass(frozen=True)
class Name:
    """A name of an attribute, a part for each group on the way to it. known: of the standard or a shipped profile."""

    parts: tuple[str, ...]
    known: bool


class KnownNames:
    """All names. without: shipped profiles that are left out, to see what is found without them."""

    def __init__(self, without: Collection[str] = ()) -> None:
        self._model: ObjectModel = load_model()
        self._words = YamlFile(PACKAGE / "openapi" / "words.yaml").data
        self._profiles = [data for name, data in _shipped().items() if name not in without]

    def object_type(self, segment: str) -> tuple[str, bool] | None:
        """The object type that a collection is named after, and whether by a known name; None when it is none."""
        word = bare(segment)
        for name, one in self._model.object_types.items():
            paths = [data["object_types"].get(name, {}).get("path", "") for data in self._profiles]
            if word in {bare(known) for known in (one.name, one.singular, one.plural, *one.also, *paths)} - {""}:
                return name, True
        for name, words in self._words["object_types"].items():
            if word in map(bare, words):
                return name, False
        for name, one in self._model.object_types.items():
            if any(is_near(word, bare(known)) for known in (one.singular, one.plural, *one.also)):
                return name, False
        return None

    def of(self, object_type: str, attribute: Attribute) -> list[Name]:
        """The names of an attribute of an object type."""
        own = [Name(_parts(name.split("/")), known=True) for name in (attribute.name, *attribute.also)]
        bindings = [
            data["object_types"].get(object_type, {}).get("attributes", {}).get(attribute.name, {})
            for data in self._profiles
        ]
        shipped = [Name(_parts(pointer.parts(one["pointer"])), known=True) for one in bindings if "pointer" in one]
        group, _, member = attribute.name.rpartition("/")
        words = self._words["attributes"].get(member, [])
        groups = self._words["groups"].get(group, []) if group else [None]
        others = [_parts([*([around] if around else []), word]) for around in groups for word in words]
        return list(dict.fromkeys([*own, *shipped, *(Name(parts, known=False) for parts in others)]))

    def searches(self, object_type: str, attribute: str) -> set[str]:
        """The query arguments that shipped profiles search an attribute by, without what is written differently."""
        return {bare(one) for one in self._shipped(object_type, "attributes", attribute, "search") if one}

    def relation_arguments(self, object_type: str, key: str) -> dict[str, set[str]]:
        """By relation path, what shipped profiles call it in `search_via` or `expand`."""
        found: dict[str, set[str]] = {}
        for data in self._profiles:
            for path, argument in data["object_types"].get(object_type, {}).get(key, {}).items():
                if isinstance(argument, str):
                    found.setdefault(path, set()).add(argument)
        return found

    def values(self, object_type: str, attribute: Attribute, value: str) -> tuple[set[Any], set[str]]:
        """What a value of a code is on the wire: in shipped profiles; and the words for it, bare: known ones first."""
        wires = [
            data["object_types"].get(object_type, {}).get("attributes", {}).get(attribute.name, {}).get("codes", {})
            for data in self._profiles
        ]
        return {one[value] for one in wires if value in one}, {bare(one) for one in (value, *attribute.values[value])}

    def words_for(self, value: str) -> set[str]:
        """What a value of a code is called elsewhere."""
        return {bare(word) for word in self._words["values"].get(value, [])}

    def _shipped(self, object_type: str, *keys: str) -> list[str]:
        found = []
        for data in self._profiles:
            node: Any = data["object_types"].get(object_type, {})
            for key in keys:
                node = node.get(key, {}) if isinstance(node, dict) else {}
            if isinstance(node, str):
                found.append(node)
        return found


def _parts(segments: Collection[str]) -> tuple[str, ...]:
    return tuple(bare(segment) for segment in segments)


@cache
def _shipped() -> Mapping[str, dict[str, Any]]:
    return {name: whole_profile(name) for name in profile_names()}
