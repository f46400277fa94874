"""What can go wrong, and who is to blame for it.

KlantcheckError
 ├─ Nonconformity       the target breaks a requirement            -> voldoet niet (in a Gegeven: niet getoetst)
 ├─ NotApplicable       the profile declares it absent             -> niet van toepassing
 ├─ NoConsent           writing was not allowed                    -> niet getoetst
 ├─ SuiteFault          our own mistake                            -> fout (suite)
 ├─ EnvironmentFault    the network or the machine                 -> fout (environment)
 │   ├─ Unreachable         no usable answer came
 │   ├─ CredentialsRefused  the target does not accept our token
 │   ├─ Throttled           the target asks for fewer requests
 │   └─ BudgetSpent         the run used up its time or requests
 └─ InvalidInput        what the user gave cannot be used          -> exit code 2
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What a terminal or a page would obey instead of show: control characters, and those that turn the writing around."""

SHOWN = 120
"""Characters of one thing that are shown in a message."""

LEFT_OUT = "…"
"""Stands where a text was cut off: half a secret before it is recognised by it."""


class KlantcheckError(Exception):
    """Base of everything Klantcheck raises on purpose."""


@dataclass
class Nonconformity(KlantcheckError):
    """The target does something else than the requirement asks.

    asked: what was asked, in Dutch. came: what came, in Dutch, with the value as it stood on the wire.
    operation: the concept-level operation that failed ("registreer Klantcontact"), if it was one.
    pointer: JSON pointer in the answer, if one place is to blame.
    """

    asked: str
    came: str
    operation: str | None = None
    pointer: str | None = None

    def __post_init__(self) -> None:
        """What the target sent is shown, whatever it is, and not obeyed."""
        self.asked, self.came = readable(self.asked), readable(self.came)

    def __str__(self) -> str:
        place = f" (op {self.pointer})" if self.pointer is not None else ""
        return f"gevraagd: {self.asked}; gekregen: {self.came}{place}"


@dataclass
class NotApplicable(KlantcheckError):
    """The dialect lacks what the scenario needs. reason: the profile's own words, in Dutch."""

    reason: str

    def __str__(self) -> str:
        return self.reason


class NoConsent(KlantcheckError):
    """The scenario needs to write and the user did not allow that."""


class SuiteFault(KlantcheckError):
    """Klantcheck itself is wrong: an invalid request of our own, an unknown step, a broken schema."""


class EnvironmentFault(KlantcheckError):
    """Neither the target's conformity nor our code: the way between them."""


class Unreachable(EnvironmentFault):
    """No usable answer came: DNS, connection, TLS, time, or a body that broke off."""


class CredentialsRefused(EnvironmentFault):
    """The target answers 401 to the credentials it was given."""


class Throttled(EnvironmentFault):
    """The target answers 429: it takes no more requests for now."""


class BudgetSpent(EnvironmentFault):
    """The run reached its limit of time or requests."""


class InvalidInput(KlantcheckError):
    """A file, URL, token or option that cannot be used. The message is one sentence with the place and the remedy."""


def readable(text: str) -> str:
    """The text with what would be obeyed shown as an escape."""
    return CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def shorten(text: str, most: int = SHOWN) -> str:
    """The text, cut off where a message would become unreadable."""
    return text if len(text) <= most else text[: most - 1] + LEFT_OUT
