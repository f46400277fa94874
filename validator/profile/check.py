"""What the JSON Schema of profiles cannot see: names that the standard does not know, bindings that lead nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from validator import resources
from validator.errors import SuiteFault
from validator.profile.safety import Problem, unsafe_places
from validator.profile.value_rules import value_rule_problems
from validator.schema import catalog, pointer
from validator.schema.properties import describes
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType
from validator.standard.relations import relation_links, relation_path
from validator.suggest import did_you_mean

NO_MOMENT = "{!r} is no moment, and only these are searched by period"

Searchable = Collection[tuple[str, str]]
"""Object types with an attribute that the pages of the standard search by."""


def profile_problems(data: Mapping[str, Any], model: ObjectModel, searchable: Searchable) -> Iterator[Problem]:
    """Everything that is wrong with a profile that its schema accepts."""
    yield from _silences(data["object_types"], searchable)
    dialect = data.get("dialect")
    described = dialect is not None and bool(catalog.dialect_documents(dialect))
    if dialect is not None and not described:
        dialects = sorted(path.name for path in (resources.root() / "schemas" / "objecten").iterdir())
        yield (
            "/dialect",
            f"there are no wire schemas for {dialect!r}; {did_you_mean(dialect, dialects)}",
        )
    bound_types = data["object_types"]
    for name, bound in bound_types.items():
        place = pointer.join(["object_types", name])
        if name not in model.object_types:
            yield place, f"the standard has no object type {name!r}; {did_you_mean(name, model.object_types)}"
        elif "attributes" in bound:
            if "create_path" in bound and "put_id" in bound:
                yield f"{place}/create_path", "an object that is registered by PUT (`put_id`) is posted nowhere"
            yield from _attributes(place, model, model.object_types[name], bound)
            yield from _on_wire(place, dialect if described else None, model.object_types[name], bound)
            yield from _searched(place, model, model.object_types[name], bound, bound_types)
            yield from _listed(place, model, model.object_types[name], bound, dialect if described else None)
            types = data["expansion"].get("types")
            yield from _expanded(place, model, model.object_types[name], bound, bound_types, types)
    for name in sorted(model.object_types.keys() - bound_types.keys()):
        yield "/object_types", f"the object type {name!r} is neither bound nor declared absent with a reason"
    if not any("path" in bound for bound in bound_types.values()):
        yield "/object_types", "no object type has a path, so that there is nothing to test"
    yield from _expansion(data, model)
    yield from _references(data)
    yield from _named_by(data, model)
    yield from _composites(data, model)
    yield from unsafe_places(data)
    for where, message in value_rule_problems(data.get("values", {}), model.domains):
        yield f"/values{where}", message


def wire_problems(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    """What is wrong with where attributes stand, by the wire schemas of the dialect that was added."""
    for name, bound in data["object_types"].items():
        if "attributes" in bound:
            place = pointer.join(["object_types", name])
            yield from _on_wire(place, data["dialect"], model.object_types[name], bound)


def _silences(bound_types: Mapping[str, Any], searchable: Searchable) -> Iterator[Problem]:
    """Attributes that the standard searches by, and of which the profile says neither how nor why not."""
    for object_type, attribute in searchable:
        bound = bound_types.get(object_type, {})
        binding = bound.get("attributes", {}).get(attribute, {})
        if "path" in bound and "pointer" in binding and "search" not in binding:
            place = pointer.join(["object_types", object_type, "attributes", attribute])
            yield place, f"the standard searches by {attribute!r}: write `search`, or `search: {{absent: reason}}`"


def _references(data: Mapping[str, Any]) -> Iterator[Problem]:
    """References that do not say what they refer to, so that every one would be the same."""
    styles = {"/references": data["references"]}
    styles |= {
        pointer.join(["references", "to", name]): style for name, style in styles["/references"].get("to", {}).items()
    }
    for place, style in styles.items():
        if not _names_object(style["write"]):
            template = "write {id}, {path} or {url} in it; for another attribute than the id {id} and `by`, under `to`"
            yield f"{place}/write", f"{style['write']!r} names no object: {template}"


def _named_by(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    """Attributes that cannot name an object in a reference."""
    for name, style in data["references"].get("to", {}).items():
        place = pointer.join(["references", "to", name])
        if name not in model.object_types:
            yield place, f"there is no object type {name!r}; {did_you_mean(name, model.object_types)}"
            continue
        attributes, by = model.object_types[name].attributes, style.get("by")
        numbers = [one for one, attribute in attributes.items() if attribute.kind == "number"]
        if by is not None and by not in numbers:
            hint = did_you_mean(by, numbers) if numbers else "it has no number"
            yield f"{place}/by", f"{by!r} is no number of {name!r}, of which no two objects have the same; {hint}"
        elif by is not None and "pointer" not in data["object_types"].get(name, {}).get("attributes", {}).get(by, {}):
            yield f"{place}/by", f"{by!r} of {name!r} is not bound to a property"
        elif by is not None and "{id}" not in str(style["write"]):
            yield f"{place}/write", f"{style['write']!r} is not by {by!r}: write {{id}} where that stands"


def _expansion(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    """What is wrong with where an answer shows what was asked along."""
    if "absent" not in data["expansion"] and ("under" in data["expansion"]) == ("beside" in data["expansion"]):
        yield (
            "/expansion",
            "say where it stands: `under`, in each object, or `beside`, in one list with `type` and `types`",
        )
    for name in data["expansion"].get("types", {}).keys() - model.object_types.keys():
        hint = did_you_mean(name, model.object_types)
        yield pointer.join(["expansion", "types", name]), f"there is no object type {name!r}; {hint}"


def _names_object(template: Any) -> bool:
    if isinstance(template, Mapping):
        return any(_names_object(part) for part in template.values())
    return isinstance(template, str) and any(name in template for name in ("{id}", "{path}", "{url}"))


def _composites(data: Mapping[str, Any], model: ObjectModel) -> Iterator[Problem]:
    for name, composite in data["composites"].items():
        schema, dialect = composite.get("schema"), data.get("dialect")
        path = f"objecten/{dialect}/{schema}.schema.json"
        if dialect is not None and "path" in composite and path not in catalog.dialect_documents(dialect):
            yield pointer.join(["composites", name, "schema"]), f"there is no wire schema {schema!r} of this dialect"
        yield from _part_types(pointer.join(["composites", name]), composite)
        first = next(iter(composite.get("parts", {})), None)
        for part, facts in composite.get("parts", {}).items():
            if part not in model.object_types:
                hint = did_you_mean(part, model.object_types)
                yield pointer.join(["composites", name, "parts", part]), f"there is no object type {part!r}; {hint}"
                continue
            attribute = model.object_types[part].attributes.get(facts.get("owner", ""))
            if "owner" in facts and (attribute is None or attribute.target != first):
                place = pointer.join(["composites", name, "parts", part, "owner"])
                yield place, f"{facts['owner']!r} of {part!r} does not lead to the first part, {first!r}"


def _part_types(place: str, composite: Mapping[str, Any]) -> Iterator[Problem]:
    """Parts of several types in one list that nothing tells apart; references between parts that name none."""
    parts: Mapping[str, Any] = composite.get("parts", {})
    places = [part["pointer"] for part in parts.values()]
    for name, part in parts.items():
        part_place = f"{place}/parts{pointer.join([name])}"
        if places.count(part["pointer"]) > 1 and "type" not in part:
            yield part_place, f"{part['pointer']} holds parts of several types: say what this one is called (`type`)"
        if "type" in part and "type" not in composite:
            yield f"{part_place}/type", "the composite does not say where an entry names its type (`type`)"
    reference = composite.get("provisional", {}).get("reference", "{id}")
    if "{id}" not in str(reference):
        yield f"{place}/provisional/reference", f"{reference!r} names no object: write {{id}} in it"


def _attributes(place: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any]) -> Iterator[Problem]:
    known, bindings = object_type.attributes, bound["attributes"]
    for name, binding in bindings.items():
        binding_place = f"{place}/attributes{pointer.join([name])}"
        if name not in known:
            yield binding_place, f"{object_type.name!r} has no attribute {name!r}; {did_you_mean(name, known)}"
        else:
            yield from _binding(binding_place, model, known[name], binding, bindings)
    for name in sorted({name for name, one in known.items() if not one.beyond} - bindings.keys()):
        yield place, f"the attribute {name!r} is neither bound nor declared absent with a reason"
    for name in bound.get("search_requires", ()):
        if "search" not in bindings.get(name, {}):
            yield f"{place}/search_requires", f"{name!r} cannot be searched on"
    for name in bound.get("change_names", ()):
        if "pointer" not in bindings.get(name, {}):
            yield f"{place}/change_names", f"{name!r} is not bound to a property here"


def _on_wire(place: str, dialect: str | None, object_type: ObjectType, bound: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with where attributes stand: two in one place, or one where the wire schema has nothing to say."""
    pointers: dict[str, str] = {}
    for name, binding in bound["attributes"].items():
        wire_pointer = binding.get("pointer")
        binding_place = f"{place}/attributes{pointer.join([name])}/pointer"
        if wire_pointer is None:
            continue
        if wire_pointer in pointers:
            yield binding_place, f"{name!r} and {pointers[wire_pointer]!r} cannot both stand at {wire_pointer}"
        for other, taken in pointers.items():
            if other.startswith(f"{wire_pointer}/") or wire_pointer.startswith(f"{other}/"):
                yield binding_place, f"{name!r} at {wire_pointer} and {taken!r} at {other} stand inside each other"
        pointers[wire_pointer] = name
        attribute = object_type.attributes.get(name)
        if wire_pointer in bound.get("beyond", {}) and not (attribute is not None and attribute.beyond):
            yield binding_place, f"{name!r} is of the standard: {wire_pointer} cannot be beyond it"
        schema = dialect is None or catalog.wire_types(dialect).get(object_type.name)
        if isinstance(schema, str) and not describes(schema, wire_pointer):
            yield (
                binding_place,
                f"the wire schema of {object_type.name!r} in dialect {dialect!r} has nothing at {wire_pointer}",
            )


