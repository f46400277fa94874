"""Whether registering works at all at a target: when nothing can be registered, a run would say so a thousand times."""

from __future__ import annotations

from validator.http.client import Client
from validator.http.exchange import cut
from validator.target.outcome import Outcome

GIVE_UP_AFTER = 5
"""Registrations in a row, and none before them that was accepted, after which no more are sent."""


class Registrations:
    """The registrations of one process of a run, as long as none was accepted.

    A refusal that names no property of what was sent is not about the object, but about the request or about who sends
    it: a header that a gateway wants, or a right that the token lacks.
    """

    def __init__(self) -> None:
        self._refused = 0
        self._accepted = False

    def note(self, outcome: Outcome, http: Client) -> None:
        """Count a registration of an object that is right; after too many refusals, have the client send no more."""
        if outcome.meaning == "registered":
            self._accepted = True
        elif outcome.meaning == "refused" and not outcome.blames_property:
            self._refused += 1
        if not self._accepted and self._refused >= GIVE_UP_AFTER:
            actual = cut(http.publishable(outcome.actual_text))
            http.stop(
                f"{http.connection.base_url} weigert elke registratie, zonder een eigenschap te noemen: {actual}; "
                "vraagt deze server een kopregel, of mist het token een recht?"
            )
