"""Whether the API of the target still works: that it failed in one place says nothing of the rest, and is judged."""

from __future__ import annotations

import httpx

GATEWAY = frozenset({httpx.codes.BAD_GATEWAY, httpx.codes.SERVICE_UNAVAILABLE, httpx.codes.GATEWAY_TIMEOUT})
"""Statuses that what stands before an API answers with in its place (RFC 9110 §15.6)."""

FIRST_FAILURE = 500
"""The status from which the server failed."""

FAILURES = 5
"""Failures without a success between them, of whatever status, after which it is seen whether anything works."""


class Availability:
    """What the statuses of answers say of it."""

    def __init__(self) -> None:
        self._failures = 0

    def is_doubtful(self, status: int) -> bool:
        """Take the status of an answer; whether it may be that nothing works any more, which one more request shows."""
        if httpx.codes.is_success(status):
            self._failures = 0
        self._failures += status >= FIRST_FAILURE
        return status in GATEWAY or self._failures >= FAILURES

    def note_success(self) -> None:
        """It was seen that something works."""
        self._failures = 0


def out_of_order(status: int) -> tuple[str, str]:
    """That nothing works any more, in Dutch and in English. status: of the last answer."""
    dutch = "het register werkt niet meer: ook een zoekvraag die het eerder beantwoordde lukt niet"
    english = "the target works no more: a search that it answered before fails too"
    if status == httpx.codes.SERVICE_UNAVAILABLE:
        dutch += "; laat een gateway maar zoveel verzoeken door, zie --max-rate"
        english += "; see --max-rate for a gateway that lets only so many requests through"
    return dutch, english
