"""What an output is: it takes findings as they come, many at a time, and the report at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from validator.payloads.finding import PayloadFinding
from validator.payloads.report import Report


class Output(Protocol):
    """One output of a validation."""

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Take findings."""

    def finish(self, report: Report) -> None:
        """Write what comes at the end."""


class Bounded:
    """Keeps the first so many findings, for an output that is written at the end."""

    def __init__(self, most: int) -> None:
        self.findings: list[PayloadFinding] = []
        self.more = 0
        self._most = most

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Keep findings, or count them."""
        kept = findings[: self._most - len(self.findings)]
        self.findings += kept
        self.more += len(findings) - len(kept)
