"""Wire schemas of another version of a dialect, derived from those of the version that stands in schemas/objecten/.

A revision says per file what properties were before a version of the API brought something, in an answer, a
registration and a change alike. A property is named by its path in the object: "reactie", "bezoekadres/land"; what
starts with a slash is a JSON pointer in the schema instead.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.schema import pointer
from validator.schema.merge_patch import merged

Revision = Mapping[str, Mapping[str, Any]]
"""By file ("klantcontact"): new (properties that were not there), before (merge patches of property schemas), read_only
(properties that a request could not hold), required and optional (by direction, properties that were demanded or not).
"""

DIRECTIONS = {"answer": "", "request": "/$defs/request", "patch": "/$defs/patch"}
SUFFIX = ".schema.json"
FORBIDDEN: Mapping[str, Any] = {"not": {}}
"""The schema of a property that a request may not hold."""


def revised(documents: Mapping[str, Any], revision: Revision) -> dict[str, Any]:
    """The wire schemas of a dialect, by path, as they were before; a file without differences is the same object."""
    return {path: _revised(document, revision.get(_stem(path))) for path, document in documents.items()}


def property_pointer(name: str) -> str:
    """The JSON pointer in a schema of the property at a path in the object."""
    return name if name.startswith("/") else "".join(f"/properties/{part}" for part in name.split("/"))


def misplaced(documents: Mapping[str, Any], revision: Revision) -> Iterator[tuple[str, str]]:
    """What a revision names and no schema of the dialect has, each with its JSON pointer in the revision."""
    files = {_stem(path): document for path, document in documents.items()}
    for stem, differences in revision.items():
        if stem not in files:
            yield pointer.join([stem]), f"the dialect has no wire schema {stem!r}"
            continue
        for key in ("new", "before", "read_only"):
            for name in differences.get(key, ()):
                if not any(True for _ in _places(files[stem], name)):
                    yield pointer.join([stem, key]), f"the wire schema {stem!r} has nothing at {name!r}"


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(SUFFIX)


def _revised(document: Any, differences: Mapping[str, Any] | None) -> Any:
    if differences is None:
        return document
    older = copy.deepcopy(document)
    for name, patch in differences.get("before", {}).items():
        for place in list(_places(older, name)):
            _change(older, place, patch)
    for name in differences.get("new", ()):
        for place in list(_places(older, name)):
            _demand(older, place, wanted=False)
            pointer.remove(older, place)
    for name in differences.get("read_only", ()):
        for place in [place for place in _places(older, name) if place.startswith("/$defs/")]:
            pointer.put(older, place, FORBIDDEN)
    _demand_all(older, differences.get("required", {}), wanted=True)
    _demand_all(older, differences.get("optional", {}), wanted=False)
    return older


def _places(document: Any, name: str) -> Iterator[str]:
    """Where a property is described; where it is only forbidden, it is not."""
    for root in DIRECTIONS.values():
        place = root + property_pointer(name)
        if pointer.get(document, place) not in (pointer.MISSING, FORBIDDEN):
            yield place


def _change(document: Any, place: str, patch: Mapping[str, Any] | None) -> None:
    """Apply a merge patch at a place; null removes what is there."""
    if patch is None:
        pointer.remove(document, place)
    else:
        pointer.put(document, place, merged(pointer.get(document, place), patch))


def _demand_all(document: Any, names: Mapping[str, Sequence[str]], *, wanted: bool) -> None:
    """Demand these properties or not, by direction."""
    for direction, own in names.items():
        for name in own:
            _demand(document, DIRECTIONS[direction] + property_pointer(name), wanted=wanted)


def _demand(document: Any, place: str, *, wanted: bool) -> None:
    """Have the group around a property demand it, or not."""
    group, _, name = place.rpartition("/properties/")
    schema = pointer.get(document, group)
    if schema is pointer.MISSING:
        return
    names = [one for one in schema.get("required", ()) if one != name]
    schema["required"] = [*names, name] if wanted else names
