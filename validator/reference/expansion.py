"""Expansions in the reference API: objects around an object in the same answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any

from validator.profile.model import ObjectBinding, Profile
from validator.reference.problems import Problem
from validator.reference.serializer import Serializer
from validator.reference.store import Record, Store
from validator.schema import pointer
from validator.standard.relations import Link, relation_links

Expansions = tuple[tuple[str, tuple[Link, ...]], ...]
"""The expansions of a request: each value of its query parameter, with the links it stands for."""


class Expander:
    """Expands objects of one store, as a profile says it."""

    def __init__(self, profile: Profile, store: Store, serializer: Serializer) -> None:
        self._profile = profile
        self._store = store
        self._serializer = serializer

    def take(self, bound: ObjectBinding, query: MutableMapping[str, str]) -> Expansions:
        """Take the expansions out of a query. Raises Problem for one that this object type does not have."""
        how = self._profile.expansion
        if how.absent is not None or not bound.expand or how.parameter not in query:
            return ()
        names = {value: name for name, value in bound.expand.items()}
        values = [value for value in query.pop(how.parameter).split(how.separator) if value]
        self.refuse(bound, [value for value in values if value not in names])
        model = self._profile.model
        return tuple(
            (value, relation_links(model, bound.object_type, names[value])) for value in values if value in names
        )

    def refuse(self, bound: ObjectBinding, unknown: Iterable[str]) -> None:
        """Refuse the expansions that an object type does not have. Raises Problem when there are any."""
        del bound
        if list(unknown):
            name = self._profile.expansion.parameter
            raise Problem.invalid([(name, "invalid_choice", "Deze uitbreiding bestaat niet.")])

    def related(self, record: Record, link: Link) -> list[Record]:
        """The objects that a link leads to, the oldest first."""
        if link.back:
            referring = self._store.referring(link.attribute.name, record.id)
            return [one for one in referring if one.type == link.target.name]
        ids = record.references.get(link.attribute.name, ())
        return [one for identity in ids if (one := self._store.get(link.target.name, identity))]

    def expand(
        self, record: Record, body: Mapping[str, Any], expansions: Expansions, before: str = "", *, always: bool = False
    ) -> Any:
        """The representation of an object with its expansions.

        before: the expansion that led to it, as prefix. always: also where there are none.
        """
        how = self._profile.expansion
        expanded: dict[str, Any] = {}
        for value, links in expansions:
            key = value.removeprefix(before)
            if not value.startswith(before) or how.nesting in key:
                continue
            link, nested = links[-1], value + how.nesting
            shown = [
                self.expand(one, self._serializer.serialize(one, "AROUND"), expansions, nested)
                for one in self.related(record, link)
            ]
            expanded[key] = shown if link.back else next(iter(shown), None)
        if not expanded and not always:
            return body
        whole = dict(body)
        pointer.put(whole, how.under, expanded)
        return whole
