"""Identities and references of objects, packed: what has to be known of every record to judge them across records.

A key is the object type and the id in 17 bytes: a UUID as such, another id as a hash of 128 bits.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from validator.payloads.across.relations import NUMBER, Relation, relations_of
from validator.profile.document import document_id
from validator.profile.model import ObjectBinding, Profile
from validator.profile.references import identity_of
from validator.schema import pointer

PARTITIONS = 64
"""The parts that keys are divided over, by their first byte after that of the object type."""

PLACE = struct.Struct("<17sBIQH")
"""A key, the number of a relation (of an identity: COPY or 0), and a place: line in its part, offset, and file."""

_TAIL = struct.Struct("<IQH").pack
"""The place of a PLACE, which is the same in all that is packed of one object: joined to the rest, it is quicker."""

COPY = 1
"""Marks the identity of an object that is no record: one in another object, or in recorded traffic."""

RECORDED = 128
"""Added to the number of a relation in recorded traffic, which need not hold what it refers to."""

UUID_LENGTH, UUID_BYTES = 36, 16
TEXTS = frozenset({str, int})
"""What an id or nummer is as JSON; true and false are none."""

BYTES = [bytes((number,)) for number in range(256)]


def _partitions() -> list[bytearray]:
    return [bytearray() for _ in range(PARTITIONS)]


@dataclass
class Packed:
    """What is known of a part of the data: entries of PLACE by partition, of identities and of references."""

    identities: list[bytearray] = field(default_factory=_partitions)
    references: list[bytearray] = field(default_factory=_partitions)

    def present(self) -> Counter[int]:
        """How many there are of each object type, by its code."""
        return sum((Counter(content[:: PLACE.size]) for content in self.identities), Counter())


Name = Callable[[Any], str | None]
"""The id (or nummer) in a reference; None or "" when it has none."""


def _name(profile: Profile, object_type: str) -> Name:
    """What names objects of a type where others refer to them, at the end of a path in a reference."""
    style = profile.reference_to(object_type)
    path, place = tuple(pointer.parts(style.read)), profile.reference_place(object_type)
    if style.shown != "{id}":
        return lambda reference: identity_of(style.shown, _at(reference, path), place)

    name = path[0] if len(path) == 1 else None

    def alone(reference: Any) -> str | None:
        found = reference.get(name) if name and reference.__class__ is dict else _at(reference, path)
        return found if found.__class__ is str else str(found) if found.__class__ is int else None

    return alone


@dataclass(frozen=True)
class _Link:
    """Where a relation stands in an object: a property and the path from there; and how it is packed.

    numbers: that of the relation, and that in recorded traffic.
    """

    first: str
    rest: tuple[str, ...]
    many: bool
    name: Name
    code: bytes
    numbers: tuple[bytes, bytes]

    def found(self, value: Mapping[str, Any]) -> Any:
        """The references of an object that is known to have the property, as a list."""
        found = _at(value[self.first], self.rest) if self.rest else value[self.first]
        return found if self.many and found.__class__ is list else (found,)


@dataclass(frozen=True)
class _Layout:
    """What of an object type is packed: its id and nummer by code and path, and its relations."""

    identity: tuple[bytes, tuple[str, ...]]
    number: tuple[bytes, tuple[str, ...]] | None
    links: tuple[_Link, ...]


class References:
    """The identities and references of a dialect."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.types = [name for name, bound in profile.objects.items() if bound.absent is None]
        self._bound = {name: profile.objects[name] for name in self.types}
        self.relations = relations_of(profile, self.types)
        self._numbers = {name: _number(bound) for name, bound in self._bound.items()}
        names = {name: _name(profile, name) for name in self.types}
        self._links = {one: _link(one, names[one.target_name]) for one in self.relations}
        self._layouts = {name: self._layout(name, code) for code, name in enumerate(self.types)}

    def pack(
        self,
        packed: Packed,
        object_type: str,
        value: Mapping[str, Any],
        place: tuple[int, int, int],
        *,
        copy: bool,
        recorded: bool = False,
    ) -> None:
        """Add what an object is and refers to.

        place: line, offset and file. copy: whether it may occur again. recorded: whether it stands in traffic.
        """
        layout = self._layouts.get(object_type)
        if layout is None:
            return
        tail = _TAIL(*place)
        for own in (layout.identity, layout.number):
            if own is not None:
                code, path = own
                found = _at(value, path)
                if found.__class__ in TEXTS and found != "":
                    digits = _digits(str(found))
                    packed.identities[digits[0] % PARTITIONS] += code + digits + BYTES[copy] + tail
        for link in layout.links:
            if value.get(link.first):
                for entry in link.found(value):
                    name = link.name(entry)
                    if name:
                        digits = _digits(name)
                        packed.references[digits[0] % PARTITIONS] += link.code + digits + link.numbers[recorded] + tail

    def targets(self, relation: Relation, value: Any) -> Iterator[str]:
        """The ids (or nummers) that an object refers to by a relation; none of a value that is no object."""
        link = self._links[relation]
        refers = value.__class__ is dict and bool(value.get(link.first))
        return filter(None, map(link.name, link.found(value))) if refers else iter(())

    def _layout(self, name: str, code: int) -> _Layout:
        number = tuple(pointer.parts(self._numbers[name]))
        return _Layout(
            (BYTES[code], tuple(pointer.parts(self._bound[name].id))),
            (BYTES[code + NUMBER], number) if number else None,
            tuple(link for one, link in self._links.items() if one.source == name),
        )

    def identity_place(self, object_type: str) -> str:
        """The JSON pointer of the id of an object type."""
        return self._bound[object_type].id

    def identity(self, object_type: str, value: Any) -> str:
        """The id of an object, or ""."""
        return document_id(self._profile, self._bound[object_type], value) or ""

    def number_place(self, object_type: str) -> str:
        """The JSON pointer of the nummer of an object type."""
        return self._numbers[object_type]


def _at(value: Any, path: Sequence[str]) -> Any:
    """The value at a path of properties, or None; pointer.get, for a path that was split before."""
    for name in path:
        if value.__class__ is not dict:
            return None
        value = value.get(name)
    return value


def key(code: int, identity: str) -> bytes:
    """The key of an id (or nummer) of an object type."""
    return BYTES[code] + _digits(identity)


def _digits(identity: str) -> bytes:
    """The key of an id without that of its object type."""
    if len(identity) == UUID_LENGTH:
        try:
            digits = bytes.fromhex(identity.replace("-", ""))
        except ValueError:  # of the length of a UUID, and none
            digits = b""
        if len(digits) == UUID_BYTES:
            return digits
    return blake2b(identity.encode("utf-8", "replace"), digest_size=UUID_BYTES).digest()


def _link(relation: Relation, name: Name) -> _Link:
    first, *rest = pointer.parts(relation.place)
    numbers = BYTES[relation.number], BYTES[relation.number + RECORDED]
    return _Link(first, tuple(rest), relation.many, name, BYTES[relation.target], numbers)


def _number(bound: ObjectBinding) -> str:
    """The JSON pointer of the nummer of an object type, or ""."""
    binding = bound.bindings.get("Nummer")
    return binding.pointer if binding is not None and binding.on_wire else ""
