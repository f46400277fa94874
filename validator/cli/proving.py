"""klantcheck prove."""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from validator import profile as profiles
from validator import proof, reach, signals
from validator import prove as proving
from validator.cli.settings import option
from validator.reference.faults.catalogue import FAULTS, find
from validator.report import folder
from validator.verdict import EXIT_CONFORM, EXIT_SUITE

MESSAGE = 300
"""Characters of a message that are shown."""


@click.command()
@option("--fault", "faults", multiple=True, metavar="ID", help="Only this fault; may be repeated.")
@option("--profile", metavar="NAME", help="Only the faults that are shown in this profile.")
@option("--full", is_flag=True, help="For each fault all scenarios in which it does anything: a quarter of an hour.")
@option("--write", "page", metavar="FILE", type=click.Path(path_type=Path), help="Write the matrix too, for people.")
@option(
    "--workers", type=click.IntRange(1, 32), default=os.cpu_count() or 1, metavar="N", help="Runs at the same time."
)
def prove(faults: tuple[str, ...], profile: str | None, full: bool, page: Path | None, workers: int) -> int:
    """Show that every check can fail: run the suite against every deliberate fault of the reference API."""
    if page is not None:
        folder.prepare(page.parent)
    wanted = [find(name) for name in faults] or list(FAULTS)
    if profile is not None:
        profiles.load(profile)
        wanted = [fault for fault in wanted if fault.profile == profile]
    shown = [profile] if profile else sorted({fault.profile for fault in wanted})
    trials = [proving.Trial(name) for name in shown]
    started = time.monotonic()
    rows: list[proving.Row] = []
    console, told = Console(stderr=True), Console(soft_wrap=True, highlight=False)
    with signals.at_once(), Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        if full:
            console.print("Finding in which scenarios each fault does anything; this takes a few minutes.")
        reached = reach.everywhere(shown, workers) if full else {}
        trials += [proving.Trial(fault.profile, fault.id, tuple(reached.get(fault.id, ()))) for fault in wanted]
        task = bar.add_task("faults", total=len(trials))
        for row in proving.matrix(trials, workers):
            rows.append(row)
            _show(told, row)
            bar.update(task, advance=1)
    _conclude(told, rows, time.monotonic() - started)
    if page is not None:
        folder.replace(page, proof.render(rows))
    return EXIT_CONFORM if all(row.sound for row in rows) else EXIT_SUITE


def _show(console: Console, row: proving.Row) -> None:
    """A line of the kill matrix: a fault with the requirement that caught it, and what that requirement said."""
    mark = "[green]✓[/]" if row.sound else "[red]✗[/]"
    if row.fault is None:
        told = f"{row.scenarios} scenarios, {len(row.failing)} requirements failing {' '.join(row.failing)}"
        console.print(f"{mark} {'(no fault)':34} {'':10} {row.profile}: {told}")
    else:
        others = [one for one in row.failing if one != row.breaks]
        also = f"; also {' '.join(others)}" if others else ""
        console.print(f"{mark} {row.fault:34} {row.breaks:10} {row.profile}{also}")
    for line in (*row.errors, *row.unrelated, row.message or ("" if row.sound else "not caught")):
        if line:
            console.print(f"  [dim]{escape(line[:MESSAGE])}[/]")


def _conclude(console: Console, rows: list[proving.Row], seconds: float) -> None:
    """What the whole matrix comes to."""
    faulty = [row for row in rows if row.fault is not None]
    caught = sum(row.caught for row in faulty)
    sizes = [len(row.failing) for row in faulty] or [0]
    console.print(
        f"{len(faulty)} faults, {caught} caught by their own requirement, {len(faulty) - caught} missed; "
        f"failing requirements per fault: median {statistics.median(sizes):g}, most {max(sizes)}; {seconds:.0f} s."
    )
