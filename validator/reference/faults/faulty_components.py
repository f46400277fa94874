"""The components of the reference API with faults: each extends the honest one with the points where it may go wrong.

The honest components know nothing of faults. Each class here asks the faults at the points that are its own, and leaves
the rest to the component that it extends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from validator.profile.composites import Composite, Part
from validator.profile.model import ObjectBinding, Profile
from validator.reference.arguments import Criteria
from validator.reference.components import Components
from validator.reference.dialects import Dialect, Input
from validator.reference.expansion import Expander
from validator.reference.faults.fault import Faults
from validator.reference.problems import Problem
from validator.reference.search import Records, Search
from validator.reference.serializer import Serializer
from validator.reference.service import Service
from validator.reference.store import Content, Record, Store
from validator.reference.validation import RequestValidator
from validator.reference.violations import Violation, property_name
from validator.standard.relations import Link


def faulty_components(faults: Faults, profile: Profile, dialect: Dialect, store: Store, base: str) -> Components:
    """The components of an API that shows faults."""
    serializer = FaultySerializer(profile, dialect, store, base, faults)
    expander = FaultyExpander(profile, store, serializer, faults)
    validator = FaultyValidator(profile, dialect, store, faults)
    return Components(
        FaultyService(profile, dialect, store, validator, serializer, expander, faults),
        FaultySearch(profile, dialect, store, serializer, expander, faults),
        expander,
        serializer,
    )


class FaultySerializer(Serializer):
    """Represents objects wrongly."""

    def __init__(self, profile: Profile, dialect: Dialect, store: Store, base: str, faults: Faults) -> None:
        super().__init__(profile, dialect, store, base)
        self._bindings = profile.objects
        self._faults = faults

    def serialize(self, record: Record, method: str) -> dict[str, Any]:
        """The object as this dialect represents it, falsified."""
        body = super().serialize(record, method)
        self._faults.representation(self._bindings[record.type], record, body, method)
        return body


class FaultyExpander(Expander):
    """Expands objects wrongly."""

    def __init__(self, profile: Profile, store: Store, serializer: Serializer, faults: Faults) -> None:
        super().__init__(profile, store, serializer)
        self._faults = faults
        self._register = store
        self._parameter = profile.expansion.parameter

    def refuse(self, bound: ObjectBinding, unknown: Iterable[str]) -> None:
        """Refuse expansions, unless a fault overlooks them."""
        values = list(unknown)
        if values and self._faults.skipped_rule(bound.object_type.name, self._parameter, "expand", "GET", values):
            return
        super().refuse(bound, values)

    def related(self, record: Record, link: Link) -> list[Record]:
        """The objects that a link leads to, or others."""
        return self._faults.expansion(self._register, record, link, super().related(record, link))


class FaultyValidator(RequestValidator):
    """Overlooks rules, refuses what is right, and makes something else of a request."""

    def __init__(self, profile: Profile, dialect: Dialect, store: Store, faults: Faults) -> None:
        super().__init__(profile, dialect, store)
        self._faults = faults
        self._register = store

    def accept(self, bound: ObjectBinding, body: Any, method: str, record: Record | None) -> Input:
        """What a request body makes of an object, falsified."""
        given = super().accept(bound, body, method, record)
        content = given.content
        for name, ids in content.references.items():  # a reference that leads nowhere cannot be stored
            target = str(bound.object_type.attributes[name].target)
            content.references[name] = [identity for identity in ids if self._register.get(target, identity)]
        if record is not None:
            self._faults.update(method, record, content)
        return given

    def refuse(self, bound: ObjectBinding, method: str, violations: Iterable[Violation]) -> None:
        """Raise a Problem for the violations that no fault overlooks."""
        name = bound.object_type.name
        enforced = [
            one for one in violations if not self._faults.skipped_rule(name, one.attribute, one.rule, method, one.value)
        ]
        super().refuse(bound, method, enforced)

    def concept_values(self, bound: ObjectBinding, body: Mapping[str, Any], method: str) -> dict[str, Any]:
        """The concept values in a request body, falsified or refused."""
        values = super().concept_values(bound, body, method)
        try:
            self._faults.request_values(bound.object_type.name, method, values)
        except Problem as problem:
            problem.params = [(_property(bound, name), code, reason) for name, code, reason in problem.params]
            raise
        return values


class FaultySearch(Search):
    """Selects other objects than it should."""

    def __init__(
        self,
        profile: Profile,
        dialect: Dialect,
        store: Store,
        serializer: Serializer,
        expander: Expander,
        faults: Faults,
    ) -> None:
        super().__init__(profile, dialect, store, serializer, expander)
        self._faults = faults
        self._register = store

    def select(self, bound: ObjectBinding, criteria: Criteria) -> Records:
        """The objects that have the concept values, or others."""
        name = bound.object_type.name
        values = criteria.values
        enforced = {path: value for path, value in values.items() if not self._faults.ignored_argument(name, path)}
        related = {path: value for path, value in enforced.items() if path in bound.search_via}
        records = super().select(bound, Criteria(related, criteria.beyond))[:]
        for attribute, value in enforced.items():
            if attribute not in related:
                equal = {one.id for one in super().select(bound, Criteria({attribute: value}))[:]}
                records = [
                    one
                    for one in records
                    if one.id in equal
                    or self._faults.argument_match(name, attribute, _values(bound, one, attribute), value)
                ]
        return self._faults.search_result(self._register, name, values, records)


class FaultyService(Service):
    """Stores, keeps or leaves out other objects than it should."""

    def __init__(
        self,
        profile: Profile,
        dialect: Dialect,
        store: Store,
        validator: RequestValidator,
        serializer: Serializer,
        expander: Expander,
        faults: Faults,
    ) -> None:
        super().__init__(profile, dialect, store, validator, serializer, expander)
        self._faults = faults

    def create(self, bound: ObjectBinding, body: Any) -> tuple[Record, dict[str, Any]]:
        """Create an object, and change something after it was represented."""
        record, representation = super().create(bound, body)
        self._faults.after_insertion(self.store, record)
        return record, representation

    def change(self, bound: ObjectBinding, identity: str, method: str, body: Any) -> dict[str, Any]:
        """Change or replace an object, and change something after it was represented."""
        representation = super().change(bound, identity, method, body)
        self._faults.after_update(self.store, self._existing(bound, identity))
        return representation

    def compose(self, composite: Composite, body: Any) -> dict[str, Any]:
        """Create several objects as a whole, or keep the first ones of a whole that is refused."""
        try:
            return super().compose(composite, body)
        except Problem:
            if self._faults.no_rollback:
                self.store.checkpoint()
            raise

    def create_part(self, part: Part, item: Any, owner: str | None) -> Record | None:
        """Create one object of a composite, or leave it out."""
        record = super().create_part(part, item, owner)
        if record is not None and self._faults.omitted_part(part.object_type):
            super().remove(record)
            return None
        return record

    def insert(self, bound: ObjectBinding, content: Content) -> Record:
        """Store a new object, and something else besides."""
        record = super().insert(bound, content)
        self._faults.insertion(self.store, record)
        return self.store.get(record.type, record.id) or record

    def remove(self, record: Record) -> None:
        """Take one object out of the store and something else besides, or keep it."""
        if not self._faults.undeletable(record.type):
            super().remove(record)
            self._faults.removal(self.store, record)


def _property(bound: ObjectBinding, name: str) -> str:
    """How an error names what a fault refuses: an attribute as the property that it is."""
    binding = bound.bindings.get(name)
    return name if binding is None else property_name(binding.pointer)


def _values(bound: ObjectBinding, record: Record, attribute: str) -> list[Any]:
    if bound.object_type.attributes[attribute].kind == "reference":
        return list(record.references.get(attribute, []))
    return [record.facts.get(attribute)]
