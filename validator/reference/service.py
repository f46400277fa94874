"""The operations of the reference API on objects: create, also several as a whole, read, change, replace, delete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.profile import translation
from validator.profile.composites import Composite, Part
from validator.profile.model import ObjectBinding, Profile
from validator.reference.dialects import Dialect
from validator.reference.expansion import Expander, Expansions
from validator.reference.problems import Problem
from validator.reference.serializer import Serializer
from validator.reference.store import Content, Record, Store
from validator.reference.validation import RequestValidator
from validator.schema import pointer


class Service:
    """The operations of one request, inside its transaction."""

    def __init__(
        self,
        profile: Profile,
        dialect: Dialect,
        store: Store,
        validator: RequestValidator,
        serializer: Serializer,
        expander: Expander,
    ) -> None:
        self.store = store
        self._profile = profile
        self._dialect = dialect
        self._validator = validator
        self._serializer = serializer
        self._expander = expander

    def create(self, bound: ObjectBinding, body: Any) -> tuple[Record, dict[str, Any]]:
        """Create an object; returns it with its representation. Raises Problem."""
        record = self.register(bound, body)
        return record, self._serializer.serialize(record, "POST")

    def register(self, bound: ObjectBinding, body: Any) -> Record:
        """Create an object and carry out what that brings about. Raises Problem."""
        given = self._validator.accept(bound, body, "POST", None)
        record = self.insert(bound, given.content)
        self._dialect.consequences(self, self._profile, given, record)
        return record

    def compose(self, composite: Composite, body: Any) -> dict[str, Any]:
        """Create several objects as a whole; returns their representations. Raises Problem."""
        if not isinstance(body, dict):
            raise Problem.invalid([("nonFieldErrors", "invalid", "Een JSON-object wordt verwacht.")])
        owner: str | None = None
        created: list[tuple[Part, list[Record]]] = []
        for part in composite.parts:
            records = []
            for item in _items(part, body):
                record = self.create_part(part, item, owner)
                if record is not None:
                    owner = owner or record.id
                    records.append(record)
            created.append((part, records))
        answer: dict[str, Any] = {}
        for part, records in created:
            shown = [self._serializer.serialize(record, "POST") for record in records]
            pointer.put(answer, part.pointer, shown if part.many else next(iter(shown), None))
        return answer

    def create_part(self, part: Part, item: Any, owner: str | None) -> Record | None:
        """Create one object of a composite. owner: id of the first one. Raises Problem."""
        bound = self._profile.object(part.object_type)
        body = dict(item) if isinstance(item, dict) else {}
        if part.owner is not None:
            binding = bound[part.owner]
            pointer.put(body, binding.pointer, translation.wire_value(self._profile, binding, owner))
        try:
            return self.register(bound, body)
        except Problem as problem:
            prefix = ".".join(pointer.parts(part.pointer))
            problem.params = [(f"{prefix}.{name}", code, reason) for name, code, reason in problem.params]
            raise

    def read(self, bound: ObjectBinding, identity: str, expansions: Expansions = ()) -> dict[str, Any]:
        """The representation of an object with its expansions. Raises Problem when there is none."""
        record = self._existing(bound, identity)
        return dict(self._expander.expand(record, self._serializer.serialize(record, "GET"), expansions))

    def change(self, bound: ObjectBinding, identity: str, method: str, body: Any) -> dict[str, Any]:
        """Change (PATCH) or replace (PUT) an object; returns its new representation. Raises Problem."""
        record = self._existing(bound, identity)
        given = self._validator.accept(bound, body, method, record)
        self.store.update(record.id, given.content.facts, given.content.references)
        self._dialect.consequences(self, self._profile, given, self._existing(bound, identity))
        return self._serializer.serialize(self._existing(bound, identity), method)

    def delete(self, bound: ObjectBinding, identity: str, arguments: Mapping[str, str]) -> dict[str, Any] | None:
        """Delete an object and what belongs to it; returns what the answer says, if anything. Raises Problem.

        arguments: those of the query.
        """
        record = self._existing(bound, identity)
        self._validator.accept_deletion(bound, record)
        answer = self._dialect.deletion(self, self._serializer, record, arguments)
        self.remove_whole(record)
        return answer

    def remove_whole(self, record: Record) -> None:
        """Take an object and what belongs to it out of the store."""
        for one in [*self.dependents(record), record]:
            self.remove(one)

    def insert(self, bound: ObjectBinding, content: Content) -> Record:
        """Store a new object."""
        return self.store.insert(bound.object_type.name, content.facts, content.references)

    def remove(self, record: Record) -> None:
        """Take one object out of the store."""
        self.store.delete(record.id)

    def dependents(self, record: Record) -> Iterator[Record]:
        """What goes along with an object: what it owns, and what that owns, the innermost first."""
        for object_type in self._profile.model.object_types.values():
            outlives = self._dialect.imitation.outlives.get(object_type.name, ())
            for attribute in object_type.attributes.values():
                if not attribute.owner or attribute.target != record.type or record.type in outlives:
                    continue
                for one in self.store.referring(attribute.name, record.id):
                    if one.type == object_type.name:
                        yield from self.dependents(one)
                        yield one

    def _existing(self, bound: ObjectBinding, identity: str) -> Record:
        record = self.store.get(bound.object_type.name, identity)
        if record is None:
            raise Problem(404, "not_found", f"Dit object van het type {bound.object_type.name} bestaat niet.")
        return record


def _items(part: Part, body: dict[str, Any]) -> list[Any]:
    """The bodies of the objects of one part of a composite."""
    wire = pointer.get(body, part.pointer)
    if isinstance(wire, list):
        return wire
    left_out = wire is pointer.MISSING and (part.many or part.owner is not None)
    return [] if left_out else [wire]
