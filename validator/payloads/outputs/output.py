"""What an output is: it takes findings as they come, and the report at the end."""

from __future__ import annotations

from typing import Protocol

from validator.payloads.finding import PayloadFinding
from validator.payloads.report import Report


class Output(Protocol):
    """One output of a validation."""

    def write(self, finding: PayloadFinding) -> None:
        """Take one finding."""

    def finish(self, report: Report) -> None:
        """Write what comes at the end."""


class Bounded:
    """Keeps the first so many findings, for an output that is written at the end."""

    def __init__(self, most: int) -> None:
        self.findings: list[PayloadFinding] = []
        self.more = 0
        self._most = most

    def write(self, finding: PayloadFinding) -> None:
        """Keep one finding, or count it."""
        if len(self.findings) < self._most:
            self.findings.append(finding)
        else:
            self.more += 1
