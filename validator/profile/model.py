"""Profiles: the YAML that binds the concepts of the standard to one API dialect.

A profile is pure data. This module reads and checks it; validator/profile/translation.py translates by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from validator.errors import NotApplicable
from validator.profile.composites import Composite
from validator.profile.error_bodies import ErrorStyle
from validator.profile.object_names import ObjectNames
from validator.profile.references import Ids, Place, ReferenceStyle, identity_text
from validator.profile.statuses import Statuses
from validator.profile.value_rules import ValueRule, target_value_rules
from validator.profile.versions import Version
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType

Empty = Literal["omit", "null", "text"]

BEYOND = "Dit gegeven kent de standaard niet, en dit dialect ook niet."
"""Why an attribute that no page has is not bound, where the profile says nothing of it."""


@dataclass(frozen=True)
class Binding:
    """How one attribute stands on the wire; the fields are those of the profile (schemas/profile.schema.json).

    search: the query argument that selects by it; of a moment that is searched by period, the one for the begin. until,
    before: then, the one for the end, with the moment itself or without. unsearched: why nothing can be searched by it,
    where the profile says so.
    """

    attribute: Attribute
    pointer: str = ""
    codes: Mapping[str, Any] = field(default_factory=dict)
    lacks: Mapping[str, str] = field(default_factory=dict)
    open: str | None = None
    closed: str | None = None
    json: Literal["integer"] | None = None
    many: bool = False
    read_only: bool = False
    search: str | None = None
    until: str | None = None
    before: str | None = None
    unsearched: str | None = None
    empty: Empty = "omit"
    never_empty: str | None = None
    fixed: str | None = None
    optional: str | None = None
    absent: str | None = None
    view_of: str | None = None
    only: Mapping[str, str] = field(default_factory=dict)
    items: str | None = None
    collection: str | None = None
    owner: str | None = None

    @property
    def on_wire(self) -> bool:
        """Whether it is a property of the object itself."""
        return bool(self.pointer)

    @property
    def arguments(self) -> tuple[str, ...]:
        """The query arguments that select by it."""
        return tuple(name for name in (self.search, self.until, self.before) if name is not None)


@dataclass(frozen=True)
class Placement:
    """Where an object stands, as JSON pointers: in a request, in an answer about it, and in an entry of a list."""

    request: str = ""
    answer: str = ""
    item: str = ""


@dataclass(frozen=True)
class ObjectBinding:
    """How one object type is reached.

    constants: by JSON pointer, what a registration carries where it writes no attribute. change_names: attributes that
    a change names too, with the value that they have. create_path: where it is registered by POST. put_id: what the
    id is that a sender chooses for it, where it is registered by PUT. placement: where an object stands. ids: what an
    id is; None: as in the rest of the dialect. unknown_id: one that no object has. lacks_arguments: query arguments
    beyond the standard that newer versions have. beyond: by JSON pointer, why the dialect shows what the standard
    leaves out. lists: by relation path, the pointer to the list in which the object itself refers to the objects there.
    search_via, until_via, before_via: by relation path, the query arguments, as those of a binding. unsearched_via,
    unexpanded: by relation path, why the dialect has no query argument for it, if the profile says so.
    """

    object_type: ObjectType
    bindings: Mapping[str, Binding]
    path: str = ""
    item_path: str = ""
    id: str = ""
    items: str = ""
    absent: str | None = None
    part_of: str | None = None
    search_requires: tuple[str, ...] = ()
    whole_groups: str | None = None
    beyond: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    search_via: Mapping[str, str] = field(default_factory=dict)
    until_via: Mapping[str, str] = field(default_factory=dict)
    before_via: Mapping[str, str] = field(default_factory=dict)
    expand: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, Any] = field(default_factory=dict)
    change_names: tuple[str, ...] = ()
    create_path: str = ""
    put_id: Ids | None = None
    placement: Placement = field(default_factory=Placement)
    ids: Ids | None = None
    unknown_id: str | None = None
    lacks_arguments: frozenset[str] = frozenset()
    unsearched_via: Mapping[str, str] = field(default_factory=dict)
    unexpanded: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the object type."""
        return self.object_type.name

    def __getitem__(self, name: str) -> Binding:
        """The binding of an attribute by any of its names. Raises NotApplicable when the dialect lacks it."""
        attribute = self.object_type.attribute(name)
        binding = self.bindings.get(attribute.name)
        if binding is None and attribute.beyond:
            raise NotApplicable(BEYOND)
        if binding is None:
            raise NotApplicable(f"Het profiel bindt {attribute.name!r} van {self.object_type.the} niet.")
        if binding.absent is not None:
            raise NotApplicable(binding.absent)
        return binding

    def arguments_via(self, path: str) -> tuple[str, ...]:
        """The query arguments that select by the attribute at the end of a relation path; of a period two."""
        named = (ends.get(path) for ends in (self.search_via, self.until_via, self.before_via))
        return tuple(name for name in named if name is not None)

    def beyond_reason(self, place: str) -> str | None:
        """Why the dialect shows what stands at a pointer in the object although the standard leaves it out; or None.

        An entry of a list stands for all of them. A reason holds for all that is inside too, unless attributes are.
        """
        path = "/".join(part for part in place.split("/") if not part.isdigit())
        for shown, why in self.beyond.items():
            inside = path.startswith(f"{shown}/") and not any(
                one.pointer.startswith(f"{shown}/") for one in self.on_wire()
            )
            if path == shown or inside:
                return why
        return None

    def is_partial_group(self, names: Iterable[str]) -> bool:
        """Whether these attributes are a part of a group on the wire, and not all of it."""
        pointers = {self[name].pointer for name in names}
        groups = {_parent(place) for place in pointers} - {""}
        return any(_parent(binding.pointer) in groups and binding.pointer not in pointers for binding in self.on_wire())

    def on_wire(self) -> Sequence[Binding]:
        """The bindings that are properties of the object itself."""
        return self._on_wire

    @cached_property
    def _on_wire(self) -> Sequence[Binding]:
        return [binding for binding in self.bindings.values() if binding.on_wire]

    def of_standard(self) -> Iterator[Binding]:
        """Those of them that the standard knows."""
        return (binding for binding in self.on_wire() if not binding.attribute.beyond)


