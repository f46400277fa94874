"""klantcheck profile."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from validator.cli import profile_table
from validator.cli.access_settings import target_of
from validator.cli.openapi_source import access_to_document, read_document
from validator.cli.options import option, target_settings
from validator.cli.output import say
from validator.cli.profile_diff import WRITERS
from validator.errors import InvalidInput
from validator.files import MAKE, PUBLIC
from validator.http.connection import Limits
from validator.openapi.agreement import differences
from validator.openapi.proposal import proposed_profile
from validator.openapi.written import written
from validator.profile.differences import profile_differences
from validator.profile.loader import (
    DEFAULT_PROFILE,
    at_version,
    checked_profile,
    load_profile,
    profile_names,
    profile_path,
    split_version,
    whole_profile,
)
from validator.profile.marks import open_places
from validator.profile.safety import Problem
from validator.run.profile_probe import probe
from validator.schema.yaml_file import YamlFile
from validator.verdict.exit_code import ExitCode


@click.group()
def profile() -> None:
    """List, show, check and compare profiles. A version is named behind an at sign: open-klant-2@0.4.0."""


@profile.command("list")
def list_profiles() -> int:
    """The profiles that come with Klantcheck."""
    for name in profile_names():
        loaded = load_profile(name)
        versions = f", versions {', '.join(loaded.versions)}" if loaded.versions else ""
        say(f"{name:26}{loaded.title} (edition {loaded.editions[0]}{versions})")
    return 0


@profile.command()
@click.argument("name")
@option(
    "--format", "format_name", type=click.Choice(list(profile_table.WRITERS)), default="yaml", help="How it is written."
)
def show(name: str, format_name: str) -> int:
    """A profile as YAML, with all that it extends; or as a table of how each attribute is expressed, or why not."""
    for line in profile_table.WRITERS[format_name](name):
        say(line)
    return 0


@profile.command()
@click.argument("name")
@option("--openapi", "described", metavar="FILE|URL", help="Compare it with the OpenAPI document of the API.")
@option("--target", "url", metavar="URL", help="Compare it with what the API at URL answers; --write: and registers.")
@option("--write", is_flag=True, help="Register, read, search and delete one object of each type at the target.")
@target_settings
@click.pass_context
def check(
    context: click.Context,
    /,
    name: str,
    described: str | None,
    url: str | None,
    timeout: float,
    max_rate: float | None,
    *,
    write: bool,
    **options: Any,
) -> int:
    """Check a profile, by name or file, in each of its versions: every problem with its line.

    Exit codes: 0 sound, 1 it differs from the document or the target, 2 it is not sound, 3 the target does not answer.
    """
    loaded = checked_profile(name)
    source, named = split_version(name)
    for number in [] if named else loaded.versions:
        checked_profile(at_version(source, number))
    found = 0
    limits = Limits(request_seconds=timeout, max_rate=max_rate)
    target = target_of(context, url=url, limits=limits, write=write, **options)
    if described is not None:
        document = read_document(described, access_to_document(context, described, target), loaded)
        found += _say_differences(name, differences(whole_profile(name), document))
    if url is not None:
        found += _say_differences(name, probe(target, loaded))
    if found:
        say(f"{loaded.id} is sound, and differs in {found} {'place' if found == 1 else 'places'}.")
        return int(ExitCode.NON_CONFORM)
    beside = " and ".join(
        what for what, given in (("the document", described), ("the target", url)) if given is not None
    )
    say(f"{loaded.id} is sound{f' and agrees with {beside}' if beside else ''}.")
    return int(ExitCode.CONFORM)


def _say_differences(name: str, problems: Iterable[Problem]) -> int:
    """Say every difference with its line in the profile, as it comes; returns how many there are."""
    file, said = YamlFile(profile_path(split_version(name)[0])), 0
    for place, sentence in problems:
        say(f"{file.place(place)}: {sentence}{'' if sentence.endswith(('.', '?')) else '.'}")
        said += 1
    return said


@profile.command()
@option("--openapi", "source", required=True, metavar="FILE|URL", help="The OpenAPI document (3.0 or 3.1) of the API.")
@option("--name", metavar="NAME", help="Name of the profile; default: that of the API.")
@option("--output", metavar="FILE", help="Where it is written; default: <name>.yaml.")
@target_settings
@click.pass_context
def new(
    context: click.Context,
    /,
    source: str,
    name: str | None,
    output: str | None,
    timeout: float,
    max_rate: float | None,
    **options: Any,
) -> int:
    """Propose a profile for an API, from its OpenAPI document.

    What is certain is bound. Everything else has a mark, TODO, for you to decide; nothing is run before that.
    """
    limits = Limits(request_seconds=timeout, max_rate=max_rate)
    target = target_of(context, url=None, limits=limits, **options)
    document = read_document(source, access_to_document(context, source, target), load_profile(DEFAULT_PROFILE))
    name = name or _slug(document.title)
    if _slug(name) != name:
        raise InvalidInput(
            f"--name {name!r}: a name has small letters, digits, dots and hyphens; take {_slug(name)!r}."
        )
    path = Path(output or f"{name}.yaml")
    proposal = proposed_profile(document, name)
    text = written(proposal, document, source)
    _write_new(path, text)
    bindings = [
        binding for bound in proposal.data["object_types"].values() for binding in bound.get("attributes", {}).values()
    ]
    marks = len(list(open_places(proposal.data)))
    bound = sum(1 for binding in bindings if "absent" not in binding)
    say(f"Written: {path}, {bound} attributes bound, {marks} places to decide (TODO).")
    if not bindings:
        say("No path of the document is that of an object type of the standard; is it the document of this API?")
    say(f"What is left to decide: klantcheck profile check {path}")
    return 0


def _write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet. Raises InvalidInput."""
    try:
        with os.fdopen(os.open(path, MAKE, PUBLIC), "w", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise InvalidInput(
            f"{path}: is there already, and is left as it is; give another name with --output."
        ) from None
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be written: {error.strerror}.") from None


def _slug(text: str) -> str:
    """A name of a profile made of any text."""
    words = re.findall(r"[a-z0-9.]+", text.lower())
    return "-".join(words).strip(".-")[:60] or "api"


@profile.command()
@click.argument("before")
@click.argument("after")
@option("--format", "format_name", type=click.Choice(list(WRITERS)), default="text", help="How it is written.")
def diff(before: str, after: str, format_name: str) -> int:
    """What differs between two profiles, or two versions of one, concept by concept."""
    profiles = load_profile(before), load_profile(after)
    for line in WRITERS[format_name](*profiles, profile_differences(*profiles)):
        say(line)
    return 0
