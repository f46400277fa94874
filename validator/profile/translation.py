"""Between concept and wire, by a profile's data alone: it translates and never repairs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from validator.errors import NotApplicable, SuiteFault
from validator.profile import references
from validator.profile.model import Binding, ObjectBinding, Profile
from validator.schema import pointer
from validator.schema.pointer import MISSING
from validator.standard.relations import relation_path
from validator.standard.values import EMPTY, Literally, Unknown, Value, is_empty, moment

AFTER = timedelta(seconds=1)
"""How much later a period ends that does not have its end in it: the suite sends whole seconds."""


def to_wire(profile: Profile, bound: ObjectBinding, values: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object with these concept values, by attribute name.

    Values: str, datetime, id or list of ids for a reference, EMPTY, or Literally. Raises NotApplicable when the dialect
    cannot express one of them, SuiteFault when a value is none of the standard.
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
        wire = wire_form(profile, binding, value)
        if wire is not MISSING:
            pointer.put(body, binding.pointer, wire)
    return body


def wire_form(profile: Profile, binding: Binding, value: Any) -> Any:
    """One concept value as JSON; MISSING where the dialect leaves out what is empty. Raises as `to_wire`."""
    if binding.items is not None:
        part = profile.part(binding.items)
        return [to_wire(profile, part, item) for item in value]
    if value is not EMPTY:
        return wire_value(profile, binding, value)
    if binding.never_empty is not None:
        raise NotApplicable(binding.never_empty)
    return _empty_form(profile, binding)


def registration(profile: Profile, bound: ObjectBinding, values: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object that registers these concept values: as `to_wire`, with what the dialect has it carry besides."""
    body = to_wire(profile, bound, values)
    for place, constant in bound.constants.items():
        if pointer.get(body, place) is MISSING:
            pointer.put(body, place, constant)
    return body


def enclosed(bound: ObjectBinding, body: Any) -> Any:
    """A request with this object in it, where the dialect has the object in a request."""
    return _enclosed(bound.placement.request, body)


def answered(bound: ObjectBinding, body: Any) -> Any:
    """The object in an answer about one; MISSING when it is not where the dialect has it."""
    return pointer.get(body, bound.placement.answer)


def _enclosed(place: str, body: Any) -> Any:
    if not place:
        return body
    whole: dict[str, Any] = {}
    pointer.put(whole, place, body)
    return whole


def _empty_form(profile: Profile, binding: Binding) -> Any:
    """How *leeg* is written; MISSING where it is left out."""
    if binding.attribute.kind == "reference":
        own = profile.reference_to(str(binding.attribute.target)).empty
        if own is not MISSING:
            return own
    return {"null": None, "text": ""}.get(binding.empty, MISSING)


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
            target = str(binding.attribute.target)
            written = [_reference(profile, target, profile.reference_to(target).write, identity) for identity in ids]
            return written if binding.many else written[0]
        case "code":
            canonical = binding.attribute.value(value)
            if canonical not in binding.codes:
                lacking = f"Het dialect heeft geen waarde voor {canonical!r} van {binding.attribute.name!r}."
                raise NotApplicable(binding.lacks.get(canonical, lacking))
            return binding.codes[canonical]
        case "moment":
            return value.isoformat() if isinstance(value, datetime) else value
        case "number":
            return _whole_number(binding, value) if binding.json == "integer" else str(value)
        case "map":
            return value
        case _:
            return binding.codes.get(value, value)


def _whole_number(binding: Binding, value: Any) -> int:
    if str(value).startswith("0"):
        raise NotApplicable(
            f"In dit dialect is {binding.attribute.name!r} een geheel getal: een nul aan het begin betekent daar niets."
        )
    return int(value)


def read(profile: Profile, binding: Binding, wire: Any) -> Value:
    """The concept value of one bound attribute of a JSON object."""
    value = pointer.get(wire, binding.pointer)
    return Value(concept_value(profile, binding, value), value, binding.pointer, binding.attribute.name)


