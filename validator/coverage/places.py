"""The places of a profile: every bound attribute, search argument, … with what can go wrong there, each with a name.

They are made from the object model and the bindings of the profile alone: what a dialect lacks is no place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from validator.coverage.refusals import (
    MISSING,
    NO_CODE,
    NO_FORM,
    NOWHERE,
    TAKEN,
    TOO_LONG,
    refusals_of,
    refused_changes_of,
)
from validator.errors import InvalidInput
from validator.profile.model import Binding, ObjectBinding, Profile
from validator.standard.objectmodel import Attribute, ObjectType
from validator.standard.relations import relation_links, relation_path
from validator.suggest import did_you_mean

SHOWN = ("answered", "read", "listed")
CREATED = ("created",)
CHANGED = ("patched", "put", "answered-after-change", "kept")
ALONE = ("found", "other", "unknown", "empty", "repeated")
TEXTUAL = ("capitals", "signs")
PAGED = ("order", "walked", "beyond")
BACK = ("nothing", "one", "two", "after-deletion")
FORWARD = ("nothing", "one")
OPERATIONS = ("registered", "listed", "read", "changed", "replaced", "deleted")
ASPECTS = {
    "created": "a registration gives it a value",
    "answered": "it has a value in the answer to a registration",
    "listed": "it has a value in a list that a search finds; or that answer",
    "patched": "a PATCH gives it another value than it had",
    "put": "a PUT gives it another value than it had",
    "answered-after-change": "it has a value in the answer to a PATCH or PUT",
    "kept": "it has a value, which a PATCH of another attribute leaves alone",
    "capitals": "a text with capitals and small letters",
    "signs": "a search value with one of , + & % ' \" in it",
    "blanks": "a text with a line end, or two blanks together, within it",
    "edges": "a text with a blank or a line end at one of its ends",
    "zeros": "a number that begins with 0",
    "two": "two objects at once",
    "url": "an answer shows the URL of the object that it refers to, beside the id",
    "id-in-capitals": "a search by an id in capitals, where ids are UUIDs",
    "combined": "a search by it and by another argument",
    "found": "a search by it alone finds something",
    "other": "a search by it alone leaves out an object that has another value",
    "unknown": "a search by it alone for a value or id that no object has",
    "empty": "a search with it, without a value",
    "repeated": "a search with it twice; or among several arguments that each ask for an expansion",
    "order": "the same search twice, which finds two objects or more",
    "walked": "a search over two pages or more, each asked for",
    "beyond": "a page after the last one",
    "nothing": "there is nothing to show",
    "one": "there is one object to show",
    "after-deletion": "an object that it showed was deleted",
    "together": "together with another expansion, in one argument",
    "gone": "a GET of an object that was deleted",
    "unlisted": "a search that would have found an object before it was deleted",
    "goes-along": "what belongs to a deleted object is asked for afterwards",
    "stays": "what a deleted object referred to is asked for afterwards",
    "registered": "the answer to a registration",
    "read": "it has a value in the answer to a GET of the object; or that answer",
    "changed": "the answer to a PATCH",
    "replaced": "the answer to a PUT",
    "deleted": "the answer to a deletion",
    MISSING: "a registration is refused because it is left out",
    NO_CODE: "a registration is refused because its value is none of the standard",
    NO_FORM: "a registration is refused because its value is no number or no moment",
    NOWHERE: "a registration is refused because it refers to what is not there",
    TOO_LONG: "a registration is refused because its text is too long",
    TAKEN: "a registration is refused because another object has its number",
    "nothing-left": "after a refusal for any of these reasons objects of the type are searched for",
    "again": "a registration that was refused is tried once more, the same in all",
    "unchanged": "the object is asked for after a change of it was refused",
    "changed-again": "a change that was refused is tried once more, the same in all",
}
"""What is asked of a place, by the last part of its name. `value:X`: a code has the value X.

