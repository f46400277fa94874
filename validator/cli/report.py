"""klantcheck report."""

from __future__ import annotations

from pathlib import Path

import click

from validator.cli.options import option
from validator.cli.output import say
from validator.report import folder


@click.command()
@click.argument("place", metavar="DIR", type=click.Path(path_type=Path))
@option(
    "--evidence", type=click.Choice(["shown", "all"]), default="shown", help="Of which scenarios the page has evidence."
)
@option("--lang", type=click.Choice(["nl", "en"]), default="nl", help="Language of the fixed texts of report.html.")
@option("--report-mode", type=click.Choice(["0600", "0640", "0644"]), default="0600", help="Who may read the files.")
def report(place: Path, evidence: str, lang: str, report_mode: str) -> int:
    """Write every file of the report in DIR again, from its results.json; nothing is judged."""
    results = folder.read_whole(place)
    with folder.locked(place):
        page = folder.write(place, results, int(report_mode, 8), evidence=evidence, lang=lang)
    say(f"Rapport: {page}")
    return 0
