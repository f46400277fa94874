"""Expansions in the reference API: objects around an object in the same answer."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

from validator import pointer, relations
from validator.profile import ObjectBinding, Profile
from validator.reference.faults import Faults
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.reference.telling import Teller
from validator.relations import Link

Asked = tuple[tuple[str, tuple[Link, ...]], ...]
"""What a request asks for around an object: the value that asks for it, and the way there."""


def reached(store: Store, record: Record, link: Link) -> list[Record]:
    """The objects that a link leads to, the oldest first."""
    if link.back:
        return [one for one in store.referring(link.attribute.name, record.id) if one.type == link.target.name]
    ids = record.references.get(link.attribute.name, ())
    return [one for identity in ids if (one := store.get(link.target.name, identity))]


class Expander:
    """Expands objects of one store, as a profile says it."""

    def __init__(self, profile: Profile, store: Store, faults: Faults, teller: Teller) -> None:
        self._profile = profile
        self._store = store
        self._faults = faults
        self._teller = teller

    def asked(self, bound: ObjectBinding, query: MutableMapping[str, str]) -> Asked:
        """Take what is asked for out of a query. Raises Problem for what this object does not have around it."""
        how = self._profile.expansion
        if how.absent is not None or not bound.expand or how.parameter not in query:
            return ()
        names = {value: name for name, value in bound.expand.items()}
        values = [one for one in query.pop(how.parameter).split(how.separator) if one]
        known = [one for one in values if one in names]
        if len(known) < len(values) and not self._faults.overlooks(
            bound.object_type.name, how.parameter, "expand", "GET", values
        ):
            raise Problem.invalid([(how.parameter, "invalid_choice", "Deze uitbreiding bestaat niet.")])
        model = self._profile.model
        return tuple((one, relations.links(model, bound.object_type, names[one])) for one in known)

    def expanded(self, record: Record, told: dict[str, Any], asked: Asked, before: str = "") -> dict[str, Any]:
        """The description of an object with what is asked for around it. before: the way that led to it."""
        how = self._profile.expansion
        around: dict[str, Any] = {}
        for value, way in asked:
            key = value.removeprefix(before)
            if not value.startswith(before) or how.nesting in key:
                continue
            link = way[-1]
            found = self._faults.around(self._store, record, link, reached(self._store, record, link))
            shown = [self.expanded(one, self._teller.tell(one, "AROUND"), asked, value + how.nesting) for one in found]
            around[key] = shown if link.back else next(iter(shown), None)
        if around:
            told = dict(told)
            pointer.put(told, how.under, around)
        return told


def matching(records: list[Record], terms: Mapping[str, Any]) -> bool:
    """Whether one of the objects holds all of these values at once."""
    return any(all(_holds(one, name, wanted) for name, wanted in terms.items()) for one in records)


def _holds(record: Record, name: str, wanted: Any) -> bool:
    return wanted == record.facts.get(name) or wanted in record.references.get(name, ())
