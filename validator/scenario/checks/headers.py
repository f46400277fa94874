"""Checks of the headers of an answer, and of a problem description (RFC 9457), which repeats its status."""

from __future__ import annotations

from collections.abc import Sequence

from validator.errors import Nonconformity
from validator.schema import pointer
from validator.target.outcome import Outcome

PROBLEM = "application/problem+json"


def media_type(actual: str, allowed: Sequence[str]) -> None:
    """The answer is of one of these media types."""
    if actual not in allowed:
        raise Nonconformity(f"een antwoord als {' of '.join(allowed)}", actual or "geen mediatype")


def location(outcome: Outcome, subject: str) -> str:
    """The answer has a Location, the URL of the object, which is returned."""
    url: str | None = outcome.reply.headers.get("location")
    if url is None:
        raise Nonconformity(f"een verwijzing (Location) naar {subject}", "geen", outcome.operation)
    return url


def has_header(outcome: Outcome, name: str) -> None:
    """The answer has this header."""
    if outcome.reply.headers.get(name) is None:
        raise Nonconformity(f"een kopregel {name}", "geen kopregel", outcome.operation)


def header_is(outcome: Outcome, name: str, value: str) -> None:
    """The answer has this header with exactly this value."""
    actual = outcome.reply.headers.get(name)
    if actual != value:
        raise Nonconformity(f"{name}: {value}", actual or "geen kopregel", outcome.operation)


def header_contains(outcome: Outcome, name: str, text: str) -> None:
    """The answer has this header, with this text somewhere in its value, in any case."""
    actual = outcome.reply.headers.get(name)
    if actual is None or text.lower() not in actual.lower():
        raise Nonconformity(f"{name}: {text}".rstrip(": "), actual or "geen kopregel", outcome.operation)


def problem(outcome: Outcome) -> None:
    """The answer is a problem description (RFC 9457) with status, title and detail, and the status is its own."""
    media_type(outcome.reply.media_type, [PROBLEM])
    body = outcome.reply.json()
    for name in ("status", "title", "detail"):
        if pointer.get(body, f"/{name}") in (pointer.MISSING, "", None):
            raise Nonconformity(f"een {name} in de foutmelding", "niets", outcome.operation, f"/{name}")
    if body["status"] != outcome.reply.status:
        raise Nonconformity(f"status {outcome.reply.status}", str(body["status"]), outcome.operation, "/status")
