"""Waiting when the target asks for it: a 429, or a 503, with a Retry-After that a person would wait for as well."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from validator import signals
from validator.errors import shorten

LONGEST = 10
"""Seconds that are waited for at most."""

ASKING = frozenset({httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE})
"""Statuses that say that a request was not carried out, and with a Retry-After when it will be (RFC 9110, RFC 6585)."""

REMARK = "niet uitgevoerd: het doel vroeg om te wachten (Retry-After); daarna opnieuw gevraagd"
"""What stands in the evidence with an answer that was waited for."""

SECONDS = re.compile(r"[0-9]{1,9}")
SHOWN = 40
SLICE = 0.1
"""Seconds between two looks at whether the user stopped the run."""


def asked(status: int, headers: httpx.Headers) -> float | None:
    """How many seconds an answer asks to wait; None when it does not ask, not readably, or for longer than LONGEST."""
    told = headers.get("retry-after")
    if status not in ASKING or told is None:
        return None
    seconds = _seconds(told.strip())
    return None if seconds is None or seconds > LONGEST else max(0.0, seconds)


def wait(until: float) -> None:
    """Wait for a moment of the monotonic clock. Ctrl-C ends it as any other pause: raises KeyboardInterrupt."""
    while (left := until - time.monotonic()) > 0:
        signals.checkpoint()
        time.sleep(min(left, SLICE))


def refusal(place: str, headers: httpx.Headers, *, waited: bool) -> str:
    """Why a 429 ends here, in one Dutch sentence. place: method and URL. waited: whether it came after a pause."""
    told = headers.get("retry-after")
    why = "het doel wil minder verzoeken"
    if waited:
        why = "ook na de gevraagde pauze wil het doel minder verzoeken"
    elif told is not None:
        why = f"de gevraagde pauze (Retry-After: {shorten(told, SHOWN)!r}) is onleesbaar of langer dan {LONGEST} s"
    return f"{place} geeft 429: {why}; zie --max-rate"


def _seconds(told: str) -> float | None:
    if SECONDS.fullmatch(told):
        return float(told)
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return (moment - datetime.now(UTC)).total_seconds()