def _searched(
    place: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any], bound_types: Mapping[str, Any]
) -> Iterator[Problem]:
    """What is wrong with the paths to other objects that a search takes."""
    for name in bound.get("search_via", {}):
        binding_place = f"{place}/search_via{pointer.join([name])}"
        try:
            path = relation_path(model, object_type, name)
        except SuiteFault as fault:
            yield binding_place, str(fault)
            continue
        if not path.links:
            yield binding_place, f"{name!r} is of the object itself: write `search` at the attribute"
            continue
        search = bound["search_via"][name]
        if isinstance(search, Mapping) and "from" in search and path.attribute.kind != "moment":
            yield binding_place, NO_MOMENT.format(name)
        if path.name != name:
            yield binding_place, f"write {path.name!r}"
        attributes = bound_types.get(path.owner.name, {}).get("attributes")
        elsewhere = attributes is not None and path.attribute.name not in attributes
        if not elsewhere and "pointer" not in (attributes or {}).get(path.attribute.name, {}):
            yield binding_place, f"{path.attribute.name!r} of {path.owner.name!r} is not bound to a property"


def _listed(
    place: str, model: ObjectModel, object_type: ObjectType, bound: Mapping[str, Any], dialect: str | None
) -> Iterator[Problem]:
    """What is wrong with the lists in which an object refers to others. dialect: None when it has no wire schemas."""
    schema = None if dialect is None else catalog.wire_types(dialect).get(object_type.name)
    for name, where in bound.get("lists", {}).items():
        binding_place = f"{place}/lists{pointer.join([name])}"
        try:
            links = relation_links(model, object_type, name)
        except SuiteFault as fault:
            yield binding_place, str(fault)
            continue
        canonical = "/".join(link.name for link in links)
        if canonical != name:
            yield binding_place, f"write {canonical!r}"
        elif not links[0].back:
            yield binding_place, f"{name!r} is a reference of the object itself: bind it as an attribute"
        elif schema is not None and not describes(schema, where):
            yield (
                binding_place,
                f"the wire schema of {object_type.name!r} in dialect {dialect!r} has nothing at {where}",
            )


