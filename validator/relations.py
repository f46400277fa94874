"""Ways from an object to what is around it, as features and profiles name them.

A link is a reference of the object itself ("Verstrekt door partij"), or the object type of what refers to it
("Betrokkene", in the plural too). "Betrokkene/Digitaal adres" leads on from a klantcontact to objects, and
"Betrokkene/Partij" to an attribute of one of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.errors import SuiteFault
from validator.objectmodel import Attribute, ObjectModel, ObjectType


@dataclass(frozen=True)
class Link:
    """One step. name: canonical. target: where it leads. attribute: the reference. back: whether the target has it."""

    name: str
    target: ObjectType
    attribute: Attribute
    back: bool


@dataclass(frozen=True)
class Way:
    """The links to an attribute, none for one of the object itself. name: canonical. owner: what has the attribute."""

    links: tuple[Link, ...]
    owner: ObjectType
    attribute: Attribute

    @property
    def name(self) -> str:
        """The canonical name of the whole way."""
        return "/".join([*(one.name for one in self.links), self.attribute.name])


def links(model: ObjectModel, start: ObjectType, text: str) -> tuple[Link, ...]:
    """The links that a text names, one after the other. Raises SuiteFault when one leads nowhere."""
    found: list[Link] = []
    for name in text.split("/"):
        found.append(_link(model, found[-1].target if found else start, name))
    return tuple(found)


def way(model: ObjectModel, start: ObjectType, text: str) -> Way:
    """The way to the attribute that a text names. Raises SuiteFault when it leads nowhere."""
    found: list[Link] = []
    here, rest = start, text
    while not _has(here, rest):
        name, _, after = rest.partition("/")
        if not after:
            break
        try:
            step = _link(model, here, name)
        except SuiteFault:
            break
        found.append(step)
        here, rest = step.target, after
    return Way(tuple(found), here, here.attribute(rest))


def _has(object_type: ObjectType, name: str) -> bool:
    return any(name == one.name or name in one.also for one in object_type.attributes.values())


def _link(model: ObjectModel, here: ObjectType, name: str) -> Link:
    own = [one for one in here.attributes.values() if name == one.name or name in one.also]
    if own and own[0].kind == "reference":
        return Link(own[0].name, model.object_types[str(own[0].target)], own[0], back=False)
    there = model.find(name)
    for attribute in there.attributes.values():
        if attribute.kind == "reference" and attribute.target == here.name:
            return Link(there.name, there, attribute, back=True)
    raise SuiteFault(f"{there.name!r} does not refer to {here.name!r}")
