"""Registrations without a usable answer: what they created is looked for, by values that only they sent.

What is found is ours by the rules of ownership. Where nothing is found, nothing was created, if the same search finds
another object of this run; else nobody knows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from urllib.parse import unquote

from validator.profile.document import Document
from validator.profile.model import ObjectBinding
from validator.target.account import Account, LedgerEntry, Unanswered
from validator.target.api import TargetApi
from validator.target.ledger import Ledger
from validator.target.ownership import has_value

TRIED = 5
"""Objects of this run at most by which a search is tried out."""

NOTHING_UNIQUE = "er is niet naar te zoeken: geen waarde waarop dat kan is alleen van deze run"


class LostAnswers:
    """The requests of one account whose answers were lost, or of no use."""

    def __init__(self, target: TargetApi, ledger: Ledger, account: Account) -> None:
        self._target = target
        self._ledger = ledger
        self._account = account
        self._known = {entry.url for entry in account.remaining} | {doubt.url for doubt in account.doubted}
        self._proven: dict[tuple[str, ...], bool] = {}

    def settle(self, explain: Callable[[Exception], str]) -> dict[str, str]:
        """Enter in the ledger what each request created, or that it created nothing.

        explain: what a report says of an exception, in Dutch. Returns why it is not known, by the key of the request.
        """
        reasons = {request.key: self._reason(request, explain) for request in self._account.unanswered}
        return {key: reason for key, reason in reasons.items() if reason is not None}

    def _reason(self, request: Unanswered, explain: Callable[[Exception], str]) -> str | None:
        try:
            return self._settled(request)
        except Exception as error:  # noqa: BLE001  the others must be looked for, whatever goes wrong with this one
            return f"zoeken lukte niet: {explain(error)}"

    def _settled(self, request: Unanswered) -> str | None:
        if not request.found_by:
            return NOTHING_UNIQUE
        bound = self._searched_type(request)
        documents = self._target.search.first_page(bound.object_type.name, request.found_by)
        found = [document for document in documents if _meets(document, request.found_by)]
        unknown = [document for document in found if self._is_unknown(document)]
        if unknown:
            for document in unknown:
                self._claim(document, request)
            return None
        arguments = ", ".join(map(repr, request.found_by))
        if len(found) < len(documents):
            return f"zoeken op {arguments} vindt ook andere objecten"
        if not self._finds_ours(bound, tuple(request.found_by)):
            return f"zoeken op {arguments} vindt niets, maar ook geen ander object van deze run"
        self._ledger.void(request.key)
        return None

    def _searched_type(self, request: Unanswered) -> ObjectBinding:
        """The object type of a request: of a composite the one that the others belong to."""
        composite = self._target.profile.composites.get(request.object_type)
        if composite is None:
            return self._target.profile.object(request.object_type)
        return self._target.profile.object(next(part.object_type for part in composite.parts if part.owner is None))

    def _claim(self, document: Document, request: Unanswered) -> None:
        """Own what was found, and of a composite what belongs to it."""
        self._target.ownership.claim_unanswered(document, request)
        composite = self._target.profile.composites.get(request.object_type)
        for part in composite.parts if composite is not None else ():
            if part.owner is not None:
                for belonging in self._target.search.first_page(part.object_type, {part.owner: document.id}):
                    if _meets(belonging, {part.owner: str(document.id)}) and self._is_unknown(belonging):
                        self._target.ownership.claim_unanswered(belonging, request)

    def _is_unknown(self, document: Document) -> bool:
        """Whether no registration gave this object."""
        return bool(document.url) and not (document.url in self._known or self._ledger.knows(document.url))

    def _finds_ours(self, bound: ObjectBinding, names: tuple[str, ...]) -> bool:
        """Whether a search by these attributes finds an object of this run that has them, and no other."""
        key = (bound.object_type.name, *names)
        if key not in self._proven:
            candidates = self._candidates(bound, names)[:TRIED]
            self._proven[key] = any(self._finds(bound, names, entry.url) for entry in candidates)
        return self._proven[key]

    def _candidates(self, bound: ObjectBinding, names: Collection[str]) -> list[LedgerEntry]:
        """Objects of this run, first those by which it is easily seen whether a search by these attributes works.

        That are the ones that have a value of their own in them, then those that have any; the newest first.
        """
        ours = [entry for entry in self._account.remaining[::-1] if entry.object_type == bound.object_type.name]
        wanted = set(names)
        return sorted(ours, key=lambda entry: (not wanted <= {*entry.unique}, not wanted <= {*entry.sent}))

    def _finds(self, bound: ObjectBinding, names: tuple[str, ...], url: str) -> bool:
        ours = self._target.get(bound.object_type.name, unquote(url.rpartition("/")[2])).document
        values = {} if ours is None else {name: ours.value(name).concept for name in names}
        if not values or not all(isinstance(value, str) for value in values.values()):
            return False
        documents = self._target.search.first_page(bound.object_type.name, values)
        return url in [document.url for document in documents] and all(_meets(one, values) for one in documents)


def _meets(document: Document, values: Mapping[str, str]) -> bool:
    return all(has_value(document, name, value) for name, value in values.items())
