"""Concept-level operations on the target: registreer, wijzig, vervang, zoek, vraag op, verwijder.

The register does what a consumer would do and reports what came; whether that is right is for validator/checks.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest
from typing import Any
from urllib.parse import unquote

from validator import expansions, inventions, pointer, schemas, translation
from validator.claims import NOT_OURS, parsed
from validator.document import Document, letters
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.outcome import Outcome
from validator.profile import Binding, ObjectBinding
from validator.reply import Reply
from validator.searches import Searches
from validator.values import EMPTY, Value


class Register(Searches):
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
        return replace(Outcome.of(self.profile, name.lower(), "", reply, "registered"), parts=parts)

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
        return Outcome.of(self.profile, "verwijder", document.object_type, reply, "deleted")

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
        outcome = Outcome.of(self.profile, verb, bound.object_type.name, reply, wanted)
        if outcome.meaning != wanted:
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

    def _check_own(self, body: dict[str, Any], schema: str) -> None:
        findings = schemas.check(body, schema)
        if findings:
            raise SuiteFault(f"ons eigen verzoek voldoet niet aan {schema}: {'; '.join(map(str, findings))}")
