"""Operators on a search: which records it finds, and which arguments count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import Any

from validator.reference.faults.effects.searches import Criteria, SearchEffect
from validator.reference.store import Record, Store

SearchHook = Callable[[Store, str, Criteria, list[Record]], list[Record]]


def on_search(object_type: str, effect: SearchEffect) -> SearchHook:
    """A search for objects of this type finds other ones."""

    def hook(store: Store, name: str, criteria: Criteria, records: list[Record]) -> list[Record]:
        return effect(store, criteria, records) if name == object_type else records

    return hook


def find_one_more(object_type: str, attribute: str) -> SearchHook:
    """A search by this attribute also finds the newest object that meets only the other search arguments."""

    def effect(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        if attribute not in criteria:
            return records
        others = {name: value for name, value in criteria.items() if name != attribute}
        more = [one for one in store.all(object_type) if one not in records and meets_all(one, others)]
        return [*records, *more[:1]]

    return on_search(object_type, effect)


def match_any_argument(object_type: str) -> SearchHook:
    """An object is found when it meets one of the search arguments."""

    def effect(store: Store, criteria: Criteria, _: list[Record]) -> list[Record]:
        return [
            one
            for one in store.all(object_type)
            if any(meets(one, name, expected) for name, expected in criteria.items())
        ]

    return on_search(object_type, effect)


def match_related_apart(object_type: str, attribute: str, relation: str) -> SearchHook:
    """Each search argument about related objects may be met by another one of them.

    attribute: by which the related objects refer to this one. relation: what the paths in the criteria begin with.
    """
    prefix = f"{relation}/"

    def effect(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        related = {name.removeprefix(prefix): value for name, value in criteria.items() if name.startswith(prefix)}
        own = {name: value for name, value in criteria.items() if not name.startswith(prefix)}

        def matches(record: Record) -> bool:
            facts = [one.facts for one in store.referring(attribute, record.id)]
            met = all(any(one.get(name) == value for one in facts) for name, value in related.items())
            return met and all(record.facts.get(name) == value for name, value in own.items())

        return [one for one in store.all(object_type) if matches(one)] if related else records

    return on_search(object_type, effect)


def find_all_for_unknown(object_type: str, attribute: str) -> SearchHook:
    """A search by this attribute that would find nothing finds every object."""

    def effect(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        return records or (list(store.all(object_type)) if attribute in criteria else [])

    return on_search(object_type, effect)


def find_none_with(object_type: str, sign: str) -> SearchHook:
    """A search for a text with this character in it finds nothing."""

    def effect(_: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        return [] if any(sign in str(value) for value in criteria.values()) else records

    return on_search(object_type, effect)


def find_none_by(object_type: str, attribute: str) -> SearchHook:
    """A search by this argument finds nothing."""
    return on_search(object_type, lambda _, criteria, records: [] if attribute in criteria else records)


def find_none_with_in(object_type: str, attribute: str) -> SearchHook:
    """A search by this argument finds nothing where its value has a sign that a query escapes."""

    def effect(_: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        return [] if set(str(criteria.get(attribute, ""))) & set(",+&%'\"") else records

    return on_search(object_type, effect)


def find_none_with_capitals(object_type: str, attribute: str) -> SearchHook:
    """A search by this argument finds nothing where its value has a capital."""

    def effect(_: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        text = str(criteria.get(attribute, ""))
        return [] if text != text.lower() else records

    return on_search(object_type, effect)


def find_any_of(object_type: str, attribute: str) -> SearchHook:
    """A search by this argument and another one finds what meets one of all arguments about the object itself."""

    def effect(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        if attribute not in criteria or len(criteria) == 1:
            return records
        more = (one for one in store.all(object_type) if any(meets(one, *each) for each in criteria.items()))
        return list({one.id: one for one in [*records, *more]}.values())

    return on_search(object_type, effect)


def find_twice(object_type: str) -> SearchHook:
    """A search that finds more than one object has the newest twice."""
    return on_search(object_type, lambda _, __, records: [*records[:1], *records] if records[1:] else records)


def find_oldest_last(object_type: str) -> SearchHook:
    """Every second search with the same criteria has the opposite order."""
    turns: dict[str, Iterator[bool]] = defaultdict(lambda: cycle((False, True)))

    def shuffle(_: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        return records[::-1] if next(turns[repr(sorted(criteria.items()))]) else records

    return on_search(object_type, shuffle)


def ignore_argument(object_type: str, *attributes: str) -> Callable[[str, str], bool]:
    """A search argument has no effect."""
    return lambda name, attribute: name == object_type and attribute in attributes


def match_prefix(object_type: str, attribute: str) -> Callable[[str, str, Sequence[Any], Any], bool]:
    """A search argument also matches a value that only begins with it."""

    def hook(name: str, attribute_name: str, values: Sequence[Any], expected: Any) -> bool:
        place = (name, attribute_name) == (object_type, attribute)
        return place and any(str(value or "").startswith(str(expected)) for value in values)

    return hook


def match_part(object_type: str, attribute: str) -> Callable[[str, str, Sequence[Any], Any], bool]:
    """A search argument also matches a value that it is a part of."""

    def hook(name: str, attribute_name: str, values: Sequence[Any], expected: Any) -> bool:
        place = (name, attribute_name) == (object_type, attribute)
        return place and any(str(expected) in str(value or "") for value in values)

    return hook


def meets(record: Record, attribute: str, expected: Any) -> bool:
    """Whether a record has this value, or refers to the object with this id."""
    return bool(expected == record.facts.get(attribute)) or expected in record.references.get(attribute, ())


def meets_all(record: Record, criteria: Criteria) -> bool:
    """Whether a record meets all criteria."""
    return all(meets(record, name, expected) for name, expected in criteria.items())
