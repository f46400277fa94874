"""Between concept and wire, by a profile's data alone: it translates and never repairs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from validator import pointer, relations
from validator.errors import NotApplicable, SuiteFault
from validator.pointer import MISSING
from validator.profile import Binding, ObjectBinding, Profile
from validator.values import EMPTY, Literally, Unknown, Value, is_empty, moment


def to_wire(profile: Profile, bound: ObjectBinding, values: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object that says these concept values, by attribute name.

    Values: str, datetime, id or list of ids for a reference, EMPTY, or Literally. Raises NotApplicable when the dialect
    cannot say one of them, SuiteFault when a value is none of the standard.
    """
    body: dict[str, Any] = {}
    for name, value in values.items():
        binding = bound[name]
        if binding.view_of is not None:
            binding = bound[binding.view_of]
            if value is EMPTY and pointer.get(body, binding.pointer) is not MISSING:
                continue
        if binding.collection is not None:
            raise SuiteFault(f"{name!r} stands in a collection of its own in {profile.id}")
        if binding.items is not None:
            part = profile.part(binding.items)
            pointer.put(body, binding.pointer, [to_wire(profile, part, item) for item in value])
            continue
        _write(profile, binding, value, body)
    return body


def _write(profile: Profile, binding: Binding, value: Any, body: dict[str, Any]) -> None:
    if value is EMPTY:
        if binding.never_empty is not None:
            raise NotApplicable(binding.never_empty)
        match binding.empty:
            case "null":
                pointer.put(body, binding.pointer, None)
            case "text":
                pointer.put(body, binding.pointer, "")
        return
    pointer.put(body, binding.pointer, wire_value(profile, binding, value))


def wire_value(profile: Profile, binding: Binding, value: Any) -> Any:
    """One concept value (not EMPTY) as JSON."""
    if isinstance(value, Literally):
        if value.value in binding.codes.values():
            raise NotApplicable(f"{value.value!r} is in dit dialect een geldige waarde van {binding.attribute.name!r}.")
        if binding.open is not None:
            raise NotApplicable(binding.open)
        return value.value
    match binding.attribute.kind:
        case "reference":
            ids = value if isinstance(value, list) else [value]
            written = [_reference(profile.reference_write, identity) for identity in ids]
            return written if binding.many else written[0]
        case "code":
            canonical = binding.attribute.value(value)
            if canonical not in binding.codes:
                raise NotApplicable(f"Het dialect heeft geen waarde voor {canonical!r} van {binding.attribute.name!r}.")
            return binding.codes[canonical]
        case "moment":
            return value.isoformat() if isinstance(value, datetime) else value
        case "number":
            return int(value) if binding.json == "integer" else str(value)
        case _:
            return binding.codes.get(value, value)


def _reference(template: Any, identity: str) -> Any:
    if isinstance(template, Mapping):
        return {key: _reference(value, identity) for key, value in template.items()}
    return str(template).replace("{id}", identity)


def read(profile: Profile, binding: Binding, wire: Any) -> Value:
    """The concept value of one bound attribute of a JSON object."""
    found = pointer.get(wire, binding.pointer)
    return Value(concept_value(profile, binding, found), found, binding.pointer)


def concept_value(profile: Profile, binding: Binding, found: Any) -> Any:
    """The concept value that a JSON value says, EMPTY, or Unknown when the profile has no word for it."""
    codes = {_key(wire): value for value, wire in binding.codes.items()}
    said = _key(None if found is MISSING else found)  # a value that null says, is also said by leaving it out
    if said in codes:
        return codes[said]
    if is_empty(found):
        return EMPTY
    match binding.attribute.kind:
        case "code":
            return Unknown(found)
        case "reference":
            ids = _ids(profile, found if binding.many else [found])
            return Unknown(found) if ids is None else ids if binding.many else ids[0]
        case "id":
            return profile.identity(found) if isinstance(found, str) else Unknown(found)
        case "moment":
            return moment(found) or Unknown(found)
        case "number":
            return _digits(found)
        case "list":
            part = profile.part(str(binding.items))
            return [view(profile, part, item) for item in found] if isinstance(found, list) else Unknown(found)
        case _:
            return found if isinstance(found, str) else Unknown(found)


def _ids(profile: Profile, references: Any) -> list[str] | None:
    """The ids that references hold; None when one of them is no reference."""
    found = [pointer.get(item, profile.reference_read) for item in references]
    return [profile.identity(one) for one in found] if all(isinstance(one, str) for one in found) else None


def _digits(found: Any) -> Any:
    """A number as text. JSON has one kind of numbers: 5.0 is as whole as 5."""
    if isinstance(found, float) and found.is_integer():
        return str(int(found))
    return str(found) if isinstance(found, int | str) and not isinstance(found, bool) else Unknown(found)


def _key(wire: Any) -> tuple[type, Any] | None:
    return (type(wire), wire) if isinstance(wire, str | bool | int | float | None) else None


def view(profile: Profile, bound: ObjectBinding, wire: Any) -> dict[str, Any]:
    """The concept view of a JSON object: what is not *leeg*, by the names of the standard, groups nested.

    Moments stay as they stood; a value the profile has no word for is shown as it stood.
    """
    result: dict[str, Any] = {}
    for binding in bound.on_wire():
        value = read(profile, binding, wire)
        if value.empty:
            continue
        shown = value.wire if isinstance(value.concept, datetime | Unknown) else value.concept
        pointer.put(result, "/" + binding.attribute.name, shown)
    return result


def query(profile: Profile, bound: ObjectBinding, criteria: Mapping[str, Any]) -> dict[str, str]:
    """The query parameters that select on these concept values.

    Raises NotApplicable when the dialect cannot select on one of them.
    """
    parameters: dict[str, str] = {}
    for name, value in criteria.items():
        binding, parameter = _searched(profile, bound, name)
        if binding.attribute.kind == "reference":
            parameters[parameter] = str(value)
        else:
            wire = wire_value(profile, binding, value)
            parameters[parameter] = str(wire).lower() if isinstance(wire, bool) else str(wire)
    return parameters


def _searched(profile: Profile, bound: ObjectBinding, name: str) -> tuple[Binding, str]:
    """What a search argument is a value of, and its query parameter."""
    way = relations.way(profile.model, bound.object_type, name)
    owner = profile.object(way.owner.name) if way.links else bound
    binding = owner[way.attribute.name]
    if binding.view_of is not None:
        binding = owner[binding.view_of]
    parameter = bound.search_via.get(way.name) if way.links else binding.search
    if parameter is None:
        why = profile.unlinked if way.links else None
        raise NotApplicable(why or f"In dit dialect is {bound.object_type.the} niet te zoeken op {name!r}.")
    return binding, parameter
