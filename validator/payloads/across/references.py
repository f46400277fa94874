"""Identities and references of objects, packed: what has to be known of every record to judge them across records.

A key is the object type and the id in 17 bytes: a UUID as such, another id as a hash of 128 bits.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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

COPY = 1
"""Marks the identity of an object that is no record: one in another object, or in recorded traffic."""

UUID_LENGTH, UUID_BYTES = 36, 16
TEXTS = frozenset({str, int})
"""What an id or nummer is as JSON; true and false are none."""

CODES = [bytes((code,)) for code in range(256)]


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


class _Name:
    """What names objects of a type where others refer to them, at the end of a path in a reference."""

    def __init__(self, profile: Profile, object_type: str) -> None:
        style = profile.reference_to(object_type)
        self._path = tuple(pointer.parts(style.read))
        self._template, self._place = style.shown, profile.reference_place(object_type)
        self._stands_alone = self._template == "{id}"

    def of(self, reference: Any) -> str | None:
        """The name in a reference; None or "" when it has none."""
        found = _at(reference, self._path)
        if self._stands_alone:
            return found if found.__class__ is str else str(found) if found.__class__ is int else None
        return identity_of(self._template, found, self._place)


@dataclass(frozen=True)
class _Layout:
    """What of an object type is packed: code, path of the id and of the nummer, and its relations.

    A relation has the property that it stands in, and the path from there.
    """

    code: int
    identity: tuple[str, ...]
    number: tuple[str, ...]
    relations: tuple[tuple[Relation, str, tuple[str, ...]], ...]


class References:
    """The identities and references of a dialect."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.types = [name for name, bound in profile.objects.items() if bound.absent is None]
        self._codes = {name: code for code, name in enumerate(self.types)}
        self._bound = {name: profile.objects[name] for name in self.types}
        self.relations = relations_of(profile, self.types)
        self._names = {name: _Name(profile, name) for name in self.types}
        self._numbers = {name: _number(bound) for name, bound in self._bound.items()}
        self._layouts = {name: self._layout(name) for name in self.types}

    def pack(
        self, packed: Packed, object_type: str, value: Mapping[str, Any], place: tuple[int, int, int], *, copy: bool
    ) -> None:
        """Add what an object is and refers to. place: line, offset and file. copy: whether it may occur again."""
        layout = self._layouts.get(object_type)
        if layout is None:
            return
        write = PLACE.pack
        identity = _at(value, layout.identity)
        if identity.__class__ in TEXTS and identity != "":
            own = key(layout.code, str(identity))
            packed.identities[own[1] % PARTITIONS] += write(own, copy, *place)
        number = _at(value, layout.number) if layout.number else None
        if number.__class__ in TEXTS and number != "":
            own = key(layout.code + NUMBER, str(number))
            packed.identities[own[1] % PARTITIONS] += write(own, copy, *place)
        for relation, first, rest in layout.relations:
            if value.get(first):
                for name in self._named(relation, _at(value[first], rest)):
                    target = key(relation.target, name)
                    packed.references[target[1] % PARTITIONS] += write(target, relation.number, *place)

    def targets(self, relation: Relation, value: Any) -> Iterator[str]:
        """The ids (or nummers) that an object refers to by a relation."""
        return self._named(relation, _at(value, pointer.parts(relation.place)))

    def _named(self, relation: Relation, found: Any) -> Iterator[str]:
        name_of = self._names[relation.target_name].of
        for entry in found if relation.many and found.__class__ is list else (found,):
            name = name_of(entry)
            if name:
                yield name

    def _layout(self, name: str) -> _Layout:
        places = [(one, pointer.parts(one.place)) for one in self.relations if one.source == name]
        own = [(one, parts[0], tuple(parts[1:])) for one, parts in places]
        identity, number = (tuple(pointer.parts(place)) for place in (self._bound[name].id, self._numbers[name]))
        return _Layout(self._codes[name], identity, number, tuple(own))

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
    if len(identity) == UUID_LENGTH:
        try:
            digits = bytes.fromhex(identity.replace("-", ""))
        except ValueError:  # of the length of a UUID, and none
            digits = b""
        if len(digits) == UUID_BYTES:
            return CODES[code] + digits
    return CODES[code] + blake2b(identity.encode("utf-8", "replace"), digest_size=16).digest()


def _number(bound: ObjectBinding) -> str:
    """The JSON pointer of the nummer of an object type, or ""."""
    binding = bound.bindings.get("Nummer")
    return binding.pointer if binding is not None and binding.on_wire else ""
