"""Identities and references of objects, packed: what has to be known of every record to judge them across records.

A key is the object type and the id in 17 bytes: a UUID as such, another id as a hash of 128 bits.
"""

from __future__ import annotations

import json
import struct
from binascii import unhexlify
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain, compress
from operator import add
from typing import Any, NamedTuple

from validator.payloads.across.relations import NUMBER, Relation, relations_of
from validator.profile.document import document_id
from validator.profile.model import ObjectBinding, Profile
from validator.profile.references import identity_of
from validator.schema import pointer

PARTITIONS = 64
"""The parts that keys are divided over, by their first byte after that of the object type."""

PLACE = struct.Struct("<17sBIQH")
"""A key, the number of a relation (of an identity: COPY or 0), and a place: line in its part, offset, and file."""

MARKED = struct.Struct("18s")
"""The begin of a PLACE: a key and the number after it."""

tail = struct.Struct("<IQH").pack
"""The place of a PLACE, which is the same in all that is packed of one object: joined to the rest, it is quicker."""

COPY = 1
"""Marks the identity of an object that is no record: one in another object, or in recorded traffic."""

RECORDED = 128
"""Added to the number of a relation in recorded traffic, which need not hold what it refers to."""

UUID_LENGTH, UUID_BYTES = 36, 16
TEXTS = frozenset({str, int})
"""What an id or nummer is as JSON; true and false are none."""

BYTES = [bytes((number,)) for number in range(256)]

PARTITION = bytes(number % PARTITIONS for number in range(256))
"""The partition of a key, by its first byte after that of the object type."""


def _partitions() -> list[bytearray]:
    return [bytearray() for _ in range(PARTITIONS)]


@dataclass
class Packed:
    """What is known of a part of the data: entries of PLACE by partition, of identities and of references.

    present: how many identities there are of each object type, by its code.
    """

    identities: list[bytearray] = field(default_factory=_partitions)
    references: list[bytearray] = field(default_factory=_partitions)
    present: Counter[int] = field(default_factory=Counter)


Name = Callable[[Any], str | None]
"""The id (or nummer) in a reference; None or "" when it has none."""


@dataclass(frozen=True)
class _Naming:
    """How objects of a type are named where others refer to them. path: in a reference, to what name reads."""

    path: tuple[str, ...]
    name: Name

    def of(self, reference: Any) -> str | None:
        """The id (or nummer) in a reference."""
        path = self.path
        is_member = len(path) == 1 and reference.__class__ is dict
        return self.name(reference.get(path[0]) if is_member else _at(reference, path))


def _naming(profile: Profile, object_type: str) -> _Naming:
    style, place = profile.reference_to(object_type), profile.reference_place(object_type)
    path = tuple(pointer.parts(style.read))
    if style.shown == "{id}":
        return _Naming(path, _alone)
    return _Naming(path, lambda found: identity_of(style.shown, found, place))


def _alone(found: Any) -> str | None:
    """An id (or nummer) that stands by itself."""
    return found if found.__class__ is str else str(found) if found.__class__ is int else None


class Leaf(NamedTuple):
    """A text or number in an object that is packed: as its own id or nummer, or as that of another object.

    code, mark: what stands before and after it in an entry. name: the id (or nummer) in its value, None or "" when it
    has none. is_uuid: whether it is a UUID in a text, in any object of the kind.
    """

    code: bytes
    mark: bytes
    is_identity: bool
    name: Name
    is_uuid: bool = False


