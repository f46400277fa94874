"""Look-ups of clients: an object, or the result of a search, with what is around it in the same answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from validator import expansions
from validator.document import Document
from validator.errors import Nonconformity, SuiteFault
from validator.outcome import Outcome
from validator.register import Register
from validator.searches import SearchResult


def ask(register: Register, document: Document, names: Iterable[str]) -> Outcome:
    """Ask for an object with what these ways lead to. Raises NotApplicable when the dialect cannot."""
    return register.reread(document, expansions.parameters(register.profile, document.bound, names))


def ask_for_nothing_known(register: Register, document: Document, text: str) -> Outcome:
    """Ask for an object with something around it that nobody has. Raises NotApplicable as `ask` does."""
    return register.reread(document, expansions.literally(register.profile, document.bound, text))


def search(
    register: Register, object_type: str, criteria: Mapping[str, Any], names: Iterable[str], page_size: int | None
) -> SearchResult:
    """As Register.search, with what these ways lead to from each object. Raises NotApplicable as `ask` does."""
    extra = expansions.parameters(register.profile, register.profile.object(object_type), names)
    return register.search(object_type, criteria, page_size, extra)


def around(outcome: Outcome | None, result: SearchResult | None, document: Document, name: str) -> list[Document]:
    """What the last look-up showed around an object, at the end of a way.

    Raises Nonconformity when the search did not bring the object, SuiteFault when nothing was looked up.
    """
    asked = [] if outcome is None or outcome.verb != "vraag op" or outcome.document is None else [outcome.document]
    found = [*asked, *(result.documents if result is not None else ())]
    if not asked and result is None:
        raise SuiteFault("nothing was looked up yet")
    for one in found:
        if (one.object_type, one.id) == (document.object_type, document.id):
            return expansions.inside(one, name)
    raise Nonconformity(f"{document.bound.object_type.the} in het antwoord", f"{len(found)} andere")
