"""What may leave for the target: nothing outside it, nothing without consent, and nothing once the run has to stop."""

from __future__ import annotations

from collections.abc import Collection

import httpx

from validator.errors import CredentialsRefused, NoConsent, SuiteFault, Unreachable
from validator.http import retry_after
from validator.http.availability import GATEWAY
from validator.http.budget import RunBudget
from validator.http.connection import Connection
from validator.http.guard import WriteGuard
from validator.http.scope import TargetScope

SAFE = frozenset({"GET", "OPTIONS", "PROPFIND"})
"""Methods that change nothing, by RFC 9110 and RFC 4918."""

GIVE_UP_AFTER = 3
"""Requests in a row without an answer, or for which the target has no room, after which no more are sent; and pauses
for requests without effect after which none is made."""


class RequestGate:
    """Permits or refuses each request of one client.

    scope: the URLs of the target. budget: of requests and time. unanswered: requests in a row without an answer.
    failed: requests in a row that failed while nothing works any more. throttled: requests in a row that a 429 ended.
    fruitless_pauses: requests in a row for which the target asked for another pause each time. busy: statuses that say
    that requests come too fast. refused: why the credentials are not accepted, or None. stopped: why nothing more is to
    be sent, or None.
    """

    def __init__(self, connection: Connection, guard: WriteGuard) -> None:
        self.scope = TargetScope(connection.base_url)
        self.budget = RunBudget(connection.limits)
        self.unanswered = 0
        self.failed = 0
        self.throttled = 0
        self.fruitless_pauses = 0
        self.busy: Collection[int] = {httpx.codes.TOO_MANY_REQUESTS}
        self.refused: str | None = None
        self.stopped: str | None = None
        self._cleans_up = False
        self._write = connection.write
        self._guard = guard

    def permit(self, method: str, url: str, *, creates: bool = False) -> None:
        """Count a request that may leave. creates: whether it may create something.

        Raises SuiteFault (outside the target, or a change of what this run did not create), NoConsent,
        CredentialsRefused, Unreachable or BudgetSpent for one that may not.
        """
        if not self.scope.contains(url):
            raise SuiteFault(f"{method} {url}: ligt niet bij het doel, dus niet verstuurd")
        if method not in SAFE and not self._write:
            raise NoConsent("schrijven naar dit doel is niet toegestaan (--write)")
        puts = creates and method == "PUT" and self._guard.is_free(url)
        if method not in SAFE | {"POST"} and not puts and not self._guard.owns(url):
            raise SuiteFault(f"{method} {url}: niet door deze run gemaakt, dus niet verstuurd")
        if self.refused is not None:
            raise CredentialsRefused(self.refused)
        if self.stop_reason is not None:
            raise Unreachable(self.stop_reason)
        self.budget.spend()

    def may_pause_until(self, moment: float) -> bool:
        """Whether a pause until a moment (monotonic seconds) may help, and fits in what is left of the run's time."""
        return self.fruitless_pauses < GIVE_UP_AFTER and self.budget.lasts_until(moment)

    def count_pauses(self, status: int) -> None:
        """The pauses for a request have ended. status: of the last answer to it."""
        is_fruitless = status in retry_after.STATUSES or status in self.busy
        self.fruitless_pauses = self.fruitless_pauses + 1 if is_fruitless else 0

    @property
    def stop_reason(self) -> str | None:
        """Why nothing is sent any more: the target does not take it, or is gone; None while it goes on."""
        if self.refused is None and self.unanswered >= GIVE_UP_AFTER:
            return f"na {GIVE_UP_AFTER} verzoeken zonder antwoord is niets meer verstuurd"
        if self.refused is None and self.failed >= GIVE_UP_AFTER:
            return "het register antwoordt alleen nog met fouten van de server; er is niets meer verstuurd"
        if self.refused is None and self.throttled >= GIVE_UP_AFTER and not self._cleans_up:
            return f"na {GIVE_UP_AFTER} keer 429 (te veel verzoeken) is niets meer verstuurd; zie --max-rate"
        return self.refused or self.stopped

    def begin_clean_up(self) -> None:
        """A new budget of requests and time, after a run that spent its own, and more patience: nothing is judged."""
        self.busy = retry_after.STATUSES | GATEWAY
        self._cleans_up = True
        self.budget.reset()
        self.stopped = None
        self.unanswered = self.failed = self.throttled = self.fruitless_pauses = 0
