"""Checks of the result of a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from validator.errors import Nonconformity
from validator.profile.document import Document
from validator.schema import pointer
from validator.target.search import SearchResult


def in_result(result: SearchResult, document: Document, the: str) -> None:
    """The result has the object, once.

    Where others register while pages with their objects too are read, an object moves to the next page, and is twice in
    the result.
    """
    times = result.ids().count(str(document.id))
    may_have_moved = result.of_others and len(result.pages) > 1
    if not (times == 1 or (times > 1 and may_have_moved)):
        actual = f"{times} keer, bij {len(result.documents)} gevonden"
        raise Nonconformity(
            f"{_named(the, document)} staat in het resultaat van {result.query}", actual, _operation(result)
        )


def found(result: SearchResult, document: Document, the: str) -> Document:
    """The object as the result shows it, which is returned; it is there once."""
    in_result(result, document, the)
    return next(one for one in result.documents if one.id == document.id)


def not_in_result(result: SearchResult, document: Document, the: str) -> None:
    """The result does not have the object."""
    if str(document.id) in result.ids():
        expected = f"{_named(the, document)} staat niet in het resultaat van {result.query}"
        raise Nonconformity(expected, "het staat er wel in", _operation(result))


def in_order(result: SearchResult, first: Document, later: Document, expected: str) -> None:
    """The result has both objects, the first before the later."""
    ids = result.ids()
    if str(first.id) not in ids or str(later.id) not in ids:
        raise Nonconformity(
            f"{expected} van {result.query}", f"niet allebei, bij {len(ids)} gevonden", _operation(result)
        )
    if ids.index(str(first.id)) > ids.index(str(later.id)):
        raise Nonconformity(f"{expected} van {result.query}", "andersom", _operation(result))


def same_order(result: SearchResult, previous: SearchResult, ours: Callable[[str], bool]) -> None:
    """Two results have the same objects of this run in the same order.

    ours: whether an id is of an object of this run. Those of others may come and go between two searches.
    """
    now, before = (list(dict.fromkeys(filter(ours, one.ids()))) for one in (result, previous))
    if now != before:
        expected = f"dezelfde {len(before)} in dezelfde volgorde"
        raise Nonconformity(expected, _first_difference(now, before), _operation(result))


def count(result: SearchResult, number: int, expected: str) -> None:
    """The result has this many objects."""
    if len(result.documents) != number:
        raise Nonconformity(f"{expected} bij {result.query}", f"{len(result.documents)}", _operation(result))


def at_least_one(items: Sequence[object], expected: str) -> None:
    """There is at least one item."""
    if not items:
        raise Nonconformity(expected, "geen")


def none_of(items: Sequence[object], expected: str) -> None:
    """There are no items."""
    if items:
        raise Nonconformity(expected, f"{len(items)}")


def total(result: SearchResult, place: str, number: int) -> None:
    """The answer has this number as the total of the search. place: JSON pointer to the total."""
    actual = pointer.get(result.reply.json(), place)
    if actual != number or isinstance(actual, bool):
        text = "niets" if actual is pointer.MISSING else repr(actual)
        raise Nonconformity(f"een totaal van {number}", text, _operation(result), place)


def pages(result: SearchResult, size: int) -> None:
    """No page of the result has more objects than were requested."""
    if max(result.pages) > size:
        raise Nonconformity(f"hooguit {size} per bladzijde", f"{max(result.pages)}", _operation(result))


def _named(the: str, document: Document) -> str:
    return f"{the} (ID {document.id})"


def _operation(result: SearchResult) -> str:
    return f"zoek {result.object_type}"


def _first_difference(ids: Sequence[str], previous: Sequence[str]) -> str:
    pairs = enumerate(zip(ids, previous, strict=False), start=1)
    place = next((number for number, pair in pairs if len({*pair}) > 1), None)
    return f"{len(ids)}" + (f", anders vanaf de {place}e" if place else "")