def _expanded(
    place: str,
    model: ObjectModel,
    object_type: ObjectType,
    bound: Mapping[str, Any],
    bound_types: Mapping[str, Any],
    types: Mapping[str, str] | None,
) -> Iterator[Problem]:
    """What is wrong with the paths to other objects that an expansion takes. types: of the list beside an object."""
    for name in bound.get("expand", {}):
        binding_place = f"{place}/expand{pointer.join([name])}"
        try:
            links = relation_links(model, object_type, name)
        except SuiteFault as fault:
            yield binding_place, str(fault)
            continue
        canonical = "/".join(link.name for link in links)
        parent = canonical.rpartition("/")[0]
        if canonical != name:
            yield binding_place, f"write {canonical!r}"
        elif parent and parent not in bound["expand"]:
            yield binding_place, f"the path leads through {parent!r}, which is not there"
        elif types is not None and (unnamed := [one.target.name for one in links if one.target.name not in types]):
            yield binding_place, f"/expansion/types does not say what an entry with {unnamed[0]!r} is called"
        elif any("path" not in bound_types.get(link.target.name, {}) for link in links):
            yield binding_place, "the path leads to objects that the dialect does not have"


def _codes(place: str, attribute: Attribute, binding: Mapping[str, Any]) -> Iterator[Problem]:
    if attribute.kind == "code" and "pointer" in binding:
        if "codes" not in binding:
            yield place, f"{attribute.name!r} is a code and needs `codes`"
        yield from _values(place, attribute, binding)
        for value, wire in binding.get("codes", {}).items():
            names = [name for name, also in attribute.values.items() if _bare(wire) in map(_bare, (name, *also))]
            if value in attribute.values and names and value not in names:
                yield f"{place}/codes{pointer.join([value])}", f"{wire!r} is the standard's own word for {names[0]!r}"
    if "closed" in binding and (attribute.kind != "text" or "codes" not in binding):
        yield f"{place}/closed", f"{attribute.name!r} is closed: only a text with `codes` can be; write these"
    elif "closed" in binding and str(attribute.fill).startswith("{"):
        yield f"{place}/closed", f"{attribute.name!r} is another one of each object, and no list can have all of them"
    wires = [repr(wire) for wire in binding.get("codes", {}).values()]
    for wire in sorted({wire for wire in wires if wires.count(wire) > 1}):
        yield f"{place}/codes", f"{wire} stands for two values, so that an answer cannot be understood"


