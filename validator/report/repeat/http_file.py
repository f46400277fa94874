"""A recipe as an .http file for httpYac, in which it was tried, in the syntax of the HTTP Client of IntelliJ.

What a response gives is taken by a script after the request, as both clients have it. The REST Client of VS Code runs
no scripts: there the ids have to be filled in by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from validator.report.repeat.recipe import BASE, TOKEN, Capture, Recipe, Request, Text, Variable
from validator.text import inert

AS_SENT = ("# @no-redirect", "# @no-cookie-jar")
"""A client sends nothing but what the run sent."""

TAKE = r"""  function neem(plaats) {
    try { return String(plaats()).replace(/[{}]/g, ""); } catch (fout) { return "ontbreekt"; }
  }
  function inhoud() { return typeof response.body === "string" ? JSON.parse(response.body) : response.body; }"""
"""Functions of the script after a request: a value of the response, of which the client evaluates nothing."""


def http_file(recipe: Recipe) -> str:
    """The requests one after the other; the last but the deletions is the one that fails."""
    return "\n".join(_lines(recipe)) + "\n"


def _lines(recipe: Recipe) -> Iterator[str]:
    secrets = recipe.secrets or [TOKEN]
    yield f"# Scenario {inert(recipe.scenario['id'])}: {inert(recipe.scenario['name'])}"
    yield f"# Uitkomst: {inert(recipe.scenario['reason'])}"
    yield f"# Voor httpYac (httpyac send DIT-BESTAND --all) en IntelliJ; zet eerst {', '.join(secrets)} in de omgeving."
    yield f"@{BASE} = {inert(recipe.base)}"
    for number, request in enumerate(recipe.requests, start=1):
        failing = ": hier gaat het mis" if number == len(recipe.requests) else ""
        yield f"\n### {number}. {inert(request.step)}{failing}"
        yield from _request(request, recipe.secrets if number == 1 else ())
    for request in reversed(recipe.requests):
        for url in reversed(request.created):
            yield "\n### opruimen"
            yield from _request(Request("", "DELETE", [*url, *recipe.arguments], recipe.credentials, None, None), ())


def _request(request: Request, secrets: Sequence[str]) -> Iterator[str]:
    """The lines of a request. secrets: the variables of the environment to read before it."""
    if not request.whole or not _begins_as_text(request.body):
        yield "# Dit verzoek kan hier niet staan: het is te lang, of een .http-bestand leest er iets anders in."
        return
    yield from AS_SENT
    if secrets:
        yield "< {%"
        yield from (f"  client.global.set({json.dumps(name)}, $env.{name});" for name in secrets)
        yield "%}"
    yield f"{inert(request.method)} {_line(request.url, '%7B')}"
    for name, value in request.headers:
        yield f"{inert(name)}: {_line(value, '{ ')}"
    if request.body is not None:
        yield f"\n{_body(request.body)}"
    if request.captures:
        yield f"\n> {{%\n{TAKE}"
        yield from map(_taken, request.captures)
        yield "%}"


def _taken(capture: Capture) -> str:
    """The line of a script that takes a value of the response into a variable."""
    if capture.pointer is None:
        place = 'response.headers.valueOf("Location")'
    else:
        place = "inhoud()" + "".join(f"[{json.dumps(part)}]" for part in capture.pointer)
    tail = '.split("/").pop()' if capture.tail else ""
    return f"  client.global.set({json.dumps(capture.variable)}, neem(() => {place}{tail}));"


def _line(text: Text, brace: str) -> str:
    """A text on one line. brace: stands for a brace of a record, which would begin an expression."""
    return "".join(_variable(part) if isinstance(part, Variable) else inert(part).replace("{", brace) for part in text)


def _body(text: Text) -> str:
    """A body on one line; what would begin an expression stands in a string of its JSON, and as an escape."""
    return "".join(
        _variable(part) if isinstance(part, Variable) else re.sub(r"[\r\n]+", " ", part).replace("{{", "{\\u007b")
        for part in text
    )


def _begins_as_text(body: Text | None) -> bool:
    """Whether a body begins with nothing that makes the client read a file, run a script or begin a request."""
    return body is None or not re.match(r"[\s<>@#?/=]", "".join(part for part in body if isinstance(part, str)))


def _variable(part: Variable) -> str:
    return f"{{{{{part.name}}}}}"
