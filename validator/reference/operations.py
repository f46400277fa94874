"""What the reference API does with objects: register, also several as a whole, describe, change, replace, delete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator import pointer, translation
from validator.profile import Composite, ObjectBinding, Part, Profile
from validator.reference.expanding import Asked, Expander
from validator.reference.faults import Faults
from validator.reference.problems import Problem
from validator.reference.rules import Content, Rules
from validator.reference.store import Record, Store
from validator.reference.telling import Teller


class Operations:
    """The operations of one request, inside its transaction."""

    def __init__(
        self, profile: Profile, store: Store, rules: Rules, faults: Faults, teller: Teller, expander: Expander
    ) -> None:
        self._profile = profile
        self._store = store
        self._rules = rules
        self._faults = faults
        self._teller = teller
        self._expander = expander

    def register(self, bound: ObjectBinding, body: Any) -> tuple[dict[str, Any], str]:
        """Register an object; returns its description and where it stands. Raises Problem."""
        record = self._insert(bound, self._rules.accept(bound, body, "POST", None))
        told = self._teller.tell(record, "POST")
        self._faults.registered(self._store, record)
        return told, self._teller.url(record.type, record.id)

    def compose(self, composite: Composite, body: Any) -> dict[str, Any]:
        """Register several objects as a whole; returns their descriptions. Raises Problem."""
        if not isinstance(body, dict):
            raise Problem.invalid([("nonFieldErrors", "invalid", "Een JSON-object wordt verwacht.")])
        owner: str | None = None
        told: dict[str, Any] = {}
        for part in composite.parts:
            found = pointer.get(body, part.pointer)
            left_out = found is pointer.MISSING and (part.many or part.owner is not None)
            items = found if isinstance(found, list) else [] if left_out else [found]
            bound = self._profile.object(part.object_type)
            written = []
            for item in items:
                content = self._part(part, bound, item, owner)
                if self._faults.drops(part.object_type):
                    continue
                record = self._insert(bound, content)
                owner = owner or record.id
                written.append(self._teller.tell(record, "POST"))
            pointer.put(told, part.pointer, written if part.many else next(iter(written), None))
        return told

    def describe(self, bound: ObjectBinding, identity: str, asked: Asked = ()) -> dict[str, Any]:
        """The object, with what is asked for around it. Raises Problem when there is none."""
        record = self._there(bound, identity)
        return self._expander.expanded(record, self._teller.tell(record, "GET"), asked)

    def change(self, bound: ObjectBinding, identity: str, method: str, body: Any) -> dict[str, Any]:
        """Change (PATCH) or replace (PUT) an object; returns its new description. Raises Problem."""
        record = self._there(bound, identity)
        content = self._rules.accept(bound, body, method, record)
        self._faults.changing(method, record, content)
        self._store.update(record.id, content.facts, content.references)
        return self._teller.tell(self._there(bound, identity), method)

    def delete(self, bound: ObjectBinding, identity: str) -> None:
        """Delete an object and what belongs to it. Raises Problem when there is none."""
        record = self._there(bound, identity)
        for one in [*self._belonging(record), record]:
            if not self._faults.keeps(one.type):
                self._store.delete(one.id)

    def _insert(self, bound: ObjectBinding, content: Content) -> Record:
        record = self._store.insert(bound.object_type.name, content.facts, content.references)
        self._faults.stored(self._store, record)
        return self._store.get(record.type, record.id) or record

    def _there(self, bound: ObjectBinding, identity: str) -> Record:
        record = self._store.get(bound.object_type.name, identity)
        if record is None:
            raise Problem(404, "not_found", f"Dit object van het type {bound.object_type.name} bestaat niet.")
        return record

    def _part(self, part: Part, bound: ObjectBinding, item: Any, owner: str | None) -> Content:
        whole = dict(item) if isinstance(item, dict) else {}
        if part.owner is not None:
            pointer.put(
                whole, bound[part.owner].pointer, translation.wire_value(self._profile, bound[part.owner], owner)
            )
        try:
            return self._rules.accept(bound, whole, "POST", None)
        except Problem as problem:
            prefix = ".".join(pointer.parts(part.pointer))
            problem.params = [(f"{prefix}.{name}", code, reason) for name, code, reason in problem.params]
            raise

    def _belonging(self, record: Record) -> Iterator[Record]:
        """What goes along with an object: what it owns, and what that owns, the innermost first."""
        for object_type in self._profile.model.object_types.values():
            outlives = self._profile.objects[object_type.name].outlives
            for attribute in object_type.attributes.values():
                if not attribute.owner or attribute.target != record.type or record.type in outlives:
                    continue
                for one in self._store.referring(attribute.name, record.id):
                    if one.type == object_type.name:
                        yield from self._belonging(one)
                        yield one
