"""klantcheck prove."""

from __future__ import annotations

import os
import statistics
import time

import click
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from validator import profile as profiles
from validator import prove as proving
from validator.cli.settings import option
from validator.reference.faults.catalogue import FAULTS, find
from validator.verdict import EXIT_CONFORM, EXIT_SUITE


@click.command()
@option("--fault", "faults", multiple=True, metavar="ID", help="Only this fault; may be repeated.")
@option("--profile", metavar="NAME", help="Only the faults that are shown in this profile.")
@option(
    "--workers", type=click.IntRange(1, 32), default=os.cpu_count() or 1, metavar="N", help="Runs at the same time."
)
def prove(faults: tuple[str, ...], profile: str | None, workers: int) -> int:
    """Show that every check can fail: run the suite against every deliberate fault of the reference API."""
    wanted = [find(name) for name in faults] or list(FAULTS)
    if profile is not None:
        profiles.load(profile)
        wanted = [fault for fault in wanted if fault.profile == profile]
    shown = [profile] if profile else sorted({fault.profile for fault in wanted})
    pairs = [(name, None) for name in shown] + [(fault.profile, fault.id) for fault in wanted]
    started = time.monotonic()
    rows: list[proving.Row] = []
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("proef", total=len(pairs))
        for row in proving.matrix(pairs, workers):
            rows.append(row)
            bar.update(task, advance=1)
    _show(rows, time.monotonic() - started)
    return EXIT_CONFORM if all(row.sound for row in rows) else EXIT_SUITE


def _show(rows: list[proving.Row], seconds: float) -> None:
    console = Console()
    table = Table(title="Kill matrix", title_justify="left", show_lines=True)
    table.add_column("Fault")
    table.add_column("Profile")
    table.add_column("Breaks", no_wrap=True)
    table.add_column("Caught", no_wrap=True)
    table.add_column("Also failing", overflow="fold")
    table.add_column("Message", overflow="fold")
    for row in rows:
        others = [one for one in row.failing if one != row.breaks]
        told = "[green]yes[/]" if row.sound else "[red]no[/]"
        message = "; ".join(row.errors) or row.message
        if row.fault is None:
            told = f"[green]{row.scenarios} scenarios, no failure[/]" if row.sound else "[red]fails without a fault[/]"
        table.add_row(
            row.fault or "(none)", row.profile, row.breaks or "", told, " ".join(others), escape(message[:300])
        )
    console.print(table)
    faulty = [row for row in rows if row.fault is not None]
    caught = sum(row.caught for row in faulty)
    sizes = [len(row.failing) for row in faulty] or [0]
    console.print(
        f"{len(faulty)} faults, {caught} caught by their own requirement, {len(faulty) - caught} missed; "
        f"failing requirements per fault: median {statistics.median(sizes):g}, most {max(sizes)}; {seconds:.0f} s."
    )
