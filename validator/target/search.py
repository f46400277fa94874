"""Looking for objects at the target, page after page, without keeping what is of others."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, product
from typing import Any
from urllib.parse import unquote_plus

from validator.errors import BudgetSpent, NotApplicable, SuiteFault, UnexpectedResponse
from validator.http.client import Client
from validator.http.reply import Reply
from validator.profile import translation
from validator.profile.document import Document, letters
from validator.profile.model import ObjectBinding, Profile
from validator.schema import pointer
from validator.standard.relations import relation_path
from validator.target.lists import counted, list_place, listed, next_link
from validator.target.location import located_document
from validator.target.outcome import Outcome
from validator.target.ownership import NOT_OURS, Ownership
from validator.text import shorten

MAX_PAGES = 500
"""Pages of one search that are looked at: a register that answers one object a page still fits."""


_PageRequest = tuple[str, Mapping[str, str] | None]
"""The path or URL of a page, and the query arguments that it is asked for with."""


@dataclass(frozen=True)
class SearchResult:
    """The objects of a search over all its pages.

    reply and last: the answer to the first and to the last request. pages: how many objects each page has. of_others:
    whether there are objects among them that this process did not create. criteria: what was searched by.
    """

    object_type: str
    documents: Sequence[Document]
    reply: Reply
    pages: Sequence[int]
    last: Reply
    of_others: bool = False
    criteria: Collection[str] = ()

    @property
    def query(self) -> str:
        """The last part of the path and the arguments of the first request: "internetaken?nummer=12"."""
        return unquote_plus(self.reply.url.rpartition("/")[2])

    def ids(self) -> list[str]:
        """The ids of the objects, in the order of the result."""
        return [document.id for document in self.documents if document.id is not None]


class TargetSearch:
    """The searches of a consumer at one target."""

    def __init__(self, profile: Profile, http: Client, ownership: Ownership) -> None:
        self._profile = profile
        self._http = http
        self._ownership = ownership

    def objects(
        self,
        object_type: str,
        criteria: Mapping[str, Any],
        page_size: int | None = None,
        extra: Mapping[str, str] | None = None,
        most: int | None = None,
    ) -> SearchResult:
        """All objects that have these concept values, page after page.

        page_size: objects to ask for per page; None leaves it to the target. extra: query parameters that ask for what
        is around the objects. most: the number of pages to look at; None for all of them. Raises NotApplicable when the
        dialect cannot search so, UnexpectedResponse when an answer is no list.
        """
        result = self._search(object_type, criteria, page_size, extra, most)
        for document in result.documents:
            self._ownership.claim(document, criteria)
            self._ownership.note_seen(document)
        if len(criteria) == 1:
            self._ownership.note_look(object_type, *map(str, *criteria.items()))
        others = any(not document.url or not self._ownership.owns_url(document.url) for document in result.documents)
        return replace(result, of_others=others, criteria=tuple(criteria))

    def left_behind(self, object_type: str, values: Mapping[str, Any], generated: Collection[str]) -> list[Document]:
        """The objects that a refused registration left in the register: found by what is unique, and not known before.

        values: the concept values that were sent. generated: the texts among them that nobody else has. Raises
        NotApplicable when the dialect cannot search for any of them.
        """
        bound = self._profile.object(object_type)
        criteria = self.unique_criteria(bound, values, generated) or {
            name: text
            for name, text in _searchable_texts(bound, values)
            if self._ownership.refers_to_ours(bound, name, text)
        }
        if not criteria or any(name not in criteria and not bound[name].codes for name in bound.search_requires):
            raise NotApplicable(f"In dit dialect is {bound.object_type.the} met geen van deze gegevens te zoeken.")
        documents = self._search(object_type, criteria).documents
        unknown = [document for document in documents if not self._ownership.knows_url(document.url)]
        for document in unknown:
            self._ownership.claim(document, criteria)
            self._ownership.note_seen(document)
        return unknown

    def first_page(self, object_type: str, criteria: Mapping[str, Any]) -> list[Document]:
        """The objects of the first page of a search by these concept values. Raises as `objects`."""
        return list(self._search(object_type, criteria, most=1).documents)

    def first_objects(self, object_types: Iterable[str]) -> Iterator[tuple[str, list[Document]]]:
        """The objects of the first page of all objects of each of these types, some asked for at the same time.

        Without the types of which the answer is no list, or shows none and does not say that there are none. Raises
        EnvironmentFault as any request, once those before it are given.
        """
        for group in self._http.groups(object_types):
            replies = self._lists(group)
            for name in group:
                try:
                    result = self._all_of(name, replies.get(name))
                except (NotApplicable, UnexpectedResponse):
                    continue
                if result.documents or self._is_nothing(result):
                    yield name, list(result.documents)

    def _all_of(self, object_type: str, reply: Reply | None) -> SearchResult:
        """The first page of all objects of a type. reply: the answer, when it was asked for before."""
        if reply is None:
            return self._search(object_type, {}, most=1)
        documents = self._items(self._profile.object(object_type), reply)
        return SearchResult(object_type, documents, reply, [len(documents)], reply)

    def _lists(self, object_types: Iterable[str]) -> dict[str, Reply]:
        """The answers to searches without arguments that are sent together, by type: of those that came through.

        Empty when there are not several types that can be searched so.
        """
        bound = [self._profile.objects[name] for name in object_types if name in self._profile.objects]
        searched = [one for one in bound if one.absent is None and not one.search_requires]
        if not searched[1:]:
            return {}
        kept = [partial(self._ownership.list_evidence, one) for one in searched]
        replies = self._http.send_together("GET", [(one.path, None) for one in searched], evidence=kept)
        return {one.name: reply for one, reply in zip(searched, replies, strict=True) if isinstance(reply, Reply)}

    def _is_nothing(self, result: SearchResult) -> bool:
        replies = (result.reply, result.last)
        return not result.documents and all(one.succeeded and not counted(one, self._profile) for one in replies)

    def unique_criteria(
        self, bound: ObjectBinding, values: Mapping[str, Any], generated: Collection[str]
    ) -> dict[str, str]:
        """Criteria that no object of others meets, by attribute: a generated text with its group, else owners of ours.

        values: concept values. generated: texts that nobody else has. Empty when the dialect can search for neither.
        """
        texts = dict(_searchable_texts(bound, values))
        own = next((name for name, value in texts.items() if _is_generated(bound, name, value, generated)), None)
        if own is None:
            return {name: text for name, text in texts.items() if self._ownership.is_unique(bound, name, text)}
        group = _group(bound, own)
        return {name: text for name, text in texts.items() if name == own or (group and _group(bound, name) == group)}

    def collection(self, plural: str) -> Outcome:
        """Ask for a collection that would be named after such objects, whether the standard has them or not.

        Raises NotApplicable when the profile does not say where a collection stands.
        """
        path = self._profile.collection_path
        if path is None:
            raise NotApplicable("Het profiel zegt niet onder welk pad een verzameling staat.")
        reply = self._http.send("GET", path.replace("{plural}", letters(plural)), evidence=lambda _: NOT_OURS)
        return Outcome.of(self._profile, "zoek", plural, reply, "found")

    def _search(
        self,
        object_type: str,
        criteria: Mapping[str, Any],
        page_size: int | None = None,
        extra: Mapping[str, str] | None = None,
        most: int | None = None,
    ) -> SearchResult:
        """The result of a search. most: the number of pages to look at; None for all of them."""
        bound = self._profile.object(object_type)
        documents: list[Document] = []
        pages: list[int] = []
        first: Reply | None = None
        last: Reply | None = None
        for complete in self._complete(bound, criteria):
            parameters = {
                **translation.query(self._profile, bound, complete),
                **self._paging(page_size),
                **(extra or {}),
            }
            for reply in islice(self._pages(bound, parameters), most):
                items = self._items(bound, reply)
                documents += items
                pages.append(len(items))
                first, last = first or reply, reply
        if first is None or last is None:
            raise SuiteFault("a search without a request")
        return SearchResult(bound.object_type.name, documents, first, pages, last)

    def _pages(self, bound: ObjectBinding, parameters: Mapping[str, str]) -> Iterator[Reply]:
        """The answers to one search, page after page. Raises BudgetSpent after MAX_PAGES of them."""
        request: _PageRequest = (bound.path, parameters)
        visited: set[str] = set()
        seen = 0
        for number in range(1, MAX_PAGES + 1):
            path, arguments = request
            reply = self._http.send(
                "GET", path, params=arguments, evidence=lambda body: self._ownership.list_evidence(bound, body)
            )
            yield reply
            seen += listed(reply, bound.items)
            following = (
                self._next(bound, reply, parameters, visited)
                if self._profile.names_next
                else self._numbered(bound, reply, parameters, (number, seen))
            )
            if following is None:
                return
            request = following
        raise BudgetSpent(
            f"de zoekvraag naar {bound.object_type.plural} brengt meer dan {MAX_PAGES} bladzijden; "
            "meer wordt niet doorgebladerd"
        )

    def _paging(self, page_size: int | None) -> dict[str, str]:
        if page_size is None:
            return {}
        if self._profile.page_size is None:
            raise NotApplicable(self._profile.unpaged)
        return {self._profile.page_size: str(page_size)}

    def _complete(self, bound: ObjectBinding, criteria: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The searches that together answer one, where the dialect demands arguments that the standard does not."""
        named = {relation_path(self._profile.model, bound.object_type, name).name for name in criteria}
        missing = [name for name in bound.search_requires if name not in named]
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
        """The objects of a page: none where the answer is that nothing was found (FALG-R4)."""
        outcome = Outcome.of(self._profile, "zoek", bound.object_type.name, reply, "found")
        expected = f"een lijst van {bound.object_type.plural}"
        if outcome.meaning == "absent" or (outcome.meaning == "refused" and self._profile.refuses_unknown_values):
            return []
        if outcome.meaning != "found":
            raise UnexpectedResponse(expected, outcome.actual_text, outcome.operation)
        answer = reply.json()
        items = pointer.get(answer, list_place(answer, bound.items))
        if not isinstance(items, list):
            actual = "niets" if items is pointer.MISSING else shorten(json.dumps(items, ensure_ascii=False))
            raise UnexpectedResponse(expected, actual, outcome.operation, bound.items)
        placed = [pointer.get(item, bound.placement.item) for item in items]
        return [located_document(self._http, self._profile, bound, item, answer) for item in placed]

    def _numbered(
        self, bound: ObjectBinding, reply: Reply, parameters: Mapping[str, str], so_far: tuple[int, int]
    ) -> _PageRequest | None:
        """The request for the next page, by its number or by the objects before it; None after the last one.

        so_far: how many pages there were, and how many objects. The last page is the one with which all are there that
        the API counts, or one that is not full; the one after that is never asked for, since it may be refused.
        """
        profile, (pages, seen) = self._profile, so_far
        argument = profile.page or profile.offset
        here = listed(reply, bound.items)
        if argument is None or here == 0:
            return None
        total = counted(reply, profile)
        asked = parameters.get(profile.page_size or "", "")
        if seen >= total if total is not None else asked and here < int(asked):
            return None
        return bound.path, {**parameters, argument: str(pages + 1 if profile.page else seen)}

    def _next(
        self, bound: ObjectBinding, reply: Reply, parameters: Mapping[str, str], visited: set[str]
    ) -> _PageRequest | None:
        """The request for the next page; None after the last one.

        visited: what led to the pages so far. Raises UnexpectedResponse when it was visited before: it would never end.
        """
        profile = self._profile
        visited.add(reply.url)
        link = next_link(reply, profile)
        if link is None:
            return None
        url = link if profile.next_argument else self._http.follow(reply, link)
        if url in visited:
            raise UnexpectedResponse(
                "een volgende bladzijde", f"een bladzijde die er al was: {link!r}", None, profile.next
            )
        visited.add(url)
        return (bound.path, {**parameters, profile.next_argument: link}) if profile.next_argument else (url, None)


def _searchable_texts(bound: ObjectBinding, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in values.items() if isinstance(value, str) and bound[name].search]


def _is_generated(bound: ObjectBinding, name: str, value: str, generated: Collection[str]) -> bool:
    return bound[name].attribute.kind != "reference" and any(text in value for text in generated)


def _group(bound: ObjectBinding, name: str) -> tuple[str, ...]:
    """The place on the wire of the group that an attribute is in; empty when it is in none."""
    return pointer.parts(bound[name].pointer)[:-1]
