"""HTTP to the target: credentials, bounds in time and size, the ledger guard, redaction, evidence.

The client knows nothing of profiles: it is told which header carries the credentials and which media types to name.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from validator import exchange, network, patience, receiving, signals
from validator.connection import Connection
from validator.errors import (
    BudgetSpent,
    CredentialsRefused,
    EnvironmentFault,
    NoConsent,
    Nonconformity,
    SuiteFault,
    Throttled,
    Unreachable,
)
from validator.exchange import Exchange
from validator.ledger import Ledger
from validator.reply import Reply
from validator.secrets import Redactor
from validator.twists import PLAIN, Twist

SAFE = frozenset({"GET", "OPTIONS", "PROPFIND"})
"""Methods that change nothing, by RFC 9110 and RFC 4918."""

GIVE_UP_AFTER = 3
"""Requests in a row without an answer after which no more are sent, and pauses in vain after which none is made."""


@dataclass(frozen=True)
class _Ready:
    """A request that may leave, with its evidence.

    makes, intent: what it may bring into being, and its key in the ledger. twist: how it differs from a decent request.
    content, form: its body, and how its credentials are written. again: whether it is asked for the second time.
    """

    request: httpx.Request
    record: Exchange
    makes: str | None
    intent: str | None
    twist: Twist
    content: bytes | None
    form: str
    again: bool = False


class Client:
    """One target. Not for several threads at once."""

    def __init__(self, connection: Connection, ledger: Ledger, transport: httpx.BaseTransport | None = None) -> None:
        self.connection = connection
        self.ledger = ledger
        self.redactor = Redactor([connection.secret, *connection.secret.within()] if connection.secret else [])
        self.exchanges: list[Exchange] = []
        self.requests = 0
        self.requests_before = 0
        self._deadline = time.monotonic() + connection.limits.run_seconds
        self._unanswered = 0
        self._in_vain = 0
        self._refused: str | None = None
        self._let_in: _Ready | None = None
        self._last = 0.0
        url = self._base = httpx.URL(connection.base_url)
        self._http = httpx.Client(
            transport=transport
            or network.Transport(url, network.tls(connection.ca_file) if url.scheme == "https" else None),
            headers={
                "Accept": connection.accept,
                "Accept-Encoding": "identity",
                "User-Agent": "klantcheck",
                "X-Klantcheck-Run": connection.run_id,
            },
            timeout=connection.limits.request_seconds,
            follow_redirects=False,
            trust_env=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # credentials, and not those of the request
        )

    def url(self, path: str) -> str:
        """The URL of a path under the base URL ("/actoren"), in the form in which it is sent."""
        return str(httpx.URL(self.connection.base_url + path))

    def follow(self, reply: Reply, link: str) -> str:
        """The URL that a link in an answer leads to.

        Raises Nonconformity when it leads to another origin: our token does not go there.
        """
        try:
            there = httpx.URL(reply.url).join(link)
        except httpx.InvalidURL:
            raise Nonconformity("een bruikbare URL", repr(link)) from None
        if not self._within(there):
            place = f"{self._base.scheme}://{self._base.netloc.decode()}"
            raise Nonconformity(f"een verwijzing binnen {place}", repr(link))
        return str(there)

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        body: Any = None,
        makes: str | None = None,
        evidence: Callable[[Any], Any] | None = None,
        twist: Twist = PLAIN,
    ) -> Reply:
        """Send one request and keep the evidence.

        path: under the base URL, or a URL that `url` or `follow` gave. makes: what the request may bring into being; it
        is entered in the ledger before it leaves. evidence: makes of the parsed body what is kept of it, to leave out
        what is not ours. twist: how it differs from a decent request. Raises NoConsent, SuiteFault (a change of what
        this run did not make), Unreachable, CredentialsRefused, Throttled or BudgetSpent.
        """
        ready = self._prepare(method, path, params, body, makes, twist)
        return self._settle(ready, self._attempt(ready), evidence)

    def send_together(
        self, method: str, path: str, bodies: Sequence[Any], makes: str | None = None
    ) -> list[Reply | EnvironmentFault]:
        """Send several requests at once, one for each body; returns in that order what came, or why nothing came.

        Raises as `send` before anything leaves. What came may have made something, so the faults are the caller's to
        raise, when it has seen to the rest.
        """
        ready = [self._prepare(method, path, None, body, makes, PLAIN) for body in bodies]
        with ThreadPoolExecutor(len(ready)) as pool:
            sent = list(pool.map(self._attempt, ready))
        came: list[Reply | EnvironmentFault] = []
        for one, reply in zip(ready, sent, strict=True):
            try:
                came.append(self._settle(one, reply, None))
            except EnvironmentFault as fault:
                came.append(fault)
        return came

    def _prepare(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None,
        body: Any,
        makes: str | None,
        twist: Twist,
    ) -> _Ready:
        """Everything before a request leaves: what may not leave is refused here."""
        signals.checkpoint()
        method = twist.method or method
        url = (self.url(path) if path.startswith("/") else path) + twist.suffix
        self._permit(method, url)
        intent = None if makes is None else self.ledger.intend(method, url, makes)
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        content = content if twist.content is None else twist.content(body)
        headers = {} if content is None else {"Content-Type": self.connection.request_media_type}
        asked = {**(params or {}), **twist.params} or None
        request = self._http.build_request(method, url, params=asked, content=content, headers=headers)
        form = self._form(twist)
        for name, value in {**twist.headers, **self._credentials(form)}.items():
            request.headers.pop(name, None)
            if value is not None:
                request.headers[name] = value
        record = self._record(request, content, form)
        return _Ready(request, record, makes, intent, twist, content, form)

    def _form(self, twist: Twist) -> str:
        """How the credentials of a request are written; "" when it carries none."""
        form = self.connection.auth[1]
        match twist.credentials:
            case "own":
                return form
            case "none":
                return ""
            case "wrong":
                return form.replace("{secret}", secrets.token_hex(20))
            case "scheme":
                return f"{'Token' if form.startswith('Bearer') else 'Bearer'} {{secret}}"

    def _attempt(self, ready: _Ready) -> Reply | EnvironmentFault:
        """Send what is ready; a fault of the environment is returned, for it may come in a thread of its own."""
        started = time.monotonic()
        try:
            return replace(self._receive(ready.request, ready.record), intent=ready.intent)
        except EnvironmentFault as fault:
            return fault
        finally:
            ready.record.ms = (time.monotonic() - started) * 1000

    def _settle(self, ready: _Ready, reply: Reply | EnvironmentFault, evidence: Callable[[Any], Any] | None) -> Reply:
        """Keep the evidence of what came, and see to it that an end of all answers ends the run."""
        if isinstance(reply, EnvironmentFault):
            self._unanswered += 1
            ready.record.problem = exchange.cut(self.redactor.text(str(reply)))
            raise type(reply)(ready.record.problem)
        self._unanswered = 0
        until = self._pause(ready, reply)
        if ready.intent is not None and (reply.rejected or until is not None):
            self.ledger.void(ready.intent)
        self._keep(reply, evidence)
        if until is not None:
            patience.wait(until)
            later = self._again(ready)
            ready.record.problem = patience.REMARK
            return self._settle(later, self._attempt(later), evidence)
        if ready.again:
            self._in_vain = self._in_vain + 1 if reply.status in patience.ASKING else 0
        place = f"{ready.request.method} {ready.record.url}"
        if reply.status == httpx.codes.UNAUTHORIZED and ready.twist.credentials == "own":
            self._doubt(ready, place)
        elif ready.twist is PLAIN and ready.request.method in SAFE:
            self._let_in = ready
        if reply.status == httpx.codes.TOO_MANY_REQUESTS:
            raise Throttled(self.redactor.text(patience.refusal(place, reply.headers, waited=ready.again)))
        return reply

    def _doubt(self, ready: _Ready, place: str) -> None:
        """A 401 to a decent request ends the run: raises CredentialsRefused.

        To another request it may be what a gateway says of a path that it does not know: then a decent one is let in.
        """
        if ready.twist is not PLAIN and self._let_in is not None:
            evidence, self.exchanges = self.exchanges, []  # what is judged is the answer to the first
            try:
                decent = self._again(self._let_in)
                self._settle(decent, self._attempt(decent), None)
            finally:
                self.exchanges = evidence
        else:
            self._refused = f"{place} geeft 401: het token wordt niet aanvaard; zie --token-env en --auth"
            raise CredentialsRefused(self._refused)

    def _pause(self, ready: _Ready, reply: Reply) -> float | None:
        """Until when the target asks to wait before it carries out this request; None when it is not asked again."""
        seconds = patience.asked(reply.status, reply.headers)
        if seconds is None or ready.again or self._in_vain >= GIVE_UP_AFTER:
            return None
        until = time.monotonic() + seconds
        return None if until > self._deadline else until

    def _again(self, ready: _Ready) -> _Ready:
        """The same request once more: with evidence and an intention of its own, and within the budget of the run."""
        signals.checkpoint()
        method, url = ready.request.method, str(ready.request.url)
        self._permit(method, url)
        intent = None if ready.makes is None else self.ledger.intend(method, url, ready.makes)
        record = self._record(ready.request, ready.content, ready.form)
        return replace(ready, record=record, intent=intent, again=True)

    @property
    def lost(self) -> str | None:
        """Why nothing is sent any more: the credentials were refused or the target is gone; None while it goes on."""
        if self._refused is None and self._unanswered >= GIVE_UP_AFTER:
            return f"na {GIVE_UP_AFTER} verzoeken zonder antwoord is niets meer verstuurd"
        return self._refused

    def renew(self) -> None:
        """A new budget of requests and time, for the clean-up after a run that spent its own."""
        self.requests_before = self.requests
        self._deadline = time.monotonic() + self.connection.limits.run_seconds
        self._unanswered = self._in_vain = 0

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def _within(self, there: httpx.URL) -> bool:
        here = self._base
        return not there.userinfo and (there.scheme, there.host, there.port) == (here.scheme, here.host, here.port)

    def _permit(self, method: str, url: str) -> None:
        if not self._within(httpx.URL(url)):
            raise SuiteFault(f"{method} {url}: ligt niet bij het doel, dus niet verstuurd")
        if method not in SAFE and not self.connection.write:
            raise NoConsent("schrijven naar dit doel is niet toegestaan (--write)")
        if method not in SAFE | {"POST"} and not self.ledger.owns(url):
            raise SuiteFault(f"{method} {url}: niet door deze run gemaakt, dus niet verstuurd")
        if self._refused is not None:
            raise CredentialsRefused(self._refused)
        if self.lost is not None:
            raise Unreachable(self.lost)
        limits = self.connection.limits
        if self.requests - self.requests_before >= limits.run_requests or time.monotonic() > self._deadline:
            raise BudgetSpent(
                f"de run heeft zijn {limits.run_requests} verzoeken of {limits.run_seconds:g} s verbruikt"
            )
        self.requests += 1
        if limits.max_rate:
            time.sleep(max(0.0, self._last + 1 / limits.max_rate - time.monotonic()))
            self._last = time.monotonic()

    def _credentials(self, form: str) -> dict[str, str | None]:
        secret, header = self.connection.secret, self.connection.auth[0]
        if secret is None:
            return {}
        return {header: form.replace("{secret}", secret.reveal()) or None}

    def _record(self, request: httpx.Request, content: bytes | None, form: str) -> Exchange:
        auth = self.connection.auth[0], form
        url = self.redactor.text(str(request.url))
        body = None if content is None else self.redactor.text(content.decode("utf-8", "replace"))
        sent = list(request.headers.items())
        record = Exchange(
            n=len(self.exchanges) + 1,
            method=request.method,
            url=url,
            request_headers=exchange.headers(sent, self.redactor, auth[0]),
            request_body=None if body is None else exchange.bounded(body),
            curl=exchange.curl(request.method, url, sent, body, auth),
        )
        self.exchanges.append(record)
        return record

    def _receive(self, request: httpx.Request, record: Exchange) -> Reply:
        limits = self.connection.limits
        with receiving.explained(request.url, limits.request_seconds), network.deadline(limits.request_seconds):
            response = self._http.send(request, stream=True)
            try:
                content, problem = receiving.body(response, limits.body_bytes)
            finally:
                response.close()
        return Reply(str(request.url), response.status_code, response.headers, content, record, problem)

    def _keep(self, reply: Reply, evidence: Callable[[Any], Any] | None) -> None:
        record, auth = reply.exchange, self.connection.auth
        text = exchange.text(reply.content, evidence if reply.problem is None and reply.succeeded else None)
        record.status = reply.status
        record.response_headers = exchange.headers(reply.headers.multi_items(), self.redactor, auth[0])
        record.response_body = exchange.bounded(self.redactor.text(text))
        record.problem = reply.problem
