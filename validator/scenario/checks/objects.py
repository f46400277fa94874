"""Checks of a whole object: its snapshots, its properties, and the objects that an answer shows around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from validator.errors import Nonconformity, NotApplicable
from validator.profile import translation
from validator.profile.document import Document
from validator.scenario.checks.values import empty, equal
from validator.schema import pointer
from validator.standard.objectmodel import Attribute
from validator.standard.values import EMPTY, measured

CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]*")


def own_url(document: Document, place: str, follow: Callable[[str], str]) -> None:
    """The URL that an object holds as its own is where it stands. follow: the URL that a link leads to."""
    link = pointer.get(document.wire, place)
    if not isinstance(link, str) or follow(link) != document.url:
        expected = f"{document.url} als eigen URL van {document.bound.object_type.the}"
        raise Nonconformity(expected, str(link), pointer=place)


def url_of(link: Any, document: Document, expected: str, place: str, follow: Callable[[str], str]) -> None:
    """The URL in a reference is where this document stands. place: pointer of it. follow: as of `own_url`."""
    if not isinstance(link, str) or follow(link) != document.url:
        raise Nonconformity(f"{expected}: {document.url}", str(link), pointer=place)


def same(before: Mapping[str, Any], after: Mapping[str, Any], except_for: Collection[Attribute], the: str) -> None:
    """Two snapshots of an object are alike, apart from the attributes named: instants, and lists in any order."""
    for name in sorted({*before, *after} - {attribute.name for attribute in except_for}):
        if _unordered(before.get(name)) != _unordered(after.get(name)):
            expected = f"{name!r} van {the} blijft {_text(before.get(name))}"
            raise Nonconformity(expected, _text(after.get(name)), attribute=name)


def shown_whole(shown: Sequence[Document], document: Document, snapshot: Mapping[str, Any], expected: str) -> None:
    """Among the objects shown around an object is this document, once, with all attributes of the snapshot."""
    same_id = [candidate for candidate in shown if candidate.id is not None and candidate.id == document.id]
    if len(same_id) != 1:
        raise Nonconformity(expected, f"{len(same_id)} keer, bij {len(shown)} getoond")
    actual = same_id[0].snapshot()
    for name in sorted({*snapshot, *actual}):
        if _unordered(snapshot.get(name)) != _unordered(actual.get(name)):
            raise Nonconformity(f"{expected}, met {name!r} {_text(snapshot.get(name))}", _text(actual.get(name)))


def named_once(ids: Sequence[str] | None, document: Document, expected: str) -> None:
    """The list in which an object refers to others has this document, once. ids: in it; None: there is no such list."""
    if ids is not None and ids.count(str(document.id)) != 1:
        raise Nonconformity(expected, f"{ids.count(str(document.id))} keer, in een lijst van {len(ids)}")


def not_named(ids: Sequence[str] | None, document: Document, expected: str) -> None:
    """The list in which an object refers to others does not have this document. ids: as of `named_once`."""
    if ids is not None and document.id in ids:
        raise Nonconformity(expected, "het staat erbij")


def not_shown(shown: Sequence[Document], document: Document, expected: str) -> None:
    """The objects shown around an object are others than this document."""
    if any(candidate.id == document.id for candidate in shown):
        raise Nonconformity(expected, "staat erbij")


def lacks(document: Document, name: str, expected: str) -> None:
    """The object has no property of this name, in whatever spelling, but what the dialect shows on purpose.

    Raises NotApplicable, with the reason of the profile, when there is only that.
    """
    reasons = []
    for key, place in document.spelled(name):
        reason = document.bound.beyond_reason(place)
        if reason is None:
            raise Nonconformity(expected, f"{key!r}", pointer=place)
        reasons.append(reason)
    if reasons:
        raise NotApplicable(reasons[0])


def camel_case(document: Document, expected: str) -> None:
    """Every property of the object, in groups too, has a name in lowerCamelCase."""
    for key, place in document.properties():
        if CAMEL_CASE.fullmatch(key) is None:
            raise Nonconformity(expected, f"{key!r}", pointer=place)


def sent_back(document: Document, sent: Mapping[str, Any]) -> None:
    """The answer repeats what was sent, attribute by attribute."""
    for name, concept in sent.items():
        binding = document.bound[name]
        if binding.collection is not None or binding.items is not None:
            continue
        source = document.bound[binding.view_of] if binding.view_of is not None else binding
        value = replace(translation.read(document.profile, source, document.wire), attribute=name)
        shown = _text(measured(concept) if isinstance(concept, str) else concept)
        expected = f"{name!r} in het antwoord is {shown}"
        if concept is EMPTY:
            if binding.view_of is None:
                empty(value, expected)
        else:
            equal(value, concept, expected)


def _unordered(value: Any) -> Any:
    return sorted(value, key=repr) if isinstance(value, list) else value


def _text(value: Any) -> str:
    if value is None or value is EMPTY:
        return "leeg"
    return value.isoformat() if isinstance(value, datetime) else repr(value)