`nothing-left:R` and `again:R`: of a refusal for the reason R. `patched:R` and `put:R`: a PATCH or PUT is refused for
the reason R; `unchanged:patched:R`, `changed-again:patched:R`: of such a refusal.
"""


@dataclass(frozen=True, order=True)
class Place:
    """One cell.

    kind: attribute, argument, collection, relation, expansion, deletion, answer, refusal or refused-change. name: of
    the attribute, or the path of the argument, relation or expansion; "" for a collection or an answer. aspect: see
    ASPECTS.
    """

    kind: str
    object_type: str
    name: str
    aspect: str

    @property
    def id(self) -> str:
        """Its stable name: "attribute/Klantcontact/Onderwerp/patched"."""
        return "/".join(part for part in (self.kind, self.object_type, self.name, self.aspect) if part)


def places_of(profile: Profile) -> tuple[Place, ...]:
    """All places of a profile, by object type as in the object model."""
    bound = [one for one in profile.objects.values() if one.absent is None]
    return tuple(place for one in bound for place in _places_of_type(profile, one))


def place_named(profile: Profile, identity: str) -> Place:
    """The place of that name. Raises InvalidInput with the nearest name when the profile has none."""
    known = {place.id: place for place in places_of(profile)}
    if identity not in known:
        raise InvalidInput(f"{profile.id} has no place {identity!r}; {did_you_mean(identity, known)}")
    return known[identity]


def _places_of_type(profile: Profile, bound: ObjectBinding) -> Iterator[Place]:
    for binding in bound.on_wire():
        if binding.attribute.kind not in {"id", "list"}:
            yield from _of_attribute(profile, bound.object_type.name, binding)
    for path, attribute in arguments_of(profile, bound):
        yield from _named("argument", bound.object_type.name, path, _argument_aspects(profile, bound, path, attribute))
    yield from _named("collection", bound.object_type.name, "", PAGED if profile.page else ("order",))
    for path in bound.lists:
        yield from _named("relation", bound.object_type.name, path, BACK)
    for path in bound.expand:
        yield from _named("expansion", bound.object_type.name, path, _expansion_aspects(profile, bound, path))
    yield from _of_deletion(profile, bound.object_type)
    yield from _named("answer", bound.object_type.name, "", OPERATIONS)
    yield from _of_refusals(profile, bound)


def _named(kind: str, object_type: str, name: str, aspects: Iterable[str]) -> Iterator[Place]:
    return (Place(kind, object_type, name, aspect) for aspect in aspects)


def _of_attribute(profile: Profile, object_type: str, binding: Binding) -> Iterator[Place]:
    attribute = binding.attribute
    aspects = (
        SHOWN if binding.read_only else (*CREATED, *SHOWN, *CHANGED, *_value_aspects(profile, object_type, binding))
    )
    yield from _named("attribute", object_type, attribute.name, aspects)
    if attribute.kind == "reference" and profile.reference_to(str(attribute.target)).url is not None:
        yield Place("attribute", object_type, attribute.name, "url")


def _value_aspects(profile: Profile, object_type: str, binding: Binding) -> Iterator[str]:
    """What its values are to show: each code, and what is easily lost of a text or a number."""
    attribute = binding.attribute
    yield from (f"value:{value}" for value in binding.codes)
    if binding.many:
        yield "two"
    if attribute.kind == "text" and not _is_ruled(profile, object_type, attribute):
        yield from ("capitals", "blanks", "edges")
    if binding.json != "integer" and _begins_with_zero(profile, object_type, attribute):
        yield "zeros"


def _is_ruled(profile: Profile, object_type: str, attribute: Attribute) -> bool:
    """Whether there are texts that it may not be, such as what is no telephone number."""
    domains = (one for one in profile.model.domains.values() if attribute.name in one.attributes.get(object_type, ()))
    return any(profile.value_rule(domain.name).refused is not None for domain in domains)


def _begins_with_zero(profile: Profile, object_type: str, attribute: Attribute) -> bool:
    """Whether a value may begin with a zero that counts: a number, one in digits, or a code as the pages have them."""
    domains = (one for one in profile.model.domains.values() if attribute.name in one.attributes.get(object_type, ()))
    shown = attribute.kind == "text" and (attribute.example or attribute.fill or "").startswith("0")
    return attribute.kind == "number" or shown or any(domain.digits for domain in domains)


def arguments_of(profile: Profile, bound: ObjectBinding) -> list[tuple[str, Attribute]]:
    """The search arguments of an object type: by the attribute, or the path to it, the attribute that it is about."""
    own = [(binding.attribute.name, binding.attribute) for binding in bound.on_wire() if binding.search]
    paths = [relation_path(profile.model, bound.object_type, name) for name in bound.search_via]
    return [*own, *((path.name, path.attribute) for path in paths)]


def _argument_aspects(profile: Profile, bound: ObjectBinding, path: str, attribute: Attribute) -> tuple[str, ...]:
    owner = relation_path(profile.model, bound.object_type, path).owner.name
    is_free = attribute.kind == "text" and not _is_ruled(profile, owner, attribute)
    is_uuid = attribute.kind == "reference" and profile.uuids
    return (*ALONE, "combined", *(TEXTUAL if is_free else ()), *(("id-in-capitals",) if is_uuid else ()))


def _expansion_aspects(profile: Profile, bound: ObjectBinding, path: str) -> tuple[str, ...]:
    last = relation_links(profile.model, bound.object_type, path)[-1]
    return (*(BACK if last.back else FORWARD), *(("together",) if len(bound.expand) > 1 else ()), "repeated")


def _of_refusals(profile: Profile, bound: ObjectBinding) -> Iterator[Place]:
    """Each refusal of a registration and of a change: that there is one, that nothing is left, and the same again."""
    object_type, again = bound.object_type.name, dict.fromkeys(reason for _, reason in refusals_of(profile, bound))
    for name, reason in refusals_of(profile, bound):
        yield from _named("refusal", object_type, name, (reason, f"nothing-left:{reason}"))
    yield from _named("refusal", object_type, "", (f"again:{reason}" for reason in again))
    changes = list(refused_changes_of(profile, bound))
    for name, refused in changes:
        yield from _named("refused-change", object_type, name, (refused, f"unchanged:{refused}"))
    again = dict.fromkeys(refused for _, refused in changes)
    yield from _named("refused-change", object_type, "", (f"changed-again:{refused}" for refused in again))


def _of_deletion(profile: Profile, object_type: ObjectType) -> Iterator[Place]:
    yield from _named("deletion", object_type.name, "", ("gone", "unlisted"))
    for other in profile.objects.values():
        references = [one.attribute for one in other.on_wire() if one.attribute.kind == "reference"]
        owned = any(one.owner and one.target == object_type.name for one in references)
        if other.absent is None and owned:
            yield Place("deletion", object_type.name, other.object_type.name, "goes-along")
    own = profile.objects[object_type.name]
    for target in dict.fromkeys(
        str(one.attribute.target) for one in own.on_wire() if one.attribute.kind == "reference"
    ):
        yield Place("deletion", object_type.name, target, "stays")
