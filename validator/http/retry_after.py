"""Waiting when the target asks for it: a 429, or a 503, with a Retry-After of at most ten seconds."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from validator import interrupts
from validator.text import shorten

MAX_SECONDS = 10
"""The longest pause that is made."""

STATUSES = frozenset({httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE})
"""Of a request that was not carried out, and will be after the Retry-After (RFC 9110, RFC 6585)."""

REMARK = "niet uitgevoerd: het doel vroeg om te wachten (Retry-After); daarna opnieuw gevraagd"
"""What stands in the evidence with an answer after which the request was sent again."""

SECONDS = re.compile(r"[0-9]{1,9}")
SHOWN = 40
SLICE = 0.1
"""Seconds between two looks at whether the user stopped the run."""


def requested(status: int, headers: httpx.Headers) -> float | None:
    """The pause in seconds that an answer asks for; None without one, or one that is unreadable or over MAX_SECONDS."""
    header = headers.get("retry-after")
    if status not in STATUSES or header is None:
        return None
    seconds = _seconds(header.strip())
    return None if seconds is None or seconds > MAX_SECONDS else max(0.0, seconds)


def wait(until: float) -> None:
    """Wait for a moment of the monotonic clock. Ctrl-C ends it as any other pause: raises KeyboardInterrupt."""
    while (left := until - time.monotonic()) > 0:
        interrupts.checkpoint()
        time.sleep(min(left, SLICE))


def refusal(place: str, headers: httpx.Headers, *, waited: bool) -> str:
    """Why a 429 ends here, in one Dutch sentence. place: method and URL. waited: whether it came after a pause."""
    header = headers.get("retry-after")
    why = "het doel wil minder verzoeken"
    if waited:
        why = "ook na de gevraagde pauze wil het doel minder verzoeken"
    elif header is not None:
        shown = shorten(header, SHOWN)
        why = f"de gevraagde pauze (Retry-After: {shown!r}) is onleesbaar of langer dan {MAX_SECONDS} s"
    return f"{place} geeft 429: {why}; zie --max-rate"


def _seconds(text: str) -> float | None:
    if SECONDS.fullmatch(text):
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return (moment - datetime.now(UTC)).total_seconds()
