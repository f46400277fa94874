"""Roots that lie everywhere: what searches or many types of object show alike is one defect, and one cause."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from validator.verdict.roots import Entry, Finding, Root, search_root, without_values

EVERYWHERE = 4
"""Types of object, or lists, from which on the same finding is of the API as a whole."""

ARGUMENTS = 3
"""Ways to search a list that have to be wrong, before the list itself is taken for the root."""


def join_roots(findings: Sequence[Finding], roots: Sequence[Root], exchanges: Iterable[Entry]) -> list[Root]:
    """The roots of the findings, with one root for those that lie everywhere. exchanges: all of the run."""
    lists = _lists_at_fault(roots, exchanges)
    joined = [_of_list(finding, root, lists) for finding, root in zip(findings, roots, strict=True)]
    patterns = [_pattern(finding, root) for finding, root in zip(findings, joined, strict=True)]
    types: dict[Root, set[str]] = defaultdict(set)
    for finding, pattern in zip(findings, patterns, strict=True):
        if pattern is not None and finding.object_type:
            types[pattern].add(finding.object_type)
    return [
        pattern if pattern is not None and len(types[pattern]) >= EVERYWHERE else root
        for pattern, root in zip(patterns, joined, strict=True)
    ]


def _lists_at_fault(roots: Iterable[Root], exchanges: Iterable[Entry]) -> Mapping[str, Root]:
    """The lists of which at least half of the ways to search are wrong, each with its root, or one for all of them."""
    asked, wrong = defaultdict(set), defaultdict(set)
    for root in filter(None, (search_root(exchange["request"]) for exchange in exchanges)):
        asked[root.key[0]].add(root)
    for root in roots:
        if root.kind == "search":
            wrong[root.key[0]].add(root)
    found = [name for name in wrong if len(wrong[name]) >= max(ARGUMENTS, len(asked[name]) / 2)]
    return {name: Root("search", () if len(found) >= EVERYWHERE else (name,)) for name in found}


def _of_list(finding: Finding, root: Root, lists: Mapping[str, Root]) -> Root:
    """The root of a finding whose last request searches a list that is at fault; otherwise its own root."""
    if root.kind not in {"search", "difference"} or finding.search is None:
        return root
    return lists.get(finding.search.key[0], root)


def _pattern(finding: Finding, root: Root) -> Root | None:
    """What the root of a finding has in common with that of another type of object; None when it has nothing."""
    if root.kind == "refusal" and len(root.key) == len(("operation", "status", "text")) and not root.key[-1]:
        return Root("refusal", root.key[1:])
    if root.kind == "difference":
        facts = (str(finding.facts[key]) for key in ("expected", "actual"))
        return Root("difference", tuple(without_values(_without_noun(fact, finding.object_type)) for fact in facts))
    return None


def _without_noun(fact: str, object_type: str) -> str:
    """A fact without the object that it is of. object_type: may be ""."""
    noun = rf"(?:(?:de|het|een|geen) )?{re.escape(object_type)}"
    return re.sub(rf"\b{noun}\b", "…", fact, flags=re.IGNORECASE) if object_type else fact
