"""The input rules of the reference API: what a request must be before anything is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

from validator.profile import translation
from validator.profile.model import Binding, ObjectBinding, Profile
from validator.reference.coercion import coerced
from validator.reference.criteria import Criterion, Term, normalized
from validator.reference.dialects import Dialect, Input
from validator.reference.problems import Problem
from validator.reference.store import UNTRANSLATED, Content, Record, Store
from validator.reference.violations import Violation, property_name, schema_violations, violation
from validator.schema import catalog, pointer
from validator.schema.pointer import MISSING
from validator.standard.values import EMPTY, Unknown

UNIQUE: Mapping[str, Sequence[tuple[str, ...]]] = {
    "Klantcontact": [("Nummer",)],
    "Interne taak": [("Nummer",)],
    "Partij": [("Nummer",)],
    "Actor-klantcontact": [("Actor", "Klantcontact")],
    "Vertegenwoordiging": [("Vertegenwoordigende partij", "Vertegenwoordigde partij")],
    "Partij-identificator": [("Object-ID", "Soort object-ID", "Objecttype", "Register")],
}
"""By object type, attributes that no two objects may have in common; an error names the first."""

ONE_OWNER: Mapping[str, tuple[str, ...]] = {"Digitaal adres": ("Verstrekt door betrokkene", "Verstrekt door partij")}
"""By object type, references of which an object has exactly one."""

NUMBER_DIGITS = 10
"""Digits of a number that the register gives out."""


class RequestValidator:
    """The rules of one dialect over one store."""

    def __init__(self, profile: Profile, dialect: Dialect, store: Store) -> None:
        self._profile = profile
        self._dialect = dialect
        self._store = store

    def accept(self, bound: ObjectBinding, body: Any, method: str, record: Record | None) -> Input:
        """What a request body makes of an object. record: the object that is changed. Raises Problem."""
        if not isinstance(body, dict):
            raise Problem.invalid([("nonFieldErrors", "invalid", "Een JSON-object wordt verwacht.")])
        direction: catalog.Direction = "patch" if method == "PATCH" else "request"
        schema = catalog.wire_schema(self._profile.dialect, bound.object_type.name, direction)
        body = self._cleaned(bound, method, body, schema)
        self.refuse(
            bound,
            method,
            [*self._unknown(body, schema), *schema_violations(bound, body, schema), *_blank(bound, body, schema)],
        )
        sent, body = body, self._dialect.rewrite(bound, method, body)
        values = self.concept_values(bound, body, method)
        content = self._merged(bound, values, method, record)
        self._note_variants(bound, body, content)
        self._complete(bound, values, content)
        self.refuse(bound, method, self._dangling(bound, content))
        self.refuse(bound, method, self._duplicates(bound, content, record))
        self.refuse(bound, method, self._disallowed(bound, content))
        self.refuse(bound, method, self._not_owned_by_one(bound, content))
        given = Input(bound, method, sent, content, record, self._store)
        self.refuse(bound, method, self._dialect.rules(given))
        return given

    def accept_deletion(self, bound: ObjectBinding, record: Record) -> None:
        """Raise a Problem when an object may not be deleted."""
        content = Content(dict(record.facts), {name: list(ids) for name, ids in record.references.items()})
        self.refuse(bound, "DELETE", self._dialect.rules(Input(bound, "DELETE", {}, content, record, self._store)))

    def refuse(self, bound: ObjectBinding, method: str, violations: Iterable[Violation]) -> None:
        """Raise a Problem when there are violations."""
        del bound, method  # the same for every object type and method
        params = [(one.property, one.code, one.reason) for one in violations]
        if params:
            raise Problem.invalid(params)

    def concept_values(self, bound: ObjectBinding, body: Mapping[str, Any], method: str) -> dict[str, Any]:
        """The concept values in a request body, by attribute; EMPTY for what it empties. Raises Problem."""
        values: dict[str, Any] = {}
        unknown: list[Violation] = []
        for binding in bound.on_wire():
            wire = pointer.get(body, binding.pointer)
            if binding.read_only or (wire is MISSING and not self._group_present(binding, body)):
                continue
            value = self._concept_value(bound, binding, wire)
            if isinstance(value, Unknown):
                value = {UNTRANSLATED: wire}
                if binding.open is None and binding.attribute.name not in self._dialect.extension[bound.name].open:
                    unknown.append(violation(binding, "enum", wire, f"{wire!r} is geen geldige waarde."))
            values[binding.attribute.name] = value
        self.refuse(bound, method, unknown)
        return values

    def _concept_value(self, bound: ObjectBinding, binding: Binding, wire: Any) -> Any:
        if wire == "" and binding.attribute.kind == "number" and self._blanks_are_numbers(bound):
            return wire
        return translation.concept_value(self._profile, binding, wire)

    def _blanks_are_numbers(self, bound: ObjectBinding) -> bool:
        return bound.name in self._dialect.imitation.blank_number_once

    def _cleaned(self, bound: ObjectBinding, method: str, body: dict[str, Any], schema: str) -> dict[str, Any]:
        if method == "PATCH" and self._dialect.imitation.kind_in_patch:
            body = {name: value for name, value in body.items() if self._has_kind(bound, name, body)}
        if self._dialect.imitation.trims:
            body = _trimmed(body)
        if self._dialect.ignores_read_only:
            never = [name for name, one in catalog.load(schema)["properties"].items() if one == {"not": {}}]
            body = {name: value for name, value in body.items() if name not in never}
        return coerced(body, catalog.load(schema)) if self._dialect.coerces else body

    def _unknown(self, body: Mapping[str, Any], schema: str) -> Iterator[Violation]:
        """Properties that the API does not have."""
        if self._dialect.imitation.unknown_ignored:
            return
        for name in body.keys() - catalog.load(schema)["properties"].keys():
            reason = "Dit gegeven kent de API niet."
            yield Violation(f"/{name}", "additionalProperties", body[name], name, "unknown", reason)

    def _has_kind(self, bound: ObjectBinding, group: str, body: Mapping[str, Any]) -> bool:
        """Whether a body has the kind on which the members of a group depend."""
        variants = self._dialect.extension[bound.name].variants.get(group)
        return variants is None or pointer.get(body, bound[str(variants["of"])].pointer) is not MISSING

    def _group_present(self, binding: Binding, body: Mapping[str, Any]) -> bool:
        """Whether a group that it is in is in the body, as nothing or as a whole that empties what it leaves out."""
        group, _, inner = binding.pointer.removeprefix("/").partition("/")
        if not inner or group not in body:
            return False
        return body[group] is None or self._dialect.imitation.groups_replaced

    def _note_variants(self, bound: ObjectBinding, body: Mapping[str, Any], content: Content) -> None:
        """Keep whether a group of which the members vary was sent: it may be there with nothing in it."""
        for group in self._dialect.extension[bound.name].variants:
            if group in body:
                content.facts[group] = bool(body[group])

    def _merged(self, bound: ObjectBinding, values: Mapping[str, Any], method: str, record: Record | None) -> Content:
        facts, references = self._kept(bound, method, record)
        attributes = {
            one.name: one for kind in self._profile.model.object_types.values() for one in kind.attributes.values()
        } | dict(bound.object_type.attributes)
        for name, value in values.items():
            facts.pop(name, None)
            references.pop(name, None)
            if value is EMPTY:
                continue
            if attributes[name].kind == "reference":
                references[name] = value if isinstance(value, list) else [value]
            else:
                facts[name] = normalized(value)
        return Content(facts, references)

    def _kept(
        self, bound: ObjectBinding, method: str, record: Record | None
    ) -> tuple[dict[str, Any], dict[str, list[str]]]:
        """The values and references of an object that a request keeps which does not name them."""
        if record is None:
            return {}, {}
        extension, references = self._dialect.extension[bound.name], record.references
        facts = dict(record.facts)
        if method == "PUT" and self._dialect.imitation.kept_by_put:
            facts = {name: value for name, value in facts.items() if name not in extension.emptied}
        elif method == "PUT":
            dated = {name for name, value in extension.filled.items() if value in ("now", "today")}
            facts, references = {name: value for name, value in facts.items() if name in dated}, {}
        return facts, {name: list(ids) for name, ids in references.items()}

    def _complete(self, bound: ObjectBinding, values: Mapping[str, Any], content: Content) -> None:
        """Fill in what the register fills in by itself. Raises Problem."""
        for binding in bound.on_wire():
            name = binding.attribute.name
            if binding.attribute.kind == "number" and binding.never_empty is not None and name not in content.facts:
                content.facts[name] = self._unused_number(bound, binding)
        now = datetime.now(UTC)
        for name, value in self._dialect.extension[bound.name].filled.items():
            content.facts.setdefault(name, _filled(value, now))
        if bound.name != "Interne taak":
            return
        content.facts.setdefault("Status", "Te doen")
        if not self._dialect.dates_its_tasks:
            return
        if content.facts["Status"] == "Te doen":
            if values.get("Verwerkt op", EMPTY) is not EMPTY:
                name = property_name(bound["Verwerkt op"].pointer)
                raise Problem.invalid([(name, "invalid", "De taak is nog niet verwerkt.")])
            content.facts.pop("Verwerkt op", None)
        elif "Verwerkt op" not in content.facts:
            content.facts["Verwerkt op"] = normalized(datetime.now(UTC))

    def _unused_number(self, bound: ObjectBinding, binding: Binding) -> str:
        """A number that no object of the type has; where it is text with zeros, as Open Klant writes it."""
        digits = 1 if binding.json == "integer" else NUMBER_DIGITS
        numbers = (f"{number:0{digits}}" for number in count(1))
        criteria = ((text, [Criterion((), (Term(binding.attribute, text),))]) for text in numbers)
        return next(text for text, wanted in criteria if not self._store.select(bound.object_type, wanted)[:1])

    def _dangling(self, bound: ObjectBinding, content: Content) -> Iterator[Violation]:
        """References to an object that is not there."""
        for name, ids in content.references.items():
            target = str(bound.object_type.attributes[name].target)
            for number, identity in enumerate(ids):
                if self._store.get(target, identity) is None:
                    reason = f"Dit object van het type {target} bestaat niet."
                    place = (
                        f"{bound[name].pointer}{f'/{number}' if bound[name].many else ''}{self._profile.reference_read}"
                    )
                    yield replace(
                        violation(bound[name], "reference", ids, reason, "does_not_exist"),
                        property=property_name(place),
                    )
                    break

    def _duplicates(self, bound: ObjectBinding, content: Content, record: Record | None) -> Iterator[Violation]:
        """Values that another object already has."""
        object_type, extension = bound.object_type, self._dialect.extension[bound.name]
        for names in [*UNIQUE.get(object_type.name, ()), *extension.unique]:
            scope = (str(extension.scope),) if extension.scope in content.references else ()
            values = {name: content.value(name) for name in (*names, *scope)}
            if None in values.values():
                continue
            terms = tuple(Term(object_type.attribute(name), value) for name, value in values.items())
            others = self._store.select(object_type, [Criterion((), terms)])[:2]
            if any(record is None or other.id != record.id for other in others):
                if "" in values.values():
                    raise Problem(500, "error", "Interne fout.")
                yield violation(bound[names[0]], "unique", values[names[0]], "Deze waarde is al in gebruik.", "unique")

    def _disallowed(self, bound: ObjectBinding, content: Content) -> Iterator[Violation]:
        """Values that the profile says are refused."""
        name = bound.object_type.name
        for rule in self._profile.values.values():
            accepted = self._dialect.imitation.accepted_values.get(rule.domain, ())
            for attribute, value in self._profile.model.domains[rule.domain].among(name, content.facts).items():
                text = str(value[UNTRANSLATED] if isinstance(value, Mapping) else value)
                if text not in accepted and rule.expectation_of_text(text) == "refused":
                    reason = f"Dit is geen geldige waarde voor {rule.domain}."
                    yield violation(bound[attribute], "value", text, reason)

    def _not_owned_by_one(self, bound: ObjectBinding, content: Content) -> Iterator[Violation]:
        """An object that belongs to one of two others, and not to exactly one of them."""
        owners = () if self._dialect.imitation.any_owners else ONE_OWNER.get(bound.name, ())
        found = [name for name in owners if name in content.references]
        if owners and len(found) != 1:
            yield violation(bound[owners[0]], "owner", found, "Dit hoort bij precies één van beide eigenaren.")


def _filled(value: Any, now: datetime) -> Any:
    """A value that the register fills in, as it stores it."""
    match value:
        case "now":
            return normalized(now)
        case "today":
            return now.date().isoformat()
        case _:
            return value if isinstance(value, str) else {UNTRANSLATED: value}


def _blank(bound: ObjectBinding, body: Mapping[str, Any], schema: str) -> Iterator[Violation]:
    """Required texts of blanks alone."""
    required = catalog.load(schema).get("required", ())
    for binding in bound.on_wire():
        name = binding.pointer.removeprefix("/")
        text = body.get(name)
        if name in required and isinstance(text, str) and text and not text.strip():
            yield violation(binding, "blank", text, "Dit veld mag niet leeg zijn.", "blank")


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
