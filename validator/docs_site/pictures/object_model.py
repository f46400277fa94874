"""The object model: object types as boxes, and what refers to what with cardinalities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from validator.docs_site.bindings import identity_profiles
from validator.docs_site.pictures.drawing import Drawing, Picture
from validator.docs_site.pictures.layers import Layers, Node, layers
from validator.profile.model import Profile
from validator.schema.catalog import wire_schema, wire_types
from validator.schema.properties import required_pointers
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType

WIDTH, ACROSS = 160, 305
"""Width of a box, and the distance between columns."""

MANY = "0..*"
"""How many objects may refer to one: the standard sets no limit."""

Label = tuple[float, float, str, str]
"""A text of the picture: x, y, what it says, and its anchor."""


@dataclass(frozen=True)
class Relation:
    """The references from one object type to another, by attribute, each with its cardinality ("0..1")."""

    source: str
    target: str
    attributes: tuple[tuple[str, str], ...]

    @property
    def cardinality(self) -> str:
        """That of all its attributes."""
        return " / ".join(dict.fromkeys(cardinality for _, cardinality in self.attributes))


def relations(model: ObjectModel, profiles: Sequence[Profile]) -> list[Relation]:
    """All references of the model, those between the same two object types together."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for object_type in model.object_types.values():
        for attribute in object_type.attributes.values():
            if attribute.kind == "reference":
                entry = (attribute.name, _cardinality(object_type, attribute, profiles))
                found.setdefault((object_type.name, str(attribute.target)), []).append(entry)
    return [Relation(source, target, tuple(entries)) for (source, target), entries in found.items()]


def _cardinality(object_type: ObjectType, attribute: Attribute, profiles: Sequence[Profile]) -> str:
    """How many objects an attribute refers to: as the newest edition that has it binds and requires it."""
    for _, profile in reversed(identity_profiles(profiles)):
        bound = profile.objects.get(object_type.name)
        binding = bound.bindings.get(attribute.name) if bound else None
        if binding is None or not binding.on_wire or object_type.name not in wire_types(profile.dialect):
            continue
        required = required_pointers(wire_schema(profile.dialect, object_type.name, "request"))
        least = "1" if binding.pointer in required else "0"
        return f"{least}..*" if binding.many else "1" if least == "1" else "0..1"
    return "0..1"


def depths(model: ObjectModel) -> dict[str, int]:
    """The column of each object type: what is referred to stands left of what refers to it."""
    found: dict[str, int] = {}
    for name in model.dependency_order():
        targets = [str(one.target) for one in model.object_types[name].attributes.values() if one.kind == "reference"]
        found[name] = 1 + max((found[target] for target in targets if target in found), default=-1)
    return found


def object_model_picture(model: ObjectModel, listed: Sequence[Relation]) -> Picture:
    """The picture of the model. listed: as `relations` gives them. Raises SuiteFault when there are none."""
    drawing = Drawing()
    depth = depths(model)
    found, height = layers(depth, [(one.source, one.target) for one in listed])
    labels = [label for number, relation in enumerate(listed) for label in _draw(drawing, number, relation, found)]
    for x, y, text, anchor in labels:
        drawing.text(x, y, text, "small over", anchor)
    if listed:
        for name, column in depth.items():
            drawing.box(_left(column), found.tops[name], WIDTH, found.height(name))
            drawing.text(_left(column) + WIDTH / 2, found.centre(name) + 5, name, "strong", "middle")
    sentences = [
        f"{one.source} ({MANY}) verwijst met {name} naar {cardinality} {one.target}"
        for one in listed
        for name, cardinality in one.attributes
    ]
    size = (_left(max(depth.values())) + WIDTH + 20, height + 30)
    return drawing.finish("objectmodel", "Het objectmodel", ". ".join(sentences), size)


def _left(column: int) -> float:
    return 20.0 + ACROSS * column


def _draw(drawing: Drawing, number: int, relation: Relation, found: Layers) -> list[Label]:
    """Draw a relation as a line of curves, from column to column; returns what stands at both ends."""
    if relation.source == relation.target:
        x, y = _left(found.column(relation.source)) + 30, found.tops[relation.source] + found.height(relation.source)
        drawing.line([(x, y), (x, y + 20), (x + 70, y + 20), (x + 70, y)])
        return [(x + 35, y + 35, f"{number + 1}: {MANY} / {relation.cardinality}", "middle")]
    ends = [_curve(drawing, number, one, other, found) for one, other in pairwise(found.chains[number])]
    (start, _, step), (_, end, _) = ends[0], ends[-1]
    anchors = ("start", "end") if step > 0 else ("end", "start")
    return [
        (start[0] + step * 6, start[1] - 4, f"{number + 1}: {MANY}", anchors[0]),
        (end[0] - step * 6, end[1] - 4, f"{number + 1}: {relation.cardinality}", anchors[1]),
    ]


def _curve(
    drawing: Drawing, number: int, one: Node, other: Node, found: Layers
) -> tuple[tuple[float, float], tuple[float, float], int]:
    """Draw an edge from a node to one in the column beside it; returns both ends, and 1 for rightward or -1."""
    step = found.column(other) - found.column(one)
    start = (_left(found.column(one)) + (WIDTH if step > 0 else 0), found.port(number, one, step))
    end = (_left(found.column(other)) + (0 if step > 0 else WIDTH), found.port(number, other, -step))
    drawing.curve(start, end)
    if isinstance(other, tuple):
        drawing.line([end, (end[0] + step * WIDTH, found.port(number, other, step))])
    return start, end, step
