"""klantcheck profile."""

from __future__ import annotations

import click

from validator.cli import profile_table
from validator.cli.options import option
from validator.cli.output import say
from validator.cli.profile_diff import WRITERS
from validator.profile.differences import profile_differences
from validator.profile.loader import at_version, load_profile, profile_names, split_version


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
def check(name: str) -> int:
    """Check a profile, by name or file, in each of its versions: every problem with its line."""
    loaded = load_profile(name)
    source, named = split_version(name)
    for number in [] if named else loaded.versions:
        load_profile(at_version(source, number))
    say(f"{loaded.id} is sound.")
    return 0


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