def concept_value(profile: Profile, binding: Binding, value: Any) -> Any:
    """The concept value of a JSON value, EMPTY, or Unknown when the profile has no word for it."""
    codes = {_key(wire): canonical for canonical, wire in binding.codes.items()}
    code = _key(None if value is MISSING else value)  # a code that is null on the wire may also be left out
    if code in codes:
        return codes[code]
    if is_empty(value) or value == _empty_form(profile, binding):
        return EMPTY
    match binding.attribute.kind:
        case "code":
            return Unknown(value)
        case "reference":
            ids = (
                None
                if binding.many and not isinstance(value, list)
                else _ids(profile, binding, value if binding.many else [value])
            )
            return Unknown(value) if ids is None else ids if binding.many else ids[0]
        case "id":
            is_id = isinstance(value, str | int) and not isinstance(value, bool)
            return profile.identity(str(value)) if is_id else Unknown(value)
        case "moment":
            return moment(value) or Unknown(value)
        case "number":
            return _digits(value)
        case "map":
            return dict(value) if _holds_texts(value) else Unknown(value)
        case "list":
            part = profile.part(str(binding.items))
            return [view(profile, part, item) for item in value] if isinstance(value, list) else Unknown(value)
        case _:
            return value if isinstance(value, str) else Unknown(value)


def _ids(profile: Profile, binding: Binding, wire: Any) -> list[str] | None:
    """The ids that references hold; None when one of them is no reference."""
    target = str(binding.attribute.target)
    style, place = profile.reference_to(target), profile.reference_place(target)
    ids = [references.identity_of(style.shown, pointer.get(item, style.read), place) for item in wire]
    if style.by is not None:
        ids = [None if name is None else profile.names.identity(target, name) for name in ids]
    return [profile.identity(text) for text in ids if text is not None] if None not in ids else None


def _reference(profile: Profile, target: str, template: Any, identity: str) -> Any:
    """What is sent, in a request or a query, for a reference to an object of a type."""
    named = identity if profile.reference_to(target).by is None else profile.names.name(target, identity)
    return references.written(template, named, profile.reference_place(target))


def _digits(value: Any) -> Any:
    """A number as text. JSON has one kind of numbers: 5.0 is as whole as 5."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int | str) and not isinstance(value, bool) else Unknown(value)


def _holds_texts(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())


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
        searched = _searched(profile, bound, name)
        parameters |= {one: _argument(profile, searched, one, value) for one in searched.names}
    return parameters


def parameters(profile: Profile, bound: ObjectBinding, name: str) -> tuple[str, ...]:
    """The query parameters of a search argument: of a period two. Raises NotApplicable when the dialect has none."""
    return _searched(profile, bound, name).names


class _Searched(NamedTuple):
    """What a search argument selects by. names: its query parameters. before: that of an end which is not in it."""

    binding: Binding
    names: tuple[str, ...]
    before: str | None


def _argument(profile: Profile, searched: _Searched, name: str, value: Any) -> str:
    """The value of one query parameter that selects on a concept value."""
    binding = searched.binding
    if binding.attribute.kind == "reference":
        target = str(binding.attribute.target)
        template = profile.reference_to(target).search
        return str(value.value if isinstance(value, Literally) else _reference(profile, target, template, str(value)))
    if name == searched.before and isinstance(value, datetime):
        value += AFTER
    wire = wire_value(profile, binding, value)
    return str(wire).lower() if isinstance(wire, bool) else str(wire)


def _searched(profile: Profile, bound: ObjectBinding, name: str) -> _Searched:
    """The binding that a search argument has a value of, and its query parameters. Raises NotApplicable."""
    path = relation_path(profile.model, bound.object_type, name)
    owner = profile.object(path.owner.name) if path.links else bound
    binding = owner[path.attribute.name]
    if binding.view_of is not None:
        binding = owner[binding.view_of]
    names = bound.arguments_via(path.name) if path.links else binding.arguments
    if not names:
        reason = (bound.unsearched_via.get(path.name) or profile.unlinked) if path.links else binding.unsearched
        raise NotApplicable(reason or f"In dit dialect is {bound.object_type.the} niet te zoeken op {name!r}.")
    return _Searched(binding, names, bound.before_via.get(path.name) if path.links else binding.before)
