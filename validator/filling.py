"""What the cells of a feature stand for, and how a front end completes an object from them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from validator import inventions, notation, relations
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.objectmodel import Attribute, ObjectType
from validator.profile import ObjectBinding
from validator.register import Register
from validator.values import EMPTY, Literally, page_moment

ORDINALS = {"eerste": 0, "tweede": 1, "derde": 2}
PHRASE = re.compile(r"(?:de|het) (?:(eerste|tweede|derde) )?(.+)")
BORROWED = re.compile(r'"([^"]+)" van (.+)')
STRANGER = re.compile(r"een onbekende? (.+)")
IDENTIFICATOR, NUMBER = "Partij-identificator", "Object-ID"
PLACEHOLDER = re.compile(rf"\{{(uniek|nummer|nu|{'|'.join(inventions.SCARCE)})((?: \d+)?)\}}")

Table = Sequence[Sequence[str]]


class Filling:
    """The words of one scenario: what its phrases refer to and what its values mean.

    Documents are kept in the order in which they came into being. What is made up is new for every scenario.
    """

    def __init__(self, register: Register) -> None:
        self.register = register
        self.model = register.profile.model
        self._documents: dict[str, list[Document]] = {}
        self._names: dict[str, str] = {}
        self._made_up: dict[str, str] = {}
        self._inventions: set[str] = set()

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

    def table(self, noun: str, rows: Table) -> dict[str, Any]:
        """The concept values of a table with the columns Attribuut and Waarde, by canonical attribute name."""
        object_type = self.type(noun)
        values: dict[str, Any] = {}
        for name, text in rows[1:]:
            member = self._member(object_type, name)
            if member is not None:
                values.setdefault(name.partition("/")[0], [{}])[0][member.name] = self.value(member, text)
            else:
                way = relations.way(self.model, object_type, name)
                values[way.name] = self.value(way.attribute, text)
        return values

    def table_of(self, phrase: str, rows: Table) -> dict[str, Any]:
        """As `table`, for the type of the object that a phrase refers to."""
        return self.table(self.document(phrase).bound.object_type.singular, rows)

    def whole(self, name: str, rows: Table) -> dict[str, list[dict[str, Any]]]:
        """The objects of a table with the columns Objecttype, Attribuut and Waarde, completed, by object type.

        name: of the composite that they are registered with.
        """
        owners = {one.object_type: one.owner for one in self.register.profile.composite(name).parts}
        objects: dict[str, list[dict[str, Any]]] = {}
        for called in dict.fromkeys(row[0] for row in rows[1:]):
            object_type = self.model.find(called)
            own = [["Attribuut", "Waarde"], *[row[1:] for row in rows[1:] if row[0] == called]]
            noun = object_type.singular
            objects[object_type.name] = [self.complete(noun, self.table(noun, own), owners.get(object_type.name))]
        return objects

    def value(self, attribute: Attribute, text: str) -> Any:
        """The concept value of a table cell; an empty cell is *leeg*."""
        if text == "":
            return EMPTY
        if attribute.kind == "reference":
            return self._identity(attribute, text)
        literal = notation.literal(text)
        if literal is not None:
            return Literally(literal)
        return self._meant(attribute, self.said(notation.spelled_out(text)))

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
        freest = max((one.attribute for one in ours), key=lambda one: len(one.example or one.fill or ""))
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
            case "nummer":
                made_up = inventions.number()
            case "uniek":
                made_up = inventions.word()
            case _:
                made_up = self._free(what)
        self._inventions.add(made_up)
        if what not in inventions.SCARCE:  # another tester may come to the same one of those
            self.register.marks.add(made_up)
        return made_up

    def _free(self, what: str) -> str:
        """A number for tests that no partij of the target has: there are few, and others test there too."""
        for candidate in inventions.SCARCE[what]():
            try:
                found = self.register.search(IDENTIFICATOR, {NUMBER: candidate}).documents
                taken = any(one.value(NUMBER).concept == candidate for one in found)
            except (NotApplicable, Nonconformity):  # searching is judged by scenarios of its own
                taken = False
            if not taken:
                return candidate
        raise SuiteFault(f"every {what} for tests is in use at the target")
