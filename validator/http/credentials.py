"""What a request carries to be admitted: credentials in headers or query arguments, and headers of every request."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Literal, Protocol

from validator.http.redaction import Secret

OWN_VARIABLE = "KLANTCHECK_"
"""How the variables of a shell begin that evidence may name; others may hold secrets that are not of the target."""


class SecretSource(Protocol):
    """Gives the secret of a credential.

    lasting: the one that stays the same during a run, by which its ledger is signed.
    """

    @property
    def lasting(self) -> Secret:
        """The secret that all processes of a run share."""

    def current(self) -> Secret:
        """The secret to send now."""

    def wrong(self) -> str:
        """Another one of the same form, which the target has to refuse."""


@dataclass(frozen=True)
class StaticSecret:
    """A secret that stays the same."""

    lasting: Secret

    def current(self) -> Secret:
        """The secret."""
        return self.lasting

    def wrong(self) -> str:
        """Forty random hexadecimal digits."""
        return secrets.token_hex(20)


@dataclass(frozen=True)
class Credential:
    """One credential. place, name: where it goes. format: its value, with {secret}. variable: shown in its place."""

    place: Literal["header", "query"]
    name: str
    format: str
    source: SecretSource
    variable: str

    @property
    def has_scheme(self) -> bool:
        """Whether the value begins with the name of a scheme, such as Bearer."""
        return bool(self.format.partition("{secret}")[0].strip())


@dataclass(frozen=True)
class FixedHeader:
    """A header of every request, such as a gateway asks for. variable: of a shell, in the place of its value."""

    name: str
    value: str = field(repr=False)
    variable: str


@dataclass(frozen=True)
class ShownSecret:
    """How a header or an argument with a secret is shown: its name, a format with {secret}, and a variable for that."""

    name: str
    format: str
    variable: str
