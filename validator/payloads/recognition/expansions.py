"""Expansions: the objects around an object that stand in the same answer (`_expand`), each with its object type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.profile.model import ObjectBinding, Profile
from validator.schema import pointer
from validator.standard.relations import relation_links


class Expansions:
    """Where the objects of a dialect have others in them, and of which type these are."""

    def __init__(self, profile: Profile) -> None:
        self._under = profile.expansion.under
        self._types = {
            (name, key): target
            for name, bound in profile.objects.items()
            for key, target in (*_by_reference(bound), *_by_link(profile, bound))
        }

    def of(self, object_type: str, value: Any) -> Iterator[tuple[str, Any, str | None]]:
        """The objects in an object: place, object and type, which is None where the profile does not say it."""
        around = pointer.get(value, self._under) if self._under else None
        if not isinstance(around, Mapping):
            return
        for key, content in around.items():
            place = self._under + pointer.join([key])
            target = self._types.get((object_type, key))
            if isinstance(content, list):
                yield from ((f"{place}/{number}", entry, target) for number, entry in enumerate(content))
            elif content:
                yield place, content, target


def _by_reference(bound: ObjectBinding) -> Iterator[tuple[str, str]]:
    """The references of an object: their property, and where they lead."""
    for binding in bound.on_wire():
        if binding.attribute.kind == "reference" and binding.attribute.target:
            yield pointer.parts(binding.pointer)[-1], binding.attribute.target


def _by_link(profile: Profile, bound: ObjectBinding) -> Iterator[tuple[str, str]]:
    """The expansions that the profile names: the property of each step, under the type that the step begins at."""
    for path, names in bound.expand.items():
        links = relation_links(profile.model, bound.object_type, path)
        yield names.split(profile.expansion.nesting or ".")[0], links[0].target.name
