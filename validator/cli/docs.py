"""klantcheck docs."""

from __future__ import annotations

from pathlib import Path

import click

from validator.cli.options import option
from validator.cli.output import say
from validator.docs_site.content import Content
from validator.docs_site.runs import load_runs
from validator.docs_site.site import build_site, write_site
from validator.files import PRIVATE, PUBLIC
from validator.profile.loader import load_profile, profile_names

FOLDER = click.Path(path_type=Path)


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@option("--profile", "names", multiple=True, metavar="NAME|FILE", help="Show this profile too; may be repeated.")
@option("--results", multiple=True, metavar="DIR", type=FOLDER, help="Show the verdicts of this report; idem.")
def docs(folder: Path, names: tuple[str, ...], results: tuple[Path, ...]) -> int:
    """Write the standard, its requirements and its features to DIR, as a static site in Dutch.

    Files with results can be read by their owner only, as the report can.
    """
    profiles = {profile.source: profile for profile in map(load_profile, [*profile_names(), *names])}.values()
    runs = load_runs(results, list(profiles))
    files = build_site(Content(list(profiles), runs))
    page = write_site(folder, files, PRIVATE if runs else PUBLIC)
    say(f"Site: {page} ({len(files)} bestanden, {sum(map(len, files.values())) / 1e6:.1f} MB)")
    return 0
