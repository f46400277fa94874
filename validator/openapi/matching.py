"""Which property of an API an attribute of the standard is: by name, word and type, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.openapi.names import SHORT, KnownNames, Name, bare, is_near
from validator.schema.openapi_properties import Property
from validator.standard.objectmodel import Attribute, ObjectType

WHOLE, END, LIKE = 4, 3, 1
"""How well a name agrees: as a whole, at its end, or nearly."""

MOST_CANDIDATES = 3

TYPES = {
    "id": {"string", "integer"},
    "text": {"string", "integer", "number"},
    "number": {"string", "integer", "number"},
    "moment": {"string"},
    "date": {"string"},
    "map": {"object"},
    "code": {"string", "boolean", "integer"},
    "reference": {"string", "integer", "object"},
}
"""The JSON types that a value of each kind can have."""


@dataclass(frozen=True)
class Match:
    """What an attribute is bound to. others: pointers that may be meant too. sure: by a known name, and no other."""

    property: Property
    sure: bool
    others: tuple[str, ...] = ()


def matches(object_type: ObjectType, properties: Mapping[str, Property], names: KnownNames) -> dict[str, Match]:
    """The properties of an object by the attribute that they are; what is like nothing is left out."""
    scores: dict[str, list[tuple[int, Property, bool]]] = {}
    for attribute in object_type.attributes.values():
        if attribute.kind == "list":
            continue
        known = names.of(object_type.name, attribute)
        scored = [(*_score(attribute, one, known), one) for one in properties.values()]
        found = [(score, one, sure) for score, sure, one in scored if score > 0]
        if found:
            scores[attribute.name] = sorted(found, key=lambda entry: (-entry[0], len(entry[1].segments)))
    return _assigned(scores)


def _assigned(scores: Mapping[str, list[tuple[int, Property, bool]]]) -> dict[str, Match]:
    """The best property for each attribute, each for one of them: the surest first."""
    result: dict[str, Match] = {}
    taken: dict[str, str] = {}
    candidates = [(score, sure, name, one) for name, found in scores.items() for score, one, sure in found]
    for score, sure, name, one in sorted(candidates, key=lambda candidate: (-candidate[0], len(candidate[3].segments))):
        if name in result or any(_overlap(one.pointer, place) for place in taken):
            continue
        equals = [other for value, other, _ in scores[name] if value == score and other.pointer != one.pointer]
        others = [
            other.pointer for value, other, _ in scores[name] if other.pointer != one.pointer and value >= score - 1
        ]
        rivals = [
            rival
            for rival, found in scores.items()
            if rival != name and rival not in result and found[0][0] == score and found[0][1].pointer == one.pointer
        ]
        certain = sure and not one.deprecated and not equals and not rivals
        result[name] = Match(one, certain, tuple(others[:MOST_CANDIDATES]))
        taken[one.pointer] = name
    return result


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


def _score(attribute: Attribute, one: Property, names: Iterable[Name]) -> tuple[int, bool]:
    """How well a property agrees with an attribute, and whether that is by a known name."""
    if not _fits(attribute, one):
        return 0, False
    segments = tuple(map(bare, one.segments))
    best, sure = 0, False
    for name in names:
        agreed = _agreement(segments, name.parts)
        value = agreed * 2 + (1 if name.known else 0) if agreed else 0
        if value > best:
            best, sure = value, name.known and agreed > LIKE
    if best and one.deprecated:
        best -= 1
    return best, sure


def _agreement(segments: tuple[str, ...], parts: tuple[str, ...]) -> int:
    if segments == parts or ("".join(segments) == "".join(parts) and len(parts) > 1):
        return WHOLE
    if segments[-len(parts) :] == parts:
        return END
    joined, wanted = "".join(segments), "".join(parts)
    without_links = joined.removesuffix("id").removesuffix("uuid").removesuffix("url")
    if without_links == wanted and without_links != joined:
        return LIKE + 1
    return LIKE if len(parts[-1]) > SHORT and (joined.endswith(wanted) or is_near(segments[-1], parts[-1])) else 0


def _fits(attribute: Attribute, one: Property) -> bool:
    """Whether a value of an attribute can stand at a property."""
    kinds = TYPES.get(attribute.kind, set())
    if one.types and not one.types & kinds:
        return False
    if attribute.kind == "reference":
        return "object" not in one.types or one.reference is not None
    if one.many or one.reference is not None:
        return False
    if attribute.kind in {"moment", "date"}:
        return one.format in {None, "date-time" if attribute.kind == "moment" else "date"}
    if attribute.kind == "text":
        return one.format not in {"date-time", "date"} and not (one.values and set(map(type, one.values)) == {bool})
    return True
