"""The log of `klantcheck serve`: a line per request, for people or as JSON. It never holds the token."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from werkzeug.wrappers import Request, Response

from validator.text import inert, inert_json

LONGEST = 20_000
"""Characters of a body that is no JSON that are logged."""

Entry = Callable[[Request, Response, float], str]
"""One line of the log, without its end, of a request and its response. The number: seconds that it took."""


def as_line(request: Request, response: Response, seconds: float) -> str:
    """Moment, method, path with query, status and milliseconds."""
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return inert(f"{moment} {request.method} {_target(request)} {response.status_code} {seconds * 1000:.1f} ms")


def as_json(request: Request, response: Response, seconds: float) -> str:
    """The same as a JSON object, with the bodies: JSON as it is, another text as text."""
    return inert_json(entry(request, response, seconds), indent=None)


def entry(request: Request, response: Response, seconds: float) -> dict[str, Any]:
    """A request with its response, as JSON: moment, method, target, status, milliseconds and bodies."""
    return {
        "moment": datetime.now(UTC).isoformat(),
        "method": request.method,
        "target": _target(request),
        "status": response.status_code,
        "ms": round(seconds * 1000, 1),
        "request": _body(request.get_data()),
        "response": _body(response.get_data()),
    }


ENTRIES: Mapping[str, Entry] = {"line": as_line, "ndjson": as_json}
"""The formats of the log by name."""


def _target(request: Request) -> str:
    query = request.query_string.decode("latin-1")
    return f"{request.path}?{query}" if query else request.path


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")[:LONGEST]
