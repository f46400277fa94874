"""Checks of values against the value rules of the dialect and the target: what is agreed on the values of a domain."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from validator.errors import Nonconformity
from validator.profile.model import Profile
from validator.profile.value_rules import Expectation, written
from validator.scenario.checks.outcomes import MEANINGS
from validator.standard.values import Literally, Value, moment
from validator.standard.zone import AMSTERDAM
from validator.target.outcome import Outcome
from validator.text import shorten

EXPECTATIONS: Mapping[Expectation, str] = {"good": "goed", "refused": "fout", "free": "vrij"}
ALLOWED: Mapping[Expectation, tuple[str, ...]] = {
    "good": ("registered",),
    "refused": ("refused",),
    "free": ("registered", "refused"),
}
"""The meanings that the outcome of a registration may have, by the expectation of its values."""


@dataclass(frozen=True)
class Agreement:
    """What is agreed on the values of a domain in one registration.

    expectation: of all values together. value: the concept value that it follows from. source: the domain,
    where it was agreed and why, in Dutch.
    """

    expectation: Expectation
    value: Any
    source: str

    def text(self, value: Any) -> str:
        """What is agreed on a value, in Dutch."""
        return f"{_quoted(written(value))} is {EXPECTATIONS[self.expectation]} als {self.source}"


def agreement(profile: Profile, domain: str, sent: Mapping[str, Any]) -> Agreement:
    """What is agreed on these values of a domain together: a refused value refuses the whole.

    Raises NotApplicable when the dialect cannot store one of them unchanged.
    """
    rule = profile.value_rule(domain)
    expectations = [(rule.expectation(value), value) for value in sent.values()]
    expectation, value = max(expectations, key=lambda pair: ("good", "free", "refused").index(pair[0]))
    agreed_by = "de keuze van dit doel" if rule.said_by == "target" else f"profiel {profile.id}"
    return Agreement(expectation, value, f"{domain} volgens {agreed_by}: {rule.because.rstrip('.')}")


def treated(outcome: Outcome, agreed: Agreement) -> None:
    """The registration ended as was agreed: what is free may be registered or refused, and nothing else."""
    allowed = ALLOWED[agreed.expectation]
    if outcome.meaning not in allowed:
        expected = " of ".join(MEANINGS[meaning] for meaning in allowed)
        raise Nonconformity(f"{expected} ({agreed.text(agreed.value)})", outcome.actual_text, outcome.operation)


def as_sent(value: Value, sent: Any, agreed: Agreement) -> None:
    """An accepted value came back exactly as it was sent; a moment as the same instant, however it is written."""
    actual = value.wire if isinstance(sent, Literally) else value.concept
    same = written(sent) == actual if isinstance(sent, Literally) else sent == actual
    if same or (isinstance(value.concept, datetime) and value.concept in _instants(written(sent))):
        return
    raise Nonconformity(
        f"precies zo terug als verstuurd ({agreed.text(sent)})",
        _quoted(actual) if isinstance(actual, str) else str(value),
        pointer=value.pointer,
    )


def _instants(text: str) -> list[datetime]:
    """The instant that a text names; without an offset, those of Dutch time and of UTC."""
    instant = moment(text)
    if instant is not None:
        return [instant]
    try:
        local = datetime.fromisoformat(text)
    except ValueError:
        return []
    return [local.replace(tzinfo=zone) for zone in (AMSTERDAM, UTC)]


def _quoted(text: str) -> str:
    """A text in a form in which texts that look the same but differ are shown differently."""
    return shorten(repr(text) if unicodedata.is_normalized("NFC", text) else ascii(text))
