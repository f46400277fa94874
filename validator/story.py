"""The memory of one scenario: what it registered, what came last, and what the words of its steps refer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from validator import checks, schemas
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.filling import PLACEHOLDER, Filling, Table
from validator.objectmodel import Attribute, ObjectType
from validator.outcome import Outcome
from validator.register import Register
from validator.searches import SearchResult
from validator.sharing import Key, Made, Share
from validator.values import Value

__all__ = ["Story", "Table"]


class Story(Filling):
    """One scenario's view on the register.

    outcome: of the last action. result and earlier: of the last search and the one before it. heard: what came of each
    request of a caller that watches HTTP itself. sent: the values of the last action. Documents are kept in the order
    in which they came into being.
    """

    def __init__(self, register: Register, share: Share) -> None:
        super().__init__(register)
        self._share = share
        self.outcome: Outcome | None = None
        self.result: SearchResult | None = None
        self.earlier: SearchResult | None = None
        self.heard: list[Outcome] = []
        self.sent: dict[str, Any] = {}
        self._registering: ObjectType | None = None
        self._known: dict[str, dict[str, Any]] = {}
        self._before: dict[str, dict[str, Any]] = {}
        self._fresh: dict[str, Document] = {}

    # what the words of a step refer to

    def _owners(self, document: Document) -> Iterator[str]:
        """The URLs of the objects of this scenario that an object belongs to."""
        attributes = document.bound.object_type.attributes.values()
        ids = {self.sent.get(one.name) for one in attributes if one.owner}
        return (one.url for several in self._documents.values() for one in several if one.id in ids)

    def own(self, phrase: str) -> Document:
        """An object that may be changed."""
        document = self.document(phrase)
        if self._share.holds(document.url):
            raise SuiteFault(f"{phrase!r}: other scenarios have this object too, so it may not be changed")
        return document

    def current(self, phrase: str) -> Document:
        """The object as the target has it now: read once after every action."""
        document = self.document(phrase)
        if document.url not in self._fresh:
            outcome = self.register.reread(document)
            checks.meaning(outcome, "found", document.bound.object_type.the)
            self._fresh[document.url] = self._remembered(outcome)
        return self._fresh[document.url]

    def before(self, phrase: str) -> Mapping[str, Any]:
        """The snapshot of the object as it was known before the last action."""
        url = self.document(phrase).url
        return self._before[url] if url in self._before else self._known[url]

    # actions

    def given(self, noun: str, rows: Table) -> None:
        """Let there be an object as the page shows it, with these values; one that others were given will do."""
        name, said, client = self.type(noun).name, self._words(noun, rows), self.register.client
        made = self._share.find(name, said)
        if made is not None:
            client.exchanges += made.evidence(len(client.exchanges))
            self._made_up.update(made.made_up)
            self.register.marks |= made.marks
            self._inventions |= made.inventions
            self.act(made.values)
            self.outcome = made.outcome
            self._remember(self.answered(), made.values)
            return
        before, marks, known = len(client.exchanges), set(self.register.marks), set(self._inventions)
        self.registered(noun, self.example(noun, self.table(noun, rows)))
        made_up = {key: text for key, text in self._made_up.items() if any(f"{{{key}}}" in row[1] for row in rows)}
        made = Made(
            outcome=self.last(),
            values=self.sent,
            made_up=made_up,
            marks=frozenset(self.register.marks - marks),
            inventions=frozenset(self._inventions - known),
            exchanges=client.exchanges[before:],
        )
        self._share.keep(name, said, made)

    def _words(self, noun: str, rows: Table) -> Key:
        """All that an object depends on: its words, what they stand for, and what came before that it can refer to."""
        object_type = self.type(noun)
        cells = [
            (row[0], PLACEHOLDER.sub(lambda one: self._made_up.get("".join(one.groups()), one[0]), row[1]))
            for row in rows[1:]
        ]
        targets = {one.target for one in object_type.attributes.values()} & self._documents.keys() | {object_type.name}
        around = [one.url for target in sorted(map(str, targets)) for one in self._documents.get(target, ())]
        return (tuple(cells), tuple(around))

    def registered(self, noun: str, values: Mapping[str, Any]) -> None:
        """Register an object, complete; the scenario goes on only when that succeeds."""
        self.attempt(noun, values, deliberate=False)
        checks.meaning(self.last(), "registered", self.type(noun).the)
        document = self.last().document
        if document is not None:
            checks.has_id(document)

    def attempt(
        self, noun: str, values: Mapping[str, Any], *, deliberate: bool = True, besides: Mapping[str, str] | None = None
    ) -> None:
        """Register an object that may be refused; the outcome is judged by a later step.

        besides: what the standard does not know of, by name.
        """
        object_type = self.registering(noun, values)
        self.outcome = self.register.register(object_type.name, values, deliberate=deliberate, besides=besides)
        self.remember(self.outcome, values)
        if deliberate and object_type.once_per_owner and self.outcome.document is not None:
            for owner in self._owners(self.outcome.document):  # others cannot give what it belongs to another one
                self._share.spoiled(owner)

    def registering(self, noun: str, values: Mapping[str, Any]) -> ObjectType:
        """An object of this type with these values is about to be registered."""
        self._registering = self.type(noun)
        self.act(values)
        return self._registering

    def remember(self, outcome: Outcome, values: Mapping[str, Any]) -> None:
        """Know from now on what a registration brought about, if it did."""
        if outcome.meaning == "registered" and outcome.document is not None:
            self._remember(outcome.document, values)

    def composed(self, name: str, objects: Mapping[str, Sequence[Mapping[str, Any]]], *, deliberate: bool) -> None:
        """Register several objects as a whole; unless it is an attempt it must succeed."""
        self.act({})
        self.outcome = self.register.compose(name, objects, deliberate=deliberate)
        if not deliberate:
            checks.meaning(self.outcome, "registered", "het geheel")
            for object_type, sent in objects.items():
                checks.same_number(self.outcome, object_type, len(sent))
        for documents in self.outcome.parts.values():
            for document in documents:
                self._remember(document, {})

    def change(self, phrase: str, values: Mapping[str, Any], *, whole: bool = False, deliberate: bool = False) -> None:
        """Change (or, whole, replace) an object; the outcome is judged by a later step unless it must succeed."""
        document = self.document(phrase) if deliberate else self.own(phrase)
        self.act(values)
        operation = self.register.replace if whole else self.register.change
        self.outcome = operation(document, values, deliberate=deliberate)
        if self.outcome.meaning != "refused":
            self._share.spoiled(document.url)
        if not deliberate:
            checks.meaning(self.outcome, "changed", document.bound.object_type.the)

    def ask(self, phrase: str) -> None:
        """Ask for an object by its id; it must be there."""
        self.act({})
        self.outcome = self.register.reread(self.document(phrase))
        checks.meaning(self.outcome, "found", self.document(phrase).bound.object_type.the)
        self._remembered(self.outcome)

    def ask_by(self, phrase: str, name: str) -> None:
        """Ask for an object as if another attribute were its id; the outcome is judged by a later step."""
        document = self.document(phrase)
        self.act({})
        self.outcome = self.register.get(document.object_type, str(document.value(name).concept))

    def ask_stranger(self, noun: str) -> None:
        """Ask for an object that does not exist; the outcome is judged by a later step."""
        self.act({})
        self.outcome = self.register.get(self.type(noun).name, self.register.stranger())

    def search(self, plural: str, criteria: Mapping[str, Any], page_size: int | None = None) -> SearchResult:
        """Search, if asked so by pages of this size; the result is that of the last search from now on."""
        self.earlier = self.result
        self.result = self.register.search(self.type(plural).name, criteria, page_size)
        if page_size is not None:
            checks.pages(self.result, page_size)
        return self.result

    def delete(self, phrase: str) -> None:
        """Delete an object; it must succeed."""
        document = self.own(phrase)
        self.act({})
        self.outcome = self.register.delete(document)
        checks.meaning(self.outcome, "deleted", document.bound.object_type.the)

    def last(self) -> Outcome:
        """The outcome of the last action."""
        if self.outcome is None:
            raise SuiteFault("nothing was done yet")
        return self.outcome

    def found(self) -> SearchResult:
        """The result of the last search."""
        if self.result is None:
            raise SuiteFault("nothing was searched yet")
        return self.result

    # what came

    def attribute(self, phrase: str, name: str) -> Attribute:
        """The attribute of the object that a phrase refers to; a member of a list is named through it."""
        object_type = self.document(phrase).bound.object_type
        return self._member(object_type, name) or object_type.attribute(name)

    def group(self, phrase: str, name: str) -> list[str]:
        """The members of a group of attributes that the dialect has, or the one attribute of that name."""
        bound = self.document(phrase).bound
        if self._member(bound.object_type, name) is not None:
            return [name]
        members = [one.name for one in bound.object_type.group(name)]
        return [one for one in members if len(members) == 1 or bound.bindings[one].absent is None]

    def held(self, phrase: str, name: str) -> Value:
        """What an attribute of an object holds now."""
        return self.register.value(self.current(phrase), name)

    def lacks(self, phrase: str, name: str) -> None:
        """No answer shows an object with an attribute of this name: not the one that made it, nor how it is now."""
        for document in (self.document(phrase), self.current(phrase)):
            checks.lacks(document, name, f"{phrase} heeft geen attribuut {name!r}")

    def camel_case(self, phrase: str) -> None:
        """Every answer that shows an object names its properties in lowerCamelCase."""
        for document in (self.document(phrase), self.current(phrase)):
            checks.camel_case(document, f"alle namen in {phrase} zijn lowerCamelCase")

    def ignored(self, name: str) -> None:
        """The last registration was refused, or it succeeded and took nothing of this over."""
        if self.last().meaning == "refused":
            return
        document = self.answered()
        the = document.bound.object_type.the
        checks.meaning(self.last(), "registered", the)
        if name in self.sent:
            sent = self.sent[name].value
            checks.different(
                document.value(name), Value(sent, sent, ""), f"{name!r} is een andere dan die is verstuurd"
            )
        else:
            self.lacks(the, name)

    def answered(self) -> Document:
        """The object in the answer to the last action."""
        outcome = self.last()
        if outcome.document is None:
            raise Nonconformity("een object in het antwoord", outcome.told, outcome.operation)
        return outcome.document

    def nothing_left(self) -> None:
        """The register holds nothing of what it just refused to register."""
        operation = self.last().operation
        if self._registering is None:
            raise SuiteFault("no single object was to be registered")
        found = self.register.left_behind(self._registering.name, self.sent, self._inventions)
        checks.nothing_left(found, self._registering, operation)

    def as_agreed(self, domain: str, wanted: str | None) -> None:
        """The last registration did with its values of a domain what is agreed: took them over, refused them or either.

        wanted: the agreement that this is about: good, refused, or None for any. Raises NotApplicable when what is
        agreed is another, or when the dialect cannot keep such a value as it is.
        """
        if self._registering is None:
            raise SuiteFault("no single object was to be registered")
        the, outcome = self._registering.the, self.last()
        sent = self.model.domains[domain].among(self._registering.name, self.sent)
        if not sent:
            raise SuiteFault(f"nothing that was sent is a {domain}")
        agreed = checks.agreed(self.register.profile, domain, sent)
        checks.treated(outcome, agreed)
        if outcome.meaning == "refused":
            with suppress(NotApplicable):  # where nothing can be searched for, the refusal itself is what there is
                self.nothing_left()
        else:
            for name, value in sent.items():
                for came in (self.answered().value(name), self.held(the, name)):
                    checks.as_sent(came, value, agreed)
        if wanted not in (None, agreed.ruling):
            raise NotApplicable(f"Hier is iets anders afgesproken: {agreed.told(agreed.value)}.")

    def refusal_names(self, name: str) -> None:
        """The refusal of the last action blames this attribute."""
        outcome, profile = self.last(), self.register.profile
        bound = profile.object(outcome.object_type)
        binding = bound[name]
        source = bound[binding.view_of] if binding.view_of is not None else binding
        checks.refusal_names(outcome.reply.json(), profile.error_list, profile.error_name, source.pointer, name)

    def check_wire(self) -> None:
        """The last answer is what the wire schemas of the dialect ask."""
        outcome, profile = self.last(), self.register.profile
        refused = outcome.meaning in {"refused", "absent"}
        allowed = profile.error_media_types if refused else profile.answer_media_types
        checks.media_type(outcome.reply.media_type, allowed)
        dialect = profile.dialect
        schema = schemas.error_schema(dialect) if refused else schemas.wire_schema(dialect, outcome.object_type)
        checks.wire(outcome.reply.json(), schema, "het antwoord voldoet aan het schema van de API")

    # memory

    def act(self, values: Mapping[str, Any]) -> None:
        """Something is about to be done, with these values: what is known of objects may be of before it."""
        self.sent = dict(values)
        self._fresh = {}
        self._before = dict(self._known)

    def _remember(self, document: Document, values: Mapping[str, Any]) -> None:
        self._documents.setdefault(document.object_type, []).append(document)
        self._known[document.url] = document.snapshot()
        if document.object_type == "Actor" and isinstance(values.get("Naam"), str):
            self._names[values["Naam"]] = str(document.id)

    def _remembered(self, outcome: Outcome) -> Document:
        if outcome.document is None:
            raise SuiteFault("an object was found without a document")
        self._known[outcome.document.url] = outcome.document.snapshot()
        return outcome.document
