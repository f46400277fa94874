"""Looking for objects at the target, page after page, without keeping what is of others."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from validator import expansions, pointer, relations, schemas, translation
from validator.claims import NOT_OURS, Claims
from validator.document import Document, letters
from validator.errors import BudgetSpent, Nonconformity, NotApplicable, SuiteFault, shorten
from validator.outcome import Outcome, meaning, told
from validator.profile import ObjectBinding
from validator.reply import Reply

PAGES = 500
"""Pages of one search that are looked at: a register that answers one object a page still fits."""


@dataclass(frozen=True)
class SearchResult:
    """The objects that a search brought, over all its pages, the first and last answer, and how many each page held."""

    object_type: str
    documents: Sequence[Document]
    reply: Reply
    pages: Sequence[int]
    last: Reply | None = None

    def ids(self) -> list[str]:
        """Their ids."""
        return [document.id for document in self.documents if document.id is not None]


class Searches(Claims):
    """The searches of a consumer, and what is ours of what they bring."""

    def search(
        self,
        object_type: str,
        criteria: Mapping[str, Any],
        page_size: int | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> SearchResult:
        """All objects that a search on these values brings, page after page.

        page_size: how many to ask for at a time; None leaves it to the target. extra: query parameters that ask for
        what is around the objects. Raises NotApplicable when the dialect cannot search so, Nonconformity when the
        answer is no list.
        """
        result = self._search(object_type, criteria, page_size, extra)
        for document in result.documents:
            self._claim(document, criteria)
        return result

    def left_behind(self, object_type: str, values: Mapping[str, Any], made_up: Collection[str]) -> list[Document]:
        """What the register holds of an object that it refused: found by what singles it out, and not known before.

        values: the concept values that were sent. made_up: the texts among them that nobody else has. Raises
        NotApplicable when the dialect cannot search for any of them.
        """
        bound = self.profile.object(object_type)
        criteria = self._singling_out(bound, values, made_up)
        if not criteria or any(name not in criteria and not bound[name].codes for name in bound.search_requires):
            raise NotApplicable(f"In dit dialect is {bound.object_type.the} met geen van deze gegevens te zoeken.")
        found = self._search(object_type, criteria).documents
        unexpected = [one for one in found if not one.url or not self.client.ledger.knows(one.url)]
        for document in unexpected:
            self._claim(document, criteria)
        return unexpected

    def _search(
        self,
        object_type: str,
        criteria: Mapping[str, Any],
        page_size: int | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> SearchResult:
        bound = self.profile.object(object_type)
        found: list[Document] = []
        pages: list[int] = []
        first: Reply | None = None
        for complete in self._complete(bound, criteria):
            parameters = {
                **translation.query(self.profile, bound, complete),
                **self._paging(page_size),
                **(extra or {}),
            }
            path: str | None = bound.path
            visited: set[str] = set()
            for page in range(PAGES):
                if path is None:
                    break
                reply = self.client.send(
                    "GET", path, params=parameters if page == 0 else None, evidence=lambda body: self._ours(bound, body)
                )
                first = first or reply
                items = self._items(bound, reply)
                found += items
                pages.append(len(items))
                path = self._next(reply, visited)
            if path is not None:
                raise BudgetSpent(
                    f"de zoekvraag naar {bound.object_type.plural} brengt meer dan {PAGES} bladzijden; "
                    "meer wordt niet doorgebladerd"
                )
        if first is None:
            raise SuiteFault("a search without a request")
        return SearchResult(bound.object_type.name, found, first, pages, reply)

    def _paging(self, page_size: int | None) -> dict[str, str]:
        if page_size is None:
            return {}
        if self.profile.page_size is None:
            raise NotApplicable(self.profile.unpaged)
        return {self.profile.page_size: str(page_size)}

    def look_for(self, plural: str) -> Outcome:
        """Ask for a collection that would be named after such objects, whether the standard has them or not.

        Raises NotApplicable when the profile does not say where a collection stands.
        """
        path = self.profile.collection_path
        if path is None:
            raise NotApplicable("Het profiel zegt niet onder welk pad een verzameling staat.")
        reply = self.client.send("GET", path.replace("{plural}", letters(plural)), evidence=lambda _: NOT_OURS)
        return Outcome.of(self.profile, "zoek", plural, reply, "found")

    def _complete(self, bound: ObjectBinding, criteria: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The searches that together answer one, where the dialect demands arguments that the standard does not."""
        given = {relations.way(self.profile.model, bound.object_type, name).name for name in criteria}
        missing = [name for name in bound.search_requires if name not in given]
        choices: list[list[str]] = []
        for name in missing:
            binding = bound[name]
            if binding.attribute.kind != "code":
                raise NotApplicable(
                    f"Dit dialect verlangt {name!r} bij elke zoekvraag naar {bound.object_type.plural}."
                )
            choices.append(list(binding.codes))
        return [{**criteria, **dict(zip(missing, values, strict=True))} for values in product(*choices)]

    def _items(self, bound: ObjectBinding, reply: Reply) -> list[Document]:
        operation = f"zoek {bound.object_type.name}"
        if meaning(self.profile, reply, "found") != "found":
            raise Nonconformity(f"een lijst van {bound.object_type.plural}", told(self.profile, reply), operation)
        items = pointer.get(reply.json(), bound.items)
        if not isinstance(items, list):
            came = "niets" if items is pointer.MISSING else shorten(json.dumps(items, ensure_ascii=False))
            raise Nonconformity(f"een lijst van {bound.object_type.plural}", came, operation, bound.items)
        documents = (Document(self.profile, bound, item) for item in items)
        return [replace(one, url=self._url(bound, one.id) if one.id else "") for one in documents]

    def _next(self, reply: Reply, visited: set[str]) -> str | None:
        """The URL of the page after this one. Raises Nonconformity when it was visited before: it would never end."""
        visited.add(reply.url)
        found = pointer.get(reply.json(), self.profile.next) if self.profile.next else None
        url = self.client.follow(reply, found) if isinstance(found, str) and found else None
        if url in visited:
            raise Nonconformity(
                "een volgende bladzijde", f"een bladzijde die er al was: {found!r}", None, self.profile.next
            )
        return url

    def _ours(self, bound: ObjectBinding, body: Any) -> Any:
        """A list answer in which the objects of others are left out: they may hold data of real people."""
        items = pointer.get(body, bound.items)
        if not isinstance(items, list):
            return _outline(body)
        kept = []
        for item in items:
            identity = Document(self.profile, bound, item).id
            ours = identity is not None and self._owns(bound, identity)
            kept.append(expansions.redacted(self.profile, bound, item, self._owns, NOT_OURS) if ours else NOT_OURS)
        copy: dict[str, Any] = json.loads(json.dumps(body))
        pointer.put(copy, bound.items, kept)
        return copy


def _outline(body: Any) -> Any:
    """What an answer consists of, without what it holds: it may be of others."""
    if not isinstance(body, dict):
        return f"[niet bewaard: {schemas.kind(body)}]"
    return {name: f"[niet bewaard: {schemas.kind(value)}]" for name, value in body.items()}
