"""Roots of findings: what two scenarios that did not pass have in common when it is one defect."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from validator.errors import SHOULD_BE_REFUSED
from validator.text import path_and_query
from validator.verdict.model import AT_FAULT
from validator.verdict.refusals import VALUES, Refusal, read_refusal, refused_value

Entry = Mapping[str, Any]
"""A requirement, a scenario, a step or an exchange of results.json."""

PAGING = frozenset({"page", "pagesize", "page_size", "pagina", "paginagrootte", "limit", "offset"})
"""Query parameters, in lower case, that say nothing of what is searched for."""

ANSWERED = re.compile(r"^(?:het antwoord op een registratie heeft )?status ([123]\d\d)\b")
"""How what the target did begins where it carried out an operation, and the status of its answer is what differs."""

STOPPING = frozenset({"environment", "refusal"})
"""Kinds of roots that can end a run."""


@dataclass(frozen=True)
class Root:
    """What findings of the same cause have in common. kind: see `cause` in schemas/results.schema.json."""

    kind: str
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A scenario that did not pass, and why. step: that decided. exchanges: until then, the last one first."""

    scenario: Entry
    step: Entry | None
    exchanges: Sequence[Entry]

    @cached_property
    def refusals(self) -> list[tuple[Refusal, str | None]]:
        """What the responses refuse, the last one first, each with the body of its request."""
        read = ((read_refusal(exchange["response"]), exchange["request"]["body"]) for exchange in self.exchanges)
        return [(refusal, body) for refusal, body in read if refusal is not None]

    @property
    def refused(self) -> tuple[Refusal, str | None] | None:
        """The refusal by the last response that the step found at fault, with the body of its request."""
        last = read_refusal(self.exchanges[0]["response"]) if self.exchanges else None
        at_fault = last is not None and (self.facts.get("actual") or "").startswith(f"status {last.status}")
        return self.refusals[0] if at_fault else None

    @property
    def facts(self) -> Entry:
        """What was expected and what the target did; empty when the step did not find it at fault."""
        return (self.step and self.step["finding"]) or {}

    @property
    def operation(self) -> str:
        """The operation of the finding: "registreer Klantcontact"; of the step or of nothing in particular: ""."""
        return self.facts.get("operation") or ""

    @property
    def object_type(self) -> str:
        """The type of object of the operation; "" when it is of none."""
        name = re.search(r"[A-Z].*", self.operation)
        return name[0] if name else ""

    @cached_property
    def search(self) -> Root | None:
        """The root of what is wrong with the last search; None when there is none, or when it is not of a search."""
        among = self.exchanges if self.operation.startswith("zoek ") else self.exchanges[:1]
        return next(filter(None, (search_root(exchange["request"]) for exchange in among)), None)

    @property
    def is_of_search(self) -> bool:
        """Whether what a search found is at fault."""
        return self.operation.startswith("zoek ") and self.search is not None and self.other_status is None

    @property
    def other_status(self) -> Root | None:
        """The root of an operation that was carried out and answered with another status; None for anything else."""
        answered = ANSWERED.match(self.facts.get("actual") or "")
        accepted = (self.facts.get("expected") or "").endswith(SHOULD_BE_REFUSED)
        return Root("status", (self.operation, answered[1])) if answered and self.operation and not accepted else None


def search_root(request: Entry) -> Root | None:
    """The root of what is wrong with a search: its list and its arguments; None when the request is none."""
    if request["method"] != "GET":
        return None
    path, query = path_and_query(request["url"])
    arguments = sorted({key for key, _ in parse_qsl(query, keep_blank_values=True) if key.lower() not in PAGING})
    return Root("search", (path.rpartition("/")[2], *arguments)) if arguments else None


def find_roots(findings: Sequence[Finding], domains: Sequence[str]) -> list[Root]:
    """The root of each finding. domains: the names of the domains of values."""
    known = {_name(domain): domain for domain in domains}
    at_fault = {_refusal_root(finding.operation, *finding.refused, known) for finding in findings if finding.refused}
    at_fault |= {finding.search for finding in findings if finding.search and finding.is_of_search}
    return [_root(finding, known, at_fault) for finding in findings]


def _root(finding: Finding, domains: Mapping[str, str], at_fault: Collection[Root]) -> Root:
    """The root of a finding. at_fault: roots of refusals and searches that explain other findings too."""
    kind = finding.step["kind"] if finding.step else "suite" if finding.scenario["fault"] else "not_reached"
    if kind == "no_consent":
        return Root(kind)
    if kind not in AT_FAULT:
        return Root(kind, (str(finding.scenario["reason"]),))
    roots = (_refusal_root(finding.operation, *refused, domains) for refused in finding.refusals)
    refusal = next((root for root in roots if root in at_fault), None)
    if refusal is not None:
        return refusal
    if finding.other_status is not None:
        return finding.other_status
    if finding.search is not None and finding.search in at_fault:
        return finding.search
    expected, actual = str(finding.facts["expected"]), str(finding.facts["actual"])
    if expected.endswith(SHOULD_BE_REFUSED):
        return Root("accepted", (finding.operation, without_values(expected)))
    return Root("difference", (finding.operation, VALUES.sub("…", expected), without_values(actual)))


def _refusal_root(operation: str, refusal: Refusal, body: str | None, domains: Mapping[str, str]) -> Root:
    """The root of a refusal: the domain of the value that was refused, or operation, status and names."""
    value = refused_value(refusal, body)
    if value is not None and value[0].lower() in domains:
        return Root("value", (domains[value[0].lower()],))
    if refusal.names or not refusal.text:
        return Root("refusal", (operation, *refusal.pattern))
    return Root("refusal", refusal.pattern)


def _name(domain: str) -> str:
    return domain.replace(" ", "").replace("-", "").lower()


def without_values(text: str) -> str:
    """A text without what differs between two that mean the same."""
    return re.sub(r"\d+", "…", VALUES.sub("…", text))
