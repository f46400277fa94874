"""JSON Web Tokens as the ZGW family of APIs asks for them: signed with HS256 by a client id and its secret.

Their claims are those of "Authenticatie en autorisatie" of the API standards for Zaakgericht Werken (VNG Realisatie):
iss, iat, client_id, user_id and user_representation. The server takes a token for an hour after its iat.
"""

from __future__ import annotations

import secrets
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

import jwt

from validator.http.redaction import Secret

ALGORITHM = "HS256"
LIFETIME = 3_600.0
"""Seconds that a token is taken for after it was issued, unless the user says otherwise."""

RENEWED = 0.8
"""The part of its lifetime after which a token is replaced: requests and clocks need the rest."""


@dataclass
class JsonWebToken:
    """A SecretSource whose tokens are made here, and made anew before they expire.

    lasting: the secret that signs them. lifetime: seconds. now: the moment in seconds since 1970.
    """

    client_id: str
    lasting: Secret
    user_id: str
    user_representation: str
    lifetime: float = LIFETIME
    now: Callable[[], float] = time.time
    _issued: float = field(default=float("-inf"), init=False, repr=False)
    _token: Secret | None = field(default=None, init=False, repr=False)

    def current(self) -> Secret:
        """The token to send now."""
        now = self.now()
        if self._token is None or now - self._issued >= RENEWED * self.lifetime:
            self._issued, self._token = now, Secret(self._signed(now, self.lasting.reveal()))
        return self._token

    def wrong(self) -> str:
        """A token of this client that another secret signed."""
        return self._signed(self.now(), secrets.token_hex(32))

    def _signed(self, moment: float, key: str) -> str:
        claims = {
            "iss": self.client_id,
            "iat": int(moment),
            "client_id": self.client_id,
            "user_id": self.user_id,
            "user_representation": self.user_representation,
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a short key: its length is agreed with the operator of the target
            return jwt.encode(claims, key, ALGORITHM)
