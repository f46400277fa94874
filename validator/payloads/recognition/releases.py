"""Of which release of a dialect data is, when it is older than the one that the schemas describe.

The facts are those of the change history of Open Klant (https://github.com/maykinmedia/open-klant, CHANGELOG.rst): 2.6
brought the parts of a Dutch address, closed lists for the codes of a partij-identificator, countries by ISO 3166 and
BAG ids of sixteen digits; an answer always has every property of its groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from validator.payloads.finding import VERSION, PayloadFinding
from validator.profile.loader import split_version
from validator.profile.model import Profile
from validator.profile.versions import nearest
from validator.schema import pointer

RELEASE = "2.6"
MARKS = {
    "open-klant-2": {
        "Betrokkene": ("/bezoekadres", "/correspondentieadres"),
        "Partij": ("/bezoekadres", "/correspondentieadres"),
    }
}
"""By dialect and object type, the groups that have had the parts of a Dutch address since RELEASE."""

PART_OF_ADDRESS = "postcode"
CHANGED = re.compile(r"/(bezoekadres|correspondentieadres)/(land|nummeraanduidingId)$")
"""The places that RELEASE made stricter."""


def has_later_rules(profile: Profile, object_type: str) -> bool:
    """Whether a release made an object type stricter than data of before it is."""
    return object_type in MARKS.get(profile.dialect, {})


def without_later_rules(
    profile: Profile, object_type: str, value: Any, findings: Iterable[PayloadFinding]
) -> Iterator[PayloadFinding]:
    """The findings of an answer; of an older release one hint in the place of what a later one made stricter."""
    hinted = False
    for finding in findings:
        if not _is_changed(finding.pointer) or not _is_older(profile, object_type, value):
            yield finding
        elif not hinted:
            hinted = True
            hint = PayloadFinding("", f"dit lijkt op Open Klant vóór {RELEASE}", "", VERSION, severity="opmerking")
            yield hint.of(finding.object_type, finding.object_id)


def stated_release(named: str, profile: Profile, version: str) -> str | None:
    """The number of the known release that a message is judged by; None for that of the profile.

    named: the profile as the user named it; with a version, that is the one. version: what the message states.
    """
    if profile.version is None or split_version(named)[1] is not None:
        return None
    found = nearest(profile.versions, version)
    return None if found == profile.version.number else found


def version_remark(named: Profile, profile: Profile, version: str) -> PayloadFinding | None:
    """The remark on a recording of another release than that of the profile that was named.

    profile: by which it was judged.
    """
    if named.version is None or profile.version is None or version in {"", named.version.number}:
        return None
    asked = f"de opname is van API-version {version}, en is beoordeeld als {profile.version}"
    if version in profile.versions and version != profile.version.number:
        asked += f"; beoordeel haar met --profile {named.id}@{version}"
    return PayloadFinding("", asked, "", VERSION, severity="opmerking")


@lru_cache(maxsize=4096)
def _is_changed(place: str) -> bool:
    return CHANGED.search(place) is not None


def _is_older(profile: Profile, object_type: str, value: Any) -> bool:
    groups = (pointer.get(value, place) for place in MARKS.get(profile.dialect, {}).get(object_type, ()))
    return any(isinstance(group, Mapping) and bool(group) and PART_OF_ADDRESS not in group for group in groups)
