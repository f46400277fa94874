"""Relation paths from an object to the objects around it, as features and profiles name them.

A link is a reference of the object itself ("Verstrekt door partij"), or the object type of what refers to it
("Betrokkene", in the plural too). "Betrokkene/Digitaal adres" leads on from a klantcontact to objects, and
"Betrokkene/Partij" to an attribute of one of them. Of objects that refer in more than one way, "Onderwerpobject via Was
klantcontact" says which reference is meant; without it the first one is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from validator.errors import SuiteFault
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType

VIA = " via "
"""Between the name of an object type and that of its reference."""


@dataclass(frozen=True)
class Link:
    """One step. name: canonical. target: where it leads. attribute: the reference. back: whether the target has it."""

    name: str
    target: ObjectType
    attribute: Attribute
    back: bool


@dataclass(frozen=True)
class RelationPath:
    """The links to an attribute, none for one of the object itself. name: canonical. owner: type with the attribute."""

    links: tuple[Link, ...]
    owner: ObjectType
    attribute: Attribute

    @property
    def name(self) -> str:
        """The canonical name of the whole path."""
        return "/".join([*(link.name for link in self.links), self.attribute.name])


def relation_links(model: ObjectModel, start: ObjectType, text: str) -> tuple[Link, ...]:
    """The links that a text names, one after the other. Raises SuiteFault when one leads nowhere."""
    links: list[Link] = []
    for name in text.split("/"):
        links.append(_link(model, links[-1].target if links else start, name))
    return tuple(links)


def attributes_along(start: ObjectType, links: Iterable[Link]) -> Iterator[tuple[str, str]]:
    """The references by which these links lead, each as the names of the object type that has it and of itself."""
    owner = start
    for link in links:
        yield (link.target if link.back else owner).name, link.attribute.name
        owner = link.target


def relation_path(model: ObjectModel, start: ObjectType, text: str) -> RelationPath:
    """The path to the attribute that a text names. Raises SuiteFault when it leads nowhere."""
    links: list[Link] = []
    owner, rest = start, text
    while not _has(owner, rest):
        name, _, after = rest.partition("/")
        if not after:
            break
        try:
            link = _link(model, owner, name)
        except SuiteFault:
            break
        links.append(link)
        owner, rest = link.target, after
    return RelationPath(tuple(links), owner, owner.attribute(rest))


def _has(object_type: ObjectType, name: str) -> bool:
    return any(name in (attribute.name, *attribute.also) for attribute in object_type.attributes.values())


def _link(model: ObjectModel, start: ObjectType, name: str) -> Link:
    own = [attribute for attribute in start.attributes.values() if name in (attribute.name, *attribute.also)]
    if own and own[0].kind == "reference":
        return Link(own[0].name, model.object_types[str(own[0].target)], own[0], back=False)
    noun, _, via = name.partition(VIA)
    target = model.find(noun)
    for attribute in target.attributes.values():
        if attribute.kind == "reference" and attribute.target == start.name and via in ("", attribute.name):
            return Link(f"{target.name}{VIA}{via}" if via else target.name, target, attribute, back=True)
    raise SuiteFault(f"{target.name!r} does not refer to {start.name!r}")
