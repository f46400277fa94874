"""What was judged and what was found, counted: the summary of data of whatever size."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import Any

from validator.payloads.finding import UNJUDGED, PayloadFinding

ENTRY = re.compile(r"/\d+(?=/|$)")
"""The number of an entry in a pointer, which the summary leaves out."""

MOST_KINDS = 10_000
"""Kinds of findings that are counted apart; what comes after them counts together."""

OTHERS = ("", "…", "")

_SEVERITY, _KIND = attrgetter("severity"), attrgetter("object_type", "rule", "pointer")


@dataclass
class Tally:
    """Counts. records: JSON values. objects: by object type. kinds: findings by (object type, rule, place).

    unjudged: values that are not what they are judged as, or of which it is not clear what they are.
    """

    records: int = 0
    errors: int = 0
    remarks: int = 0
    unjudged: int = 0
    objects: Counter[str] = field(default_factory=Counter)
    kinds: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def add_findings(self, findings: Collection[PayloadFinding]) -> None:
        """Count findings."""
        errors = sum(map("fout".__eq__, map(_SEVERITY, findings)))
        self.errors += errors
        self.remarks += len(findings) - errors
        for (name, rule, place), times in Counter(map(_KIND, findings)).items():
            self.unjudged += times if rule in UNJUDGED else 0
            kind = (name, rule, _without_entries(place))
            self.kinds[kind if kind in self.kinds or len(self.kinds) < MOST_KINDS else OTHERS] += times

    def remove_finding(self, finding: PayloadFinding) -> None:
        """Take back a finding that was counted; a value that is not judged stays one."""
        if finding.severity == "fout":
            self.errors -= 1
        else:
            self.remarks -= 1
        self.kinds[finding.object_type, finding.rule, _without_entries(finding.pointer)] -= 1

    def add(self, other: Tally) -> None:
        """Count all that another part of the data counted."""
        self.records += other.records
        self.errors += other.errors
        self.remarks += other.remarks
        self.unjudged += other.unjudged
        self.objects.update(other.objects)
        self.kinds.update(other.kinds)

    def counts(self) -> tuple[int, int, int]:
        """Records, objects, and values that are not judged."""
        return self.records, self.objects.total(), self.unjudged

    @property
    def findings(self) -> int:
        """All findings together."""
        return self.errors + self.remarks

    def as_dict(self) -> dict[str, Any]:
        """The counts as plain JSON, the most frequent first."""
        return {
            "records": self.records,
            "errors": self.errors,
            "remarks": self.remarks,
            "unjudged": self.unjudged,
            "objects": dict(self.objects.most_common()),
            "kinds": [
                {"object_type": name, "rule": rule, "pointer": place, "times": times}
                for (name, rule, place), times in self.kinds.most_common()
                if times > 0
            ],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Tally:
        """The counts that `as_dict` wrote."""
        kinds = Counter({(one["object_type"], one["rule"], one["pointer"]): one["times"] for one in data["kinds"]})
        records, errors, remarks, unjudged = (data[name] for name in ("records", "errors", "remarks", "unjudged"))
        return cls(records, errors, remarks, unjudged, Counter(data["objects"]), kinds)


@lru_cache(maxsize=MOST_KINDS)
def _without_entries(pointer: str) -> str:
    return ENTRY.sub("/*", pointer)
