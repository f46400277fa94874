"""Waiting when the target asks for it: a 429, or a 503 with a Retry-After; at most ten seconds."""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from validator import interrupts

MAX_SECONDS = 10
"""The longest pause that is made."""

PAUSE = 1.0
"""Seconds of the pause after an answer that does not say how long, as that of many a gateway."""

STATUSES = frozenset({httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE})
"""Of a request that was not carried out, and will be after the Retry-After (RFC 9110, RFC 6585)."""

REMARK = "niet uitgevoerd: het doel vroeg om te wachten; daarna opnieuw gevraagd"
"""What stands in the evidence with an answer after which the request was sent again."""

SECONDS = re.compile(r"[0-9]{1,9}")
SLICE = 0.1
"""Seconds between two looks at whether the user stopped the run."""


def requested(status: int, headers: httpx.Headers, busy: Collection[int]) -> float | None:
    """The pause in seconds that an answer asks for; None without one, or one that is unreadable or over MAX_SECONDS.

    busy: statuses after which a pause is made that the answer says nothing of.
    """
    header = headers.get("retry-after")
    if header is None:
        return PAUSE if status in busy else None
    if status not in STATUSES:
        return None
    seconds = _seconds(header.strip())
    return None if seconds is None or seconds > MAX_SECONDS else max(0.0, seconds)


def wait(until: float) -> None:
    """Wait for a moment of the monotonic clock. Ctrl-C ends it as any other pause: raises KeyboardInterrupt."""
    while (left := until - time.monotonic()) > 0:
        interrupts.checkpoint()
        time.sleep(min(left, SLICE))


def refusal(headers: httpx.Headers) -> str:
    """Why a 429 ends here, in one Dutch sentence."""
    status = httpx.codes.TOO_MANY_REQUESTS
    readable = requested(status, headers, {status}) is not None
    why = "" if readable else f", en de gevraagde pauze (Retry-After) is onleesbaar of langer dan {MAX_SECONDS} s"
    return f"het doel wil minder verzoeken (429){why}; zie --max-rate"


def _seconds(text: str) -> float | None:
    if SECONDS.fullmatch(text):
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return (moment - datetime.now(UTC)).total_seconds()
