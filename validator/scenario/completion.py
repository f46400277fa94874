"""How a front end completes an object: with what the pages show, what the dialect demands, and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from validator.errors import NotApplicable
from validator.profile.agreements import agreed_list, disagreement, filled_in
from validator.profile.document import Document
from validator.profile.model import ObjectBinding
from validator.scenario.cells import CellReader, Table
from validator.scenario.generated_values import GeneratedValues
from validator.scenario.objects import ScenarioObjects
from validator.schema import pointer
from validator.standard.objectmodel import Attribute, ObjectType
from validator.standard.values import EMPTY, Literally
from validator.target.api import TargetApi


class ObjectCompleter:
    """Completes objects: concept values by canonical attribute name, from the values that a scenario names."""

    def __init__(self, api: TargetApi, objects: ScenarioObjects, cells: CellReader, generated: GeneratedValues) -> None:
        self._api = api
        self._objects = objects
        self._cells = cells
        self._generated = generated

    def complete(self, noun: str, values: Mapping[str, Any], leave_out: str | None = None) -> dict[str, Any]:
        """The values with what the front end fills in by itself: what the dialect demands, and numbers (F2173-R5).

        leave_out: an attribute that stays as it is. Raises NotApplicable for a value that the dialect cannot register.
        """
        object_type, bound = self._bound(noun)
        present = set(values) | {bound[name].view_of for name in values} | {leave_out}
        completed = dict(values)
        writable = [binding.attribute for binding in bound.on_wire() if not binding.read_only]
        required = set(self._api.bodies.required(object_type.name))
        for name in [item.name for item in writable if item.name in required or item.kind == "number"]:
            attribute = object_type.attributes[name]
            if name not in present and attribute.fill is not None:
                self._fill(bound, completed, attribute, attribute.fill)
        self._require_registrable(object_type, completed)
        return self._with_parts(bound, completed)

    def example(self, noun: str, values: Mapping[str, Any], *, full: bool = False) -> dict[str, Any]:
        """A complete object of this type, as the page shows it, with some values of the scenario's own.

        full: with a value for every attribute that the object model has one for, not only for those on the page. Raises
        NotApplicable for a value that the dialect cannot register.
        """
        object_type, bound = self._bound(noun)
        values = {object_type.attribute(name).name: value for name, value in values.items()}
        values = {**_presumed(bound, values), **values}
        completed: dict[str, Any] = {}
        for name, attribute in object_type.attributes.items():
            binding = bound.bindings.get(name)
            if (
                name in values
                or name in completed
                or binding is None
                or binding.absent is not None
                or binding.read_only
            ):
                continue
            text = self._example_text(attribute, {**completed, **values}, full=full)
            if text is not None:
                self._fill(bound, completed, attribute, text)
        self._require_registrable(object_type, {**completed, **values})
        return self._with_parts(bound, {**completed, **values})

    def example_without(self, noun: str, name: str) -> dict[str, Any]:
        """A complete object without one attribute, and without what represents it in this dialect.

        Raises NotApplicable when the attribute is optional in the dialect.
        """
        object_type, bound = self._bound(noun)
        attribute = object_type.attribute(name)
        optional = bound[attribute.name].optional
        if optional is not None:
            raise NotApplicable(optional)
        example = self.example(noun, {})
        return {other: value for other, value in example.items() if attribute.name not in (other, bound[other].view_of)}

    def example_of_length(self, noun: str, name: str, length: int, *, fits: bool) -> dict[str, Any]:
        """A complete object in which the text of one attribute has this many characters.

        fits: whether the standard allows that length. Raises NotApplicable when the dialect says otherwise.
        """
        object_type, _ = self._bound(noun)
        attribute = object_type.attribute(name)
        if fits and agreed_list(self._api.profile, attribute):
            raise NotApplicable(
                f"Voor {name!r} is een lijst van waarden afgesproken; een andere tekst past daar niet in."
            )
        text = str(self._filled(attribute, attribute.example or attribute.fill or "x"))
        values = self.example(noun, {name: (text * length)[:length]})
        if self._api.bodies.fits(object_type.name, values, attribute.name) != fits:
            space = "geen" if fits else "wel"
            raise NotApplicable(f"Dit dialect heeft bij {name!r} {space} plaats voor {length} tekens.")
        return values

    def require_demanded(self, noun: str, name: str) -> None:
        """Raise NotApplicable when the dialect does not demand this attribute of every object, as it is by itself."""
        object_type, _ = self._bound(noun)
        if object_type.attribute(name).name not in self._api.bodies.required(object_type.name):
            raise NotApplicable(f"In dit dialect is {name!r} op zichzelf niet verplicht.")

    def no_value(self, noun: str, name: str, text: str) -> Literally:
        """A text that is no value of an attribute, sent as it is.

        Raises NotApplicable when it is a number and the dialect takes any text for one.
        """
        object_type, _ = self._bound(noun)
        attribute = object_type.attribute(name)
        value = Literally(text)
        if attribute.kind == "number" and self._api.bodies.fits(
            object_type.name, {attribute.name: value}, attribute.name
        ):
            raise NotApplicable(f"In dit dialect is {name!r} een tekst, geen getal.")
        return value

    def too_long(self, noun: str, name: str) -> dict[str, Any]:
        """A text for an attribute that has a character more than the dialect allows, with the kind of its object.

        That is a kind of which the text is no telephone number or the like, where there is one: then only its length is
        wrong. Raises NotApplicable when the dialect allows any length.
        """
        object_type, _ = self._bound(noun)
        attribute = object_type.attribute(name)
        longest = self._api.bodies.longest(object_type.name, attribute.name)
        if longest is None:
            raise NotApplicable(f"Dit dialect noemt geen langste tekst van {name!r}.")
        text = str(self._filled(attribute, attribute.example or attribute.fill or "x"))
        kind = self._free_kind(object_type, attribute)
        return {**kind, attribute.name: (text * (longest + 1))[:longest] + "x"}  # a blank at its end may be left out

    def _free_kind(self, object_type: ObjectType, attribute: Attribute) -> dict[str, str]:
        """The kind of object of which an attribute holds any text, by the attribute that says so, if there is one."""
        bound, held = self._api.profile.object(object_type.name), self._api.profile.model.domains.values()
        domains = [one for one in held if attribute.name in one.attributes.get(object_type.name, ())]
        for other in {name for domain in domains for name in domain.when}:
            ruled = {value for domain in domains for value in domain.when.get(other, ())}
            free = [value for value in bound[other].codes if value not in ruled]
            if free and all(other in domain.when for domain in domains):
                return {other: free[0]}
        return {}

    def beside(self, document: Document, name: str) -> dict[str, Any]:
        """What a change of one attribute has to name besides, so that nothing but its value can be wrong.

        That is the kind of object that has the attribute: the present one, or else the first with all that belongs to
        it; what is with the attribute in a group; and, emptied, what an object has only without the attribute.
        """
        bound, attribute = document.bound, document.bound.object_type.attribute(name)
        written = {binding.attribute.name for binding in bound.on_wire()}
        now = {other: document.value(other).concept for other in attribute.when.keys() & written}
        kinds = {
            other: value if value in attribute.when[other] else attribute.when[other][0] for other, value in now.items()
        }
        besides = {other: EMPTY if kind is None else kind for other, kind in kinds.items()}
        group = pointer.parts(bound[attribute.name].pointer)[:-1]
        present = document.writable_values()
        besides |= {
            other: EMPTY
            for other, one in bound.object_type.attributes.items()
            if [*one.when.get(attribute.name, ())] == [None] and present.get(other, EMPTY) is not EMPTY
        }
        if group:
            values = self.example(bound.object_type.singular, besides) if kinds != now else present
            besides |= {other: value for other, value in values.items() if _in_group(bound, other, group)}
        return besides

    def replacement(self, document: Document, values: Mapping[str, Any]) -> dict[str, Any]:
        """The whole of an object as it is, but for these values.

        When they make it another kind of object, it has what belongs to that kind, and nothing any more of what only
        the old kind has.
        """
        present, attributes = document.writable_values(), document.bound.object_type.attributes
        whole = {**present, **values}
        kinds = {name: None if value is EMPTY else value for name, value in whole.items()}
        fitting = {
            name: value
            for name, value in whole.items()
            if name in values or all(kinds.get(other) in allowed for other, allowed in attributes[name].when.items())
        }
        ruling = {other for attribute in attributes.values() for other in attribute.when}
        if all(whole.get(name) == present.get(name) for name in ruling):
            return fitting
        filled = {name: value for name, value in fitting.items() if name in values or value is not EMPTY}
        return self.example(document.bound.object_type.singular, filled)

    def example_with_unique_text(self, noun: str) -> dict[str, Any]:
        """A complete object with a text that can be searched for and that no other object has.

        Raises NotApplicable when the dialect searches such objects by no text.
        """
        _, bound = self._bound(noun)
        texts = [
            item.attribute
            for item in bound.of_standard()
            if item.search and item.attribute.kind == "text" and not item.read_only and self._is_free(item.attribute)
        ]
        if not texts:
            raise NotApplicable(f"In dit dialect is {bound.object_type.the} op geen tekst te zoeken.")
        longest = max(texts, key=lambda attribute: len(attribute.example or attribute.fill or ""))
        return self.example(noun, {longest.name: self._generated.generate("uniek")})

    def composite(self, name: str, rows: Table) -> dict[str, list[dict[str, Any]]]:
        """The objects of a table with the columns Objecttype, Attribuut and Waarde, completed, by object type.

        name: of the composite that they are created with.
        """
        owners = {part.object_type: part.owner for part in self._api.profile.composite(name).parts}
        objects: dict[str, list[dict[str, Any]]] = {}
        for noun in dict.fromkeys(row[0] for row in rows[1:]):
            object_type, _ = self._bound(noun)
            own_rows = [["Attribuut", "Waarde"], *[row[1:] for row in rows[1:] if row[0] == noun]]
            values = self._cells.table(noun, own_rows)
            objects[object_type.name] = [self.complete(noun, values, owners.get(object_type.name))]
        return objects

    def _is_free(self, attribute: Attribute) -> bool:
        return not agreed_list(self._api.profile, attribute)

    def _require_registrable(self, object_type: ObjectType, values: Mapping[str, Any]) -> None:
        """Raise NotApplicable when one of the values is of a domain that the dialect cannot register by itself."""
        profile = self._api.profile
        for domain in profile.model.domains.values():
            absent = profile.value_rule(domain.name).absent
            if absent is not None and domain.among(object_type.name, values):
                raise NotApplicable(absent)

    def _bound(self, noun: str) -> tuple[ObjectType, ObjectBinding]:
        object_type = self._api.profile.model.find(noun)
        return object_type, self._api.profile.object(object_type.name)

    def _example_text(self, attribute: Attribute, values: Mapping[str, Any], *, full: bool) -> str | None:
        """The text for an attribute beside these values: its example where that fits them, or else what fills it.

        full: also one that is no example of the page.

        None when it has neither, or refers to an object that the scenario does not have.
        """
        present = {name: value for name, value in values.items() if value is not EMPTY}
        fits = all(present.get(name) in allowed for name, allowed in attribute.when.items())
        shown = attribute.example or (attribute.full if full else None)
        texts = [text for text in (shown if fits else None, attribute.fill) if text is not None]
        usable = attribute.kind != "reference" or bool(self._objects.of_type(str(attribute.target)))
        return next((text for text in texts if usable or text == ""), None)

    def _fill(self, bound: ObjectBinding, completed: dict[str, Any], attribute: Attribute, text: str) -> None:
        """Add the value that the front end fills in; not one against which something is agreed.

        Raises NotApplicable when that one is demanded.
        """
        value = self._filled(attribute, text)
        reason = disagreement(self._api.profile, bound, {**completed, attribute.name: value}, attribute.name)
        if reason is None:
            completed[attribute.name] = value
        elif attribute.name in self._api.bodies.required(bound.name):
            raise NotApplicable(reason)

    def _filled(self, attribute: Attribute, text: str) -> Any:
        """The value that the front end fills in: as a cell, but its placeholders get new values every time.

        Where a list is agreed that does not have it, one of that list.
        """
        agreed = agreed_list(self._api.profile, attribute)
        if agreed and text not in agreed:
            return filled_in(attribute, agreed)
        return self._cells.value(attribute, self._generated.fill_anew(text))

    def _with_parts(self, bound: ObjectBinding, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values with the objects of its lists completed too, where these are objects of their own."""
        completed = dict(values)
        for name, value in values.items():
            binding = bound[name]
            if binding.collection is not None:
                completed[name] = [self.complete(binding.collection, item, binding.owner) for item in value]
        return completed


def _presumed(bound: ObjectBinding, values: Mapping[str, Any]) -> dict[str, Any]:
    """What an object must be to have these attributes, where no value says so and its example is something else.

    Of an object with 'Werkte voor partij' the 'Soort partij' is 'Contactpersoon'.
    """
    known = bound.object_type.attributes
    written = {binding.attribute.name for binding in bound.on_wire()}
    return {
        other: allowed[0]
        for name in values
        for other, allowed in known[name].when.items()
        if other in written - values.keys() and known[other].example not in {None, *allowed}
    }


def _in_group(bound: ObjectBinding, name: str, group: Sequence[str]) -> bool:
    """Whether an attribute is in that group on the wire; none is when the group is the object itself."""
    return bool(group) and tuple(pointer.parts(bound[name].pointer)[:-1]) == tuple(group)
