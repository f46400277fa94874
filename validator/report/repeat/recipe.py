"""The requests of a scenario that can be sent again: where a response gave an id, the id of the new response stands."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from validator.schema import strict_json

Entry = Mapping[str, Any]
"""A scenario or an exchange of results.json."""

FOLDER = "herhalen"
"""The folder in the report that the files stand in."""

TOKEN, BASE = "KLANTCHECK_TOKEN", "basis"
"""The variables of every script: the token, and the base URL of the target."""

OWN_VARIABLE = r"KLANTCHECK_[A-Z0-9_]+"
"""The variables that a script may read; a record of others could name one that holds a secret of something else."""

MASKED = "[geheim]"
CUT = ("… [afgekapt: ", "[niet bewaard: ")
"""What stands in evidence of which not all is kept."""

OF_THE_CLIENT = frozenset(
    {"host", "connection", "accept-encoding", "user-agent", "content-length", "transfer-encoding", "x-klantcheck-run"}
)
"""Request headers that are of the client that sends, and not of the request."""

LONG = 6
"""Characters from which on a value is taken for an id wherever it stands; a shorter one only as a value of its own."""


@dataclass(frozen=True)
class Variable:
    """A place in a text where the value of a variable of the script stands. secret: of the environment, not shown."""

    name: str
    secret: bool = False


Text = Sequence[str | Variable]


@dataclass(frozen=True)
class Capture:
    """A value that a response gives and later requests use.

    pointer: its place in the JSON body; None when it is the last part of Location. tail: only the last part of a URL
    there.
    """

    variable: str
    value: str
    pointer: tuple[str | int, ...] | None
    tail: bool


@dataclass(frozen=True)
class Request:
    """One request. step: the sentence that it is of. status: then answered. created: the URLs of what it creates."""

    step: str
    method: str
    url: Text
    headers: Sequence[tuple[str, Text]]
    body: Text | None
    status: int | None
    captures: Sequence[Capture] = ()
    created: Sequence[Text] = ()

    @property
    def whole(self) -> bool:
        """Whether all of it was kept as evidence."""
        parts = [part for part in (*self.url, *(self.body or ())) if isinstance(part, str)]
        return not any(mark in part for part in parts for mark in CUT)


@dataclass
class Recipe:
    """The requests of a failed scenario until the one that fails, which is the last.

    base: the URL of the target. command: the line that runs the scenario again.
    """

    scenario: Entry
    base: str
    command: str
    requests: list[Request] = field(default_factory=list)

    @property
    def credentials(self) -> Sequence[tuple[str, Text]]:
        """The headers with the token, other credentials and what a gateway wants, of the first request with any."""
        found = ([pair for pair in request.headers if is_secret(pair[1])] for request in self.requests)
        return next((pairs for pairs in found if pairs), [])

    @property
    def arguments(self) -> Text:
        """The query with the credentials of the first request that has any there; empty when none has."""
        url = next((request.url for request in self.requests if is_secret(request.url)), ())
        first = next((place for place, part in enumerate(url) if isinstance(part, Variable) and part.secret), 0)
        before = "".join(part for part in url[:first] if isinstance(part, str))
        return [f"?{re.split('[?&]', before)[-1]}", *url[first:]] if url else []

    @property
    def secrets(self) -> Sequence[str]:
        """The variables of the environment that the requests need."""
        texts = [text for request in self.requests for text in (request.url, *(text for _, text in request.headers))]
        parts = (part for text in texts for part in text if isinstance(part, Variable) and part.secret)
        return list(dict.fromkeys(part.name for part in parts))


def is_secret(text: Text) -> bool:
    """Whether a text holds a secret."""
    return any(isinstance(part, Variable) and part.secret for part in text)


def recipe(results: Mapping[str, Any], scenario: Entry) -> Recipe:
    """The recipe of a scenario of results.json that is not met."""
    numbered = {exchange["n"]: exchange for exchange in results["exchanges"]}
    steps = scenario["steps"]
    last = next((number for number, step in enumerate(steps) if step["kind"] != "passed"), len(steps) - 1)
    sent = [
        (f"{step['keyword']} {step['text']}", numbered[number])
        for step in steps[: last + 1]
        for number in step["exchanges"]
    ]
    writer = _Writer(results["target"]["url"], sent)
    return Recipe(scenario, results["target"]["url"], command(results, scenario), writer.requests())


def file_name(scenario: Entry) -> str:
    """The path in the report folder of the files of a scenario, without their ending."""
    return f"{FOLDER}/{re.sub(r'[^A-Za-z0-9._-]', '-', scenario['id'])}"


def command(results: Mapping[str, Any], scenario: Entry) -> str:
    """The line that runs a scenario again with Klantcheck; the token stands in the environment."""
    url = [] if results["target"]["embedded"] else [results["target"]["url"], "--write"]
    profile = "@".join(filter(None, (results["profile"]["id"], results["profile"]["version"])))
    of = ["--profile", profile, "--edition", results["set"]["id"]]
    return shlex.join(["klantcheck", "run", *url, *of, "--tag", f"id-{scenario['id']}"])


class _Writer:
    """Writes the requests of the exchanges, in order. values: what was captured so far, with its variable."""

    def __init__(self, base: str, sent: Sequence[tuple[str, Entry]]) -> None:
        self._base = base
        self._sent = sent
        self._values: dict[str, Variable] = {}

    def requests(self) -> list[Request]:
        return [self._request(place) for place in range(len(self._sent))]

    def _request(self, place: int) -> Request:
        step, exchange = self._sent[place]
        request, response = exchange["request"], exchange["response"]
        body = None if request["body"] is None else self._text(request["body"])
        url, headers = self._url(exchange), list(self._headers(exchange))
        captures = list(self._captures(place))
        created = [self._text(location) for location in exchange["created"]]
        status = None if response is None else response["status"]
        return Request(step, request["method"], url, headers, body, status, captures, created)

    def _url(self, exchange: Entry) -> Text:
        """The URL of a request, with the variables of secrets in its query."""
        url = exchange["request"]["url"]
        before, masked, _ = url.partition(MASKED)
        shown = next((word for word in _words(exchange["curl"]) if masked and word.startswith(before)), "")
        return [*self._text(before), *_with_secrets(shown[len(before) :])] if shown else self._text(url)

    def _headers(self, exchange: Entry) -> Iterator[tuple[str, Text]]:
        for name, value in exchange["request"]["headers"]:
            if name.lower() in OF_THE_CLIENT:
                continue
            if value == MASKED:
                text = _with_secrets(_header_value(exchange["curl"], name))
                if is_secret(text):
                    yield name, text
            else:
                yield name, self._text(value)

    def _captures(self, place: int) -> Iterator[Capture]:
        """What the response at this place gives that later requests or the clean-up need, and nobody sent before."""
        _, exchange = self._sent[place]
        later = [_request_text(other) for _, other in self._sent[place + 1 :]]
        earlier = [_request_text(other) for _, other in self._sent[: place + 1]]
        ids = [location.rpartition("/")[2] for location in exchange["created"]]
        response = _Response(exchange["response"])
        for value, pointer, tail in [*response.ids(ids), *response.leaves]:
            known = value in self._values or any(_occurs(value, text) for text in earlier)
            if known or not (value in ids or any(_occurs(value, text) for text in later)):
                continue
            variable = Variable(f"{_collection(exchange)}_{len(self._values) + 1}")
            self._values[value] = variable
            yield Capture(variable.name, value, pointer, tail)

    def _text(self, text: str) -> Text:
        """A text with variables for the base URL and what was captured."""
        patterns = [re.escape(self._base)] if self._base else []
        patterns += [_pattern(value) for value in sorted(self._values, key=len, reverse=True)]
        if not patterns:
            return [text]
        pieces = re.split(f"({'|'.join(patterns)})", text)
        variables = {self._base: Variable(BASE), **self._values}
        return [variables[piece] if number % 2 else piece for number, piece in enumerate(pieces) if piece]


class _Response:
    """What a response says, as values with their places. response: of an exchange."""

    def __init__(self, response: Entry | None) -> None:
        self._response = response if response is not None and response["status"] < 300 else None  # noqa: PLR2004  RFC 9110

    @cached_property
    def leaves(self) -> list[tuple[str, tuple[str | int, ...], bool]]:
        """The values in the body that may be ids, with their places."""
        if self._response is None:
            return []
        try:
            body = strict_json.parse((self._response["body"] or "").encode("utf-8", "surrogatepass"))
        except strict_json.NotJson:
            return []
        return [(text, place, False) for text, place in _leaves(body, ()) if re.search(r"\d", text)]

    def ids(self, ids: Sequence[str]) -> Iterator[tuple[str, tuple[str | int, ...] | None, bool]]:
        """Where the ids of created objects stand: as they are, at the end of a URL, or else in Location."""
        for identity in ids:
            exact = next((place for text, place, _ in self.leaves if text == identity), None)
            ending = next((place for text, place, _ in self.leaves if text.endswith(f"/{identity}")), None)
            if exact is not None:
                yield identity, exact, False
            else:
                yield identity, ending, True


def _leaves(part: Any, place: tuple[str | int, ...]) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """The texts and whole numbers in a JSON value, with their places."""
    if isinstance(part, dict):
        for key, value in part.items():
            yield from _leaves(value, (*place, key))
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from _leaves(value, (*place, number))
    elif isinstance(part, str) or (isinstance(part, int) and not isinstance(part, bool)):
        yield str(part), place


def _pattern(value: str) -> str:
    """A regular expression that finds a value: a short one only where it stands alone."""
    text = re.escape(value)
    if len(value) >= LONG:
        return rf"(?<![\w-]){text}(?![\w-])"
    return rf'(?<=["/=]){text}(?=["/?&]|$)|(?<=: ){text}(?=[,}}\]])'


def _occurs(value: str, text: str) -> bool:
    return value in text and re.search(_pattern(value), text) is not None


def _request_text(exchange: Entry) -> str:
    return f"{exchange['request']['url']}\n{exchange['request']['body'] or ''}"


def _collection(exchange: Entry) -> str:
    """A name for what a request creates: the last part of its path, in letters."""
    path = exchange["request"]["url"].partition("?")[0].rstrip("/")
    return re.sub(r"\W", "_", path.rpartition("/")[2])[:30] or "waarde"


def _words(curl: str) -> list[str]:
    """The words of the record of a request."""
    try:
        return shlex.split(curl)
    except ValueError:
        return []


def _header_value(curl: str, name: str) -> str:
    """The value of a header, as the record of a request has it; "" when there is none."""
    header = next((word for word in _words(curl) if word.lower().startswith(f"{name.lower()}:")), "")
    return header.partition(":")[2].strip()


def _with_secrets(text: str) -> Text:
    """A text of a record with a Variable for each of Klantcheck that stands in it; the record may be of others."""
    pieces = re.split(rf"\$({OWN_VARIABLE})", text)
    return [Variable(piece, secret=True) if number % 2 else piece for number, piece in enumerate(pieces) if piece]
