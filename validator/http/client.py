"""HTTP to the target: requests are sent within bounds of time and size, and their evidence is kept.

The client knows nothing of profiles: the connection says which header carries the credentials and which media types to
name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any, TypeVar

import httpx

from validator import interrupts
from validator.errors import CredentialsRefused, EnvironmentFault, Throttled, Unreachable
from validator.http import exchange, retry_after
from validator.http.availability import Availability, out_of_order
from validator.http.body import network_errors_explained, read_body
from validator.http.connection import Connection, Limits
from validator.http.evidence import EvidenceFilter
from validator.http.exchange import Exchange
from validator.http.gate import SAFE, RequestGate
from validator.http.guard import Creation, WriteGuard
from validator.http.network import deadline, while_waiting
from validator.http.provenance import Provenance
from validator.http.recorder import Evidence, ExchangeRecorder
from validator.http.redaction import Redactor
from validator.http.reply import Reply
from validator.http.request_builder import BuiltRequest, Query, RequestBuilder, body_content
from validator.http.request_variants import PLAIN, RequestVariant
from validator.http.transport import CONNECTIONS, ClosedTransport, DeadlineTransport
from validator.http.vocabulary import Vocabulary

T = TypeVar("T")

NO_WORDS = Vocabulary()

PAUSES = 3
"""Pauses that are made for one request, at most."""


@dataclass(frozen=True)
class _PreparedRequest:
    """A request that may leave.

    body, query: what it sends, as they were given. content: the body as it is sent. exchange: its evidence, when it has
    left. creates, intent: what it may create, and its key in the ledger. variant: how it differs from a plain request.
    interval: seconds after the request before it; 0 when they are sent together. tries: how often it was sent before.
    """

    built: BuiltRequest
    body: Any
    query: Query | None
    content: bytes | None
    exchange: Exchange
    creates: Creation | None
    intent: str | None
    variant: RequestVariant
    interval: float
    tries: int = 0

    @property
    def request(self) -> httpx.Request:
        """The request as it is sent."""
        return self.built.request


class Client:
    """One target. Not for several threads at once.

    provenance: what of the evidence is ours. last_reply: the last answer, as it was received. watched: the URL of a
    search that the target answered, which shows later whether anything works; None: nothing is known to.
    """

    def __init__(
        self,
        connection: Connection,
        guard: WriteGuard,
        transport: httpx.BaseTransport | None = None,
        vocabulary: Vocabulary = NO_WORDS,
    ) -> None:
        """Open no connection yet. transport: instead of the network. vocabulary: words that the API itself uses."""
        self.connection = connection
        self.provenance = Provenance()
        self.last_reply: Reply | None = None
        self.watched: str | None = None
        self._guard = guard
        self._gate = RequestGate(connection, guard)
        self._evidence = EvidenceFilter(connection.base_url, self.provenance, vocabulary, guard.owns)
        self._recorder = ExchangeRecorder(connection, self._evidence, self.provenance)
        self._availability = Availability()
        self._one_by_one = False
        self._accepted: _PreparedRequest | None = None
        self._transport: httpx.BaseTransport = transport or _network(connection)
        self._builder = RequestBuilder(connection, self.redactor.add)

    @property
    def exchanges(self) -> list[Exchange]:
        """The evidence of the scenario that runs, oldest first."""
        self._recorder.complete()
        return self._recorder.exchanges

    @property
    def recorded(self) -> Sequence[Exchange]:
        """As `exchanges`, but of the last ones evidence may be due: of the method alone is sure that it is there."""
        return self._recorder.exchanges

    def repeat_evidence(self, exchanges: Iterable[Exchange]) -> None:
        """Have exchanges of another scenario as evidence of this one too, numbered on from its last."""
        self._recorder.repeat(exchanges)

    def complete_evidence(self) -> None:
        """Make the evidence that is due, so that exchanges can be read or changed."""
        self._recorder.complete()

    def after_evidence(self, work: Callable[[], object]) -> None:
        """Do this once the evidence that is due is made: while an answer is waited for, and perhaps again."""
        self._recorder.when_due(work)

    @property
    def redactor(self) -> Redactor:
        """Keeps our secrets out of what is written."""
        return self._recorder.redactor

    def url(self, path: str) -> str:
        """The URL of a path under the base URL ("/actoren"), in the form in which it is sent."""
        return self._gate.scope.url(path)

    def follow(self, reply: Reply, link: str) -> str:
        """The URL that a link in an answer leads to. Raises UnexpectedResponse when that is not under the base URL."""
        return self._gate.scope.follow(reply.url, link)

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Query | None = None,
        body: Any = None,
        creates: Creation | None = None,
        evidence: Evidence | None = None,
        variant: RequestVariant = PLAIN,
    ) -> Reply:
        """Send one request and keep the evidence.

        path: under the base URL, or a URL that `url` or `follow` gave. creates: what the request may create; it is
        entered in the ledger before it leaves. evidence: makes of the parsed body what is kept of it, to leave out what
        is not ours. variant: how it differs from a plain request. Raises NoConsent, SuiteFault (a change of what this
        run did not create), Unreachable, CredentialsRefused, Throttled or BudgetSpent.
        """
        prepared = self._prepare(method, path, params, body, creates, variant)
        self._expect_evidence(prepared)
        with while_waiting(self._recorder.complete):
            result = self._transmit(prepared)
        return self._conclude(prepared, result, evidence)

    def send_together(
        self,
        method: str,
        requests: Sequence[tuple[str, Any]],
        creates: Creation | None = None,
        evidence: Sequence[Evidence] | None = None,
    ) -> list[Reply | EnvironmentFault]:
        """Send requests at the same time; returns the answers in that order, or why there is none.

        requests: the path and the body of each. evidence: of each, as of `send`. A target that answers one after the
        other may be too late for the last ones, so together they count as one that was not answered.

        Raises as `send` before anything leaves. The requests that were answered may have created something, so the
        faults are the caller's to raise, after it has entered those.
        """
        prepared = [
            replace(self._prepare(method, path, None, body, creates, PLAIN), interval=0.0) for path, body in requests
        ]
        for request in prepared:
            self._expect_evidence(request)
        with ThreadPoolExecutor(len(prepared)) as pool:
            results = pool.map(self._transmit, prepared)
            self._recorder.complete()  # while they wait
        replies: list[Reply | EnvironmentFault] = []
        unanswered = self._gate.unanswered
        makers: Sequence[Evidence | None] = evidence or [None] * len(prepared)
        for request, result, maker in zip(prepared, results, makers, strict=True):
            try:
                replies.append(self._conclude(request, result, maker))
            except EnvironmentFault as fault:
                replies.append(fault)
        answered = [isinstance(one, Reply) for one in replies]
        if not all(answered):
            self._one_by_one = True
            self._gate.unanswered = min(self._gate.unanswered, 1 if any(answered) else unanswered + 1)
        return replies

    def _prepare(
        self,
        method: str,
        path: str,
        params: Query | None,
        body: Any,
        creates: Creation | None,
        variant: RequestVariant,
    ) -> _PreparedRequest:
        """Everything before a request leaves: what may not leave is refused here."""
        interrupts.checkpoint()
        method = variant.method or method
        url = (self.url(path) if path.startswith("/") else path) + variant.suffix
        self._gate.permit(method, url, creates=creates is not None)
        intent = None if creates is None else self._guard.intend(method, url, creates)
        content, query = body_content(body, variant), {**(params or {}), **variant.params} or None
        built = self._builder.build(method, url, query, content, variant)
        interval = self._gate.budget.interval
        return _PreparedRequest(built, body, query, content, Exchange(0, method), creates, intent, variant, interval)

    def _expect_evidence(self, prepared: _PreparedRequest) -> None:
        """Have the evidence of a request made, after that of the answer before it: what that had first is not ours."""
        self._recorder.when_due(partial(self._record, prepared))

    def _record(self, prepared: _PreparedRequest) -> None:
        self.provenance.add_sent([prepared.body, prepared.query])
        sent = self._recorder.sent_text(prepared.content, prepared.body, prepared.variant)
        self._recorder.record(prepared.exchange, prepared.built, sent)

    def _transmit(self, prepared: _PreparedRequest) -> Reply | EnvironmentFault:
        """Send a request; a fault of the environment is returned, for it may occur in a thread of its own."""
        started = time.monotonic()
        try:
            return replace(self._receive(prepared.built, prepared.exchange), intent=prepared.intent)
        except EnvironmentFault as fault:
            return fault
        finally:
            prepared.exchange.ms = (time.monotonic() - started) * 1000

    def _conclude(
        self, prepared: _PreparedRequest, result: Reply | EnvironmentFault, evidence: Evidence | None
    ) -> Reply:
        """Keep the evidence of an answer, send the request again where it asks for a pause, and end a refused run."""
        if isinstance(result, EnvironmentFault):
            self._gate.unanswered += 1
            prepared.exchange.problem = exchange.cut(self.redactor.text(str(result)))
            raise type(result)(prepared.exchange.problem, english=self.redactor.text(result.in_english()))
        self._gate.unanswered = 0
        self.last_reply = result
        until = self._pause(prepared, result)
        if prepared.intent is not None and (result.rejected or until is not None):
            self._guard.void(prepared.intent)
        self._recorder.receive(result, evidence)
        if until is not None:
            retry_after.wait(until)
            retry = self._retry(prepared)
            prepared.exchange.problem = retry_after.REMARK
            return self._conclude(retry, self._transmit(retry), evidence)
        if prepared.tries:
            self._gate.count_pauses(result.status)
        self._check_availability(result)
        self._check_credentials(prepared, result)
        if result.status == httpx.codes.TOO_MANY_REQUESTS:
            self._gate.throttled += 1
            raise Throttled(retry_after.refusal(result.headers))
        self._gate.throttled = 0
        return result

    def _check_availability(self, reply: Reply) -> None:
        """A failure of the server is an answer as long as it still answers what it answered first; else Unreachable.

        Before that is raised there is a pause, so that who is away for some seconds does not end a run.
        """
        if self._availability.is_doubtful(reply.status) and self.watched is not None:
            again = self._transmit(self._prepare("GET", self.watched, None, None, None, PLAIN))
            if isinstance(again, EnvironmentFault) or not again.succeeded:
                self._gate.failed += 1
                retry_after.wait(time.monotonic() + self._gate.failed * retry_after.PAUSE)
                dutch, english = out_of_order(reply.status)
                raise Unreachable(dutch, english=english)
            self._availability.note_success()
        self._gate.failed = 0

    def _check_credentials(self, prepared: _PreparedRequest, reply: Reply) -> None:
        """A 401 to a plain request ends the run: raises CredentialsRefused.

        To another request it may be what a gateway says of a path that it does not know: then a plain one is accepted.
        """
        if reply.status != httpx.codes.UNAUTHORIZED or prepared.variant.credentials != "own":
            if prepared.variant is PLAIN and prepared.request.method in SAFE:
                self._accepted = prepared
        elif prepared.variant is not PLAIN and self._accepted is not None:
            with self._recorder.set_aside():  # what is judged is the answer to the first
                plain = replace(self._retry(self._accepted), tries=0)
                self._conclude(plain, self._transmit(plain), None)
        else:
            self._gate.refused = (
                f"{_place(prepared)} geeft 401: het token wordt niet aanvaard; zie --token-env en --auth"
            )
            english = f"{_place(prepared)} answers 401: the token is not accepted; see --token-env and --auth"
            raise CredentialsRefused(self._gate.refused, english=english)

    def _pause(self, prepared: _PreparedRequest, reply: Reply) -> float | None:
        """Until when the target asks to wait before it carries out this request; None when it is not sent again."""
        seconds = retry_after.requested(reply.status, reply.headers, self._gate.busy)
        until = time.monotonic() + (seconds or 0)
        is_paused = seconds is not None and prepared.tries < PAUSES and self._gate.may_pause_until(until)
        if reply.status == httpx.codes.TOO_MANY_REQUESTS or (is_paused and reply.status in self._gate.busy):
            self._gate.budget.slow_down(prepared.interval)
        return until if is_paused else None

    def _retry(self, prepared: _PreparedRequest) -> _PreparedRequest:
        """The same request once more: with evidence and an intention of its own, and within the budget of the run."""
        interrupts.checkpoint()
        method, url = prepared.request.method, prepared.built.url
        self._gate.permit(method, url, creates=prepared.creates is not None)
        intent = None if prepared.creates is None else self._guard.intend(method, url, prepared.creates)
        interval = self._gate.budget.interval
        tries = prepared.tries + 1
        retry = replace(prepared, exchange=Exchange(0, method), intent=intent, interval=interval, tries=tries)
        self._expect_evidence(retry)
        self._recorder.complete()
        return retry

    @property
    def requests(self) -> int:
        """How many requests were sent."""
        return self._gate.budget.requests

    @property
    def limits_left(self) -> Limits:
        """The limits of the connection with what is left of the run's requests and time."""
        return self._gate.budget.left()

    @property
    def stop_reason(self) -> str | None:
        """Why nothing is sent any more: the target does not take it, or is gone; None while it goes on."""
        return self._gate.stop_reason

    @property
    def has_rate(self) -> bool:
        """Whether requests leave with an interval: the user or the target asked for that."""
        return self._gate.budget.interval > 0

    def groups(self, requests: Iterable[T]) -> Iterator[list[T]]:
        """Requests in groups that can be sent together.

        Each by itself while requests leave with an interval, or once some that were sent together were not answered.
        """
        left = iter(requests)
        while group := list(islice(left, 1 if self.has_rate or self._one_by_one else CONNECTIONS)):
            yield group

    def stop(self, reason: str) -> None:
        """Send nothing more, but for a clean-up. reason: in Dutch, what the run says of it."""
        self._gate.stopped = self._gate.stopped or reason

    def begin_clean_up(self) -> None:
        """From now on only what cleans up is sent: within a budget of its own, and with more patience."""
        self._gate.begin_clean_up()

    def close(self) -> None:
        """Close all connections, with no evidence due any more."""
        self._recorder.complete()
        self._transport.close()
        self._transport = ClosedTransport()

    def publishable(self, text: str) -> str:
        """A message without our secrets and without texts of others."""
        return self._recorder.publishable(text)

    def is_ours_or_nobodys(self, text: str) -> bool:
        """Whether a text of a response is of this run, or says nothing of anybody."""
        self._recorder.complete()
        return self._evidence.is_known(text)

    def begin_scenario(self) -> None:
        """Begin the evidence of a new scenario."""
        self._recorder.begin_scenario()

    def _receive(self, built: BuiltRequest, record: Exchange) -> Reply:
        request = built.request
        limits = self.connection.limits
        with network_errors_explained(request.url, limits.request_seconds), deadline(limits.request_seconds):
            response = self._transport.handle_request(request)
            try:
                content, problem = read_body(response, limits.body_bytes)
            finally:
                response.close()
        return Reply(built.url, response.status_code, response.headers, content, record, problem)


def _network(connection: Connection) -> httpx.BaseTransport:
    url = httpx.URL(connection.base_url)
    return DeadlineTransport(url, connection.tls.context() if url.scheme == "https" else None, connection.proxy)


def _place(prepared: _PreparedRequest) -> str:
    """The method and the redacted URL of a request, for a message."""
    return f"{prepared.request.method} {prepared.exchange.url}"
