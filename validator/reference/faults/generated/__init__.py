"""Faults made by applying operators to every place of a profile, named `operator:place`.

An operator is what goes wrong; a place (validator/coverage/places.py) is where. What no operator says stands as a fault
of its own in the modules of the features.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from validator.coverage.matrix import Reason, reason_of
from validator.coverage.places import places_of
from validator.profile.loader import load_profile
from validator.profile.model import Profile
from validator.reference.faults.fault import Fault
from validator.reference.faults.generated.answers import ANSWERS
from validator.reference.faults.generated.arguments import ARGUMENTS
from validator.reference.faults.generated.attributes import ATTRIBUTES
from validator.reference.faults.generated.changes import CHANGES
from validator.reference.faults.generated.lists import COLLECTIONS, EXPANSIONS, RELATIONS
from validator.reference.faults.generated.operator import Operator
from validator.reference.faults.generated.references import DELETIONS, REFERENCES
from validator.reference.faults.generated.refusals import REFUSALS
from validator.resources import PACKAGE
from validator.schema.yaml_file import YamlFile

OPERATORS: tuple[Operator, ...] = (
    *(*ATTRIBUTES, *REFERENCES, *CHANGES),
    *(*ARGUMENTS, *COLLECTIONS, *RELATIONS, *EXPANSIONS, *DELETIONS, *ANSWERS, *REFUSALS),
)
"""What can go wrong, in the order of places."""


@cache
def all_equivalents() -> tuple[Reason, ...]:
    """Why some generated faults break nothing that the standard asks, by their names: equivalent.yaml."""
    entries = YamlFile(PACKAGE / "reference" / "faults" / "generated" / "equivalent.yaml").data or []
    return tuple(Reason(one["faults"], one["reason"], tuple(one.get("profiles", ()))) for one in entries)


def equivalent_reason(profile: str, fault: str) -> str | None:
    """Why a generated fault breaks nothing that the standard asks, in Dutch; None when it breaks something."""
    return next((one.text for one in all_equivalents() if one.covers(profile, fault)), None)


@cache
def generated_faults(profile_name: str) -> tuple[Fault, ...]:
    """A fault for each operator at each place of a profile where it can go wrong and that is to be tested."""
    profile = load_profile(profile_name)
    return tuple(_faults(profile))


def _faults(profile: Profile) -> Iterator[Fault]:
    for place in places_of(profile):
        if reason_of(profile, place) is not None:
            continue
        for operator in OPERATORS:
            if operator.fits(profile, place):
                requirement, *others = operator.requirements_at(profile, place)
                yield Fault(
                    id=f"{operator.name}:{place.id}",
                    requirement=requirement,
                    about=tuple(others),
                    description=operator.description.format(name=place.name, type=place.object_type),
                    profile=profile.id,
                    wide=True,
                    **operator.hooks(profile, place),
                )
