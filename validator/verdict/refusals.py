"""What a response with an error status says of its reason, whichever dialect it is of: names, reasons, texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from validator.schema import strict_json

FIRST_REFUSAL = 400
"""The status from which a response refuses."""

VALUES = re.compile(r'"[^"]*"|\'[^\']*\'|“[^”]*”|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4,}')
"""What differs between two reasons that are the same: quoted values, uuids and long numbers."""


@dataclass(frozen=True)
class Refusal:
    """An error response. errors: the properties that it names, each with its reason. text: its detail or title."""

    status: int
    errors: tuple[tuple[str, str], ...]
    text: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the properties, each once."""
        return tuple(dict.fromkeys(name for name, _ in self.errors))

    @property
    def pattern(self) -> tuple[str, ...]:
        """The same for two refusals with the same reason, whatever the values that they are about."""
        reasons = {f"{name}: {VALUES.sub('…', reason)}" for name, reason in self.errors}
        return (str(self.status), *(sorted(reasons) or [VALUES.sub("…", self.text)]))

    def __str__(self) -> str:
        """The refusal in Dutch: "status 400 (kanaal: geen geldige keuze)"."""
        named = "; ".join(f"{name}: {reason}" if reason else name for name, reason in self.errors[:3])
        shown = f" ({named})" if named else f": {self.text}" if self.text else ""
        return f"status {self.status}{shown}"


def read_refusal(response: Mapping[str, Any] | None) -> Refusal | None:
    """What an exchange's response refuses; None when it is no refusal. response: as in results.json."""
    if response is None or response["status"] < FIRST_REFUSAL:
        return None
    try:
        body = strict_json.parse((response["body"] or "").encode("utf-8", "surrogatepass"))
    except strict_json.NotJson:
        return Refusal(response["status"], (), "")
    facts = body if isinstance(body, dict) else {}
    text = next((facts[key] for key in ("detail", "title") if isinstance(facts.get(key), str) and facts[key]), "")
    return Refusal(response["status"], tuple(_errors(facts)), text)


def refused_value(refusal: Refusal, request_body: str | None) -> tuple[str, str] | None:
    """The name and the text that a refusal is about, when it names one property and the request has a text there."""
    if len(refusal.names) != 1:
        return None
    name = re.split(r"[./]", refusal.names[0])[-1]
    try:
        body = strict_json.parse((request_body or "").encode("utf-8", "surrogatepass"))
    except strict_json.NotJson:
        return None
    return next(((name, text) for text in _texts(body, name)), None)


def _errors(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Of each list of objects with a name in an error body: the names and the reasons."""
    for value in body.values():
        for entry in value if isinstance(value, list) else ():
            if isinstance(entry, dict) and isinstance(entry.get("name"), str):
                reason = next((entry[key] for key in ("reason", "code") if isinstance(entry.get(key), str)), "")
                yield entry["name"], reason


def _texts(part: Any, name: str) -> Iterator[str]:
    """The filled texts under this name, anywhere in a body."""
    if isinstance(part, list):
        for entry in part:
            yield from _texts(entry, name)
    elif isinstance(part, dict):
        for key, value in part.items():
            if key == name and isinstance(value, str) and value:
                yield value
            yield from _texts(value, name)
