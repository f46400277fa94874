"""What a request is refused for, by what a profile binds and its wire schemas ask: an attribute and a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.schema import catalog, pointer

MISSING, NO_CODE, NO_FORM, NOWHERE, TOO_LONG, TAKEN = "missing", "no-code", "no-form", "nowhere", "too-long", "taken"
"""The reasons.

It is left out; it is no value of the standard; it has not the form of a number or a moment; it refers to what is not
there; it has more characters than fit; or another object has it.
"""

METHODS = {"patched": "PATCH", "put": "PUT"}
"""By the first part of an aspect the method of a change that is refused."""


def refusals_of(profile: Profile, bound: ObjectBinding) -> Iterator[tuple[str, str]]:
    """Each attribute of the standard with each reason for which a registration of that type is refused in a dialect."""
    for binding in bound.of_standard():
        if not binding.read_only and binding.attribute.kind not in {"id", "list"}:
            yield from ((binding.attribute.name, reason) for reason in _reasons(profile, bound, binding))


def refused_changes_of(profile: Profile, bound: ObjectBinding) -> Iterator[tuple[str, str]]:
    """Each attribute with each reason for which a change is refused: a method and a reason, "patched:no-code".

    Only a replacement is refused for what it leaves out: a change names what it changes.
    """
    for name, reason in refusals_of(profile, bound):
        for method in METHODS:
            if reason != MISSING or method == "put":
                yield name, f"{method}:{reason}"


def is_demanded(profile: Profile, bound: ObjectBinding, binding: Binding) -> bool:
    """Whether a registration without the attribute is not what the wire schema asks."""
    owners = _schemas(profile, bound, binding)
    return all(
        name in owner.get("required", ()) for name, owner in zip(pointer.parts(binding.pointer), owners, strict=False)
    )


def _reasons(profile: Profile, bound: ObjectBinding, binding: Binding) -> Iterator[str]:
    kind, schema = binding.attribute.kind, _schemas(profile, bound, binding)[-1]
    if is_demanded(profile, bound, binding):
        yield MISSING
    if kind == "code" and ("enum" in schema or "boolean" in schema.get("type", ())):
        yield NO_CODE
    if kind == "moment" or (kind == "number" and "string" not in schema.get("type", ())):
        yield NO_FORM
    if kind == "reference":
        yield NOWHERE
    if kind == "text" and "maxLength" in schema:
        yield TOO_LONG
    if kind == "number":
        yield TAKEN


def _schemas(profile: Profile, bound: ObjectBinding, binding: Binding) -> list[dict[str, Any]]:
    """The schema of a registration, of each group in it on the way to an attribute, and of that attribute."""
    found = [catalog.load(catalog.wire_schema(profile.dialect, bound.object_type.name, "request"))]
    for name in pointer.parts(binding.pointer):
        found.append(found[-1].get("properties", {}).get(name, {}))
    return found
