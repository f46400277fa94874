"""klantcheck init."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from validator.cli.options import Lines, option
from validator.cli.output import say
from validator.errors import InvalidInput
from validator.files import MAKE, PUBLIC
from validator.http.exchange import TOKEN_VARIABLE
from validator.profile.loader import load_profile, profile_names
from validator.run.access import HeaderSetting, looks_secret
from validator.run.secret_reference import SecretReference
from validator.run.target import parse_base_url

FILE = "doel.yaml"
TOKEN = f"env:{TOKEN_VARIABLE}"
NONE = "none"

EXPLANATION = """\
# What Klantcheck knows of one target: klantcheck --config {name} run
# No secret stands here: env:NAME is a variable of the environment, file:PATH a file (from the folder of this file).
# Every setting, and completion in an editor: docs/settings.md
"""


@click.command()
@click.argument("file", default=FILE)
@option("--url", metavar="URL", help="Base URL, under which the collections stand.")
@option("--profile", metavar="NAME[@VERSION]|FILE", help="How the API says things; `klantcheck doctor` finds out.")
@option("--token", metavar="env:NAME|file:PATH|none", help=f"Where the token stands; default: {TOKEN}.")
@option(
    "--header",
    "headers",
    multiple=True,
    type=Lines(),
    metavar="'NAME: VALUE'",
    help="Of every request; may be repeated.",
)
@option("--write", is_flag=True, default=None, help="Consent to write to the target.")
@option("--max-rate", type=click.FloatRange(0.01, 10_000), metavar="N", help="Requests per second, at most.")
def init(file: str, **given: Any) -> int:
    """Write a target file, by what is asked; with an option, or without a terminal, nothing is asked."""
    path = Path(file)
    if path.exists() or path.is_symlink():
        raise InvalidInput(f"{file}: is there already, and is left as it is; give another name.")
    if not any(value not in (None, ()) for value in given.values()) and sys.stdin.isatty():
        given = _ask()
    settings = _settings(**given)
    _write(path, settings)
    say(f"Written: {file}")
    _explain_token(settings)
    say(f"Can it be tested, and how: klantcheck --config {shlex.quote(file)} doctor")
    say(f"Test it:                   klantcheck --config {shlex.quote(file)} run")
    return 0


def _ask() -> dict[str, Any]:
    """What the user answers; a wrong answer is asked for again."""
    url = click.prompt("Base URL of the API", value_proc=_checked(parse_base_url))
    names = ", ".join(profile_names())
    profile = click.prompt(
        f"Profile ({names}, a file, or empty: the doctor finds out)",
        default="",
        show_default=False,
        value_proc=_checked(_profile),
    )
    token = click.prompt(
        "Where the token stands (env:NAME, file:PATH or none)", default=TOKEN, value_proc=_checked(_reference)
    )
    headers = []
    while header := click.prompt(
        "A header that a gateway wants ('Name: value' or 'Name: env:NAME'; empty: no more)",
        default="",
        show_default=False,
        value_proc=_checked(_header),
    ):
        headers.append(header)
    write = click.confirm("May test data be registered there, and deleted again?", default=False)
    rate = click.prompt(
        "Requests per second, at most (empty: as fast as it answers)",
        default="",
        show_default=False,
        value_proc=_checked(_rate),
    )
    return {
        "url": url,
        "profile": profile or None,
        "token": token,
        "headers": tuple(headers),
        "write": write,
        "max_rate": rate,
    }


def _settings(
    url: str | None,
    profile: str | None,
    token: str | None,
    headers: tuple[str, ...],
    max_rate: float | None,
    *,
    write: bool | None,
) -> dict[str, Any]:
    """The settings of a target file, checked. Raises InvalidInput."""
    if url is None:
        raise InvalidInput("There is nobody to ask for the base URL; give it with --url.")
    reference = _reference(token or TOKEN)
    named = {HeaderSetting.parse(_header(text), Path()).name: text.partition(":")[2].strip() for text in headers}
    settings = {
        "version": 1,
        "url": parse_base_url(url),
        "profile": None if profile is None else _profile(profile),
        "token": None if reference == NONE else reference,
        "auth": NONE if reference == NONE else None,
        "header": named or None,
        "write": write or None,
        "max-rate": max_rate,
    }
    return {name: value for name, value in settings.items() if value is not None}


def _checked(check: Callable[[str], Any]) -> Callable[[str], Any]:
    """A check of an answer that lets click ask again, with the sentence that says what is wrong."""

    def value(text: str) -> Any:
        try:
            return check(text.strip())
        except InvalidInput as error:
            raise click.UsageError(str(error)) from None

    return value


def _profile(text: str) -> str:
    if text:
        load_profile(text)
    return text


def _reference(text: str) -> str:
    """A reference to a token, or none. Raises InvalidInput for what may be the token itself, which is not repeated."""
    if text != NONE and SecretReference.parse(text, Path()).kind == "literal":
        raise InvalidInput("A token stands in no target file; give env:NAME, file:PATH or none.")
    return text


def _header(text: str) -> str:
    """A header, or nothing. Raises InvalidInput, also for one that holds a secret itself, which is not repeated."""
    if text:
        header = HeaderSetting.parse(text, Path())
        if header.value.kind == "literal" and looks_secret(header.name):
            raise InvalidInput(f"A secret stands in no target file; write '{header.name}: env:NAME' or file:PATH.")
    return text


def _rate(text: str) -> float | None:
    if not text:
        return None
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0.01 <= rate <= 10_000:  # noqa: PLR2004  as of --max-rate
        raise InvalidInput("Give a number from 0.01 to 10000, or nothing.")
    return rate


def _write(path: Path, settings: Mapping[str, Any]) -> None:
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in settings.items()]
    text = EXPLANATION.format(name=path.name) + "".join(lines)
    try:
        with os.fdopen(os.open(path, MAKE, PUBLIC), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be written ({error.strerror}); give another name.") from None


def _explain_token(settings: Mapping[str, Any]) -> None:
    kind, _, place = settings.get("token", "").partition(":")
    if kind == "env":
        say(f"Put the token in {place}: read -rs {place} && export {place}")
    elif kind == "file":
        say(f"Put the token in the file {place}, beside this one if that is no absolute path.")
