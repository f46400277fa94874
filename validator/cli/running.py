"""klantcheck run."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from validator import ledger as ledgers
from validator import profile as profiles
from validator import run as running
from validator import session, sets, signals, verdict
from validator.cli.settings import option, target_options
from validator.connection import Limits
from validator.reference.server import Embedded
from validator.report import folder, terminal
from validator.session import Target


@click.command()
@click.argument("url", required=False, envvar="KLANTCHECK_URL")
@option(
    "--profile",
    metavar="NAME|FILE",
    help=f"How the API says things; default: {profiles.DEFAULT}, or as the pages of --edition say it.",
)
@option(
    "--edition",
    metavar="EDITION|SET",
    help="Edition of the standard to judge by, or a frozen set of it; default: the edition of the profile.",
)
@target_options
@option("--write", is_flag=True, help="Allow writing to the URL; without it only reading checks run.")
@option("--class", "classes", multiple=True, metavar="C", help="Only this conformance class; may be repeated.")
@option("--tag", metavar="EXPR", help="Only the scenarios with these tags, e.g. 'C9167 and not SHOULD'.")
@option("--workers", type=click.IntRange(1, 32), default=1, metavar="N", help="Scenarios at the same time.")
@option("--max-rate", type=click.FloatRange(min=0.01), metavar="N", help="Requests per second, at most.")
@option("--values", metavar="FILE", help="What this target does with which values; or `values:` in klantcheck.yaml.")
@option("--report", default="klantcheck-report", metavar="DIR", help="Folder for the report and the ledger.")
def run(
    url: str | None,
    profile: str | None,
    edition: str | None,
    token_env: str,
    auth: str | None,
    timeout: float,
    ca_file: str | None,
    write: bool,
    classes: tuple[str, ...],
    tag: str | None,
    workers: int,
    max_rate: float | None,
    values: str | None,
    report: str,
) -> int:
    """Run the suite against the API at URL, or against the embedded reference API."""
    profile = profile or profiles.identity(edition)
    bound = profiles.load(profile)
    bound.with_values(values)  # what cannot be used is said before anything begins
    run_id = session.new_run_id()
    own = None if values is None else str(Path(values).resolve())
    target = Target(url or "", token_env, auth, write, ca_file, Limits(request_seconds=timeout, max_rate=max_rate), own)
    chosen = session.choose_edition(bound, edition)
    running.chosen(sets.the_set(chosen), classes, tag)
    if url is not None:
        session.connection(target, bound, run_id)
    order = running.Order(
        target=target,
        profile=profile,
        edition=chosen,
        ledger=folder.prepare(Path(report)) / f"grootboek-{run_id}.ndjson",
        run_id=run_id,
        classes=classes,
        tag=tag,
        workers=workers,
        embedded=url is None,
    )
    try:
        with signals.orderly(), _embedded(order, bound) as ready, _progress() as progress:
            result = running.run(ready, progress)
        page = folder.write(Path(report), result.document)
    except BaseException:
        if order.ledger.exists() and not order.embedded:
            click.echo(f"Opruimen: klantcheck cleanup {order.ledger}", err=True)
        raise
    console = Console()
    terminal.show(result.document, console)
    console.print(f"Rapport: {page}", highlight=False, soft_wrap=True)
    if result.document["residue"]:
        again = bool(ledgers.read(order.ledger).standing)
        console.print(
            f"Opruimen: klantcheck cleanup {order.ledger}" if again else f"Grootboek: {order.ledger}",
            highlight=False,
            soft_wrap=True,
        )
    else:
        order.ledger.unlink(missing_ok=True)
    return result.judgement.exit_code


@contextlib.contextmanager
def _embedded(order: running.Order, bound: profiles.Profile) -> Iterator[running.Order]:
    """The order, with the embedded reference API as its target when it has none."""
    if not order.embedded:
        yield order
        return
    embedded = Embedded(bound)
    os.environ[order.target.token_env] = embedded.token
    try:
        yield replace(order, target=replace(order.target, url=embedded.start(), auth=None, write=True))
    finally:
        embedded.stop()


@contextlib.contextmanager
def _progress() -> Iterator[running.Progress]:
    """A live line on a terminal: how far, and the verdicts so far."""
    counts: Counter[str] = Counter()
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("voorbereiden", total=None)

        def tell(name: str, done: int, total: int) -> None:
            counts[name] += 1
            told = " ".join(f"[{terminal.STYLES[one]}]{counts[one]} {one}[/]" for one in verdict.WEIGHT if counts[one])
            bar.update(task, completed=done, total=total, description=told if done < total else f"{told}, opruimen")

        yield tell
