"""Searching in the reference API: which objects a query selects, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from validator import pointer, relations
from validator.profile import Binding, ObjectBinding, Profile
from validator.reference.expanding import Expander, matching, reached
from validator.reference.faults import Faults
from validator.reference.manners import Manners, Page
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.reference.telling import Teller
from validator.relations import Link
from validator.values import moment

BIGGEST_PAGE = 500


class Finder:
    """Searches one store, in the dialect of a profile."""

    def __init__(
        self, profile: Profile, manners: Manners, store: Store, faults: Faults, teller: Teller, expander: Expander
    ) -> None:
        self._profile = profile
        self._manners = manners
        self._store = store
        self._faults = faults
        self._teller = teller
        self._expander = expander

    def search(self, bound: ObjectBinding, url: str, query: Mapping[str, str]) -> dict[str, Any]:
        """The answer to a search. url: of the collection. Raises Problem for what cannot be asked."""
        rest = dict(query)
        number, size = _paging(self._manners, rest)
        arguments = dict(rest)
        asked = self._expander.asked(bound, rest)
        criteria = self._criteria(bound, rest)
        name = bound.object_type.name
        found = [one for one in self._store.all(name) if self._matches(bound, one, criteria)]
        found = self._faults.found(self._store, name, criteria, found)
        size = size or max(len(found), 1)
        if number > 1 and (number - 1) * size >= len(found):
            raise Problem(404, "not_found", "Deze pagina bestaat niet.")

        def page(n: int) -> str:
            beside = {**arguments, str(self._manners.page): str(n), str(self._manners.page_size): str(size)}
            return f"{url}?{urlencode(beside)}"

        here = f"{url}?{urlencode(query)}" if query else url
        shown = found[(number - 1) * size : number * size]
        return self._manners.envelope(
            Page(
                key=pointer.parts(bound.items)[-1],
                items=[self._expander.expanded(one, self._teller.tell(one, "LIST"), asked) for one in shown],
                total=len(found),
                here=here,
                next=page(number + 1) if number * size < len(found) else None,
                previous=page(number - 1) if number > 1 else None,
            )
        )

    def _criteria(self, bound: ObjectBinding, arguments: Mapping[str, str]) -> dict[str, Any]:
        """The concept values that the query asks for, by attribute or by the way to it."""
        by_parameter = self._parameters(bound)
        unknown = [name for name in arguments if name not in by_parameter]
        if unknown and self._manners.refuses_unknown_queries:
            raise Problem.invalid((name, "unknown-parameters", "Onbekende queryparameter.") for name in unknown)
        given = {by_parameter[name][0] for name in arguments if name in by_parameter}
        missing = [str(bound[name].search) for name in bound.search_requires if name not in given]
        if missing:
            raise Problem.invalid((name, "required", "Deze queryparameter is verplicht.") for name in missing)
        criteria: dict[str, Any] = {}
        for name, text in arguments.items():
            if name not in by_parameter or text == "":
                continue
            meant, binding = by_parameter[name]
            values = {_text(wire): value for value, wire in binding.codes.items()}
            if binding.attribute.kind == "code" and text not in values:
                raise Problem.invalid([(name, "invalid_choice", f"{text!r} is geen geldige waarde.")])
            criteria[meant] = values.get(text, text)
        return criteria

    def _parameters(self, bound: ObjectBinding) -> dict[str, tuple[str, Binding]]:
        """What each query parameter selects on."""
        own = {one.search: (one.attribute.name, one) for one in bound.on_wire() if one.search}
        model = self._profile.model
        ways = {way: relations.way(model, bound.object_type, way) for way in bound.search_via}
        linked = {
            bound.search_via[name]: (name, self._profile.object(way.owner.name)[way.attribute.name])
            for name, way in ways.items()
        }
        return {**own, **linked}

    def _matches(self, bound: ObjectBinding, record: Record, criteria: Mapping[str, Any]) -> bool:
        name_of_type = bound.object_type.name
        linked: dict[str, tuple[tuple[Link, ...], dict[str, Any]]] = {}
        for name, wanted in criteria.items():
            if self._faults.ignores(name_of_type, name):
                continue
            if name in bound.search_via:
                way = relations.way(self._profile.model, bound.object_type, name)
                _, terms = linked.setdefault("/".join(one.name for one in way.links), (way.links, {}))
                terms[way.attribute.name] = wanted
                continue
            held = _held(bound, record, name)
            if not any(_equal(one, wanted) for one in held) and not self._faults.matches(
                name_of_type, name, held, wanted
            ):
                return False
        return all(matching(self._ends(record, links), terms) for links, terms in linked.values())

    def _ends(self, record: Record, links: tuple[Link, ...]) -> list[Record]:
        """The objects at the end of a way."""
        ends = [record]
        for link in links:
            ends = [there for one in ends for there in reached(self._store, one, link)]
        return ends


def _paging(manners: Manners, arguments: dict[str, str]) -> tuple[int, int | None]:
    if manners.page is None or manners.page_size is None:
        return 1, None
    number = arguments.pop(manners.page, "1")
    size = arguments.pop(manners.page_size, "")
    if not number.isdigit() or int(number) < 1:
        raise Problem(404, "not_found", "Deze pagina bestaat niet.")
    wanted = int(size) if size.isdigit() and int(size) > 0 else manners.default_size
    return int(number), min(wanted, BIGGEST_PAGE)


def _held(bound: ObjectBinding, record: Record, name: str) -> list[Any]:
    if bound.object_type.attributes[name].kind == "reference":
        return list(record.references.get(name, []))
    return [record.facts.get(name)]


def _equal(held: Any, wanted: Any) -> bool:
    """The same text, or the same instant however it is written."""
    instant = moment(wanted)
    return held == wanted or (instant is not None and moment(held) == instant)


def _text(wire: Any) -> str:
    return str(wire).lower() if isinstance(wire, bool) else str(wire)
