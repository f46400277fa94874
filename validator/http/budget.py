"""The bounds of a run: how many requests it may send, for how long, and how fast."""

from __future__ import annotations

import time
from dataclasses import replace

from validator.errors import BudgetSpent
from validator.http import retry_after
from validator.http.connection import Limits

FIRST_INTERVAL, SLOWER, LONGEST_INTERVAL = 0.1, 1.5, 2.0
"""Seconds between two requests once the target asked for fewer, how much more that is each time after, and the most."""


class RunBudget:
    """The requests and the time of one run.

    requests: sent so far, also those of an earlier budget. interval: seconds between two of them, 0 without a rate.
    """

    def __init__(self, limits: Limits) -> None:
        self.requests = 0
        self.interval = 1 / limits.max_rate if limits.max_rate else 0.0
        self._limits = limits
        self._last = 0.0
        self.reset()

    def reset(self) -> None:
        """Begin a new budget, for the clean-up after a run that spent its own."""
        self._before = self.requests
        self._deadline = time.monotonic() + self._limits.run_seconds

    def spend(self) -> None:
        """Count one request, once the rate allows it. Raises BudgetSpent when none is left, or KeyboardInterrupt."""
        limits = self._limits
        if self.interval:
            retry_after.wait(self._last + self.interval)
        if self.requests - self._before >= limits.run_requests or time.monotonic() > self._deadline:
            raise BudgetSpent(
                f"de run heeft zijn {limits.run_requests} verzoeken of {limits.run_seconds:g} s verbruikt"
            )
        self.requests += 1
        self._last = time.monotonic()

    def slow_down(self, interval: float) -> None:
        """Send fewer requests from now on. interval: with which one left that was too much for the target."""
        self.interval = max(self.interval, min(max(FIRST_INTERVAL, interval * SLOWER), LONGEST_INTERVAL))

    def left(self) -> Limits:
        """The limits with what is left of them for the run."""
        requests = max(0, self._limits.run_requests - (self.requests - self._before))
        return replace(self._limits, run_requests=requests, run_seconds=max(0.0, self._deadline - time.monotonic()))

    def lasts_until(self, moment: float) -> bool:
        """Whether there is time left at a moment of the monotonic clock."""
        return moment <= self._deadline
