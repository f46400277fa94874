"""Versions of a dialect: one profile speaks the newest, and says what each version brought.

`version: {header, software, known}` names the versions that the profile knows, each with the release of the software
that has it first. `changes`, the newest first, say for each version that brought something what is older: `new` are
JSON pointers into the profile to what older versions lack, `arguments` are query arguments beyond the standard that
they lack, by object type, `before` is a merge patch (RFC 7396) of the profile, and `schemas` revises the wire schemas
(validator/schema/revisions.py).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from validator.errors import InvalidInput
from validator.schema import catalog, pointer
from validator.schema.merge_patch import merged
from validator.schema.revisions import misplaced, revised
from validator.suggest import did_you_mean

SEPARATOR = catalog.VERSION
"""Between the name of a profile and the version of it: open-klant-2@0.4.0."""


@dataclass(frozen=True)
class Version:
    """A version of an API, as its profile knows it. release: the software that has it first, "Open Klant 2.12"."""

    number: str
    release: str

    def __str__(self) -> str:
        return f"{self.number} ({self.release})"


def known_versions(data: Mapping[str, Any]) -> list[Version]:
    """The versions that a profile knows, the oldest first; none: it has no versions."""
    version = data.get("version", {})
    software = version.get("software", "")
    known = [Version(number, f"{software} {release}".strip()) for number, release in version.get("known", {}).items()]
    return sorted(known, key=lambda one: order(one.number))


@lru_cache(maxsize=256)  # a recording asks for the same few in each message
def order(number: str) -> tuple[int, ...]:
    """The parts of a version number, in the order of which versions follow each other; () for text that is none."""
    parts = number.strip().split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else ()


def chosen_version(data: Mapping[str, Any], number: str | None) -> Version | None:
    """The version of that number, or the newest; None for a profile without versions. Raises InvalidInput."""
    known = known_versions(data)
    if number is None:
        return known[-1] if known else None
    if not known:
        raise InvalidInput(f"Profile {data['profile']!r} has no versions; leave out {SEPARATOR}{number}.")
    for version in known:
        if version.number == number:
            return version
    numbers = [version.number for version in known]
    raise InvalidInput(f"Profile {data['profile']!r} knows no version {number!r}; {did_you_mean(number, numbers)}")


def nearest(known: Mapping[str, str], number: str) -> str | None:
    """The number of the known version that speaks for a version: that one, or the newest that is older than it.

    The oldest when none is older. None for text that is no version number, or when no version is known.
    """
    if not known or not order(number):
        return None
    older = [one for one in known if order(one) <= order(number)]
    return max(older, key=order) if older else min(known, key=order)


def profile_data(data: Mapping[str, Any], version: Version | None) -> dict[str, Any]:
    """The profile as it is for a version, without its changes; the newest one shares what it holds with the data."""
    result = {name: value for name, value in data.items() if name != "changes"}
    changes = list(changes_after(data, version))
    if changes:
        result = copy.deepcopy(result)
    for change in changes:
        since = next(one for one in known_versions(data) if one.number == change["since"])
        for place in change.get("new", ()):
            pointer.put(result, place, {"absent": f"Dit bestaat vanaf {since.release} (API {since.number})."})
        result = merged(result, change.get("before", {}))
        for object_type, names in change.get("arguments", {}).items():
            bound = result["object_types"][object_type]
            bound["lacks_arguments"] = [*bound.get("lacks_arguments", ()), *names]
    return result


def add_wire_schemas(data: Mapping[str, Any], version: Version) -> str:
    """The dialect of a version, with its wire schemas; that of the newest is the dialect of the profile itself."""
    changes = list(changes_after(data, version))
    dialect = str(data["dialect"])
    if not changes:
        return dialect
    documents = catalog.dialect_documents(dialect)
    for change in changes:
        documents = revised(documents, change.get("schemas", {}))
    name = f"{dialect}{SEPARATOR}{version.number}"
    catalog.add_dialect(name, {path.rpartition("/")[2]: document for path, document in documents.items()})
    return name


def version_problems(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is wrong with the versions of a profile that its schema accepts, each with its place."""
    numbers = data.get("version", {}).get("known", {})
    for number in numbers:
        if not order(number):
            yield pointer.join(["version", "known", number]), f"{number!r} is no version number, such as 1.2.0"
    documents = catalog.dialect_documents(str(data.get("dialect")))
    before: tuple[int, ...] | None = None
    for at, change in enumerate(data.get("changes", [])):
        place, since = f"/changes/{at}", change["since"]
        if since not in numbers:
            yield f"{place}/since", f"{since!r} is no version under `known`; {did_you_mean(since, numbers)}"
        if before is not None and order(since) >= before:
            yield f"{place}/since", "changes stand with the newest first"
        before = order(since)
        for number, target in enumerate(change.get("new", ())):
            if pointer.get(data, target) is pointer.MISSING:
                yield f"{place}/new/{number}", f"the profile has nothing at {target}"
        for object_type in change.get("arguments", {}).keys() - data["object_types"].keys():
            yield f"{place}/arguments", f"the profile has no object type {object_type!r}"
        for where, message in misplaced(documents, change.get("schemas", {}) if documents else {}):
            yield f"{place}/schemas{where}", message


def changes_after(data: Mapping[str, Any], version: Version | None) -> Iterator[Mapping[str, Any]]:
    """The changes that a version is older than, the newest first."""
    return (
        change
        for change in data.get("changes", ())
        if version is not None and order(change["since"]) > order(version.number)
    )
