"""Look-ups of clients: an object, or the result of a search, with what is around it in the same answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from validator.errors import NotApplicable, SuiteFault, UnexpectedResponse
from validator.profile import expansions
from validator.profile.document import Document
from validator.target.api import TargetApi
from validator.target.outcome import Outcome
from validator.target.search import SearchResult


def request(target: TargetApi, document: Document, names: Iterable[str], *, apart: bool = False) -> Outcome:
    """Ask for an object with the objects at these relation paths. Raises NotApplicable when the dialect cannot.

    apart: each in a query parameter of its own.
    """
    ask = expansions.apart if apart else expansions.parameters
    return target.reread(document, ask(target.profile, document.bound, names))


def request_unknown(target: TargetApi, document: Document, text: str) -> Outcome:
    """Ask for an object with an expansion that does not exist. Raises NotApplicable as `request` does."""
    return target.reread(document, expansions.literally(target.profile, document.bound, text))


def search(
    target: TargetApi, object_type: str, criteria: Mapping[str, Any], names: Iterable[str], page_size: int | None
) -> SearchResult:
    """As TargetSearch.objects, with the objects at these relation paths. Raises NotApplicable as `request` does."""
    extra = expansions.parameters(target.profile, target.profile.object(object_type), names)
    return target.search.objects(object_type, criteria, page_size, extra)


def around(outcome: Outcome | None, result: SearchResult | None, document: Document, name: str) -> list[Document]:
    """The objects that the last look-up showed around an object, at the end of a relation path.

    Raises UnexpectedResponse when the search did not bring the object, SuiteFault when nothing was looked up.
    """
    return expansions.inside(_shown(outcome, result, document), name)


def listed(outcome: Outcome | None, result: SearchResult | None, document: Document, name: str) -> list[str] | None:
    """The ids in the list in which that object itself refers to the objects there; None when the dialect has none.

    Raises as `around` does.
    """
    return expansions.listed(_shown(outcome, result, document), name)


def named(document: Document, name: str) -> list[str]:
    """The ids in such a list of an object. Raises NotApplicable when the dialect has none."""
    ids = expansions.listed(document, name)
    if ids is None:
        raise NotApplicable(f"In dit dialect noemt {document.bound.object_type.the} zelf niet wat ernaar verwijst.")
    return ids


def _shown(outcome: Outcome | None, result: SearchResult | None, document: Document) -> Document:
    """An object as the last look-up showed it."""
    own = [] if outcome is None or outcome.verb != "vraag op" or outcome.document is None else [outcome.document]
    if not own and result is None:
        raise SuiteFault("nothing was looked up yet")
    shown = [*own, *(result.documents if result is not None else ())]
    for candidate in shown:
        if (candidate.object_type, candidate.id) == (document.object_type, document.id):
            return candidate
    raise UnexpectedResponse(f"{document.bound.object_type.the} in het antwoord", f"{len(shown)} andere")
