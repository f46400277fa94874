"""What a registration is refused for, by what a profile binds and its wire schemas ask: an attribute and a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.schema import catalog, pointer

MISSING, NO_CODE, NOWHERE = "missing", "no-code", "nowhere"
"""The reasons: it is left out, it is no value of the standard, and it refers to what is not there."""


def refusals_of(profile: Profile, bound: ObjectBinding) -> Iterator[tuple[str, str]]:
    """Each attribute of the standard with each reason for which a registration of that type is refused in a dialect."""
    for binding in bound.of_standard():
        attribute = binding.attribute
        if binding.read_only or attribute.kind in {"id", "list"}:
            continue
        if is_demanded(profile, bound, binding):
            yield attribute.name, MISSING
        if attribute.kind == "code" and _is_closed(profile, bound, binding):
            yield attribute.name, NO_CODE
        if attribute.kind == "reference":
            yield attribute.name, NOWHERE


def is_demanded(profile: Profile, bound: ObjectBinding, binding: Binding) -> bool:
    """Whether a registration without the attribute is not what the wire schema asks."""
    owners = _schemas(profile, bound, binding)
    return all(
        name in owner.get("required", ()) for name, owner in zip(pointer.parts(binding.pointer), owners, strict=False)
    )


def _is_closed(profile: Profile, bound: ObjectBinding, binding: Binding) -> bool:
    """Whether the wire schema has a closed list of values for a code: those of the dialect, or true and false."""
    own = _schemas(profile, bound, binding)[-1]
    return "enum" in own or "boolean" in own.get("type", ())


def _schemas(profile: Profile, bound: ObjectBinding, binding: Binding) -> list[dict[str, Any]]:
    """The schema of a registration, of each group in it on the way to an attribute, and of that attribute."""
    found = [catalog.load(catalog.wire_schema(profile.dialect, bound.object_type.name, "request"))]
    for name in pointer.parts(binding.pointer):
        found.append(found[-1].get("properties", {}).get(name, {}))
    return found