def _values(place: str, attribute: Attribute, binding: Mapping[str, Any]) -> Iterator[Problem]:
    """Values that the standard does not have, and those of the standard of which nothing is said."""
    for key in ("codes", "lacks"):
        for value in sorted(binding.get(key, {}).keys() - attribute.values.keys()):
            hint = did_you_mean(value, attribute.values)
            yield f"{place}/{key}{pointer.join([value])}", f"{attribute.name!r} has no value {value!r}; {hint}"
    said = binding.get("codes", {}).keys() | binding.get("lacks", {}).keys()
    for value in [one for one in attribute.values if one not in said and "codes" in binding]:
        yield (
            place,
            f"the value {value!r} of {attribute.name!r} is neither in `codes` nor in `lacks`, with the reason",
        )


def _bare(word: Any) -> str:
    """A word without what dialects write differently: capitals, blanks, hyphens, underscores."""
    return "".join(letter for letter in str(word).lower() if letter.isalnum())


def _binding(
    place: str, model: ObjectModel, attribute: Attribute, binding: Mapping[str, Any], bindings: Mapping[str, Any]
) -> Iterator[Problem]:
    yield from _codes(place, attribute, binding)
    search = binding.get("search")
    if isinstance(search, Mapping) and "from" in search and attribute.kind != "moment":
        yield f"{place}/search", NO_MOMENT.format(attribute.name)
    if "view_of" in binding and "pointer" not in bindings.get(binding["view_of"], {}):
        yield f"{place}/view_of", f"{binding['view_of']!r} is not bound to a property here"
    for key in ("items", "collection"):
        if key in binding and binding[key] != attribute.target:
            yield f"{place}/{key}", f"{attribute.name!r} holds {attribute.target!r}, not {binding[key]!r}"
    if (
        "owner" in binding
        and attribute.target
        and binding["owner"] not in model.object_types[attribute.target].attributes
    ):
        hint = did_you_mean(binding["owner"], model.object_types[attribute.target].attributes)
        yield f"{place}/owner", f"{attribute.target!r} has no attribute {binding['owner']!r}; {hint}"
