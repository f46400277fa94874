"""klantcheck compare."""

from __future__ import annotations

from pathlib import Path

import click

from validator.cli.options import option
from validator.report import comparison, folder
from validator.text import inert_lines
from validator.verdict.comparison import compare_runs
from validator.verdict.exit_code import ExitCode


@click.command()
@click.argument("earlier", metavar="A", type=click.Path(path_type=Path))
@click.argument("later", metavar="B", type=click.Path(path_type=Path))
@option("--format", "output", type=click.Choice(["text", "json", "html"]), default="text", help="How it is written.")
def compare(earlier: Path, later: Path, output: str) -> int:
    """What changed from the run of report folder A to that of B: new failures, mended, not tested any more, gone.

    Exit codes: 0 no new failure, 1 a requirement or recommendation fails that did not, 2 usage.
    """
    runs = folder.read_whole(earlier), folder.read_whole(later)
    found = compare_runs(*runs)
    text = comparison.RENDERERS[output](runs, found)
    click.echo(inert_lines(text) if output == "text" else text)
    return ExitCode.NON_CONFORM if found.worse else ExitCode.CONFORM
