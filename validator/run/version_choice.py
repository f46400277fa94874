"""The version of its dialect in which a target is spoken to: given, or found by what the target states of itself."""

from __future__ import annotations

from dataclasses import dataclass

from validator.profile.loader import split_version
from validator.profile.model import Profile
from validator.profile.versions import nearest, order


@dataclass(frozen=True)
class VersionChoice:
    """A known version by its number, and why it was chosen, in Dutch."""

    number: str
    because: str


def choose_version(profile: Profile, named: str | None, stated: str | None) -> VersionChoice | None:
    """The version to speak; None for a profile without versions.

    profile: as it was loaded. named: the profile as the user named it, perhaps with a version. stated: what the target
    states in the header of the profile, or None.
    """
    if profile.version is None:
        return None
    newest = list(profile.versions)[-1]
    if named is not None and split_version(named)[1] is not None:
        aside = "" if stated in (None, profile.version.number) else f"; het doel noemt zelf {stated}"
        return VersionChoice(profile.version.number, f"opgegeven met --profile{aside}")
    found = None if stated is None else nearest(profile.versions, stated)
    if found is None or stated is None:
        return VersionChoice(newest, "de nieuwste die het profiel kent; het doel noemt zelf geen versie")
    if order(found) == order(stated):
        return VersionChoice(found, f"het doel noemt deze versie in {profile.version_header}")
    if order(found) > order(stated):
        return VersionChoice(found, f"de oudste die het profiel kent; het doel noemt {stated}")
    return VersionChoice(found, f"de nieuwste die het profiel tot en met {stated} kent; het doel noemt {stated}")
