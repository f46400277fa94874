"""A recipe as an .http file, as editors send it (REST Client, httpYac)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from validator.report.repeat.recipe import BASE, TOKEN, Recipe, Request, Text, Variable
from validator.text import inert

GIVEN = {BASE: "{{basis}}"}
"""How the variable of every file is written."""


def http_file(recipe: Recipe) -> str:
    """The requests one after the other; the last but the deletions is the one that fails."""
    return "\n".join(_lines(recipe))


def _lines(recipe: Recipe) -> Iterator[str]:
    yield f"# {inert(recipe.scenario['id'])}: {inert(recipe.scenario['name'])}"
    yield f"# {inert(recipe.scenario['reason'])}"
    secrets = ", ".join(recipe.secrets) or TOKEN
    yield f"# Het token staat in de omgevingsvariabele {secrets}; stuur de verzoeken op volgorde."
    yield f"@{BASE} = {inert(recipe.base)}\n"
    names = dict(GIVEN)
    for number, request in enumerate(recipe.requests, start=1):
        failing = ": hier gaat het mis" if number == len(recipe.requests) else ""
        yield f"### {number}. {inert(request.step)}{failing}"
        yield f"# @name verzoek{number}"
        yield from _request(request, names)
        for capture in request.captures:
            names[capture.variable] = _reference(number, capture.pointer)
    for request in reversed(recipe.requests):
        for url in reversed(request.created):
            yield f"### opruimen\nDELETE {_text(url, names)}"
            for name, value in recipe.credentials:
                yield f"{name}: {_text(value, names)}"
            yield ""


def _request(request: Request, names: Mapping[str, str]) -> Iterator[str]:
    if not request.whole:
        yield "# dit verzoek is niet heel bewaard, het is te lang"
    yield f"{request.method} {_text(request.url, names)}"
    for name, value in request.headers:
        yield f"{name}: {_text(value, names)}"
    yield f"\n{_text(request.body, names)}\n" if request.body is not None else ""


def _reference(number: int, pointer: tuple[str | int, ...] | None) -> str:
    """A value of an earlier response, as JSONPath."""
    if pointer is None:
        return f"{{{{verzoek{number}.response.headers.Location}}}}"
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in pointer)
    return f"{{{{verzoek{number}.response.body.${path}}}}}"


def _text(text: Text, names: Mapping[str, str]) -> str:
    return "".join(_variable(part, names) if isinstance(part, Variable) else part for part in text)


def _variable(part: Variable, names: Mapping[str, str]) -> str:
    return f"{{{{$processEnv {part.name}}}}}" if part.secret else names[part.name]
