"""Searching in the reference API: which objects a query selects, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import urlencode

from validator.profile.model import ObjectBinding, Profile
from validator.reference.arguments import Arguments, Criteria
from validator.reference.criteria import Criterion, Term
from validator.reference.dialects import Dialect, Page
from validator.reference.expansion import Expander
from validator.reference.problems import Problem
from validator.reference.serializer import Serializer
from validator.reference.store import Record, Store
from validator.schema import pointer
from validator.standard.relations import Link, relation_path

BIGGEST_PAGE = 500


class Records(Protocol):
    """The objects that a search selects: a list, or what reads only a part of it."""

    def __len__(self) -> int: ...

    def __getitem__(self, part: slice) -> list[Record]:
        """Some of them."""


class Search:
    """Searches one store, in the dialect of a profile."""

    def __init__(
        self, profile: Profile, dialect: Dialect, store: Store, serializer: Serializer, expander: Expander
    ) -> None:
        self._profile = profile
        self._dialect = dialect
        self._store = store
        self._serializer = serializer
        self._expander = expander
        self._arguments = Arguments(profile, dialect)

    def search(self, bound: ObjectBinding, url: str, query: Mapping[str, str]) -> dict[str, Any]:
        """The answer to a search. url: of the collection. Raises Problem for what cannot be searched."""
        rest = dict(query)
        number, size = _paging(self._dialect, rest)
        expansions = self._expander.take(bound, rest)
        records = self.select(bound, self._arguments.criteria(bound, rest))
        total = len(records)
        size = size or max(total, 1)
        first, last = (number - 1) * size, number * size
        if number > 1 and first >= total:
            raise Problem(404, "not_found", "Deze pagina bestaat niet.")

        def page(n: int) -> str:
            return f"{url}?{urlencode({**query, str(self._dialect.page): str(n)})}"

        empty = bound.expand if self._dialect.lists_show_expansions else ()
        items = [
            self._expander.expand(one, self._serializer.serialize(one, "LIST"), expansions, always=bool(empty))
            for one in records[first:last]
        ]
        return self._dialect.envelope(
            Page(
                key=pointer.parts(bound.items)[-1],
                items=items,
                total=total,
                here=f"{url}?{urlencode(query)}" if query else url,
                next=page(number + 1) if last < total else None,
                previous=page(number - 1) if number > 1 else None,
            )
        )

    def select(self, bound: ObjectBinding, criteria: Criteria) -> Records:
        """The objects that have the concept values, by attribute or by the path to one of a related object.

        Values at the end of the same links belong to one related object.
        """
        apart = self._dialect.imitation.apart.get(bound.name, ())
        own: list[Term] = []
        related: dict[str, tuple[tuple[Link, ...], list[Term]]] = {}
        for name, value in criteria.values.items():
            path = relation_path(self._profile.model, bound.object_type, name)
            links = "/".join(link.name for link in path.links)
            links += f"/{path.attribute.name}" if links in apart else ""
            terms = related.setdefault(links, (path.links, []))[1] if path.links else own
            terms.append(Term(path.attribute, value))
        conditions = [Criterion(links, tuple(terms)) for links, terms in related.values()]
        found = self._store.select(bound.object_type, [Criterion((), tuple(own)), *conditions, *criteria.beyond])
        repeated = self._dialect.imitation.repeated.get(bound.name, ())
        twice = [one for one in conditions if any(_name(one) == path for path in repeated)]
        return [one for one in found[:] for _ in range(self._times(one, twice))] if twice else found

    def _times(self, record: Record, criteria: Sequence[Criterion]) -> int:
        """How often a registry finds an object that joins it to each related object which meets a criterion."""
        times = 1
        for criterion in criteria:
            first, *rest = criterion.links
            back = Criterion((), (Term(first.attribute, record.id),))
            times *= len(self._store.select(first.target, [back, Criterion(tuple(rest), criterion.terms)]))
        return times


def _name(criterion: Criterion) -> str:
    """The path to the first attribute that a criterion names."""
    return "/".join([*(link.name for link in criterion.links), criterion.terms[0].attribute.name])


def _paging(dialect: Dialect, arguments: dict[str, str]) -> tuple[int, int | None]:
    """Take the number and the size of the page out of a query. Raises Problem."""
    if dialect.page is None or dialect.page_size is None:
        return 1, None
    number = arguments.pop(dialect.page, "1")
    size = arguments.pop(dialect.page_size, "")
    if not _is_count(number):
        raise Problem(404, "not_found", "Deze pagina bestaat niet.")
    wanted = int(size) if _is_count(size) else dialect.default_size
    return int(number), min(wanted, BIGGEST_PAGE)


DIGITS = 9
"""Digits of the biggest number that is taken for the number or the size of a page."""


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= DIGITS and int(text) > 0
