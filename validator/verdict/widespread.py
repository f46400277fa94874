"""Roots that lie everywhere: what searches or many types of object show alike is one defect, and one cause."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from validator.verdict.roots import Entry, Finding, Root, search_root, without_values

EVERYWHERE = 4
"""Types of object, or lists, from which on the same finding is of the API as a whole."""

ARGUMENTS = 3
"""Ways to search a list that have to be wrong, before the list itself is taken for the root."""


def join_roots(findings: Sequence[Finding], roots: Sequence[Root], exchanges: Iterable[Entry]) -> list[Root]:
    """The roots of the findings, with one root for those that lie everywhere. exchanges: all of the run."""
    lists = _lists_at_fault(roots, exchanges)
    alone = {root for root in roots if root.kind == "search" and len(root.key) == len(("list", "argument"))}
    joined = [
        _of_argument(_of_list(finding, root, lists), alone) for finding, root in zip(findings, roots, strict=True)
    ]
    patterns = [_pattern(finding, root) for finding, root in zip(findings, joined, strict=True)]
    types: dict[Root, set[str]] = defaultdict(set)
    for finding, root, pattern in zip(findings, joined, patterns, strict=True):
        about = root.key[0] if root.kind == "lacking" else finding.object_type
        if pattern is not None and about:
            types[pattern].add(about)
    everywhere = {pattern for pattern, about in types.items() if len(about) >= EVERYWHERE}
    widest = [
        pattern if pattern is not None and pattern in everywhere else root
        for pattern, root in zip(patterns, joined, strict=True)
    ]
    shown = set(widest)
    return [_of_status(finding, root, shown) for finding, root in zip(findings, widest, strict=True)]


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


def _of_argument(root: Root, alone: Collection[Root]) -> Root:
    """The root of a search by several arguments of which one is wrong by itself too; otherwise the root itself."""
    if root.kind != "search" or not root.key:
        return root
    return next((one for argument in root.key[1:] if (one := Root("search", (root.key[0], argument))) in alone), root)


def _of_status(finding: Finding, root: Root, roots: Collection[Root]) -> Root:
    """The root of a finding whose operation has an answer with a wrong status, which explains it; or its own root."""
    if root.kind != "difference" or not finding.operation or not finding.exchanges:
        return root
    response = finding.exchanges[0]["response"]
    status = str(response["status"]) if response else ""
    verb = finding.operation.removesuffix(finding.object_type)
    wrong = (Root("status", (operation, status)) for operation in (finding.operation, verb))
    return next((one for one in wrong if one in roots), root)


def _pattern(finding: Finding, root: Root) -> Root | None:
    """What the root of a finding has in common with that of another type of object; None when it has nothing."""
    if root.kind == "refusal" and len(root.key) == len(("operation", "status", "text")) and not root.key[-1]:
        return Root("refusal", root.key[1:])
    if root.kind == "status":
        operation, status = root.key
        return Root("status", (operation.removesuffix(finding.object_type), status))
    if root.kind == "lacking":
        return Root("lacking", ("", *root.key[1:]))
    if root.kind == "difference":
        facts = (str(finding.facts[key]) for key in ("expected", "actual"))
        return Root("difference", tuple(without_values(_without_noun(fact, finding.object_type)) for fact in facts))
    return None


def _without_noun(fact: str, object_type: str) -> str:
    """A fact without the object that it is of. object_type: may be ""."""
    noun = rf"(?:(?:de|het|een|geen) )?{re.escape(object_type)}"
    return re.sub(rf"\b{noun}\b", "…", fact, flags=re.IGNORECASE) if object_type else fact
