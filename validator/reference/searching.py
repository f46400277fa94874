"""Searching in the reference API: which objects a query selects, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from validator import pointer
from validator.profile import ObjectBinding
from validator.reference.faults import Faults
from validator.reference.manners import Manners, Page
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.reference.telling import Teller
from validator.values import moment

BIGGEST_PAGE = 500


def search(
    bound: ObjectBinding,
    manners: Manners,
    store: Store,
    faults: Faults,
    teller: Teller,
    url: str,
    query: Mapping[str, str],
) -> dict[str, Any]:
    """The answer to a search. url: of the collection. Raises Problem for what cannot be asked."""
    arguments = dict(query)
    number, size = _paging(manners, arguments)
    criteria = _criteria(bound, manners, arguments)
    name = bound.object_type.name
    found = [one for one in store.all(name) if _matches(bound, faults, one, criteria)]
    found = faults.found(store, name, criteria, found)
    size = size or max(len(found), 1)
    if number > 1 and (number - 1) * size >= len(found):
        raise Problem(404, "not_found", "Deze pagina bestaat niet.")

    def page(n: int) -> str:
        asked = {**arguments, str(manners.page): str(n), str(manners.page_size): str(size)}
        return f"{url}?{urlencode(asked)}"

    here = f"{url}?{urlencode(query)}" if query else url
    return manners.envelope(
        Page(
            key=pointer.parts(bound.items)[-1],
            items=[teller.tell(one, "LIST") for one in found[(number - 1) * size : number * size]],
            total=len(found),
            here=here,
            next=page(number + 1) if number * size < len(found) else None,
            previous=page(number - 1) if number > 1 else None,
        )
    )


def _paging(manners: Manners, arguments: dict[str, str]) -> tuple[int, int | None]:
    if manners.page is None or manners.page_size is None:
        return 1, None
    number = arguments.pop(manners.page, "1")
    size = arguments.pop(manners.page_size, "")
    if not number.isdigit() or int(number) < 1:
        raise Problem(404, "not_found", "Deze pagina bestaat niet.")
    wanted = int(size) if size.isdigit() and int(size) > 0 else manners.default_size
    return int(number), min(wanted, BIGGEST_PAGE)


def _criteria(bound: ObjectBinding, manners: Manners, arguments: Mapping[str, str]) -> dict[str, Any]:
    """The concept values that the query asks for."""
    by_parameter = {binding.search: binding for binding in bound.on_wire() if binding.search}
    unknown = [name for name in arguments if name not in by_parameter]
    if unknown and manners.refuses_unknown_queries:
        raise Problem.invalid((name, "unknown-parameters", "Onbekende queryparameter.") for name in unknown)
    given = {by_parameter[name].attribute.name for name in arguments if name in by_parameter}
    missing = [str(bound[name].search) for name in bound.search_requires if name not in given]
    if missing:
        raise Problem.invalid((name, "required", "Deze queryparameter is verplicht.") for name in missing)
    criteria: dict[str, Any] = {}
    for name, text in arguments.items():
        binding = by_parameter.get(name)
        if binding is None or text == "":
            continue
        values = {_text(wire): value for value, wire in binding.codes.items()}
        if binding.attribute.kind == "code" and text not in values:
            raise Problem.invalid([(name, "invalid_choice", f"{text!r} is geen geldige waarde.")])
        criteria[binding.attribute.name] = values.get(text, text)
    return criteria


def _matches(bound: ObjectBinding, faults: Faults, record: Record, criteria: Mapping[str, Any]) -> bool:
    for name, wanted in criteria.items():
        if faults.ignores(bound.object_type.name, name):
            continue
        held = _held(bound, record, name)
        if not any(_equal(one, wanted) for one in held) and not faults.matches(
            bound.object_type.name, name, held, wanted
        ):
            return False
    return True


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
