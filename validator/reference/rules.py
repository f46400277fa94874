"""The input rules of the reference API: what a request must be before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from validator import pointer, schemas, translation
from validator.pointer import MISSING
from validator.profile import Binding, ObjectBinding, Profile
from validator.reference.faults import Faults
from validator.reference.manners import Manners
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.values import EMPTY, Unknown

AS_IT_CAME = "$"
"""Key under which a value is kept that the profile has no word for."""

CODES = {
    "required": "required",
    "enum": "invalid_choice",
    "maxLength": "max_length",
    "minLength": "blank",
    "type": "invalid",
}


@dataclass
class Content:
    """What an object is to hold: plain attributes and references by attribute name."""

    facts: dict[str, Any]
    references: dict[str, list[str]]


class Rules:
    """The rules of one dialect over one store."""

    def __init__(self, profile: Profile, manners: Manners, store: Store, faults: Faults) -> None:
        self.profile = profile
        self.manners = manners
        self.store = store
        self.faults = faults

    def accept(self, bound: ObjectBinding, body: Any, method: str, record: Record | None) -> Content:
        """What a request body makes of an object. Raises Problem."""
        if not isinstance(body, dict):
            raise Problem.invalid([("nonFieldErrors", "invalid", "Een JSON-object wordt verwacht.")])
        if self.manners.trims:
            body = _trimmed(body)
        direction: schemas.Direction = "patch" if method == "PATCH" else "request"
        schema = schemas.wire_schema(self.profile.dialect, bound.object_type.name, direction)
        if self.manners.ignores_read_only:
            never = [name for name, one in schemas.load(schema)["properties"].items() if one == {"not": {}}]
            body = {name: value for name, value in body.items() if name not in never}
        self._schema(bound, body, schema, method)
        given = self._given(bound, body, method)
        self.faults.given(bound.object_type.name, method, given)
        content = self._merged(given, method, record)
        self._automatic(bound, given, content)
        self._references(bound, content, method)
        self._unique(bound, content, method, record)
        self._values(bound, content, method)
        return content

    def _schema(self, bound: ObjectBinding, body: dict[str, Any], schema: str, method: str) -> None:
        name = bound.object_type.name
        found = schemas.check(body, schema)
        names = {binding.pointer: binding.attribute.name for binding in bound.on_wire()}
        found = [
            one
            for one in found
            if not self.faults.overlooks(
                name,
                names.get(one.pointer, one.pointer),
                one.keyword,
                method,
                pointer.get(body, one.pointer),
            )
        ]
        if found:
            raise Problem.invalid((_name(one.pointer), CODES.get(one.keyword, "invalid"), str(one)) for one in found)

    def _given(self, bound: ObjectBinding, body: dict[str, Any], method: str) -> dict[str, Any]:
        given: dict[str, Any] = {}
        for binding in bound.on_wire():
            found = pointer.get(body, binding.pointer)
            if binding.read_only or (found is MISSING and not self._group_given(binding, body)):
                continue
            value = translation.concept_value(self.profile, binding, found)
            if isinstance(value, Unknown):
                if binding.open is None and not self.faults.overlooks(
                    bound.object_type.name, binding.attribute.name, "enum", method, found
                ):
                    raise Problem.invalid(
                        [(_name(binding.pointer), "invalid_choice", f"{found!r} is geen geldige waarde.")]
                    )
                value = {AS_IT_CAME: found}
            given[binding.attribute.name] = value
        return given

    def _group_given(self, binding: Binding, body: dict[str, Any]) -> bool:
        """Whether the group is in the body, in a dialect in which a group comes as a whole."""
        group = pointer.join(list(pointer.parts(binding.pointer)[:-1]))
        return self.manners.groups_are_replaced and bool(group) and pointer.get(body, group) is not MISSING

    def _merged(self, given: Mapping[str, Any], method: str, record: Record | None) -> Content:
        keep = record is not None and (method == "PATCH" or not self.manners.put_replaces)
        facts = dict(record.facts) if keep and record else {}
        references = {name: list(ids) for name, ids in record.references.items()} if keep and record else {}
        attributes = {
            one.name: one for kind in self.profile.model.object_types.values() for one in kind.attributes.values()
        }
        for name, value in given.items():
            facts.pop(name, None)
            references.pop(name, None)
            if value is EMPTY:
                continue
            if attributes[name].kind == "reference":
                references[name] = value if isinstance(value, list) else [value]
            else:
                facts[name] = value.isoformat() if isinstance(value, datetime) else value
        return Content(facts, references)

    def _automatic(self, bound: ObjectBinding, given: Mapping[str, Any], content: Content) -> None:
        """What the register fills in by itself."""
        if bound.object_type.name != "Interne taak":
            return
        content.facts.setdefault("Status", "Te doen")
        if not self.manners.dates_its_tasks:
            return
        if content.facts["Status"] == "Te doen":
            if given.get("Verwerkt op", EMPTY) is not EMPTY:
                raise Problem.invalid(
                    [(_name(bound["Verwerkt op"].pointer), "invalid", "De taak is nog niet verwerkt.")]
                )
            content.facts.pop("Verwerkt op", None)
        elif "Verwerkt op" not in content.facts:
            content.facts["Verwerkt op"] = datetime.now(UTC).isoformat()

    def _references(self, bound: ObjectBinding, content: Content, method: str) -> None:
        wrong = []
        for name, ids in content.references.items():
            target = str(bound.object_type.attributes[name].target)
            if all(self.store.get(target, identity) for identity in ids):
                continue
            if self.faults.overlooks(bound.object_type.name, name, "reference", method, ids):
                content.references[name] = [identity for identity in ids if self.store.get(target, identity)]
                continue
            wrong.append(
                (_name(bound[name].pointer), "does_not_exist", f"Dit object van het type {target} bestaat niet.")
            )
        if wrong:
            raise Problem.invalid(wrong)

    def _unique(self, bound: ObjectBinding, content: Content, method: str, record: Record | None) -> None:
        name = bound.object_type.name
        others = (
            [one for one in self.store.all(name) if record is None or one.id != record.id] if name in UNIQUE else []
        )
        for keys in [*UNIQUE.get(name, ()), *self.manners.also_unique.get(name, ())]:
            own = _key(keys, content.facts, content.references)
            if None in own or self.faults.overlooks(name, keys[0], "unique", method, own[0]):
                continue
            if any(_key(keys, one.facts, one.references) == own for one in others):
                raise Problem.invalid([(_name(bound[keys[0]].pointer), "unique", "Deze waarde is al in gebruik.")])

    def _values(self, bound: ObjectBinding, content: Content, method: str) -> None:
        """What the profile says is refused, is."""
        name = bound.object_type.name
        for agreement in self.profile.values.values():
            held = self.profile.model.domains[agreement.domain].among(name, content.facts)
            for attribute, value in held.items():
                text = str(value[AS_IT_CAME] if isinstance(value, Mapping) else value)
                if agreement.of(text) == "refused" and not self.faults.overlooks(
                    name, attribute, "value", method, text
                ):
                    reason = f"Dit is geen geldige waarde voor {agreement.domain}."
                    raise Problem.invalid([(_name(bound[attribute].pointer), "invalid", reason)])


UNIQUE: Mapping[str, Sequence[tuple[str, ...]]] = {
    "Klantcontact": [("Nummer",)],
    "Interne taak": [("Nummer",)],
    "Partij": [("Nummer",)],
    "Actor-klantcontact": [("Actor", "Klantcontact")],
    "Vertegenwoordiging": [("Vertegenwoordigende partij", "Vertegenwoordigde partij")],
    "Partij-identificator": [("Object-ID", "Soort object-ID", "Objecttype", "Register")],
}


def _key(names: Sequence[str], facts: Mapping[str, Any], references: Mapping[str, Sequence[str]]) -> tuple[Any, ...]:
    return tuple(facts.get(name) or next(iter(references.get(name, ())), None) for name in names)


def _name(place: str) -> str:
    return ".".join(pointer.parts(place)) or "nonFieldErrors"


def _trimmed(value: Any) -> Any:
    match value:
        case str():
            return value.strip()
        case dict():
            return {key: _trimmed(inner) for key, inner in value.items()}
        case list():
            return [_trimmed(inner) for inner in value]
        case _:
            return value
