"""What the JSON Schema of profiles cannot see: names that the standard does not know, bindings that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator import agreements, pointer, relations, schemas, suite
from validator.errors import SuiteFault
from validator.hints import did_you_mean
from validator.objectmodel import Attribute, ObjectModel, ObjectType

Problem = tuple[str, str]
"""Where in the profile, as a JSON pointer, and what is wrong."""


def problems(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    """Everything that is wrong with a profile that its schema accepts."""
    dialects = sorted(path.name for path in (suite.root() / "schemas" / "objecten").iterdir())
    if data["dialect"] not in dialects:
        yield (
            "/dialect",
            f"there are no wire schemas for {data['dialect']!r}; {did_you_mean(data['dialect'], dialects)}",
        )
    bound_types = data["object_types"]
    for name, bound in bound_types.items():
        here = pointer.join(["object_types", name])
        if name not in model.object_types:
            yield here, f"the standard has no object type {name!r}; {did_you_mean(name, model.object_types)}"
        elif "attributes" in bound:
            yield from _attributes(here, model, model.object_types[name], bound)
            yield from _on_wire(here, data["dialect"] if data["dialect"] in dialects else None, name, bound)
            yield from _searched(here, model, model.object_types[name], bound, bound_types)
            yield from _expanded(here, model, model.object_types[name], bound, bound_types)
    for name in sorted(model.object_types.keys() - bound_types.keys()):
        yield "/object_types", f"the object type {name!r} is neither bound nor declared absent with a reason"
    yield from _composites(data, model)
    for place, message in agreements.problems(data.get("values", {}), model.domains):
        yield f"/values{place}", message


def _composites(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    for name, composite in data["composites"].items():
        schema = composite.get("schema")
        folder = suite.root() / "schemas" / "objecten" / data["dialect"]
        if schema is not None and not (folder / f"{schema}.schema.json").is_file():
            yield pointer.join(["composites", name, "schema"]), f"there is no wire schema {schema!r} of this dialect"
        for part in composite.get("parts", {}):
            if part not in model.object_types:
                hint = did_you_mean(part, model.object_types)
                yield pointer.join(["composites", name, "parts", part]), f"there is no object type {part!r}; {hint}"


def _attributes(here: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any]) -> Iterator[Problem]:
    known, bindings = object_type.attributes, bound["attributes"]
    for name, binding in bindings.items():
        there = f"{here}/attributes{pointer.join([name])}"
        if name not in known:
            yield there, f"{object_type.name!r} has no attribute {name!r}; {did_you_mean(name, known)}"
        else:
            yield from _binding(there, model, known[name], binding, bindings)
    for name in sorted(known.keys() - bindings.keys()):
        yield here, f"the attribute {name!r} is neither bound nor declared absent with a reason"
    for name in bound.get("search_requires", ()):
        if "search" not in bindings.get(name, {}):
            yield f"{here}/search_requires", f"{name!r} cannot be searched on"
    for name in bound.get("outlives", ()):
        if name not in model.object_types:
            yield f"{here}/outlives", f"there is no object type {name!r}; {did_you_mean(name, model.object_types)}"


def _on_wire(here: str, dialect: str | None, object_type: str, bound: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with where attributes stand: two in one place, or one where the wire schema has nothing to say."""
    places: dict[str, str] = {}
    for name, binding in bound["attributes"].items():
        place = binding.get("pointer")
        there = f"{here}/attributes{pointer.join([name])}/pointer"
        if place is None:
            continue
        if place in places:
            yield there, f"{name!r} and {places[place]!r} cannot both stand at {place}"
        places[place] = name
        known = dialect is None or schemas.wire_types(dialect).get(object_type)
        if isinstance(known, str) and not schemas.knows(known, place):
            yield there, f"the wire schema of {object_type!r} in dialect {dialect!r} has nothing at {place}"


