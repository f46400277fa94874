"""The errors of Klantcheck, by whose fault they are.

KlantcheckError
 ├─ UnexpectedResponse  no operation can use this response         -> voldoet niet (in a Gegeven: niet getoetst)
 │   ├─ Nonconformity       a check found a requirement broken
 │   ├─ SetupDeviates       what a Gegeven made was not kept so      -> niet getoetst
 │   └─ OmissionRefused     what may be left out was demanded        -> niet getoetst
 ├─ NotApplicable       the profile declares it absent             -> niet van toepassing
 ├─ NoConsent           writing was not allowed                    -> niet getoetst
 ├─ SuiteFault          our own mistake                            -> fout (suite)
 ├─ EnvironmentFault    the network or the machine                 -> fout (environment)
 │   ├─ Unreachable         no usable response
 │   ├─ CredentialsRefused  the target does not accept our token
 │   ├─ Throttled           the target asks for fewer requests
 │   └─ BudgetSpent         the run used up its time or requests
 └─ InvalidInput        a file or option of the user is unusable   -> exit code 2
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.text import readable

SHOULD_BE_REFUSED = "had geweigerd moeten worden"
"""How an expectation ends where the target accepted what it had to refuse; causes are grouped by it."""


class KlantcheckError(Exception):
    """Base of everything Klantcheck raises on purpose. Its text is one or more sentences, a line each.

    english: the same in English, where the text is Dutch and a command that speaks English may have to say it.
    """

    english: str | None = None

    def __init__(self, *sentences: str, english: str | None = None) -> None:
        super().__init__(*map(readable, sentences))
        self.english = None if english is None else readable(english)

    def __str__(self) -> str:
        return "\n".join(self.args)

    def in_english(self) -> str:
        """What an English sentence can end with: the text in English, or what a report says of it, as a quotation."""
        return self.english or f'a report says of it: "{" ".join(str(self).split())}"'


@dataclass
class UnexpectedResponse(KlantcheckError):
    """The response of the target is none that an operation can use: no JSON, no list, no id, a link to another origin.

    Raised by http, profile and target, which judge nothing: the step that it ends is judged by its kind
    (validator/verdict/steps.py), as if a check failed.

    expected, actual: the two in Dutch; the latter with the value as it was on the wire.
    operation: the concept-level operation that failed ("registreer Klantcontact"), if it was one.
    pointer: JSON pointer of the place in the response, if there is one.
    attribute: that the expectation names, by its name in the standard, if it names one.
    """

    expected: str
    actual: str
    operation: str | None = None
    pointer: str | None = None
    attribute: str | None = None

    def __post_init__(self) -> None:
        """Make what the target sent safe to show, whatever it is."""
        self.expected, self.actual = readable(self.expected), readable(self.actual)

    def __str__(self) -> str:
        place = f" (op {readable(self.pointer)})" if self.pointer is not None else ""
        return f"gevraagd: {self.expected}; gekregen: {self.actual}{place}"


class Nonconformity(UnexpectedResponse):
    """The target does something else than the requirement asks. Raised by validator/scenario/checks/ only."""


class SetupDeviates(UnexpectedResponse):
    """The target did not keep what a Gegeven made as it was sent, so that what rests on it cannot be judged."""


@dataclass
class OmissionRefused(UnexpectedResponse):
    """The target refused an object for an attribute that it may be without; a scenario that needs it is not judged.

    requirement: that asks that the attribute may be left out.
    """

    requirement: str | None = None


@dataclass
class NotApplicable(KlantcheckError):
    """The dialect lacks what the scenario needs. reason: the profile's own words, in Dutch."""

    reason: str

    def __post_init__(self) -> None:
        """Make the reason safe to show."""
        self.reason = readable(self.reason)

    def __str__(self) -> str:
        return self.reason


class NoConsent(KlantcheckError):
    """The scenario needs to write and the user did not allow that."""


class SuiteFault(KlantcheckError):
    """Klantcheck itself is wrong: an invalid request of our own, an unknown step, a broken schema."""


class MissingObject(SuiteFault):
    """What is asked for an object that was not registered before: of a scenario our fault, of a probe perhaps not."""


class UnfitRequest(SuiteFault):
    """A request that is right on purpose is not what the wire schema of its profile asks: one of the two is wrong."""


class EnvironmentFault(KlantcheckError):
    """The network or the machine, neither the target's conformity nor our code."""


class Unreachable(EnvironmentFault):
    """No usable response: DNS, connection, TLS, time, or a body that is cut off."""


class CredentialsRefused(EnvironmentFault):
    """The target answers 401 to the credentials it was given."""


class Throttled(EnvironmentFault):
    """The target answers 429: it takes no more requests for now."""


class BudgetSpent(EnvironmentFault):
    """The run reached its limit of time or requests."""


class InvalidInput(KlantcheckError):
    """A file, URL, token or option that cannot be used. The message is one sentence with the place and the remedy."""
