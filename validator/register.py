"""Concept-level operations on the target: registreer, wijzig, vervang, zoek, vraag op, verwijder.

The register does what a consumer would do and reports what came; whether that is right is for validator/checks.py.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import product, zip_longest
from typing import Any
from urllib.parse import unquote

from validator import expansions, inventions, pointer, relations, schemas, translation
from validator.claims import NOT_OURS, Claims, parsed
from validator.document import Document, letters
from validator.errors import BudgetSpent, Nonconformity, NotApplicable, SuiteFault, shorten
from validator.profile import Binding, ObjectBinding
from validator.reply import Reply
from validator.values import EMPTY, Value

PAGES = 500
"""Pages of one search that are looked at: a register that answers one object a page still fits."""


@dataclass(frozen=True)
class Outcome:
    """What one operation brought about.

    verb: registreer, vraag op, wijzig, vervang, verwijder or zoek. object_type: of what; "" of a composite. meaning:
    registered, found, changed, deleted, absent, refused or other. told: what came, for a message. document: the object
    in the answer, if there is one. parts: the documents of a composite by object type.
    """

    verb: str
    object_type: str
    meaning: str
    reply: Reply
    told: str
    document: Document | None = None
    parts: Mapping[str, Sequence[Document]] = field(default_factory=dict)

    @property
    def operation(self) -> str:
        """The operation by name: "registreer Interne taak"."""
        return f"{self.verb} {self.object_type}".strip()


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


class Register(Claims):
    """The target, spoken to in the words of the standard."""

    def required(self, object_type: str) -> list[str]:
        """The attributes that the dialect demands of a registration, by their names in the standard."""
        bound = self.profile.object(object_type)
        needed = schemas.required_pointers(schemas.wire_schema(self.profile.dialect, bound.object_type.name, "request"))
        return [binding.attribute.name for binding in bound.on_wire() if binding.pointer in needed]

    def fits(self, object_type: str, values: Mapping[str, Any], name: str) -> bool:
        """Whether the wire schema of the dialect accepts the value of this attribute."""
        bound = self.profile.object(object_type)
        schema = schemas.wire_schema(self.profile.dialect, bound.object_type.name, "request")
        findings = schemas.check(translation.to_wire(self.profile, bound, values), schema)
        return all(one.pointer != bound[name].pointer for one in findings)

    def register(
        self,
        object_type: str,
        values: Mapping[str, Any],
        *,
        deliberate: bool = False,
        besides: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Register one object, and after it the objects that the standard shows inside it and the dialect keeps apart.

        values: concept values by attribute. deliberate: the request may be wrong on purpose, so it is not checked
        first. besides: properties that the standard does not know, by name. When a later part is refused, what was made
        before it is taken away again (F2173-S2).
        """
        bound = self.profile.object(object_type)
        own, apart = self._split(bound, values)
        outcome = self._post(bound, own, deliberate=deliberate, besides=besides or {})
        for binding, items in apart:
            if outcome.document is None or outcome.meaning != "registered":
                return outcome
            if outcome.document.id is None:
                raise Nonconformity(f"een ID bij {bound.object_type.the}", "niets", pointer=bound.id)
            for item in items:
                part = {**item, str(binding.owner): outcome.document.id}
                later = self.register(str(binding.collection), part, deliberate=deliberate)
                if later.meaning != "registered":
                    self.delete(outcome.document)
                    return later
        return outcome

    def compose(
        self, name: str, objects: Mapping[str, Sequence[Mapping[str, Any]]], *, deliberate: bool = False
    ) -> Outcome:
        """Register several objects as a whole in one request. Raises NotApplicable when the dialect cannot."""
        composite = self.profile.composite(name)
        body: dict[str, Any] = {}
        for part in composite.parts:
            bound = self.profile.object(part.object_type)
            written = [
                translation.to_wire(self.profile, bound, {k: v for k, v in values.items() if k != part.owner})
                for values in objects.get(part.object_type, ())
            ]
            if part.many or written:
                pointer.put(body, part.pointer, written if part.many else written[0])
        if not deliberate:
            self._check_own(body, f"objecten/{self.profile.dialect}/{composite.schema}.schema.json#/$defs/request")
        parts: dict[str, list[Document]] = {}
        reply = self.client.send("POST", composite.path, body=body, makes=name)
        for part in composite.parts if reply.succeeded else ():
            found = pointer.get(reply.json(), part.pointer)
            items = found if isinstance(found, list) else [] if found is None else [found]
            bound = self.profile.object(part.object_type)
            sent = [{k: v for k, v in one.items() if k != part.owner} for one in objects.get(part.object_type, ())]
            pairs = zip_longest(items, sent[: len(items)])
            parts[part.object_type] = [one for item, own in pairs if (one := self._made(reply, bound, item, own))]
        return Outcome(name.lower(), "", self.meaning(reply, "registered"), reply, self.told(reply), parts=parts)

    def get(self, object_type: str, identity: str, extra: Mapping[str, str] | None = None) -> Outcome:
        """Ask for one object by its id. extra: query parameters that ask for what is around it."""
        bound = self.profile.object(object_type)
        redacted = partial(expansions.redacted, self.profile, bound, owns=self._owns, instead=NOT_OURS)
        path = self._path(bound, identity)
        reply = self.client.send("GET", path, params=extra, evidence=None if extra is None else redacted)
        return self.answered("vraag op", bound, reply, "found")

    def stranger(self) -> str:
        """An id that nobody has, in the form of those that the target gives out."""
        last = self.client.ledger.last
        return inventions.stranger(None if last is None else unquote(last.rpartition("/")[2]))

    def reread(self, document: Document, extra: Mapping[str, str] | None = None) -> Outcome:
        """Ask for an object again. extra: as in `get`."""
        if document.id is None:
            raise Nonconformity(f"een ID bij {document.bound.object_type.the}", "niets", pointer=document.bound.id)
        return self.get(document.object_type, document.id, extra)

    def change(self, document: Document, values: Mapping[str, Any], *, deliberate: bool = False) -> Outcome:
        """Change only the attributes that are given (PATCH).

        Raises NotApplicable when the dialect would empty the rest of a group of which only a part is given.
        """
        bound = document.bound
        if bound.whole_groups is not None and bound.halves(values):
            raise NotApplicable(bound.whole_groups)
        body = translation.to_wire(self.profile, bound, values)
        if not deliberate:
            self._check_own(body, schemas.wire_schema(self.profile.dialect, document.object_type, "patch"))
        return self.answered("wijzig", bound, self.client.send("PATCH", document.url, body=body), "changed")

    def replace(self, document: Document, values: Mapping[str, Any], *, deliberate: bool = False) -> Outcome:
        """Replace the whole object (PUT).

        Raises NotApplicable when the dialect keeps what is not named, and something that the object holds is not.
        """
        bound = document.bound
        if self.profile.put_keeps is not None and not self._held(document) <= self._said(bound, values):
            raise NotApplicable(self.profile.put_keeps)
        body = translation.to_wire(self.profile, bound, values)
        if not deliberate:
            self._check_own(body, schemas.wire_schema(self.profile.dialect, document.object_type, "request"))
        return self.answered("vervang", bound, self.client.send("PUT", document.url, body=body), "changed")

    def delete(self, document: Document) -> Outcome:
        """Delete an object that this run made."""
        reply = self.client.send("DELETE", document.url)
        return Outcome("verwijder", document.object_type, self.meaning(reply, "deleted"), reply, self.told(reply))

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
        return Outcome("zoek", plural, self.meaning(reply, "found"), reply, self.told(reply))

    def value(self, document: Document, name: str) -> Value:
        """An attribute of an object, also one that another request must answer.

        name: as in the standard; a member of a list is named through it ("Digitale adressen/Digitaal adres/Adres") and
        the list then has to hold exactly one.
        """
        list_name, _, member = name.partition("/")
        attributes = document.bound.object_type.attributes
        if member and list_name in attributes and attributes[list_name].kind == "list":
            items = self.items(document, list_name)
            noun = self.profile.model.find(str(attributes[list_name].target)).singular
            if len(items) != 1:
                raise Nonconformity(f"één {noun} bij {document.bound.object_type.the}", f"{len(items)}")
            return items[0].value(member.rpartition("/")[2])
        binding = document.bound[name]
        if binding.collection is not None:
            views = [item.view() for item in self.items(document, name)]
            return Value(views or EMPTY, views, "")
        if binding.view_of is not None:
            return self._selection(document, binding)
        return document.value(name)

    def items(self, document: Document, name: str) -> list[Document]:
        """The objects of a list attribute: embedded in the object, or in a collection that refers back to it."""
        binding = document.bound[name]
        if binding.collection is not None:
            return list(self.search(binding.collection, {str(binding.owner): document.id}).documents)
        found = pointer.get(document.wire, binding.pointer)
        part = self.profile.part(str(binding.items))
        items = enumerate(found if isinstance(found, list) else ())
        return [Document(self.profile, part, item, at=f"{binding.pointer}/{number}") for number, item in items]

    def _selection(self, document: Document, binding: Binding) -> Value:
        """Of the objects that an attribute refers to, those that the binding selects, as the target describes them."""
        whole = document.value(str(binding.view_of))
        ids = [] if whole.empty else whole.concept if isinstance(whole.concept, list) else [whole.concept]
        [(attribute, wanted)] = binding.only.items()
        chosen = []
        for identity in ids:
            referred = self.get(str(binding.attribute.target), str(identity)).document
            if referred is not None and referred.value(attribute).concept == wanted:
                chosen.append(identity)
        return Value(EMPTY if not chosen else chosen[0] if len(chosen) == 1 else chosen, whole.wire, whole.pointer)

    def _split(
        self, bound: ObjectBinding, values: Mapping[str, Any]
    ) -> tuple[dict[str, Any], list[tuple[Binding, list[Mapping[str, Any]]]]]:
        own: dict[str, Any] = {}
        apart: list[tuple[Binding, list[Mapping[str, Any]]]] = []
        for name, value in values.items():
            binding = bound[name]
            if binding.collection is None:
                own[name] = value
            else:
                apart.append((binding, value))
        return own, apart

    def _post(
        self, bound: ObjectBinding, values: Mapping[str, Any], *, deliberate: bool, besides: Mapping[str, str]
    ) -> Outcome:
        body = translation.to_wire(self.profile, bound, values)
        body |= {letters(name): value for name, value in besides.items()}
        if not deliberate:
            self._check_own(body, schemas.wire_schema(self.profile.dialect, bound.object_type.name, "request"))
        reply = self.client.send("POST", bound.path, body=body, makes=bound.object_type.name)
        return self.registered(bound, reply, values)

    def registered(self, bound: ObjectBinding, reply: Reply, values: Mapping[str, Any]) -> Outcome:
        """What a registration brought about; what it made is entered in the ledger. values: what was sent."""
        if reply.succeeded:
            self._made(reply, bound, parsed(reply), values)
        return self.answered("registreer", bound, reply, "registered")

    def _held(self, document: Document) -> set[str]:
        """The attributes that an object holds and a consumer may fill."""
        ours = [one.attribute.name for one in document.bound.on_wire() if not one.read_only]
        return {name for name in ours if not document.value(name).empty}

    def _said(self, bound: ObjectBinding, values: Mapping[str, Any]) -> set[str]:
        """The attributes that these values are of, also those that they are a view of."""
        return {bound[name].view_of or bound[name].attribute.name for name in values}

    def answered(self, verb: str, bound: ObjectBinding, reply: Reply, wanted: str) -> Outcome:
        """What an operation on one object brought about. Raises Nonconformity when it succeeded without the object."""
        name, meaning = bound.object_type.name, self.meaning(reply, wanted)
        outcome = Outcome(verb, name, meaning, reply, self.told(reply))
        if meaning != wanted:
            return outcome
        try:
            wire = reply.json()
        except Nonconformity as error:
            raise Nonconformity(f"{bound.object_type.the} in het antwoord", error.came, outcome.operation) from None
        if not isinstance(wire, dict):
            raise Nonconformity(f"{bound.object_type.the} in het antwoord", outcome.told, outcome.operation)
        document = Document(self.profile, bound, wire)
        url = self._url(bound, document.id) if document.id else ""
        return replace(outcome, document=Document(self.profile, bound, wire, url))

    def told(self, reply: Reply) -> str:
        """What came, for a message: the status, and what the error body blames or how the body begins."""
        try:
            entries = pointer.get(reply.json(), self.profile.error_list)
        except Nonconformity:
            entries = None
        if isinstance(entries, list) and entries:
            blamed = [f"{pointer.get(one, self.profile.error_name)}: {_reason(one)}" for one in entries[:3]]
            return f"status {reply.status} ({'; '.join(blamed)})"
        body = (reply.exchange.response_body or "").strip()
        return f"status {reply.status}" + (f" met {body[:200]}" if body else " zonder inhoud")

    def meaning(self, reply: Reply, wanted: str) -> str:
        """What an answer says by its status, `wanted` before others: see Outcome."""
        statuses = self.profile.statuses
        order = [wanted, "refused", "absent", "registered", "found", "changed", "deleted"]
        return next((meaning for meaning in order if reply.status in getattr(statuses, meaning)), "other")

    def _check_own(self, body: dict[str, Any], schema: str) -> None:
        findings = schemas.check(body, schema)
        if findings:
            raise SuiteFault(f"ons eigen verzoek voldoet niet aan {schema}: {'; '.join(map(str, findings))}")

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
        if self.meaning(reply, "found") != "found":
            raise Nonconformity(f"een lijst van {bound.object_type.plural}", self.told(reply), operation)
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


def _reason(entry: Any) -> str:
    return str(
        next((entry[key] for key in ("reason", "code") if isinstance(entry, dict) and key in entry), "zonder uitleg")
    )
