"""The concepts of the standard: object types and their attributes, whatever an API calls them.

The facts stand in objectmodel.yaml. Names are looked up with the synonyms of every edition, so that a feature may say
`Te verwerken` where the oldest page says `Te doen`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from graphlib import TopologicalSorter
from typing import Any, Literal

from validator.errors import SuiteFault
from validator.resources import PACKAGE
from validator.schema.yaml_file import YamlFile
from validator.suggest import did_you_mean

Kind = Literal["id", "text", "number", "moment", "date", "code", "reference", "list", "map"]


@dataclass(frozen=True)
class Attribute:
    """One attribute of an object type.

    name: canonical, with "/" between a group and its member. target: the object type that a reference or list leads to.
    values: of a code, the canonical values with their synonyms. fill, example, full, when, owner, beyond,
    once_per_owner: see objectmodel.yaml.
    """

    name: str
    kind: Kind
    target: str | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fill: str | None = None
    example: str | None = None
    full: str | None = None
    when: Mapping[str, Sequence[str | None]] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    owner: bool = False
    beyond: bool = False
    once_per_owner: bool = False

    def value(self, name: str) -> str:
        """The canonical value of a code by one of its names. Raises SuiteFault when the standard has no such value."""
        for canonical, others in self.values.items():
            if name == canonical or name in others:
                return canonical
        raise SuiteFault(_unknown(f"value of {self.name!r}", name, self.values))


@dataclass(frozen=True)
class ObjectType:
    """One object type with its Dutch nouns and its attributes by canonical name.

    once_per_owner: whether a register may refuse a second one between the same owners.
    """

    name: str
    article: str
    singular: str
    plural: str
    attributes: Mapping[str, Attribute]
    also: tuple[str, ...] = ()
    once_per_owner: bool = False

    @property
    def owners(self) -> list[str]:
        """The object types of what it belongs to."""
        return [str(attribute.target) for attribute in self.attributes.values() if attribute.owner]

    @property
    def the(self) -> str:
        """The noun with its article: "de interne taak"."""
        return f"{self.article} {self.singular}"

    def attribute(self, name: str) -> Attribute:
        """The attribute by one of its names. Raises SuiteFault when there is none."""
        attribute = self._by_name.get(name)
        if attribute is None:
            raise SuiteFault(_unknown(f"attribute of {self.name!r}", name, self.attributes))
        return attribute

    @cached_property
    def _by_name(self) -> Mapping[str, Attribute]:
        """The attributes by all their names; the first one of a name."""
        named = [(name, one) for one in self.attributes.values() for name in (one.name, *one.also)]
        return dict(reversed(named))

    def group(self, name: str) -> list[Attribute]:
        """The attributes of a group ("Persoonsnaam"), or the one attribute of that name.

        Raises SuiteFault when there is neither.
        """
        members = [
            attribute
            for attribute in self.attributes.values()
            if any(alias.startswith(name + "/") for alias in (attribute.name, *attribute.also))
        ]
        return members or [self.attribute(name)]


@dataclass(frozen=True)
class Domain:
    """A kind of values, such as telephone numbers.

    attributes: those that hold them, by object type. when, proof and digits: see objectmodel.yaml.
    """

    name: str
    attributes: Mapping[str, Sequence[str]]
    when: Mapping[str, Sequence[str]] = field(default_factory=dict)
    proof: str | None = None
    digits: bool = False

    def among(self, object_type: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Those of the values of an object that are of this domain, by attribute."""
        if any(values.get(other) not in wanted for other, wanted in self.when.items()):
            return {}
        return {name: values[name] for name in self.attributes.get(object_type, ()) if name in values}


