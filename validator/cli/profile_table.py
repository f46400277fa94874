"""A profile as YAML, and its mapping table: how each attribute of the standard is expressed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

import yaml

from validator.cli.profile_diff import named, table_cell
from validator.docs_site.bindings import attribute_cell, object_cell
from validator.profile.loader import load_profile, whole_profile
from validator.profile.model import Profile

Row = tuple[str, str, str, str]
"""Object type, attribute ("" for the object type itself), where it stands ("" when it does not), and what is agreed."""

WIDTH = 120


def _rows(profile: Profile) -> Iterator[Row]:
    for object_type in profile.model.object_types.values():
        own = object_cell(profile, object_type)
        yield object_type.name, "", own.pointer, "; ".join(filter(None, (own.absent, *own.facts)))
        for attribute in object_type.attributes.values() if object_type.name in _shown(profile) else ():
            one = attribute_cell(profile, object_type, attribute)
            yield object_type.name, attribute.name, one.pointer, "; ".join(filter(None, (one.absent, *one.facts)))


def _shown(profile: Profile) -> set[str]:
    return {name for name, bound in profile.objects.items() if bound.bindings}


def _as_yaml(name: str) -> Iterator[str]:
    yield from yaml.safe_dump(whole_profile(name), allow_unicode=True, sort_keys=False, width=WIDTH).splitlines()


def _as_text(name: str) -> Iterator[str]:
    profile = load_profile(name)
    yield f"{named(profile)}: {profile.title}"
    for object_type, attribute, place, agreed in _rows(profile):
        subject = f"  {attribute}" if attribute else object_type
        yield ": ".join(filter(None, (subject, "; ".join(filter(None, (place, agreed))))))


def _as_markdown(name: str) -> Iterator[str]:
    profile = load_profile(name)
    yield f"# {named(profile)}: {profile.title}"
    yield ""
    yield "| objecttype | attribuut | plaats | afspraken |"
    yield "|---|---|---|---|"
    for row in _rows(profile):
        yield f"| {' | '.join(table_cell(text) for text in row)} |"


def _as_json(name: str) -> Iterator[str]:
    profile = load_profile(name)
    keys = ("object_type", "attribute", "place", "agreed")
    rows = [dict(zip(keys, row, strict=True)) for row in _rows(profile)]
    yield from json.dumps({"profile": profile.source, "rows": rows}, ensure_ascii=False, indent=2).splitlines()


WRITERS: Mapping[str, Callable[[str], Iterator[str]]] = {
    "yaml": _as_yaml,
    "text": _as_text,
    "markdown": _as_markdown,
    "json": _as_json,
}
"""The lines of each format, by the name of a profile."""
