"""One HTTP request and its response as evidence: redacted when captured, bounded in size, repeatable."""

from __future__ import annotations

import hashlib
import re
import secrets
import shlex
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import quote

from validator.http.credentials import ShownSecret
from validator.http.redaction import MASK, Redactor

COOKIE = "set-cookie"
"""The response header that may hold a session that stands for our token."""

WHOLE_BOUND = 2**18
"""Characters of a body that is kept whole, as long as half of what may be kept is left."""

BODY_BOUND = 16_384
"""Characters of a longer body that are kept; its length, and the SHA-256 of the whole, are kept too."""

REDACTED = WHOLE_BOUND + BODY_BOUND
"""Characters of a body that are searched for secrets: what is cut off from there on is not kept either."""

MOST = 2_000
"""Exchanges of one scenario that are kept."""

SCENARIO_BOUND = 4_000_000
"""Characters of evidence that are kept of one scenario."""

NOT_KEPT = "[niet bewaard: er is al te veel bewijs]"
"""In the place of evidence beyond those bounds."""

HEADER_BOUND = 1_000
"""Characters of one header that are kept."""

MESSAGE_BOUND = 2_000
"""Characters of a message, which may quote a response, that are kept."""

HEADERS_BOUND = 100
"""Headers of one answer that are kept."""

TOKEN_VARIABLE = "KLANTCHECK_TOKEN"  # noqa: S105  the name of a variable, not a token


PLAIN_HEADER = re.compile(r"(?:[A-Za-z0-9 :_-]|\{secret\}(?![A-Za-z0-9_]))+")
"""A header in which the shell sees nothing but the variable."""


@dataclass
class Exchange:
    """One request and its response.

    n: number within the scenario, from 1. status is None when there was no response; then `problem` says why, in Dutch.
    Headers are [name, value] pairs in order. withheld: the length and digest of a response body of which not all is
    kept, or None. ms: whole time, in which evidence may be made. curl: the request as a command, a record of what was
    sent, with the token in $KLANTCHECK_TOKEN, and other secrets and fixed headers in variables of their own. created:
    the URLs of the objects that are this run's by this request. key: tells it apart from all others of the run; it is
    the same in every scenario of which it is evidence.
    """

    n: int
    method: str
    url: str = ""
    request_headers: list[list[str]] = field(default_factory=list)
    request_body: str | None = None
    status: int | None = None
    response_headers: list[list[str]] | None = None
    response_body: str | None = None
    withheld: str | None = None
    ms: float = 0
    problem: str | None = None
    curl: str = ""
    created: list[str] = field(default_factory=list)
    key: str = field(default_factory=partial(secrets.token_hex, 8))

    def as_dict(self) -> dict[str, Any]:
        """The exchange as results.json has it, and its key."""
        return {
            "n": self.n,
            "key": self.key,
            "request": {
                "method": self.method,
                "url": self.url,
                "headers": self.request_headers,
                "body": self.request_body,
            },
            "response": None
            if self.status is None
            else {
                "status": self.status,
                "headers": self.response_headers,
                "body": self.response_body,
                "withheld": self.withheld,
            },
            "problem": self.problem,
            "ms": round(self.ms, 1),
            "curl": self.curl,
            "created": list(self.created),
        }


class EvidenceBudget:
    """How much evidence may still be kept. run: characters of all scenarios together."""

    def __init__(self, run: int) -> None:
        self._whole = self._run = run
        self._scenario = SCENARIO_BOUND

    def begin_scenario(self) -> None:
        """Give a new scenario its own budget, as far as the run has any left."""
        self._scenario = SCENARIO_BOUND

    @property
    def available(self) -> int:
        """Characters of a body that is kept whole now."""
        roomy = 2 * self._run >= self._whole and 2 * self._scenario >= SCENARIO_BOUND
        return WHOLE_BOUND if roomy else BODY_BOUND

    def take(self, characters: int) -> bool:
        """Whether so many characters may be kept; if so, they are counted."""
        if characters > min(self._run, self._scenario):
            return False
        self._run -= characters
        self._scenario -= characters
        return True


def bounded(text: str, available: int, total: int | None = None) -> str:
    """The text, when it has more characters than are available cut off at BODY_BOUND with what identifies the rest.

    total: characters of the whole, when the text is the begin of it.
    """
    number = len(text) if total is None else total
    if number <= available:
        return text
    identified = f", sha256 {digest(text)}" if number == len(text) else ""
    return f"{text[:BODY_BOUND]}… [afgekapt: {number} tekens in totaal{identified}]"


def cut(text: str, most: int = MESSAGE_BOUND) -> str:
    """The text, cut off with its length. For what was redacted already: half a secret would not be recognised."""
    return text if len(text) <= most else f"{text[:most]}… [afgekapt: {len(text)} tekens in totaal]"


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def headers(pairs: Sequence[tuple[str, str]], redactor: Redactor, masked: Collection[str]) -> list[list[str]]:
    """Header pairs as evidence, cut off at the bounds, without secrets. masked: names of those not shown at all."""
    kept = [
        [
            cut(redactor.text(name), HEADER_BOUND),
            MASK if name.lower() in masked or name.lower() == COOKIE else cut(redactor.text(value), HEADER_BOUND),
        ]
        for name, value in pairs[:HEADERS_BOUND]
    ]
    rest = len(pairs) - len(kept)
    return [*kept, ["…", f"[afgekapt: nog {rest} kopregels]"]] if rest else kept


def with_arguments(url: str, arguments: Sequence[ShownSecret]) -> str:
    """The URL with the arguments of a query that hold a secret, masked."""
    for shown in arguments:
        url += f"{_separator(url)}{quote(shown.name)}={MASK}"
    return url


def curl(
    method: str,
    url: str,
    sent: Iterable[tuple[str, str]],
    body: str | None,
    headers: Mapping[str, ShownSecret],
    arguments: Sequence[ShownSecret] = (),
) -> str:
    """A command line that repeats the request.

    headers, arguments: those that hold a secret, as of BuiltRequest.
    """
    place = shlex.quote(url)
    for shown in arguments:
        place += shlex.quote(f"{_separator(place)}{quote(shown.name)}=") + _word(shown.format, shown)
    words = ["curl", "-i", "-X", shlex.quote(method), place]
    for key, value in sent:
        if (secret := headers.get(key.lower())) is not None:
            words += ["-H", _word(f"{secret.name}: {secret.format}", secret)]
        elif key.lower() in {"accept", "content-type"}:
            words += ["-H", shlex.quote(f"{key}: {value}")]
    if body is not None and len(body) > BODY_BOUND:
        words += ["--data-binary", "@verzoek.json", f"# {len(body)} tekens, sha256 {digest(body)}"]
    elif body is not None:
        words += ["--data-raw", shlex.quote(body)]
    return " ".join(words)


def _word(text: str, shown: ShownSecret) -> str:
    """A word of the shell with the variable for {secret}; the shell obeys nothing else in it."""
    if PLAIN_HEADER.fullmatch(text):
        return f'"{text.replace("{secret}", f"${shown.variable}")}"'
    return f'"${shown.variable}"'.join(shlex.quote(part) if part else "" for part in text.split("{secret}"))


def _separator(url: str) -> str:
    return "&" if "?" in url else "?"
