"""The differences between two profiles, as text, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from validator.profile.differences import Difference
from validator.profile.model import Profile

NOTHING = "niets"
"""What stands where one of the two has nothing."""


def _as_text(before: Profile, after: Profile, differences: Sequence[Difference]) -> Iterator[str]:
    yield f"{named(before)} -> {named(after)}: {_count(differences)}"
    for subject, group in groupby(differences, lambda one: one.subject):
        yield subject
        for one in group:
            yield f"  {one.aspect}: {one.before or NOTHING} -> {one.after or NOTHING}"


def _as_markdown(before: Profile, after: Profile, differences: Sequence[Difference]) -> Iterator[str]:
    yield f"# Van {named(before)} naar {named(after)}"
    yield ""
    yield f"{_count(differences).capitalize()}."
    if differences:
        yield ""
        yield f"| begrip | wat | {named(before)} | {named(after)} |"
        yield "|---|---|---|---|"
    for one in differences:
        cells = (one.subject, one.aspect, one.before or NOTHING, one.after or NOTHING)
        yield f"| {' | '.join(table_cell(cell) for cell in cells)} |"


def _as_json(before: Profile, after: Profile, differences: Sequence[Difference]) -> Iterator[str]:
    document = {
        "before": before.source,
        "after": after.source,
        "differences": [one.as_dict() for one in differences],
    }
    yield from json.dumps(document, ensure_ascii=False, indent=2).splitlines()


Writer = Callable[[Profile, Profile, Sequence[Difference]], Iterator[str]]
WRITERS: Mapping[str, Writer] = {"text": _as_text, "markdown": _as_markdown, "json": _as_json}
"""The lines of each format."""


def named(profile: Profile) -> str:
    """A profile by its id, with the version that it speaks."""
    return profile.id if profile.version is None else f"{profile.id} {profile.version}"


def _count(differences: Sequence[Difference]) -> str:
    if not differences:
        return "geen verschillen"
    return f"{len(differences)} verschil{'len' if len(differences) > 1 else ''}"


def table_cell(text: str) -> str:
    """A text in a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", " ")
