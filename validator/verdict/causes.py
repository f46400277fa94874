"""Causes: what did not pass in a run, grouped by root, so that one defect is one entry. Grouping changes no verdict."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from validator.errors import SHOULD_BE_REFUSED
from validator.verdict import rules
from validator.verdict.lacking import attribute_of, join_lacking
from validator.verdict.model import Verdict
from validator.verdict.refusals import refused_value
from validator.verdict.roots import STOPPING, Entry, Finding, Root, find_roots
from validator.verdict.widespread import join_roots

LEVELS = ("MUST", "SHOULD", "MAY")
EXAMPLES = 4
"""Values or operations that a title names."""

IDENTITY = re.compile(r" \(ID [^)]*\)")
LOT = re.compile(r"\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}\b")
"""An id that is drawn by lot: its first signs are enough to recognise it by."""


@dataclass
class Cause:
    """One root with its findings, in the order of the run."""

    root: Root
    findings: list[Finding] = field(default_factory=list)


def group_causes(
    scenarios: Sequence[Entry],
    requirements: Sequence[Entry],
    exchanges: Sequence[Entry],
    domains: Sequence[str],
    environment: str | None = None,
) -> list[dict[str, Any]]:
    """The causes of a run, as results.json has them: those that affect a MUST first, and the largest of these.

    scenarios, requirements, exchanges: as in results.json. domains: the names of the domains of values. environment:
    what ended the run early.
    """
    causes: dict[Root, Cause] = {}
    findings = list(_findings(scenarios, {exchange["n"]: exchange for exchange in exchanges}))
    roots = join_roots(findings, join_lacking(findings, find_roots(findings, domains)), exchanges)
    stopping = list({root for root in roots if root.kind in STOPPING})
    ended = stopping[0] if len(stopping) == 1 else Root("not_reached", (str(environment),))
    for finding, own in zip(findings, roots, strict=True):
        root = ended if own.kind == "not_reached" and environment else own
        causes.setdefault(root, Cause(root)).findings.append(finding)
    by_id = {requirement["id"]: requirement for requirement in requirements}
    entries = [_as_dict(cause, by_id) for cause in causes.values()]
    return sorted((entry for entry in entries if entry["requirements"]), key=_weight)


def _findings(scenarios: Sequence[Entry], exchanges: Mapping[int, Entry]) -> Iterator[Finding]:
    for scenario in scenarios:
        if not rules.needs_attention(Verdict(scenario["verdict"])) or scenario["reason"] == rules.NOT_SELECTED:
            continue
        steps = scenario["steps"]
        number = next((n for n, step in enumerate(steps) if step["kind"] != "passed"), None)
        sent = [n for step in steps[: len(steps) if number is None else number + 1] for n in step["exchanges"]]
        yield Finding(scenario, None if number is None else steps[number], [exchanges[n] for n in reversed(sent)])


def _weight(entry: Entry) -> tuple[int, int]:
    return LEVELS.index(entry["level"]), -len(entry["requirements"])


def _as_dict(cause: Cause, requirements: Mapping[str, Entry]) -> dict[str, Any]:
    verdicts = {finding.scenario["verdict"] for finding in cause.findings}
    ids = dict.fromkeys(key for finding in cause.findings for key in finding.scenario["requirements"])
    affected = [requirements[key] for key in ids if key in requirements and requirements[key]["verdict"] in verdicts]
    counts = Counter(rules.counted_as(one["level"], Verdict(one["verdict"])) for one in affected)
    levels = {requirement["level"] for requirement in affected}
    example = _example(cause)
    return {
        "kind": cause.root.kind,
        "title": _title(cause, example),
        "level": next((level for level in LEVELS if level in levels), LEVELS[-1]),
        "counts": {key: counts[key] for key in rules.COUNTED if counts[key]},
        "requirements": [requirement["id"] for requirement in affected],
        "scenarios": [finding.scenario["id"] for finding in cause.findings],
        "example": example.scenario["id"],
        "remedy": _remedy(cause),
    }


def _example(cause: Cause) -> Finding:
    """The finding that shows a cause best: of what the root names, else of what was tested, else the first."""
    tested = [finding for finding in cause.findings if finding.scenario["verdict"] != Verdict.NOT_TESTED]
    named = [finding for finding in tested if _names_root(cause.root, finding)]
    return next(iter(named or tested), cause.findings[0])


def _names_root(root: Root, finding: Finding) -> bool:
    """Whether a finding says by itself what the root is of."""
    match root.kind:
        case "status":
            return bool(re.fullmatch(r"status [\d of]+", finding.facts["expected"]))
        case "lacking":
            return attribute_of(finding) is not None and finding.facts["pointer"] is not None
        case _:
            return finding.is_of_search or finding.refused is not None


def _title(cause: Cause, example: Finding) -> str:
    """What went wrong, in one Dutch sentence without its full stop, and without the ids of the example."""
    return LOT.sub(r"\1…", IDENTITY.sub("", _sentence(cause, example)))


def _refusal(cause: Cause, example: Finding) -> str:
    """The refusal of a cause, in Dutch; a scenario whose set-up another one made has no exchange with it."""
    return next((str(one.refusals[0][0]) for one in (example, *cause.findings) if one.refusals), "een fout")


def _sentence(cause: Cause, example: Finding) -> str:
    facts, operations = example.facts, _some(finding.operation for finding in cause.findings)
    match cause.root.kind:
        case "no_consent":
            return "schrijven naar dit doel is niet toegestaan"
        case "value":
            return f"het doel weigert als {cause.root.key[0]}: {_some(_values(cause))} ({_refusal(cause, example)})"
        case "refusal":
            return f"geweigerd met {_refusal(cause, example)} bij: {operations}"
        case "search":
            return f"{_searches(cause)}: {facts['expected']}; gekregen: {facts['actual']}"
        case "accepted":
            attempts = (finding.facts["expected"].removesuffix(SHOULD_BE_REFUSED).strip() for finding in cause.findings)
            return f"{_some(attempts)} {SHOULD_BE_REFUSED}; gekregen: {facts['actual']}"
        case "status":
            return f"bij {operations}: {facts['expected']}; gekregen: status {cause.root.key[-1]}"
        case "lacking" | "difference":
            return _difference(cause, example)
        case "not_reached":
            return cause.root.key[0]
        case _:
            return str(example.scenario["reason"])


def _difference(cause: Cause, example: Finding) -> str:
    """What differs: at which operations, at which place, or of which attributes."""
    facts, key = example.facts, cause.root.key
    difference = f"{facts['expected']}; gekregen: {facts['actual']}"
    if cause.root.kind == "lacking":
        if len(key) == len(("collection",)):
            return f"antwoorden over {key[0] or 'alle objecten'} zonder {_some(_attributes(cause))}"
        return f"{difference} (op {facts['pointer']})" if facts["pointer"] else difference
    if len(key) == len(("expected", "actual")):
        return f"bij {_some(finding.operation for finding in cause.findings)}: {difference}"
    return f"{difference}{_place(cause)}"


def _place(cause: Cause) -> str:
    """The place in the response that all findings of a cause name; "" when they do not agree."""
    places = {finding.facts["pointer"] for finding in cause.findings}
    place = next(iter(places)) if len(places) == 1 else None
    return f" (op {place})" if place else ""


def _searches(cause: Cause) -> str:
    """The searches of a cause: of one list by some arguments, or of several lists."""
    found = [(finding.operation, finding.search.key) for finding in cause.findings if finding.search]
    if not cause.root.key:
        lists = dict.fromkeys(key[0] for _, key in found)
        return f"zoeken op argumenten, in {len(lists)} lijsten ({_some(iter(lists))})"
    operations = _some(operation for operation, _ in found if operation.startswith("zoek "))
    arguments = cause.root.key[1:] or tuple(argument for _, key in found for argument in key[1:])
    return f"{operations} op {_some(iter(arguments))}"


def _attributes(cause: Cause) -> Iterator[str]:
    for finding in cause.findings:
        yield attribute_of(finding) or ""


def _values(cause: Cause) -> Iterator[str]:
    for finding in cause.findings:
        value = refused_value(*finding.refused) if finding.refused else None
        yield f'"{value[1]}"' if value else ""


def _some(texts: Iterator[str]) -> str:
    """The most frequent of some texts, each once, and how many more there are."""
    named = [text for text, _ in Counter(text for text in texts if text).most_common()]
    more = len(named) - EXAMPLES
    return ", ".join(named[:EXAMPLES]) + (f" en nog {more}" if more > 0 else "")


def _remedy(cause: Cause) -> str | None:
    """What the reader can do about it; None when the target has to be mended."""
    match cause.root.kind:
        case "no_consent":
            return "Geef --write als dit doel beschreven mag worden."
        case "value":
            domain = cause.root.key[0]
            return (
                f"Kent dit doel een eigen lijst? Zet de namen ervan bij {domain} in `codes` van een eigen profiel "
                f"(docs/profiles.md), en zeg in `values` van klantcheck.yaml of met --values wat het aanvaardt."
            )
        case "refusal" if len({finding.operation for finding in cause.findings}) > 1:
            first = "Kijk eerst naar wat er vóór het register staat: een gateway, rechten, of een verlangde kopregel."
            limit = " Laat het maar zoveel verzoeken per seconde door? Zie --max-rate."
            return first + (limit if "503" in cause.root.key else "")
        case "search" if not cause.root.key:
            return "Kijk of de zoekargumenten het register bereiken; een gateway ervoor kan ze weglaten."
        case "suite":
            return "Meld dit aan de makers van Klantcheck; het zegt niets over het doel."
        case _:
            return None
