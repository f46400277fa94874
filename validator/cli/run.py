"""klantcheck run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from validator import interrupts
from validator.cli.access_settings import target_of
from validator.cli.options import option, setting, target_settings
from validator.cli.output import say
from validator.cli.progress import shown_progress
from validator.errors import InvalidInput
from validator.http.connection import Limits
from validator.profile.loader import DEFAULT_PROFILE
from validator.report import folder, github, terminal
from validator.run.config import RunConfig, new_run_id
from validator.run.execution import Execution
from validator.run.runner import RunResult, run_suite
from validator.text import inert_json

NARROWEST, DEFAULT_WIDTH = 20, 80
"""Columns under which a line cannot be read, and how many there are then."""


@click.command()
@click.argument("url", required=False, envvar="KLANTCHECK_URL")
@setting(
    "--profile",
    metavar="NAME[@VERSION]|FILE",
    help=f"How the API says things; default: {DEFAULT_PROFILE}, or as the pages of --edition say it.",
)
@setting(
    "--edition",
    metavar="EDITION|SET",
    help="Edition of the standard to judge by, or a frozen set of it; default: the edition of the profile.",
)
@target_settings
@setting("--write", is_flag=True, help="Allow writing to the URL; without it only reading checks run.")
@setting(
    "--class", "classes", multiple=True, metavar="C,…", help="Judge only these conformance classes; may be repeated."
)
@setting(
    "--standard-only", is_flag=True, help="Judge only what the pages of the standard ask, and not what is asked beyond."
)
@setting("--tag", metavar="EXPR", help="Only some scenarios: 'C9167 and not SHOULD', F2120-R2, the id of a scenario.")
@setting("--workers", type=click.IntRange(1, 32), default=1, metavar="N", help="Scenarios at the same time.")
@setting(
    "--max-requests",
    type=click.IntRange(min=1),
    default=Limits.run_requests,
    metavar="N",
    help="Requests of the whole run, at most.",
)
@setting(
    "--max-time",
    type=click.FloatRange(min=1),
    default=Limits.run_seconds,
    metavar="S",
    help="Seconds of the whole run, at most.",
)
@setting("--values", metavar="FILE", help="What this target does with which values; or `values:` in klantcheck.yaml.")
@setting("--waivers", metavar="FILE", help="Known failures with owner and last day (afwijkingen.yaml).")
@setting(
    "--features",
    metavar="DIR",
    help="Requirements and features of your own, judged apart from the standard (docs/eigen-eisen.md).",
)
@setting("--report", default="klantcheck-report", metavar="DIR", help="Folder for the report and the ledger.")
@setting("--require-target", is_flag=True, help="Refuse to run without a URL, against the embedded reference API.")
@setting(
    "--report-mode",
    type=click.Choice(["0600", "0640", "0644"]),
    default="0600",
    help="Who may read the report: its owner, the group too, or everybody.",
)
@setting(
    "--evidence",
    type=click.Choice(["shown", "all"]),
    default="shown",
    help="Evidence in report.html: of failures and one passing scenario per requirement, or of all.",
)
@setting("--lang", type=click.Choice(["nl", "en"]), default="nl", help="Language of the fixed texts of report.html.")
@option("--quiet", is_flag=True, help="Print nothing but errors; the exit code says how it ended.")
@option(
    "--format",
    "output",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="What is printed: for people, results.json, or annotations of GitHub Actions as well.",
)
@click.pass_context
def run(
    context: click.Context,
    /,
    report: str,
    report_mode: str,
    evidence: str,
    lang: str,
    require_target: bool,
    **options: Any,
) -> int:
    """Run the suite against the API at URL, or against the embedded reference API."""
    if report == "-":
        raise InvalidInput("--report is a folder; for the results on standard output give --format json.")
    quiet, output = options.pop("quiet"), options.pop("output")
    config = _config(context, Path(report), **options)
    if require_target and config.embedded:
        raise InvalidInput(
            "There is no URL to test, and --require-target refuses the embedded reference API; give the URL of yours."
        )
    execution = Execution(config)
    execution.check()  # what cannot be used is said before anything begins
    with folder.locked(Path(report)):
        try:
            with interrupts.deferred(), shown_progress(quiet=quiet) as progress:
                result = run_suite(execution, progress)
            mode = int(report_mode, 8)
            page = folder.write(Path(report), result.document, mode, evidence=evidence, lang=lang)
            if result.own is not None:
                folder.write_own(Path(report), result.own, mode, evidence=evidence, lang=lang)
        except BaseException:
            if execution.ledger.exists() and not config.embedded:
                say(f"Opruimen: {execution.cleanup_command}", err=True)
            raise
    _write_summary(page.with_name(folder.SUMMARY))
    _finish(execution, result, page, "quiet" if quiet else output)
    return result.judgement.exit_code


def _config(
    context: click.Context, report: Path, *, url: str | None, classes: tuple[str, ...], **options: Any
) -> RunConfig:
    """The configuration that the options come to."""
    run_id = new_run_id()
    limits = Limits(
        request_seconds=options["timeout"],
        max_rate=options["max_rate"],
        run_requests=options["max_requests"],
        run_seconds=options["max_time"],
    )
    of_target = ("write", "values", "token_env", "auth", "ca_file", "insecure_http", "headers", "proxy")
    target = target_of(context, url=url, limits=limits, **{name: options[name] for name in of_target})
    return RunConfig(
        target=target,
        profile=options["profile"],
        edition=options["edition"],
        classes=tuple(dict.fromkeys(name.strip() for text in classes for name in text.split(","))),
        standard_only=options["standard_only"],
        tag=options["tag"],
        workers=options["workers"],
        ledger=report / f"grootboek-{run_id}.ndjson",
        run_id=run_id,
        waivers=options["waivers"],
        features=options["features"],
    )


def _write_summary(summary: Path) -> None:
    """Add the summary to that of the job, where GitHub Actions says in which file that is."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if place:
        with Path(place).open("a", encoding="utf-8") as file:
            file.write(summary.read_text(encoding="utf-8"))


def _finish(execution: Execution, result: RunResult, page: Path, output: str) -> None:
    """Print the results, and where the report and what is left of the run stand."""
    lines = [f"Verzoeken: {result.document['run']['requests']}", f"Rapport: {page}"]
    if not result.document["residue"]:
        execution.ledger.unlink(missing_ok=True)
    elif any(residue.standing for residue in execution.residue):
        lines.append(f"Opruimen: {execution.cleanup_command}")
    else:
        lines.append(f"Grootboek: {execution.ledger}")
    if output == "json":
        click.echo(inert_json(result.document))
    elif output != "quiet":
        terminal.show(result.document, Console(width=_width()))
        if result.own is not None:
            click.echo()
            terminal.show(result.own, Console(width=_width()))
            lines.append(f"Eigen eisen: {page.parent / folder.OWN / folder.PAGE}; zij veranderen de uitkomst niet.")
        for line in lines:
            say(line)
    if output == "github":
        for line in github.lines(result.document):
            click.echo(line)


def _width() -> int | None:
    """Columns to write in, where the environment names too few of them; else what the terminal has."""
    columns = os.environ.get("COLUMNS", "")
    return DEFAULT_WIDTH if columns.isdecimal() and int(columns) < NARROWEST else None
