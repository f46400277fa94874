"""The judge of objects of one type in one direction: all levels that look at nothing but the object itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from validator.errors import NotApplicable
from validator.payloads.criteria import Criteria, wire_reference
from validator.payloads.finding import PayloadFinding
from validator.payloads.levels.comparisons import ComparisonLevel, places
from validator.payloads.levels.record_rules import record_rules
from validator.payloads.levels.shape import ShapeLevel
from validator.payloads.levels.values import ValueLevel
from validator.payloads.levels.wire import WireLevel
from validator.payloads.recognition.object_types import own_names
from validator.payloads.recognition.releases import has_later_rules, without_later_rules
from validator.profile.document import document_id
from validator.profile.model import ObjectBinding, Profile
from validator.schema import catalog
from validator.schema.catalog import Direction
from validator.schema.properties import parts_of_other_types, top_level


class ObjectJudge:
    """Judges objects of one type, sent in one direction.

    schema: the reference of the wire schema that it judges by, or of its strict twin.
    rules: what objects agree on within themselves, where it asks that. by_text: whether it looks at nothing else, so
    that the text of an object can be enough to judge it.
    """

    def __init__(self, profile: Profile, criteria: Criteria, object_type: str, direction: Direction) -> None:
        self.object_type, self.direction = object_type, direction
        self.reference = wire_reference(profile, object_type, direction)
        self.described, self._required = top_level(self.reference)
        self.bound = _bound(profile, object_type)
        self._profile = profile
        self._wire = WireLevel(profile, object_type, self.identity, self.reference, direction, strict=criteria.strict)
        self.schema = self._wire.reference
        self._sent = direction != "answer"
        self._may_be_older = not self._sent and has_later_rules(profile, object_type)
        self._shape = _shape(profile, criteria, object_type)
        self.rules = record_rules(profile, object_type) if criteria.depth == "samenhang" and not self._sent else None
        self._values = list(_values(profile, self.reference, object_type)) if self._sent else []
        self._comparisons = ComparisonLevel(self.reference)
        self._is_more = bool(self._values or self._comparisons or self._shape or self.rules)
        self.by_text = not self._sent and self._shape is None

    def knows(self, value: Any) -> bool:
        """Whether a value is no object, which the schema says, or has any property that the schema describes."""
        return not isinstance(value, Mapping) or not self.described or not self.described.isdisjoint(value)

    def is_strange(self, value: Any) -> bool:
        """Whether an object lacks what its schema requires and has what it does not describe: it may be another's."""
        names = own_names(value) if isinstance(value, Mapping) else self._required
        return not self._required <= names and not names <= self.described

    def identity(self, value: Any) -> str:
        """The id of an object, or ""."""
        return (document_id(self._profile, self.bound, value) or "") if self.bound is not None else ""

    def findings(self, value: Any) -> list[PayloadFinding]:
        """What is wrong with an object, in the order of levels."""
        found = self._wire.findings(value)
        if found and self._may_be_older:
            found = list(without_later_rules(self._profile, self.object_type, value, found))
        if self._is_more and (value.__class__ is dict or isinstance(value, Mapping)):  # of every class is asked longer
            beyond = list(_new(found, self._beyond_schema(value)))
            found += self._named(beyond, self.identity(value)) if beyond else beyond
        return found

    def _beyond_schema(self, value: Mapping[str, Any]) -> Iterator[PayloadFinding]:
        if self._values:
            yield from chain.from_iterable(self._of_values(value))
        if self._comparisons:
            yield from self._comparisons.findings(value)
        if self._shape is not None:
            yield from self._shape.findings(value)
        if self.rules is not None:
            yield from self.rules.findings(value)

    def _of_values(self, value: Mapping[str, Any]) -> Iterator[Iterator[PayloadFinding]]:
        for pattern, level in self._values:
            for place, part in places(value, pattern):
                if isinstance(part, Mapping):
                    yield (one._replace(pointer=place + one.pointer) for one in level.findings(part))

    def _named(self, findings: list[PayloadFinding], identity: str) -> list[PayloadFinding]:
        return [one.of(self.object_type, identity) for one in findings]


def _new(wire: list[PayloadFinding], others: Iterator[PayloadFinding]) -> Iterator[PayloadFinding]:
    """The findings at places of which the wire schema says nothing: one place is wrong once."""
    known = {finding.pointer for finding in wire if finding.severity == "fout"}
    return (finding for finding in others if finding.pointer not in known or finding.level != "schema")


def _bound(profile: Profile, object_type: str) -> ObjectBinding | None:
    """The binding of an object type; None of what only the dialect has."""
    try:
        return profile.part(object_type) if object_type in profile.model.object_types else None
    except NotApplicable:
        return None


def _shape(profile: Profile, criteria: Criteria, object_type: str) -> ShapeLevel | None:
    if criteria.shape is None:
        return None
    shape = ShapeLevel(profile, criteria.shape)
    return shape if shape.object_type == object_type else None


def _values(profile: Profile, reference: str, object_type: str) -> Iterator[tuple[str, ValueLevel]]:
    """The domains of values of an object and of the objects in it, by their places."""
    titles = {path: name for name, path in catalog.wire_types(profile.dialect).items()}
    yield "", ValueLevel(profile, object_type)
    for place, inner in parts_of_other_types(reference):
        name = titles.get(inner.partition("#")[0])
        if name is not None:
            yield place, ValueLevel(profile, name)
