"""What searches come to: their arguments, alone or together, and what is found and left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from validator.coverage.places import Place, arguments_of
from validator.profile.model import ObjectBinding, Profile
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    from werkzeug.datastructures import MultiDict

SIGNS = re.compile(r"[,+&%'\"]")
UUID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")
"""In capitals."""

REFUSED, NOWHERE, OK = 400, 404, 200
"""Statuses of the reference API."""


class RecordedSearches:
    """The searches of one store so far."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._asked: set[tuple[Any, ...]] = set()
        self._found: list[Record] = []
        self._pages: dict[tuple[Any, ...], set[str]] = {}

    def changed(self) -> None:
        """Something was written: the same search may find other objects now."""
        self._asked.clear()

    def found(
        self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]
    ) -> Iterator[Place]:
        """The places of a search that is carried out. criteria: concept values by attribute or path."""
        self._found = records
        if len(criteria) > 1:
            yield from (Place("argument", object_type, name, "combined") for name in criteria)
        for name in criteria if len(criteria) == 1 else ():
            others = [one for one in store.all(object_type) if one.id not in {found.id for found in records}]
            aspects = _alone(name, records, others)
            yield from (Place("argument", object_type, name, aspect) for aspect in aspects)

    def answered(self, bound: ObjectBinding, query: MultiDict[str, str], status: int) -> Iterator[Place]:
        """The places of a request for a collection, by its query and the status of its answer."""
        paging = {self._profile.page, self._profile.page_size, self._profile.expansion.parameter}
        arguments = [name for name in query if name not in paging]
        for path, parameter in self._parameters(bound).items():
            aspects = _query_aspects(query.getlist(parameter), alone=arguments == [parameter], status=status)
            yield from (Place("argument", bound.object_type.name, path, aspect) for aspect in aspects)
        yield from (
            Place("collection", bound.object_type.name, "", aspect) for aspect in self._paged(bound, query, status)
        )
        self._found = []

    def _paged(self, bound: ObjectBinding, query: MultiDict[str, str], status: int) -> Iterator[str]:
        page = query.get(self._profile.page, "1") if self._profile.page else "1"
        same = (bound.path, *sorted(item for item in query.items(multi=True) if item[0] != self._profile.page))
        if (same, page) in self._asked and self._found[1:]:
            yield "order"
        self._asked.add((same, page))
        pages = self._pages.setdefault(same, set())
        pages.add(page)
        if status == OK and pages - {"1"}:
            yield "walked"
        if status == NOWHERE:
            yield "beyond"

    def _parameters(self, bound: ObjectBinding) -> Mapping[str, str]:
        """The query parameter by the attribute, or the path to it."""
        return {
            path: str(bound.search_via.get(path) or bound[path].search)
            for path, _ in arguments_of(self._profile, bound)
        }


def _alone(name: str, found: Sequence[Record], others: Sequence[Record]) -> Iterator[str]:
    """What a search by one argument shows. others: the objects that it does not find."""
    if found:
        yield "found"
        if any(name in one.facts or name in one.references for one in others) or ("/" in name and others):
            yield "other"
    elif others:
        yield "unknown"


def _query_aspects(values: Sequence[str], *, alone: bool, status: int) -> Iterator[str]:
    """What the values of one query parameter show."""
    if "" in values:
        yield "empty"
    if values[1:]:
        yield "repeated"
    if any(SIGNS.search(value) for value in values):
        yield "signs"
    if any(value not in {value.lower(), value.upper()} for value in values):
        yield "capitals"
    if any(value != value.lower() and UUID.fullmatch(value) for value in values):
        yield "id-in-capitals"
    if alone and status == REFUSED and any(values):
        yield "unknown"