@dataclass(frozen=True)
class _Link:
    """Where a relation stands in an object: a property and the path from there; and how it is packed.

    numbers: that of the relation, and that in recorded traffic.
    """

    first: str
    rest: tuple[str, ...]
    many: bool
    naming: _Naming
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
        namings = {name: _naming(profile, name) for name in self.types}
        self._links = {one: _link(one, namings[one.target_name]) for one in self.relations}
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
        where = tail(*place)
        for own in (layout.identity, layout.number):
            if own is not None:
                code, path = own
                found = _at(value, path)
                if found.__class__ in TEXTS and found != "":
                    digits = _digits(str(found))
                    packed.present[code[0]] += 1
                    packed.identities[digits[0] % PARTITIONS] += code + digits + BYTES[copy] + where
        for link in layout.links:
            if value.get(link.first):
                for entry in link.found(value):
                    name = link.naming.of(entry)
                    if name:
                        digits = _digits(name)
                        packed.references[digits[0] % PARTITIONS] += link.code + digits + link.numbers[recorded] + where

    def names(self, object_type: str) -> frozenset[str]:
        """The properties of an object type in which stands what is packed."""
        layout = self._layouts.get(object_type)
        if layout is None:
            return frozenset()
        own = [path[0] for _, path in filter(None, (layout.identity, layout.number))]
        return frozenset((*own, *(link.first for link in layout.links)))

    def leaves(self, object_type: str, value: Mapping[str, Any]) -> dict[tuple[str | int, ...], Leaf]:
        """What is packed of an object, by the path to it."""
        layout, found = self._layouts.get(object_type), dict[tuple[str | int, ...], Leaf]()
        if layout is None:
            return found
        for code, path in filter(None, (layout.identity, layout.number)):
            if _alone(_at(value, path)):
                found[path] = Leaf(code, BYTES[0], True, _alone)
        for link in layout.links:
            entries = link.found(value) if value.get(link.first) else ()
            for number, entry in enumerate(entries):
                if link.naming.of(entry):
                    inside = (number,) if entries.__class__ is list else ()
                    path = (link.first, *link.rest, *inside, *link.naming.path)
                    found[path] = Leaf(link.code, link.numbers[0], False, link.naming.name)
        return found

    def targets(self, relation: Relation, value: Any) -> Iterator[str]:
        """The ids (or nummers) that an object refers to by a relation; none of a value that is no object."""
        link = self._links[relation]
        refers = value.__class__ is dict and bool(value.get(link.first))
        return filter(None, map(link.naming.of, link.found(value))) if refers else iter(())

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


def pack_texts(
    packed: Packed, leaves: Sequence[Leaf], texts: Sequence[tuple[bytes, ...]], tails: Sequence[bytes]
) -> None:
    """Add what the texts of leaves name: a row of texts for every object, and one text more, with its `tail`."""
    for leaf, column in zip(leaves, zip(*texts, strict=True), strict=False):
        keys, named = _keys(leaf, column, tails)
        if leaf.is_identity:
            packed.present[leaf.code[0]] += len(named)
        partitions = packed.identities if leaf.is_identity else packed.references
        entries = map(add, chain.from_iterable(MARKED.iter_unpack(keys)), named)
        for number, entry in zip(keys[1 :: MARKED.size].translate(PARTITION), entries, strict=True):
            partitions[number] += entry


def _keys(leaf: Leaf, texts: Sequence[bytes], tails: Sequence[bytes]) -> tuple[bytes, Sequence[bytes]]:
    """The keys of the ids (or nummers) that texts name, each with its mark; and the tails of those that name one."""
    if leaf.is_uuid and leaf.name is _alone:
        before, after = leaf.code.hex().encode(), leaf.mark.hex().encode()
        return unhexlify((before + (after + before).join(texts) + after).translate(None, b'"-')), tails
    names = [leaf.name(json.loads(text)) for text in texts]
    keys = b"".join(leaf.code + _digits(name) + leaf.mark for name in names if name)
    return keys, list(compress(tails, names))


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


def _link(relation: Relation, naming: _Naming) -> _Link:
    first, *rest = pointer.parts(relation.place)
    numbers = BYTES[relation.number], BYTES[relation.number + RECORDED]
    return _Link(first, tuple(rest), relation.many, naming, BYTES[relation.target], numbers)


def _number(bound: ObjectBinding) -> str:
    """The JSON pointer of the nummer of an object type, or ""."""
    binding = bound.bindings.get("Nummer")
    return binding.pointer if binding is not None and binding.on_wire else ""
