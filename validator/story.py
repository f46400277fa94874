"""The memory of one scenario: what it registered, what came last, and what the words of its steps refer to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from validator import checks, inventions, schemas
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.objectmodel import Attribute, ObjectType
from validator.profile import ObjectBinding
from validator.register import Outcome, Register, SearchResult
from validator.sharing import Key, Made, Share
from validator.values import EMPTY, Value, page_moment

ORDINALS = {"eerste": 0, "tweede": 1, "derde": 2}
PHRASE = re.compile(r"(?:de|het) (?:(eerste|tweede|derde) )?(.+)")
BORROWED = re.compile(r'"([^"]+)" van (.+)')
STRANGER = re.compile(r"een onbekende? (.+)")
IDENTIFICATOR, NUMBER = "Partij-identificator", "Object-ID"
PLACEHOLDER = re.compile(r"\{(uniek|nummer|bsn|nu)((?: \d+)?)\}")
LENGTH = re.compile(r"\{(\d+) tekens\}")

Table = Sequence[Sequence[str]]


class Story:
    """One scenario's view on the register.

    outcome: of the last action. result and earlier: of the last search and the one before it. heard: what came of each
    request of a caller that watches HTTP itself. sent: the values of the last action. Documents are kept in the order
    in which they came into being.
    """

    def __init__(self, register: Register, share: Share) -> None:
        self.register = register
        self._share = share
        self.model = register.profile.model
        self.outcome: Outcome | None = None
        self.result: SearchResult | None = None
        self.earlier: SearchResult | None = None
        self.heard: list[Outcome] = []
        self.sent: dict[str, Any] = {}
        self._registering: ObjectType | None = None
        self._documents: dict[str, list[Document]] = {}
        self._names: dict[str, str] = {}
        self._known: dict[str, dict[str, Any]] = {}
        self._before: dict[str, dict[str, Any]] = {}
        self._fresh: dict[str, Document] = {}
        self._made_up: dict[str, str] = {}
        self._inventions: set[str] = set()

    # what the words of a step refer to

    def type(self, noun: str) -> ObjectType:
        """The object type of a noun, singular or plural."""
        return self.model.find(noun)

    def document(self, phrase: str) -> Document:
        """The object that "de interne taak" or "de tweede interne taak" refers to; without a number the last one."""
        match = PHRASE.fullmatch(phrase)
        if match is None:
            raise SuiteFault(f"{phrase!r} refers to nothing: say de or het and a noun")
        ordinal, noun = match.groups()
        documents = self._documents.get(self.model.find(noun).name, [])
        index = ORDINALS[ordinal] if ordinal else -1
        try:
            return documents[index]
        except IndexError:
            raise SuiteFault(f"{phrase!r}: this scenario has no such object") from None

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

    # values

    def table(self, noun: str, rows: Table) -> dict[str, Any]:
        """The concept values of a table with the columns Attribuut and Waarde, by canonical attribute name."""
        object_type = self.type(noun)
        values: dict[str, Any] = {}
        for name, text in rows[1:]:
            member = self._member(object_type, name)
            if member is not None:
                values.setdefault(name.partition("/")[0], [{}])[0][member.name] = self.value(member, text)
            else:
                attribute = object_type.attribute(name)
                values[attribute.name] = self.value(attribute, text)
        return values

    def table_of(self, phrase: str, rows: Table) -> dict[str, Any]:
        """As `table`, for the type of the object that a phrase refers to."""
        return self.table(self.document(phrase).bound.object_type.singular, rows)

    def whole(self, rows: Table) -> dict[str, list[dict[str, Any]]]:
        """The objects of a table with the columns Objecttype, Attribuut and Waarde, completed, by object type."""
        objects: dict[str, list[dict[str, Any]]] = {}
        for name in dict.fromkeys(row[0] for row in rows[1:]):
            object_type = self.model.find(name)
            own = [["Attribuut", "Waarde"], *[row[1:] for row in rows[1:] if row[0] == name]]
            objects[object_type.name] = [self.table(object_type.singular, own)]
        return objects

    def value(self, attribute: Attribute, text: str) -> Any:
        """The concept value of a table cell; an empty cell is *leeg*."""
        if text == "":
            return EMPTY
        if attribute.kind == "reference":
            return self._identity(attribute, text)
        text = LENGTH.sub(lambda match: "x" * int(match[1]), text)
        return self._meant(attribute, self.said(text))

    def _filled(self, attribute: Attribute, text: str) -> Any:
        """The value that the front end fills in: as a cell, but what is made up is new every time."""
        return self.value(attribute, PLACEHOLDER.sub(lambda match: self._invented(match.group(1)), text))

    def _meant(self, attribute: Attribute, text: str) -> Any:
        if attribute.kind == "code":
            return attribute.value(text)
        if attribute.kind == "moment":
            instant = page_moment(text)
            if instant is None:
                raise SuiteFault(f"{text!r} is no moment: write 30-03-2023 10:04 or {{nu}}")
            return instant
        return text

    def said(self, text: str) -> str:
        """A cell with what its placeholders became, for a message."""
        return PLACEHOLDER.sub(self._make_up, text)

    def complete(self, noun: str, values: Mapping[str, Any], leave_out: str | None = None) -> dict[str, Any]:
        """The values with what the front end fills in by itself: what the dialect demands, and numbers (F2173-R5)."""
        object_type = self.type(noun)
        bound = self.register.profile.object(object_type.name)
        given = set(values) | {bound[name].view_of for name in values} | {leave_out}
        filled = dict(values)
        ours = [one.attribute for one in bound.on_wire() if not one.read_only]
        needed = set(self.register.required(object_type.name))
        for name in [one.name for one in ours if one.name in needed or one.kind == "number"]:
            attribute = object_type.attributes[name]
            if name not in given and attribute.fill is not None:
                filled[name] = self._filled(attribute, attribute.fill)
        return self._with_parts(bound, filled)

    def example(self, noun: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """A complete object of this type, as the page shows it, with some values of the scenario's own."""
        object_type = self.type(noun)
        bound = self.register.profile.object(object_type.name)
        values = {object_type.attribute(name).name: value for name, value in values.items()}
        result: dict[str, Any] = {}
        for name, attribute in object_type.attributes.items():
            binding = bound.bindings.get(name)
            if name in values or binding is None or binding.absent is not None or binding.read_only:
                continue
            fits = all({**result, **values}.get(other) in wanted for other, wanted in attribute.when.items())
            texts = [text for text in (attribute.example if fits else None, attribute.fill) if text is not None]
            known = attribute.kind != "reference" or bool(self._documents.get(str(attribute.target)))
            text = next((text for text in texts if known or text == ""), None)
            if text is not None:
                result[name] = self._filled(attribute, text)
        return self._with_parts(bound, {**result, **values})

    def singled_out(self, noun: str) -> dict[str, Any]:
        """A complete object of this type with a text that can be searched for and that nobody else has."""
        bound = self.register.profile.object(noun)
        ours = [one for one in bound.on_wire() if one.search and one.attribute.kind == "text" and not one.read_only]
        if not ours:
            raise NotApplicable(f"In dit dialect is {bound.object_type.the} op geen tekst te zoeken.")
        freest = max((one.attribute for one in ours), key=lambda one: len(one.example or ""))
        return self.example(noun, {freest.name: self._invented("uniek")})

    def _with_parts(self, bound: ObjectBinding, values: dict[str, Any]) -> dict[str, Any]:
        """The values with the objects of its lists completed too, where these are objects of their own."""
        completed = dict(values)
        for name, value in values.items():
            binding = bound[name]
            if binding.collection is not None:
                completed[name] = [self.complete(binding.collection, item, binding.owner) for item in value]
        return completed

    def example_without(self, noun: str, name: str) -> dict[str, Any]:
        """A complete object without one attribute, and without what stands for it in this dialect."""
        attribute = self.type(noun).attribute(name)
        optional = self.register.profile.object(noun)[attribute.name].optional
        if optional is not None:
            raise NotApplicable(optional)
        example = self.example(noun, {})
        example.pop(attribute.name, None)
        return example

    def example_of(self, noun: str, name: str, length: int, *, fits: bool) -> dict[str, Any]:
        """A complete object in which one attribute is this long.

        fits: whether the standard has room for it. Raises NotApplicable when the dialect says otherwise.
        """
        object_type = self.type(noun)
        attribute = object_type.attribute(name)
        text = str(self._filled(attribute, attribute.example or attribute.fill or "x"))
        values = self.example(noun, {name: (text * length)[:length]})
        if self.register.fits(object_type.name, values, attribute.name) != fits:
            room = "geen" if fits else "wel"
            raise NotApplicable(f"Dit dialect heeft bij {name!r} {room} plaats voor {length} tekens.")
        return values

    def _member(self, object_type: ObjectType, name: str) -> Attribute | None:
        """The attribute that "Digitale adressen/Digitaal adres/Adres" names; None when it leads into no list."""
        list_name, _, member = name.partition("/")
        held = object_type.attributes.get(list_name)
        if not member or held is None or held.kind != "list":
            return None
        return self.model.object_types[str(held.target)].attribute(member.rpartition("/")[2])

    def _identity(self, attribute: Attribute, text: str) -> str:
        if STRANGER.fullmatch(text):
            return self.register.stranger()
        if text in self._names:
            return self._names[text]
        borrowed = BORROWED.fullmatch(text)
        if borrowed is not None:
            return str(self.document(borrowed[2]).value(borrowed[1]).concept)
        document = self.document(text)
        if document.object_type != attribute.target:
            raise SuiteFault(f"{text!r} is no {attribute.target}")
        return str(document.id)

    def _make_up(self, match: re.Match[str]) -> str:
        what, number = match.groups()
        key = what + number
        if key not in self._made_up:
            self._made_up[key] = self._invented(what)
        return self._made_up[key]

    def _invented(self, what: str) -> str:
        match what:
            case "nu":
                return inventions.now()
            case "bsn":
                made_up = self._free_bsn()
            case "nummer":
                made_up = inventions.number()
            case _:
                made_up = inventions.word()
        self._inventions.add(made_up)
        if what != "bsn":  # there are few of those, so another tester may come to the same one
            self.register.marks.add(made_up)
        return made_up

    def _free_bsn(self) -> str:
        """A number for tests that no partij of the target has: there are few, and others test there too."""
        for candidate in inventions.bsns():
            try:
                found = self.register.search(IDENTIFICATOR, {NUMBER: candidate}).documents
                taken = any(one.value(NUMBER).concept == candidate for one in found)
            except (NotApplicable, Nonconformity):  # searching is judged by scenarios of its own
                taken = False
            if not taken:
                return candidate
        raise SuiteFault("every burgerservicenummer for tests is in use at the target")

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
