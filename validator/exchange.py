"""One HTTP request and its response as evidence: redacted when captured, bounded in size, repeatable."""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from validator import jsontext
from validator.secrets import MASK, Redactor

COOKIE = "set-cookie"
"""The header of an answer that may hold what stands for our token from then on."""

BODY_BOUND = 16_384
"""Characters of a body that are kept; of a longer one the length and the SHA-256 of the whole are kept too."""

HEADER_BOUND = 1_000
"""Characters of one header that are kept."""

MESSAGE_BOUND = 2_000
"""Characters of a message, which may repeat what came, that are kept."""

HEADERS_BOUND = 100
"""Headers of one answer that are kept."""

TOKEN_VARIABLE = "KLANTCHECK_TOKEN"  # noqa: S105  the name of a variable, not a token


@dataclass
class Exchange:
    """What was asked and what came.

    n: number within the scenario, from 1. status is None when no answer came; then `problem` says why, in Dutch.
    Headers are [name, value] pairs in order. ms: whole time. curl: a command that repeats the request, with the token
    in $KLANTCHECK_TOKEN.
    """

    n: int
    method: str
    url: str
    request_headers: list[list[str]]
    request_body: str | None
    status: int | None = None
    response_headers: list[list[str]] | None = None
    response_body: str | None = None
    ms: float = 0
    problem: str | None = None
    curl: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The exchange as results.json has it."""
        return {
            "n": self.n,
            "request": {
                "method": self.method,
                "url": self.url,
                "headers": self.request_headers,
                "body": self.request_body,
            },
            "response": None
            if self.status is None
            else {"status": self.status, "headers": self.response_headers, "body": self.response_body},
            "problem": self.problem,
            "ms": round(self.ms, 1),
            "curl": self.curl,
        }


def text(content: bytes, evidence: Callable[[Any], Any] | None) -> str:
    """What a body says, for the evidence. evidence: makes of the parsed body what may be kept of it; None: all."""
    whole = content.decode("utf-8", "replace")
    if evidence is None:
        return whole
    try:
        return json.dumps(evidence(jsontext.parse(content)), ensure_ascii=False)
    except jsontext.NotJson:  # a page of HTML explains itself; JSON that is wrong may hold objects of others
        return _withheld(whole) if whole.lstrip()[:1] in {"{", "["} else whole


def _withheld(text: str) -> str:
    """What is kept of a body that may hold data of others: how long it was, and what it can be recognised by."""
    return f"[niet bewaard: {len(text)} tekens, sha256 {digest(text)}]"


def bounded(text: str) -> str:
    """The text, cut off at BODY_BOUND with what identifies the rest."""
    if len(text) <= BODY_BOUND:
        return text
    return f"{text[:BODY_BOUND]}… [afgekapt: {len(text)} tekens in totaal, sha256 {digest(text)}]"


def cut(text: str, most: int = MESSAGE_BOUND) -> str:
    """The text, cut off with its length. For what was redacted already: half a secret would not be recognised."""
    return text if len(text) <= most else f"{text[:most]}… [afgekapt: {len(text)} tekens in totaal]"


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def headers(pairs: Sequence[tuple[str, str]], redactor: Redactor, secret_header: str) -> list[list[str]]:
    """Header pairs as evidence: the credentials masked whole, secrets everywhere, and what is too much cut off."""
    whole = {secret_header.lower(), COOKIE}
    kept = [
        [
            cut(redactor.text(name), HEADER_BOUND),
            MASK if name.lower() in whole else cut(redactor.text(value), HEADER_BOUND),
        ]
        for name, value in pairs[:HEADERS_BOUND]
    ]
    rest = len(pairs) - len(kept)
    return [*kept, ["…", f"[afgekapt: nog {rest} kopregels]"]] if rest else kept


def curl(method: str, url: str, sent: Iterable[tuple[str, str]], body: str | None, auth: tuple[str, str]) -> str:
    """A command line that repeats the request. auth: the credentials header, and its value with {secret} for ours."""
    words = ["curl", "-i", "-X", method, shlex.quote(url)]
    name, form = auth
    for key, value in sent:
        if key.lower() == name.lower():
            words += ["-H", f'"{name}: {form.replace("{secret}", f"${TOKEN_VARIABLE}")}"']
        elif key.lower() in {"accept", "content-type"}:
            words += ["-H", shlex.quote(f"{key}: {value}")]
    if body is not None and len(body) > BODY_BOUND:
        words += ["--data-binary", "@verzoek.json", f"# {len(body)} tekens, sha256 {digest(body)}"]
    elif body is not None:
        words += ["--data-raw", shlex.quote(body)]
    return " ".join(words)
