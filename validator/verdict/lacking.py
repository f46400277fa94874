"""Roots of what objects lack: an attribute that a type of object does not show is one defect, wherever it is seen."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from validator.text import path_and_query
from validator.verdict.roots import Finding, Root

LACKS = re.compile(r"(?:niets|leeg)\b")
"""How what a target did begins when there is no value."""

IDENTITY = "ID"
WHOLE = 3
"""Attributes, its ID among them, from which on an answer does not show the object at all."""


def join_lacking(findings: Sequence[Finding], roots: Sequence[Root]) -> list[Root]:
    """The roots of the findings, with one root for each attribute that a collection lacks, or for all of them."""
    places = _places(findings)
    lacking = [_lacking(finding, root, places) for finding, root in zip(findings, roots, strict=True)]
    attributes: dict[str, set[str]] = defaultdict(set)
    for found in filter(None, lacking):
        attributes[found.key[0]].add(found.key[1])
    whole = {name for name, lost in attributes.items() if IDENTITY.lower() in lost and len(lost) >= WHOLE}
    return [
        root if found is None else Root("lacking", found.key[:1]) if found.key[0] in whole else found
        for found, root in zip(lacking, roots, strict=True)
    ]


def attribute_of(finding: Finding) -> str | None:
    """The attribute that the expectation of a finding names; None when it names none."""
    attribute: str | None = finding.facts.get("attribute")
    return attribute


def _lacking(finding: Finding, root: Root, places: Mapping[tuple[str, str], str]) -> Root | None:
    """The root of a finding that nothing stands in an attribute; None when it is of something else."""
    if root.kind != "difference" or not LACKS.match(finding.facts["actual"]):
        return None
    collection, pointer = _collection(finding), finding.facts["pointer"] or ""
    name = attribute_of(finding) or places.get((collection, pointer)) or places.get(("", pointer), pointer.strip("/"))
    return Root("lacking", (collection, _plain(name))) if collection and name else None


def _places(findings: Sequence[Finding]) -> Mapping[tuple[str, str], str]:
    """The names of attributes by collection and place, of findings with both; by "" those of any collection."""
    known = ((finding, attribute_of(finding)) for finding in findings if finding.facts.get("pointer"))
    return {
        (collection, finding.facts["pointer"]): name
        for finding, name in known
        if name
        for collection in (_collection(finding), "")
    }


def _collection(finding: Finding) -> str:
    """The collection that the last request of a finding is about: the part of its path that is no id."""
    if not finding.exchanges:
        return ""
    url = str(finding.exchanges[0]["request"]["url"])
    *others, last = path_and_query(url)[0].rstrip("/").split("/")
    return others[-1] if others and re.search(r"\d", last) else last


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).lower()
