"""A first profile for an API, from its OpenAPI document: what is certain is bound, and the rest marked.

A mark is the key `TODO` beside a binding, with what to decide, or the word `TODO` in the place of a reason. A profile
with a mark is refused by everything that uses one (validator/profile/marks.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from validator.openapi import expansions, frame
from validator.openapi.matching import Match, matches
from validator.openapi.names import KnownNames, bare
from validator.profile.loader import searchable
from validator.profile.marks import TODO
from validator.profile.standard_facts import standard_facts
from validator.schema.openapi_document import OpenApiDocument, Operation
from validator.schema.openapi_properties import Property, properties_of
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType, load_model

DEMANDED = "Het OpenAPI-document van deze API verplicht het."

CREATED = 201

SUFFIXES = ("", "uuid", "id", "exact")
"""What a query argument has behind the name of a property."""


@dataclass(frozen=True)
class Collection:
    """One object type of the document: its collection, what is sent there and what is shown."""

    object_type: ObjectType
    known: bool
    path: str
    search: Operation | None
    registration: Operation | None
    item: str
    sent: Mapping[str, Property]
    shown: Mapping[str, Property]
    within: frame.Within


@dataclass
class Proposal:
    """A proposed profile. data: as the profile is written. unused: by object type, properties that nothing took."""

    data: dict[str, Any]
    unused: dict[str, list[str]] = field(default_factory=dict)
    unknown_paths: list[str] = field(default_factory=list)


def proposed_profile(document: OpenApiDocument, name: str, names: KnownNames | None = None) -> Proposal:
    """A profile with this name for the API of a document. names: what concepts are called."""
    model = load_model()
    names = names or KnownNames()
    found = _collections(document, names, model)
    references = [one for collection in found.values() for one in _references(collection, names)]
    proposal = Proposal(frame.general(document, name, [one.within for one in found.values()]))
    data = proposal.data
    data["references"] = frame.references(references, [one.shown for one in found.values()])
    data["expansion"] = expansions.expansion(document, {key: one.path for key, one in found.items()})
    data["composites"] = {name: {"absent": TODO} for name in frame.COMPOSITES}
    data["object_types"] = {}
    for key in model.object_types:
        if key not in found:
            data["object_types"][key] = {"absent": TODO}
            continue
        data["object_types"][key], unused = _object(found[key], found, names, data)
        proposal.unused[key] = unused
    used = {place for one in found.values() for place in (one.path, one.item)}
    used |= {one.registration.path for one in found.values() if one.registration}
    proposal.unknown_paths = [path for path in document.paths if path not in used]
    return proposal


def _collections(document: OpenApiDocument, names: KnownNames, model: ObjectModel) -> dict[str, Collection]:
    """The collections of the document by object type; a known name goes before another one."""
    found: dict[str, Collection] = {}
    for path in document.collections():
        named = names.object_type(path.rstrip("/").rpartition("/")[2])
        item = document.item_path(path)
        if named is None or item is None:
            continue
        key, known = named
        if key not in found or (known and not found[key].known):
            found[key] = _collection(document, model.object_types[key], path, item, known=known)
    return found


def _collection(document: OpenApiDocument, object_type: ObjectType, path: str, item: str, *, known: bool) -> Collection:
    registration = document.operation(path, "post") or _registered_elsewhere(document, item)
    registration = registration or document.operation(item, "put")
    reading = document.operation(item, "get") or registration
    answer = reading.answer_schema if reading else {}
    request = registration.request_schema if registration else {}
    within = frame.Within(frame.placed(properties_of(document, request)), frame.placed(properties_of(document, answer)))
    return Collection(
        object_type=object_type,
        known=known,
        path=path,
        search=document.operation(path, "get"),
        registration=registration,
        item=item,
        sent=properties_of(document, request, within.request),
        shown=properties_of(document, answer, within.answer),
        within=within,
    )


def _registered_elsewhere(document: OpenApiDocument, item: str) -> Operation | None:
    """The registration at a path of its own, which sends the same as a change of one object."""
    changes = [change for method in ("put", "patch") if (change := document.operation(item, method)) is not None]
    same = [
        operation
        for operation in document.operations.values()
        if operation.method == "post" and any(operation.request_schema == one.request_schema for one in changes)
    ]
    return same[0] if len(same) == 1 else None


def _references(collection: Collection, names: KnownNames) -> Sequence[Property]:
    pairs = matches(collection.object_type, collection.shown, names).items()
    attributes = collection.object_type.attributes
    return [match.property for key, match in pairs if attributes[key].kind == "reference"]


def _object(
    collection: Collection, bound: Mapping[str, Collection], names: KnownNames, data: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """The binding of an object type, and the properties that are of none of its attributes."""
    object_type = collection.object_type
    found = matches(object_type, {**collection.sent, **collection.shown}, names)
    identity = frame.identity(collection.shown)
    result: dict[str, Any] = {"path": collection.path, **_creation(collection, identity)}
    item = collection.item.rpartition("/")[0]
    if item != collection.path:
        result["item_path"] = item
    result["id"] = identity or f"/{TODO}"
    items = frame.items_of(collection.search)
    if items is not None and items != data["collections"].get("items"):
        result["items"] = items
    result |= _around(collection, names)
    result["attributes"] = {
        name: _attribute(collection, attribute, found, bound, names, identity)
        for name, attribute in object_type.attributes.items()
        if name in found or not attribute.beyond
    }
    taken = {binding.get("pointer") for binding in result["attributes"].values()}
    groups = {one.rpartition("/")[0] for one in taken if one}
    unused = [one for one in collection.shown if one not in taken and one not in groups and one != identity]
    return result, unused


def _creation(collection: Collection, identity: str | None) -> dict[str, Any]:
    """How objects are registered, where that is not by POST at their collection; with what is to be decided."""
    todo = [] if collection.known else [f"is {collection.path} {collection.object_type.name!r}?"]
    result: dict[str, Any] = {}
    registration = collection.registration
    if registration is not None and registration.method == "put":
        result["put_id"] = _id_of_sender(collection, identity)
        if CREATED not in registration.statuses:
            todo.append("is it registered by PUT, under an id that its sender chooses?")
    elif registration is not None and registration.path != collection.path:
        result["create_path"] = registration.path
        todo.append(f"is it registered at {registration.path}?")
    return result | ({TODO: " ".join(todo)} if todo else {})


def _id_of_sender(collection: Collection, identity: str | None) -> str:
    """What the id is that a sender chooses, by the id of an answer."""
    shown = collection.shown.get(str(identity))
    form = shown.format if shown is not None else None
    if form in {"uuid", "ulid"}:
        return form
    return "integer" if shown is not None and shown.types == {"integer"} else "text"


def _around(collection: Collection, names: KnownNames) -> dict[str, Any]:
    """The searches and expansions along relation paths, of which the arguments are those of a shipped profile."""
    arguments = collection.search.arguments if collection.search else {}
    via = names.relation_arguments(collection.object_type.name, "search_via")
    searches = {
        path: next(iter(sorted(known & arguments.keys()))) for path, known in via.items() if known & arguments.keys()
    }
    values = expansions.expandable(collection.search)
    expand = names.relation_arguments(collection.object_type.name, "expand")
    along = {path: next(iter(sorted(known & values))) for path, known in expand.items() if known & values}
    reached = {path for path in along if "/" not in path or path.rpartition("/")[0] in along}
    result: dict[str, Any] = {}
    if searches:
        result["search_via"] = searches
    if reached:
        result["expand"] = {path: value for path, value in along.items() if path in reached}
    return result


def _attribute(
    collection: Collection,
    attribute: Attribute,
    found: Mapping[str, Match],
    bound: Mapping[str, Collection],
    names: KnownNames,
    identity: str | None,
) -> dict[str, Any]:
    """The binding of one attribute."""
    if attribute.kind == "id":
        return {"pointer": identity, "read_only": True} if identity else {"absent": TODO}
    if attribute.kind == "list":
        return _apart(collection, attribute, bound)
    match = found.get(attribute.name)
    if match is None:
        return _view(attribute, collection.object_type, found) or {"absent": TODO}
    result, todo = _bound(collection, attribute, match.property, names)
    if not match.sure:
        old = ", which the document calls deprecated" if match.property.deprecated else ""
        other = f", or {' or '.join(match.others)}" if match.others else ""
        todo.insert(0, f"is it {match.property.pointer}{other}{old}?")
    return result | ({TODO: " ".join(todo)} if todo else {})


def _bound(
    collection: Collection, attribute: Attribute, one: Property, names: KnownNames
) -> tuple[dict[str, Any], list[str]]:
    """The binding of an attribute to a property, and what of it is to be decided."""
    result: dict[str, Any] = {"pointer": one.pointer}
    todo: list[str] = []
    if attribute.kind == "code":
        result["codes"], todo = _codes(collection.object_type, attribute, one, names)
        lacking = {value: TODO for value in attribute.values if value not in result["codes"]}
        result |= {"lacks": lacking} if lacking else {}
    facts = {
        "json": "integer" if attribute.kind == "number" and "integer" in one.types else None,
        "many": (attribute.kind == "reference" and one.many) or None,
        "read_only": one.read_only or None,
        "search": _search(collection, attribute, one, names),
        **_emptiness(collection, attribute, one),
    }
    return result | {key: fact for key, fact in facts.items() if fact is not None}, todo


def _search(collection: Collection, attribute: Attribute, one: Property, names: KnownNames) -> Any:
    """The query argument that searches by an attribute; of what the pages search by, that there is none."""
    argument = _argument(collection, attribute, one, names)
    demanded = (collection.object_type.name, attribute.name) in searchable()
    return argument or ({"absent": TODO} if demanded else None)


def _emptiness(collection: Collection, attribute: Attribute, one: Property) -> dict[str, str]:
    """Whether the API takes an attribute that is empty, and how."""
    if one.nullable:
        return {"empty": "null"}
    fact = standard_facts(frame.EDITION).fact(collection.object_type.name, attribute.name, "request")
    sent = collection.sent.get(one.pointer)
    return {"never_empty": DEMANDED} if sent is not None and sent.required and not fact.demanded else {}


def _apart(collection: Collection, attribute: Attribute, bound: Mapping[str, Collection]) -> dict[str, Any]:
    """A list that the API keeps in a collection of its own."""
    target = bound.get(str(attribute.target))
    owners = (
        []
        if target is None
        else [one.name for one in target.object_type.attributes.values() if one.target == collection.object_type.name]
    )
    return {"collection": attribute.target, "owner": owners[0]} if owners else {"absent": TODO}


def _view(attribute: Attribute, object_type: ObjectType, found: Mapping[str, Match]) -> dict[str, Any] | None:
    """A selection of another attribute that refers to the same objects: the medewerker among the actoren."""
    target = load_model().object_types.get(str(attribute.target))
    kinds = [] if target is None else [one.name for one in target.attributes.values() if attribute.name in one.values]
    whole = [name for name, one in object_type.attributes.items() if one.target == attribute.target and name in found]
    return {"view_of": whole[0], "only": {kinds[0]: attribute.name}} if kinds and whole else None


def _codes(
    object_type: ObjectType, attribute: Attribute, one: Property, names: KnownNames
) -> tuple[dict[str, Any], list[str]]:
    """What each value of the standard is on the wire, and what of it is to be decided."""
    if one.types == {"boolean"} and {"Ja", "Nee"} <= attribute.values.keys():
        codes: dict[str, Any] = {"Ja": True, "Nee": False}
        return (codes | {"Onbekend": None} if "Onbekend" in attribute.values and one.nullable else codes), []
    codes, doubt, missing = {}, [], []
    for value in attribute.values:
        wires, words = names.values(object_type.name, attribute, value)
        known = [wire for wire in one.values if wire in wires or bare(str(wire)) in words]
        other = [wire for wire in one.values if bare(str(wire)) in names.words_for(value)]
        if known or other:
            codes[value] = (known or other)[0]
            if not known:
                doubt.append(value)
        elif not one.values and wires:
            codes[value] = min(wires, key=str)
            missing.append(value)
        elif not one.values:
            codes[value] = value
            missing.append(value)
        else:
            missing.append(value)
    todo = []
    if doubt:
        todo.append(f"are the values for {', '.join(doubt)} right?")
    if missing:
        left = [str(wire) for wire in one.values if wire not in codes.values()]
        among = f"left are {', '.join(left)}" if left else "the document names no value for it"
        todo.append(f"what is {', '.join(missing)} ({among})?")
    return codes, todo


def _argument(collection: Collection, attribute: Attribute, one: Property, names: KnownNames) -> str | None:
    """The query argument that searches by an attribute, by the name of its property or that of a shipped profile."""
    arguments = collection.search.arguments if collection.search else {}
    by_name = {bare(name): name for name in reversed(arguments)}
    for known in sorted(names.searches(collection.object_type.name, attribute.name)):
        if known in by_name:
            return by_name[known]
    wholes = [bare("".join(one.segments))] + ([bare(one.segments[-1])] if attribute.kind != "text" else [])
    wholes += [bare(one.segments[-1])] if len(one.segments) > 1 else []
    suffixes = SUFFIXES if attribute.kind == "reference" else ("",)
    ordered = (
        sorted(suffixes, key=lambda suffix: suffix not in {"uuid", "id"}) if attribute.kind == "reference" else suffixes
    )
    for whole in wholes:
        for suffix in ordered:
            if whole + suffix in by_name:
                return by_name[whole + suffix]
    return None
