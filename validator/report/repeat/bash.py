"""A recipe as a bash script with curl and jq."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from itertools import groupby

from validator.report.repeat.recipe import BASE, TOKEN, Recipe, Request, Text, Variable, is_secret
from validator.text import inert

FUNCTIONS = r"""
antwoord=$(mktemp) koppen=$(mktemp)
aangemaakt=()

verzoek() {  # verzoek ZIN CURL-ARGUMENT...: stuurt een verzoek en toont wat erop komt
  printf '\n%s\n' "$1"; shift
  status=$(curl -sS -o "$antwoord" -D "$koppen" -w '%{http_code}' "$@") || { echo 'geen antwoord'; exit 3; }
  printf '  status %s\n' "$status"
}
veld() {  # veld PLAATS: een waarde uit het antwoord
  jq -r --argjson plaats "$1" 'try (getpath($plaats) // "") catch ""' "$antwoord" 2>/dev/null
}
adres() {  # het adres dat het antwoord noemt (Location)
  sed -n 's/^[Ll]ocation:[[:space:]]*//p' "$koppen" | tr -d '\r' | tail -n 1
}
geheim() {  # geheim URL: de URL als instelling voor curl, zodat zij in geen lijst van processen staat
  local url=${1//\\/\\\\}
  printf 'url = "%s"\n' "${url//\"/\\\"}"
}
aan_het_eind() {
  for ((n = ${#aangemaakt[@]} - 1; n >= 0; n--)); do
    curl -sS -o /dev/null -w "opgeruimd: %{http_code} ${aangemaakt[n]}\n" \
      -X DELETE __CREDENTIALS__ __URL__
  done
  rm -f "$antwoord" "$koppen"
}
trap aan_het_eind EXIT
"""


def script(recipe: Recipe) -> str:
    """The script: it creates what the scenario needs, shows the request that fails, and deletes what it created."""
    return "\n".join(_lines(recipe)) + "\n"


def _lines(recipe: Recipe) -> Iterator[str]:
    scenario = recipe.scenario
    yield "#!/usr/bin/env bash"
    yield f"# {inert(scenario['id'])}: {inert(scenario['name'])}"
    yield f"# {inert(scenario['reason'])}"
    yield f"# Met Klantcheck: {inert(recipe.command)}"
    yield f"# Gebruik: {TOKEN}=... bash DIT-BESTAND [BASIS-URL]. Nodig zijn curl en jq."
    yield "set -u"
    yield f"{BASE}=${{1:-{shlex.quote(recipe.base)}}}"
    credentials = [word for name, value in recipe.credentials for word in _header(name, value)]
    for name in recipe.secrets:
        what = "het token" if name == TOKEN else "wat het doel vraagt"
        yield f': "${{{name}:?zet {what} in {name}}}"'
    created = _url([Variable("aangemaakt[n]"), *recipe.arguments])
    yield FUNCTIONS.replace("__CREDENTIALS__", " ".join(credentials)).replace("__URL__", created)
    if not recipe.requests:
        yield "echo 'Dit scenario stuurde geen verzoek.'"
        return
    for request in recipe.requests[:-1]:
        yield from _request(request)
    last = recipe.requests[-1]
    yield "\nprintf '\\n%s\\n' '=== Hier gaat het mis ==='"
    yield from _request(last)
    yield 'sed \'s/^/  /\' "$koppen"; jq . "$antwoord" 2>/dev/null || cat "$antwoord"; echo'
    yield _say(scenario["reason"])
    yield _say(f"Toen was het status {last.status}.")


def _say(sentence: str) -> str:
    return f"printf '%s\\n' {shlex.quote(inert(sentence))}"


def _request(request: Request) -> Iterator[str]:
    if not request.whole:
        yield _say(f"{request.step}: dit verzoek is niet heel bewaard, het is te lang.")
        yield "exit 4"
        return
    words = ["verzoek", shlex.quote(inert(request.step)), "-X", shlex.quote(request.method), _url(request.url)]
    for name, value in request.headers:
        words += _header(name, value)
    if request.body is not None:
        words += ["--data-raw", _word(request.body)]
    yield " ".join(words)
    for capture in request.captures:
        source = "adres" if capture.pointer is None else f"veld {shlex.quote(json.dumps(list(capture.pointer)))}"
        yield f"{capture.variable}=$({source})"
        if capture.tail:
            yield f"{capture.variable}=${{{capture.variable}##*/}}"
    for url in request.created:
        names = [part.name for part in url if isinstance(part, Variable) and part.name != BASE]
        condition = "".join(f'[ -z "${{{name}}}" ] || ' for name in names[-1:])
        yield f"{condition}aangemaakt+=({_word(url)})"


def _url(url: Text) -> str:
    """The argument of a URL; one with a secret goes through a pipe, so that no list of processes shows it."""
    return f"-K <(geheim {_word(url)})" if is_secret(url) else _word(url)


def _header(name: str, value: Text) -> Iterator[str]:
    """The arguments of a header; one with the token goes through a pipe, so that no list of processes shows it."""
    if is_secret(value):
        yield f"-H @<(printf '%s\\n' {_word([f'{name}: ', *value])})"
    else:
        yield f"-H {_word([f'{name}: ', *value])}"


def _word(text: Text) -> str:
    """A text as one word of the shell, which obeys nothing in it but the variables."""
    words = []
    for of_variable, parts in groupby(text, key=lambda part: isinstance(part, Variable)):
        if of_variable:
            words += [f'"${{{part.name}}}"' for part in parts if isinstance(part, Variable)]
        else:
            literal = "".join(part for part in parts if isinstance(part, str))
            words += [shlex.quote(literal)] if literal else []
    return "".join(words) or "''"
