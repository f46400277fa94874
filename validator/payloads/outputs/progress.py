"""Progress on a terminal: what was judged so far, how fast, and how long it still takes."""

from __future__ import annotations

import sys
import time

from validator.payloads.report import Report

EVERY = 0.5
"""Seconds between two lines."""

CLEAR = "\r\x1b[K"


class Progress:
    """Shows progress on standard error, on one line that is written over. total: bytes of all inputs, or 0."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total, self._shown = total, shown
        self._began = self._last = time.monotonic()
        self._done = 0

    def advance(self, length: int, report: Report) -> None:
        """Note that so many bytes more were judged."""
        self._done += length
        now = time.monotonic()
        if self._shown and now - self._last >= EVERY:
            self._last = now
            sys.stderr.write(CLEAR + progress_line(self._done, self._total, now - self._began, report))
            sys.stderr.flush()

    def close(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(CLEAR)


def progress_line(done: int, total: int, seconds: float, report: Report) -> str:
    """What was done in so many seconds. done, total: bytes; total is 0 when it is not known."""
    records, findings = report.tally.records, report.tally.findings
    rate = f"{records / seconds:,.0f} records/s".replace(",", ".") if seconds else ""
    share = left = ""
    if total and done:
        share = f"{min(done / total, 1):.0%} "
        rest = max(total - done, 0) * seconds / done
        left = f", nog {int(rest // 60)}:{int(rest % 60):02d}"
    return f"{share}{records} records, {findings} bevindingen, {rate}{left}"
