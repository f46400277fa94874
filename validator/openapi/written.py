"""A proposed profile as YAML that a person reads and finishes, an attribute a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from validator.openapi.proposal import Proposal
from validator.profile.marks import TODO, open_places
from validator.schema.openapi_document import OpenApiDocument

LINE = 110
"""Characters of a line of comment."""


def written(proposal: Proposal, document: OpenApiDocument, source: str) -> str:
    """The text of the profile. source: where the document was read."""
    return "\n".join(_lines(proposal, document, source)) + "\n"


def _lines(proposal: Proposal, document: OpenApiDocument, source: str) -> Iterator[str]:
    data = proposal.data
    yield f"# Proposed by Klantcheck from {source}, {len(list(open_places(data)))} places still to be decided."
    yield f"# Each has the mark {TODO}: as a key, look whether what stands beside it is right, and remove the mark;"
    yield "# as a value, write where it is, or why this API does not have it, in Dutch. Nothing is run before that;"
    yield "# `klantcheck profile check` lists them. docs/eigen-api.md explains each key."
    if document.elsewhere:
        yield "# Not read, since it is in another document:"
        yield from _comment(document.elsewhere, "#   ")
    for key, value in data.items():
        if key in {"composites", "object_types"}:
            continue
        yield f"{key}: {_flow(value)}"
    yield "\ncomposites:"
    yield from (f"  {name}: {_flow(value)}" for name, value in data["composites"].items())
    yield "\nobject_types:"
    for name, bound in data["object_types"].items():
        yield from _object(name, bound, proposal.unused.get(name, []))
    if proposal.unknown_paths:
        yield "# Paths that were taken for none of these:"
        yield from _comment(proposal.unknown_paths, "#   ")


def _object(name: str, bound: Mapping[str, Any], unused: list[str]) -> Iterator[str]:
    if "attributes" not in bound:
        yield f"  {name}: {_flow(bound)}\n"
        return
    yield f"  {name}:"
    for key, value in bound.items():
        if key != "attributes":
            yield f"    {key}: {_flow(value)}"
    yield "    attributes:"
    for attribute, binding in bound["attributes"].items():
        yield f"      {attribute}: {_flow(binding)}"
    if unused:
        yield "    # of no attribute:"
        yield from _comment(unused, "    #   ")
    yield ""


def _comment(words: Iterable[str], before: str) -> Iterator[str]:
    line = before
    for word in words:
        shown = "".join(letter if letter.isprintable() else "?" for letter in word)
        if len(line) + len(shown) > LINE and line != before:
            yield line.rstrip()
            line = before
        line += f"{shown}  "
    yield line.rstrip()


def _flow(value: Any) -> str:
    """A value on one line."""
    text: str = yaml.safe_dump(value, default_flow_style=True, sort_keys=False, allow_unicode=True, width=10**6)
    return text.removesuffix("\n").removesuffix("\n...")