@dataclass(frozen=True)
class Expansion:
    """How an answer is asked to hold what is around an object too.

    separator: between relation paths. nesting: between the links of one. under: pointer to the expansions in an object.
    beside: pointer, in the answer, to one list of all of them. type: pointer in an entry of it to what it is; types:
    what each object type is called there.
    """

    parameter: str = ""
    separator: str = ""
    nesting: str = ""
    under: str = ""
    beside: str = ""
    type: str = ""
    types: Mapping[str, str] = field(default_factory=dict)
    absent: str | None = None


@dataclass(frozen=True)
class KnownDeviation:
    """What the API of a dialect is known to do otherwise than the standard asks; it is judged all the same.

    scenarios: ids of those in which it shows. because: what the API does, in Dutch. source: where that was seen.
    """

    scenarios: tuple[str, ...]
    because: str
    source: str


@dataclass(frozen=True)
class Profile:
    """One profile, checked.

    id, title: who it is. version: of the API that it speaks to; None for a dialect without versions. versions: those
    that it knows, each with the release of the software that has it first, the oldest first. source: its name, or the
    path of its file, with the version if one was named; what `load` takes. editions: those it can be judged by, the
    default first. dialect: of its wire schemas. digest: "sha256:…" of the file and the version, for the results.
    names: of what was seen of a target, where references are by another attribute than the id.
    """

    id: str
    title: str
    version: Version | None
    versions: Mapping[str, str]
    source: str
    editions: tuple[str, ...]
    dialect: str
    digest: str
    model: ObjectModel
    statuses: Statuses
    request_media_type: str
    answer_media_types: tuple[str, ...]
    error_media_types: tuple[str, ...]
    auth_header: str
    auth_format: str
    version_header: str | None
    total: str | None
    next: str | None
    next_argument: str | None
    next_header: str | None
    offset: str | None
    collection_path: str | None
    page: str | None
    page_size: str | None
    unpaged: str
    refuses_unknown_arguments: bool
    refuses_unknown_values: bool
    document: str | None
    own_url: str | None
    lacks: Mapping[str, str]
    unlinked: str | None
    expansion: Expansion
    errors: ErrorStyle
    references: ReferenceStyle
    references_to: Mapping[str, ReferenceStyle]
    ids: Ids
    objects: Mapping[str, ObjectBinding]
    composites: Mapping[str, Composite]
    values: Mapping[str, ValueRule]
    known_deviations: Sequence[KnownDeviation] = ()
    base_url: str = ""
    names: ObjectNames = field(default_factory=ObjectNames, compare=False)

    @property
    def reference_read(self) -> str:
        """Pointer to what names the object, in a reference to an object type of which nothing else is said."""
        return self.references.read

    @property
    def reference_write(self) -> Any:
        """What is sent to refer to an object of a type of which nothing else is said."""
        return self.references.write

    @property
    def names_next(self) -> bool:
        """Whether an answer to a search says where the next page is."""
        return self.next is not None or self.next_header is not None

    @property
    def uuids(self) -> bool:
        """Whether an id is a UUID."""
        return self.ids == "uuid"

    @property
    def is_older_version(self) -> bool:
        """Whether it speaks another version than the newest that it knows."""
        return self.version is not None and self.version.number != list(self.versions)[-1]

    def known_deviation(self, scenario: str) -> KnownDeviation | None:
        """The known deviation that shows in the scenario of this id; None when there is none."""
        return next((known for known in self.known_deviations if scenario in known.scenarios), None)

    def value_rule(self, domain: str) -> ValueRule:
        """What is agreed on the values of a domain; where that is nothing, all of them are free."""
        return self.values.get(domain) or ValueRule(domain, "er is niets over afgesproken")

    def with_values(self, path: str | None) -> Profile:
        """The profile with the target's own choice of values, from its file, before its own. Raises InvalidInput."""
        if path is None:
            return self
        return replace(self, values={**self.values, **target_value_rules(Path(path), self.model)})

    def at(self, base_url: str) -> Profile:
        """The profile for a target: references that are URLs start with its base URL."""
        return self if base_url == self.base_url else replace(self, base_url=base_url)

    def reference_to(self, object_type: str) -> ReferenceStyle:
        """How references to objects of a type are written."""
        return self.references_to.get(object_type, self.references)

    def place_of(self, object_type: str) -> Place:
        """Where the objects of a type are, and what their ids are."""
        bound = self.objects.get(object_type)
        return Place(self.base_url, bound.item_path if bound else "", (bound and bound.ids) or self.ids)

    def reference_place(self, object_type: str) -> Place:
        """As `place_of`, with what names an object of the type in a reference in the place of its id."""
        place, by = self.place_of(object_type), self.reference_to(object_type).by
        if by is None:
            return place
        return replace(place, ids="integer" if self.object(object_type)[by].json == "integer" else "text")

    def id_text(self, object_type: str, value: Any) -> str | None:
        """The id of an object of a type, in its canonical form; None for a value that is none."""
        text = identity_text(value, self.place_of(object_type).ids)
        return None if text is None else self.identity(text)

    def identity(self, text: str) -> str:
        """An id in its canonical form, in which it is compared and sent: UUIDs in lower case."""
        return text.lower() if self.uuids else text

    def object(self, name: str) -> ObjectBinding:
        """The binding of an object type by any of its names. Raises NotApplicable when the dialect lacks it."""
        bound = self.part(name)
        if bound.absent is not None:
            raise NotApplicable(bound.absent)
        return bound

    def part(self, name: str) -> ObjectBinding:
        """As `object`, but an object type that only exists as part of another one counts too."""
        object_type = self.model.find(name)
        bound = self.objects.get(object_type.name)
        if bound is None:
            raise NotApplicable(f"Het profiel bindt het objecttype {object_type.name!r} niet.")
        if bound.absent is not None and bound.part_of is None:
            raise NotApplicable(bound.absent)
        return bound

    def composite(self, name: str) -> Composite:
        """The composite operation of that name. Raises NotApplicable when the dialect lacks it."""
        composite = self.composites.get(name)
        if composite is None:
            raise NotApplicable(f"Het profiel kent de samengestelde registratie {name!r} niet.")
        if composite.absent is not None:
            raise NotApplicable(composite.absent)
        return composite


def _parent(place: str) -> str:
    """The pointer of the group that a pointer leads into; "" for a property of the object itself."""
    return place.rpartition("/")[0]
