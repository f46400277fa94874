"""What changed between two runs, requirement by requirement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from validator.verdict import rules
from validator.verdict.model import Verdict
from validator.verdict.results_view import ResultsView

OPEN = frozenset({Verdict.NOT_TESTED, Verdict.ERROR})
"""The verdicts of a requirement that was not judged."""


@dataclass(frozen=True)
class Change:
    """A requirement that has another verdict. before, after: None when it is not in that run. reason: of the later."""

    requirement: str
    level: str
    statement: str
    before: str | None
    after: str | None
    reason: str


@dataclass(frozen=True)
class Comparison:
    """The changes from one run to another.

    failures: not met now, and met or not judged before. mended: the other way round. untested: judged before, and not
    now. disappeared: not in the later run at all.
    """

    failures: list[Change] = field(default_factory=list)
    mended: list[Change] = field(default_factory=list)
    untested: list[Change] = field(default_factory=list)
    disappeared: list[Change] = field(default_factory=list)

    @property
    def worse(self) -> bool:
        """Whether a requirement or a recommendation is not met that was not known to be so; a MAY does not count."""
        return any(change.level != "MAY" for change in self.failures)


def compare_runs(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> Comparison:
    """What changed. earlier, later: of the form of results.json."""
    view = ResultsView(later)
    before = {entry["id"]: entry for entry in earlier["requirements"]}
    after = {entry["id"]: entry for entry in later["requirements"]}
    found = Comparison()
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        if new is None:
            found.disappeared.append(_change(before[key], before[key], None, ""))
            continue
        was, now = old and Verdict(old["verdict"]), Verdict(new["verdict"])
        change = _change(new, old, new, view.reason(new))
        if now is Verdict.FAILED and was is not Verdict.FAILED:
            found.failures.append(change)
        elif was is Verdict.FAILED and now not in {Verdict.FAILED, *OPEN}:
            found.mended.append(change)
        elif now in OPEN and was not in {None, *OPEN}:
            found.untested.append(change)
    return found


def _change(
    entry: Mapping[str, Any], before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, reason: str
) -> Change:
    was, now = (
        None if state is None else rules.counted_as(entry["level"], Verdict(state["verdict"]))
        for state in (before, after)
    )
    return Change(entry["id"], entry["level"], entry["statement"], was, now, reason)