class ObjectModel:
    """All object types, and the domains of their values. lists: names of the attributes that are lists."""

    def __init__(self, object_types: Iterable[ObjectType], domains: Iterable[Domain] = ()) -> None:
        self.object_types = {object_type.name: object_type for object_type in object_types}
        self.domains = {domain.name: domain for domain in domains}
        named = [
            (alias.lower(), one)
            for one in self.object_types.values()
            for alias in (one.name, one.singular, one.plural, *one.also)
        ]
        self._by_name = dict(reversed(named))  # the first one of a name
        attributes = [one for object_type in self.object_types.values() for one in object_type.attributes.values()]
        self.lists = frozenset(attribute.name for attribute in attributes if attribute.kind == "list")

    def find(self, name: str) -> ObjectType:
        """The object type by its name, a synonym or its noun, singular or plural, in any case.

        Raises SuiteFault when the standard knows no such object.
        """
        object_type = self._by_name.get(name.lower())
        if object_type is None:
            raise SuiteFault(_unknown("object type", name, self.object_types))
        return object_type

    def list_member(self, object_type: ObjectType, name: str) -> Attribute | None:
        """The attribute that "Digitale adressen/Digitaal adres/Adres" names; None for a name that leads into no list.

        Raises SuiteFault when the objects of the list have no such attribute.
        """
        list_name, _, member = name.partition("/")
        attribute = object_type.attributes.get(list_name)
        if not member or attribute is None or attribute.kind != "list":
            return None
        return self.object_types[str(attribute.target)].attribute(member.rpartition("/")[2])

    def dependency_order(self) -> list[str]:
        """The object types in the order in which they can be created: what is referred to first.

        A partij comes before its digitaal adres, although it may prefer one: what belongs to an object comes after it.
        """
        order: list[str] = []

        def belongs(name: str, owner: str) -> bool:
            attributes = self.object_types[name].attributes.values()
            return any(attribute.owner and attribute.target == owner for attribute in attributes)

        def add(name: str) -> None:
            if name not in order:
                for attribute in self.object_types[name].attributes.values():
                    target = attribute.target
                    if attribute.kind == "reference" and target and target != name and not belongs(target, name):
                        add(target)
                order.append(name)

        for name in self.object_types:
            add(name)
        return order

    def whole_order(self) -> list[str]:
        """The object types in the order in which they can be taken away as a whole.

        What belongs to an object comes after it, since it may have gone along; whatever else refers comes first.
        """
        earlier: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(self.object_types, ()))
        for name, object_type in self.object_types.items():
            for attribute in object_type.attributes.values():
                target = str(attribute.target)
                if attribute.kind != "reference" or target == name:
                    continue
                if attribute.owner:
                    earlier.add(name, target)
                elif name not in self.object_types[target].owners:
                    earlier.add(target, name)
        return list(earlier.static_order())


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    return f"{name!r} is no {what}; {did_you_mean(name, known)}"


def _attribute(name: str, facts: Mapping[str, Any]) -> Attribute:
    return Attribute(
        name=name,
        kind=facts["kind"],
        target=facts.get("to") or facts.get("of"),
        values={value: tuple(others) for value, others in facts.get("values", {}).items()},
        fill=facts.get("fill"),
        example=facts.get("example"),
        full=facts.get("full"),
        when=facts.get("when", {}),
        also=tuple(facts.get("also", ())),
        owner=facts.get("owner", False),
        beyond=facts.get("beyond", False),
        once_per_owner=facts.get("once_per_owner", False),
    )


@cache
def load_model() -> ObjectModel:
    """The object model of the standard, read once."""
    data = YamlFile(PACKAGE / "standard" / "objectmodel.yaml", is_foreign=False).data
    domains = (
        Domain(name, facts["in"], facts.get("when", {}), facts.get("proof"), facts.get("digits", False))
        for name, facts in data["domains"].items()
    )
    object_types = (
        ObjectType(
            name=name,
            article=facts["article"],
            singular=facts["singular"],
            plural=facts["plural"],
            attributes={key: _attribute(key, attribute) for key, attribute in facts["attributes"].items()},
            also=tuple(facts.get("also", ())),
            once_per_owner=facts.get("once_per_owner", False),
        )
        for name, facts in data["object_types"].items()
    )
    return ObjectModel(object_types, domains)
