"""What data is judged by, as plain data: the same in every process that judges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.errors import InvalidInput, KlantcheckError, NotApplicable
from validator.profile.loader import load_profile
from validator.profile.model import Profile
from validator.schema import catalog
from validator.schema.catalog import Direction
from validator.suggest import did_you_mean

Depth = Literal["schema", "vorm", "samenhang"]
"""How far data is judged: by the wire schema, by a case shape too, or across its records too."""

COLLECTION, ERROR = "Zoekresultaat", "Foutmelding"
"""The titles of the wire schemas of what is no object: a list of a search, and an error."""


@dataclass(frozen=True)
class Criteria:
    """What data is judged by.

    profile: name or file. object_type: canonical, or None when the data says it. shape: the title of a case shape.
    direction: who sent the data. strict: properties that the dialect does not have are findings. mask: values are shown
    nowhere.
    """

    profile: str
    object_type: str | None = None
    shape: str | None = None
    direction: Direction = "answer"
    strict: bool = False
    depth: Depth = "schema"
    mask: bool = False


def choose_criteria(
    profile_name: str,
    object_name: str | None = None,
    shape: str | None = None,
    direction: Direction = "answer",
    *,
    strict: bool = False,
    depth: Depth | None = None,
    mask: bool = False,
) -> Criteria:
    """The checked criteria. Raises InvalidInput for a choice that cannot be made."""
    profile = load_profile(profile_name)
    object_type = None if object_name is None else _type_name(profile, object_name)
    if shape is None and depth == "vorm":
        raise InvalidInput("--level vorm judges by a case shape; say which with --shape.")
    if shape is not None:
        if depth == "schema":
            raise InvalidInput("--level schema judges by no case shape; leave --shape or --level out.")
        object_type = _of_shape(profile, object_type, shape)
    if object_type is not None:
        _check_schema(profile, object_type, direction)
    return Criteria(profile_name, object_type, shape, direction, strict, depth or ("vorm" if shape else "schema"), mask)


def wire_reference(profile: Profile, object_type: str, direction: Direction) -> str:
    """The wire schema of an object type; of one that only exists as part of another one, the only one that it has.

    Raises KlantcheckError when there is none.
    """
    part = object_type in profile.model.object_types and profile.part(object_type).absent is not None
    return catalog.wire_schema(profile.dialect, object_type, "answer" if part else direction)


def _check_schema(profile: Profile, object_type: str, direction: Direction) -> None:
    try:
        wire_reference(profile, object_type, direction)
    except NotApplicable as error:
        raise InvalidInput(f"Profile {profile.id!r} has no {object_type!r}: {error.in_english()}") from None
    except KlantcheckError:
        raise InvalidInput(f"Profile {profile.id!r} has no {object_type!r} --as {direction}.") from None


def _of_shape(profile: Profile, object_type: str | None, shape: str) -> str:
    """The object type that a case shape is of."""
    known = catalog.shapes()
    if shape not in known:
        raise InvalidInput(f"There is no case shape {shape!r}; {did_you_mean(shape, sorted(known))}")
    of: str = known[shape]["x-objecttype"]
    if object_type is not None and object_type != of:
        raise InvalidInput(f"The case shape {shape!r} is of --object {of!r}, not of {object_type!r}.")
    try:
        profile.part(of)
    except KlantcheckError as error:
        raise InvalidInput(f"Profile {profile.id!r} has no {of!r}: {error.in_english()}") from None
    return of


def _type_name(profile: Profile, object_name: str) -> str:
    """The object type by its name or noun, or what else the dialect has a schema of."""
    others = [name for name in catalog.wire_types(profile.dialect) if name not in profile.model.object_types]
    other = next((name for name in others if name.lower() == object_name.lower()), None)
    if other is not None:
        return other
    try:
        return profile.model.find(object_name).name
    except KlantcheckError:
        known = did_you_mean(object_name, [*profile.model.object_types, *others])
        raise InvalidInput(f"--object {object_name!r} is no object type of profile {profile.id!r}; {known}") from None