def _searched(
    here: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any], bound_types: Mapping[str, Any]
) -> Iterator[Problem]:
    """What is wrong with the ways to other objects that a search takes."""
    for name in bound.get("search_via", {}):
        there = f"{here}/search_via{pointer.join([name])}"
        try:
            way = relations.way(model, object_type, name)
        except SuiteFault as fault:
            yield there, str(fault)
            continue
        if not way.links:
            yield there, f"{name!r} is of the object itself: write `search` at the attribute"
            continue
        if way.name != name:
            yield there, f"write {way.name!r}"
        attributes = bound_types.get(way.owner.name, {}).get("attributes")
        told_elsewhere = attributes is not None and way.attribute.name not in attributes
        if not told_elsewhere and "pointer" not in (attributes or {}).get(way.attribute.name, {}):
            yield there, f"{way.attribute.name!r} of {way.owner.name!r} is not bound to a property"


def _expanded(
    here: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any], bound_types: Mapping[str, Any]
) -> Iterator[Problem]:
    """What is wrong with the ways to other objects that an expansion takes."""
    for name in bound.get("expand", {}):
        there = f"{here}/expand{pointer.join([name])}"
        try:
            links = relations.links(model, object_type, name)
        except SuiteFault as fault:
            yield there, str(fault)
            continue
        canonical = "/".join(one.name for one in links)
        before = canonical.rpartition("/")[0]
        if canonical != name:
            yield there, f"write {canonical!r}"
        elif before and before not in bound["expand"]:
            yield there, f"the way leads through {before!r}, which is not there"
        elif any("path" not in bound_types.get(one.target.name, {}) for one in links):
            yield there, "the way leads to objects that the dialect does not have"


def _codes(there: str, attribute: Attribute, binding: Mapping[str, Any]) -> Iterator[Problem]:
    if attribute.kind == "code" and "pointer" in binding:
        if "codes" not in binding:
            yield there, f"{attribute.name!r} is a code and needs `codes`"
        for value in binding.get("codes", {}).keys() - attribute.values.keys():
            hint = did_you_mean(value, attribute.values)
            yield f"{there}/codes{pointer.join([value])}", f"{attribute.name!r} has no value {value!r}; {hint}"
        for value, wire in binding.get("codes", {}).items():
            names = [name for name, also in attribute.values.items() if _bare(wire) in map(_bare, (name, *also))]
            if value in attribute.values and names and value not in names:
                yield f"{there}/codes{pointer.join([value])}", f"{wire!r} is the standard's own word for {names[0]!r}"
    wires = [repr(wire) for wire in binding.get("codes", {}).values()]
    for wire in sorted({wire for wire in wires if wires.count(wire) > 1}):
        yield f"{there}/codes", f"{wire} says two values, so that an answer cannot be understood"


def _bare(word: Any) -> str:
    """A word without what dialects write differently: capitals, blanks, hyphens, underscores."""
    return "".join(letter for letter in str(word).lower() if letter.isalnum())


def _binding(
    there: str, model: ObjectModel, attribute: Attribute, binding: Mapping[str, Any], beside: Mapping[str, Any]
) -> Iterator[Problem]:
    yield from _codes(there, attribute, binding)
    if "view_of" in binding and "pointer" not in beside.get(binding["view_of"], {}):
        yield f"{there}/view_of", f"{binding['view_of']!r} is not bound to a property here"
    for key in ("items", "collection"):
        if key in binding and binding[key] != attribute.target:
            yield f"{there}/{key}", f"{attribute.name!r} holds {attribute.target!r}, not {binding[key]!r}"
    if (
        "owner" in binding
        and attribute.target
        and binding["owner"] not in model.object_types[attribute.target].attributes
    ):
        hint = did_you_mean(binding["owner"], model.object_types[attribute.target].attributes)
        yield f"{there}/owner", f"{attribute.target!r} has no attribute {binding['owner']!r}; {hint}"
