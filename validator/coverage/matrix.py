"""The coverage matrix: each place of a profile with the scenarios that come to it, or the reason why none does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from validator.coverage.places import Place, places_of
from validator.profile.model import Profile
from validator.resources import PACKAGE
from validator.schema.yaml_file import YamlFile


@dataclass(frozen=True)
class Reason:
    """Why nothing is tested at some places. places: their names, with * for any characters. profiles: () for all."""

    places: Sequence[str]
    text: str
    profiles: Collection[str] = ()

    def covers(self, profile: str, place: str) -> bool:
        """Whether it is the reason of this place of this profile."""
        return (not self.profiles or profile in self.profiles) and any(fnmatchcase(place, one) for one in self.places)


@dataclass(frozen=True)
class Cell:
    """One place. scenarios: ids of those that come to it. reason: in Dutch, why there are none; None for no reason."""

    place: Place
    scenarios: Sequence[str]
    reason: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is tested there, without a reason."""
        return not self.scenarios and self.reason is None


@cache
def all_reasons() -> tuple[Reason, ...]:
    """The reasons of reasons.yaml."""
    entries = YamlFile(PACKAGE / "coverage" / "reasons.yaml").data or []
    return tuple(Reason(one["places"], one["reason"], tuple(one.get("profiles", ()))) for one in entries)


def coverage_matrix(profile: Profile, covered: Mapping[str, Sequence[str]]) -> list[Cell]:
    """The cells of a profile. covered: by the name of a place the ids of scenarios."""
    cells = ((place, covered.get(place.id, ())) for place in places_of(profile))
    return [Cell(place, scenarios, None if scenarios else reason_of(profile, place)) for place, scenarios in cells]


def unused_reasons(profiles: Mapping[str, Sequence[Cell]]) -> Iterator[Reason]:
    """The reasons of which no place is without scenarios. profiles: all of them, with their cells."""
    for reason in all_reasons():
        if not any(
            not cell.scenarios and reason.covers(profile, cell.place.id)
            for profile, cells in profiles.items()
            for cell in cells
        ):
            yield reason


def reason_of(profile: Profile, place: Place) -> str | None:
    """Why nothing has to be tested at a place, in Dutch; None for no reason."""
    return next((one.text for one in all_reasons() if one.covers(profile.id, place.id)), None)
