"""klantcheck prove."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from validator import interrupts
from validator.cli.generated import prove_generated
from validator.cli.options import option
from validator.files import PUBLIC, replace_file
from validator.mutation.matrix import kill_matrix
from validator.mutation.page import read_page, update_page
from validator.mutation.reach import trace_all
from validator.mutation.selection import baseline_trials, select_faults
from validator.mutation.trial import Trial, TrialResult
from validator.profile.loader import load_profile, profile_names
from validator.reference.faults import Fault
from validator.report import folder
from validator.text import inert
from validator.verdict.exit_code import ExitCode

MESSAGE = 300
"""Characters of a message that are shown."""

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@option("--fault", "faults", multiple=True, metavar="ID", help="Only this fault; may be repeated.")
@option("--requirement", "requirements", multiple=True, metavar="ID", help="Only the faults of this requirement.")
@option("--profile", metavar="NAME", help="Only the faults that are shown in this profile.")
@option("--full", is_flag=True, help="For each fault all scenarios in which it has an effect.")
@option("--write", "page", metavar="FILE", type=FILE, help="Write the rows in this page too; implies --full.")
@option("--generated", is_flag=True, help="The faults that operators make at every place of a profile instead.")
@option(
    "--every",
    type=click.IntRange(1),
    default=1,
    metavar="N",
    help="Only every N-th of the generated faults of each operator.",
)
@option(
    "--workers", type=click.IntRange(1, 32), default=os.cpu_count() or 1, metavar="N", help="Runs at the same time."
)
def prove(
    faults: tuple[str, ...],
    requirements: tuple[str, ...],
    profile: str | None,
    full: bool,
    page: Path | None,
    every: int,
    workers: int,
    *,
    generated: bool,
) -> int:
    """Show that every check can fail: run the suite against every deliberate fault of the reference API.

    First the suite runs without a fault: the whole set, with --requirement only its scenarios, with --fault nothing.
    Without --full the scenarios of a requirement end at the first that detects its fault.
    """
    profiles = profile_names() if profile is None else [load_profile(profile).id]
    if generated:
        return prove_generated(profiles, workers, every)
    selected = select_faults(faults, requirements, profiles)
    baseline = baseline_trials(requirements, profiles) if requirements or not faults else []
    if page is not None:
        folder.prepare(page.parent)
        read_page(page)
    started = time.monotonic()
    console = Console(soft_wrap=True, highlight=False)
    results = []
    for result in _results(baseline, selected, workers, full=full or page is not None):
        results.append(result)
        _show_result(console, result)
    _show_summary(console, results, time.monotonic() - started, full=full or page is not None)
    if page is not None:
        replace_file(page, update_page(page, results).encode(), PUBLIC)
    return ExitCode.CONFORM if all(result.as_expected for result in results) else ExitCode.SUITE


def _results(baseline: Sequence[Trial], faults: Sequence[Fault], workers: int, *, full: bool) -> Iterator[TrialResult]:
    """The results of the trials without a fault and with each fault, with a progress bar on stderr."""
    console = Console(stderr=True)
    with interrupts.immediate(), Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        if full:
            console.print("Finding in which scenarios each fault has an effect; this takes a few minutes.")
        traced = trace_all(faults, workers) if full else []
        reach = {fault: scenarios for run in traced for fault, scenarios in run.reach.items()}
        trials = [
            Trial(fault.profile, fault.id, reached=tuple(reach.get(fault.id, ())), brief=not full) for fault in faults
        ]
        seen = {Trial(run.result.profile): run.result for run in traced}
        yield from (seen[trial] for trial in baseline if trial in seen)
        rest = [trial for trial in baseline if trial not in seen]
        task = bar.add_task("trials", total=len(rest) + len(trials))
        for result in kill_matrix([*rest, *trials], workers):
            yield result
            bar.update(task, advance=1)


def _show_result(console: Console, result: TrialResult) -> None:
    """A row of the kill matrix, with the message of the requirement that detected the fault."""
    mark = "[green]✓[/]" if result.as_expected else "[red]✗[/]"
    if result.fault is None:
        numbers = f"{result.scenarios} scenarios, {len(result.failed)} requirements failed"
        named = f"{numbers} {' '.join(result.failed)}".rstrip()
        console.print(f"{mark} {'(no fault)':34} {result.requirement or '':10} {result.profile}: {named}")
    else:
        others = [requirement for requirement in result.failed if requirement != result.requirement]
        also = f"; also {' '.join(others)}" if others else ""
        console.print(f"{mark} {result.fault:34} {result.requirement:10} {result.profile}{also}")
    for line in (*result.errors, *result.unrelated, result.message or ("" if result.as_expected else "not detected")):
        if line:
            console.print(f"  [dim]{escape(inert(line[:MESSAGE]))}[/]")


def _show_summary(console: Console, results: Sequence[TrialResult], seconds: float, *, full: bool) -> None:
    """How many faults were detected; of whole trials also how many requirements reported one."""
    faulty = [result for result in results if result.fault is not None]
    detected = sum(result.detected for result in faulty)
    failed = [len(result.failed) for result in faulty]
    spread = f"; failed requirements per fault: median {statistics.median(failed):g}, most {max(failed)}"
    console.print(
        f"{len(faulty)} faults, {detected} detected by their own requirement, {len(faulty) - detected} missed"
        f"{spread if full else ''}; {seconds:.0f} s."
    )
