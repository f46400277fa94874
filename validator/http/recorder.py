"""The evidence of a scenario: of each request and its response what may be kept, redacted and bounded."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from validator.http import exchange
from validator.http.connection import Connection
from validator.http.evidence import EvidenceFilter, digest
from validator.http.exchange import Exchange
from validator.http.provenance import Provenance
from validator.http.redaction import Redactor
from validator.http.reply import Reply
from validator.http.request_builder import BuiltRequest
from validator.http.request_variants import RequestVariant

Evidence = Callable[[Any], Any]
"""Leaves out of a parsed body the objects that are of others."""


def published(_body: Any) -> Any:
    """The evidence of what anybody can read, the description of an API: none is kept, but messages may quote it."""
    return {"…": "de beschrijving: niet bewaard"}


class ExchangeRecorder:
    """Keeps the exchanges of one client.

    Evidence is due until the next request waits for its answer, or somebody asks for it: making it takes about half
    as long as sending a request.

    exchanges: those of the scenario that runs, oldest first. provenance: what of the evidence is ours. redactor: keeps
    our secrets out of it.
    """

    def __init__(self, connection: Connection, evidence: EvidenceFilter, provenance: Provenance) -> None:
        self.exchanges: list[Exchange] = []
        self.provenance = provenance
        own = [credential.source.lasting for credential in connection.credentials]
        self.redactor = Redactor(one for secret in (*own, *connection.secrets) for one in (secret, *secret.within()))
        self._evidence = evidence
        self._masked = connection.masked_headers
        self._storage = exchange.EvidenceBudget(connection.limits.evidence)
        self._due: deque[Callable[[], object]] = deque()
        self._is_busy = False

    def begin_scenario(self) -> None:
        """Begin the evidence of a new scenario."""
        self.exchanges = []
        self._due += self._storage.begin_scenario, self.provenance.begin_scenario

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """What is recorded meanwhile is no part of the evidence."""
        exchanges, self.exchanges = self.exchanges, []
        try:
            yield
        finally:
            self.exchanges = exchanges

    def publishable(self, text: str) -> str:
        """A message without our secrets and without texts of others."""
        self.complete()
        return self._published(text)

    def record(self, kept: Exchange, built: BuiltRequest, body: str | None) -> None:
        """Add the evidence of a request: in an exchange that is new. body: as `sent_text` gave it."""
        request = built.request
        url = self.redactor.text(self._evidence.url(built.url))
        sent = list(request.headers.items())
        curl = exchange.curl(request.method, url, sent, body, built.headers, built.arguments)
        kept.n, kept.url = len(self.exchanges) + 1, exchange.with_arguments(url, built.arguments)
        bounded = None if body is None else exchange.bounded(body, self._storage.available)
        if self._storage.take(2 * len(kept.url) + 2 * len(bounded or "")):
            kept.request_headers = exchange.headers(sent, self.redactor, self._masked)
            kept.request_body, kept.curl = bounded, curl
        else:
            kept.request_body = kept.curl = exchange.NOT_KEPT
        if len(self.exchanges) < exchange.MOST:
            self.exchanges.append(kept)

    def sent_text(self, content: bytes | None, body: Any, variant: RequestVariant) -> str | None:
        """The body of a request as evidence. body: the parsed JSON that the content was made of."""
        if content is None:
            return None
        shown = self._evidence.request(body)
        if shown == body:
            return self.redactor.text(content.decode("utf-8", "replace"))
        return self.redactor.text(json.dumps(shown, ensure_ascii=False) if variant.content is None else digest(content))

    def receive(self, reply: Reply, evidence: Evidence | None) -> None:
        """Take a response, of which the evidence is due. evidence: makes of the parsed body what is kept of it."""
        self.when_due(partial(self._add_response, reply, evidence))

    def repeat(self, exchanges: Iterable[Exchange]) -> None:
        """Have exchanges of another scenario as evidence of this one too, numbered on from its last."""
        for of_other in exchanges:
            copy = Exchange(len(self.exchanges) + 1, of_other.method)
            self.exchanges.append(copy)
            self.when_due(partial(_copy, of_other, copy))

    def when_due(self, work: Callable[[], object]) -> None:
        """Do this after the evidence that is due now: it may be done twice when it is interrupted."""
        self._due.append(work)

    def complete(self) -> None:
        """Make the evidence that is due; nothing when what is due asks for it."""
        if self._is_busy:
            return
        self._is_busy = True
        try:
            while self._due:
                work = self._due.popleft()
                try:
                    work()
                except KeyboardInterrupt:
                    self._due.appendleft(work)  # the report of a run that is stopped has it still
                    raise
        finally:
            self._is_busy = False

    def _add_response(self, reply: Reply, evidence: Evidence | None) -> None:
        record = reply.exchange
        pairs = self._evidence.headers(reply.headers.multi_items())
        self.provenance.add_others([reply.quoted], lasting=True)
        text, record.withheld = self._received_text(reply, evidence)
        searched = self.redactor.text(text[: exchange.REDACTED])
        record.status = reply.status
        record.problem = None if reply.problem is None else self._published(reply.problem)
        headers = exchange.headers(pairs, self.redactor, self._masked)
        body = exchange.bounded(searched, self._storage.available, len(text) if len(text) > exchange.REDACTED else None)
        affordable = self._storage.take(len(body) + sum(len(name) + len(value) for name, value in headers))
        record.response_headers = headers if affordable else []
        record.response_body = body if affordable else exchange.NOT_KEPT

    def _published(self, text: str) -> str:
        return self.redactor.text(self.provenance.without_others(text))

    def _received_text(self, reply: Reply, evidence: Evidence | None) -> tuple[str, str | None]:
        """The body of a response as evidence, and the digest of one of which not all is kept."""
        if not reply.content:
            return "", None
        if not reply.is_json:
            return f"[niet bewaard: {digest(reply.content)}]", digest(reply.content)
        if evidence is published and reply.succeeded:
            return json.dumps(published(None), ensure_ascii=False), digest(reply.content)
        body = reply.json_or_none()
        shown = self._evidence.response(body, reply.status)
        if evidence is not None and reply.succeeded:
            shown = self._evidence.response(evidence(body), reply.status)
        if shown == body:
            text = reply.content.decode("utf-8", "replace")
            return text, digest(reply.content) if len(text) > self._storage.available else None
        return json.dumps(shown, ensure_ascii=False), digest(reply.content)


def _copy(exchange: Exchange, copy: Exchange) -> None:
    """Give a copy all that the exchange has, but its number."""
    vars(copy).update({**vars(exchange), "n": copy.n})
