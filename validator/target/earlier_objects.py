"""Looking for objects that were at the target before a registration: no answer to it can give one of them as new.

A register may merge what it gets into an object that matches it by some of its values. Such an object has a value that
is not of this run alone, so a search for that value, asked first, shows it (decision 22).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from validator.errors import NotApplicable, UnexpectedResponse
from validator.profile.document import Document
from validator.profile.model import ObjectBinding
from validator.standard.values import EMPTY
from validator.target.ownership import Ownership
from validator.target.search import TargetSearch

LONGEST = 40
"""Characters of a value that is looked for: nobody is known by a longer one."""

KINDS = frozenset({"text", "number", "reference"})
"""Kinds of attributes by whose value an object can be known: no code or moment tells one from another."""


class EarlierObjects:
    """Notes which objects were there before, as far as the first page of a search shows them: each search once."""

    def __init__(self, search: TargetSearch, ownership: Ownership) -> None:
        self._search = search
        self._ownership = ownership

    def note(self, bound: ObjectBinding, values: Mapping[str, Any]) -> None:
        """Note the objects of this type that have one of these values, and those of the first page of all of them.

        values: concept values by attribute, of a registration that is about to leave. Those that only this run has are
        passed over, for no object can have had them; so are all while the register has objects of this run alone. An
        answer that is no list says nothing. Raises EnvironmentFault as any request.
        """
        if self.are_none(bound):
            return
        object_type = bound.object_type.name
        for name, value in _one_of_each_group(bound, self._shared(bound, values)):
            self._look(object_type, name, value, partial(self._search.first_page, object_type, {name: value}))

    def are_none(self, bound: ObjectBinding) -> bool:
        """Whether the target says that it has no object of this type yet. Raises EnvironmentFault as any request."""
        return bool(self.empty_types([bound]))

    def empty_types(self, bound: Iterable[ObjectBinding]) -> list[str]:
        """Those of these object types of which the target says that it has no object yet.

        Each is looked at once. Raises EnvironmentFault as any request.
        """
        by_name = {one.name: one for one in bound}
        new = (name for name in by_name if self._ownership.note_look(name, "", ""))
        for name, documents in self._search.first_objects(new):
            if not documents:
                self._ownership.note_empty(by_name[name])
            for document in documents:
                self._ownership.note_seen(document)
        return [name for name, one in by_name.items() if self._ownership.is_only_ours(one)]

    def note_none(self, bound: ObjectBinding) -> None:
        """Know that the target had no object of this type, as another process of the run found."""
        self._ownership.note_look(bound.object_type.name, "", "")
        self._ownership.note_empty(bound)

    def _look(self, object_type: str, name: str, value: str, ask: Callable[[], list[Document]]) -> None:
        if self._ownership.note_look(object_type, name, value):
            with suppress(NotApplicable, UnexpectedResponse):
                for document in ask():
                    self._ownership.note_seen(document)

    def _shared(self, bound: ObjectBinding, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """The values that an object of another may have too."""
        for name, value in values.items():
            if value is EMPTY or not isinstance(value, str) or not 0 < len(value) <= LONGEST:
                continue
            kind = bound.object_type.attributes[name].kind
            if self._is_own_group(bound, name, values):
                continue
            ours = kind == "reference" and not self._ownership.refers_to_others(bound, name, value)
            if kind in KINDS and not (ours or self._ownership.is_unique(bound, name, value)):
                yield name, value

    def _is_own_group(self, bound: ObjectBinding, name: str, values: Mapping[str, Any]) -> bool:
        """Whether the group of an attribute has a value that only this run has: no other object has that group."""
        group = _group(name)
        return bool(group) and any(
            _group(other) == group and self._ownership.is_unique(bound, other, values[other]) for other in values
        )


def _one_of_each_group(bound: ObjectBinding, values: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Of a name, an address or an identificator the longest value: who has the whole group has that one too."""
    chosen: dict[str, tuple[str, str]] = {}
    for name, value in values:
        key = _group(name) or name
        if bound[name].search and len(value) > len(chosen.get(key, ("", ""))[1]):
            chosen[key] = (name, value)
    return list(chosen.values())


def _group(name: str) -> str:
    """The group that an attribute is in, such as "Persoonsnaam" of "Persoonsnaam/Voornaam"; "" when in none."""
    return name.rpartition("/")[0]
