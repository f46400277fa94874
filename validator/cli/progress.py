"""How far a run is, while it goes on: a live line on a terminal, and elsewhere a plain line now and then."""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter
from collections.abc import Iterator

from rich import progress as rich_progress
from rich.console import Console

from validator.cli.output import say
from validator.report import terminal
from validator.run.collector import Progress
from validator.verdict import rules
from validator.verdict.model import Verdict

PAUSE = 10.0
"""Seconds between two lines where nobody sees a live line."""


@contextlib.contextmanager
def shown_progress(*, quiet: bool = False) -> Iterator[Progress | None]:
    """What receives the verdicts as they come; None when nothing is to be shown."""
    if quiet:
        yield None
    elif sys.stderr.isatty():  # whatever FORCE_COLOR says: a log is no terminal
        with _live_line() as advance:
            yield advance
    else:
        yield Lines().advance


class Lines:
    """Lines on standard error, one at most every PAUSE seconds."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._shown = time.monotonic()

    def advance(self, name: str, done: int, total: int) -> None:
        """Count a scenario, and write a line when the last one is long ago."""
        self._counts[name] += 1
        if time.monotonic() - self._shown < PAUSE:
            return
        self._shown = time.monotonic()
        wrong = [f"{self._counts[key]} {key}" for key in (Verdict.ERROR, Verdict.FAILED) if self._counts[key]]
        say(", ".join([f"{done} van {total} scenario's", *wrong]), err=True)


@contextlib.contextmanager
def _live_line() -> Iterator[Progress]:
    """A line with a bar and the verdicts so far."""
    counts: Counter[str] = Counter()
    bar = rich_progress.Progress(
        rich_progress.TextColumn("{task.description}"),
        rich_progress.BarColumn(),
        rich_progress.MofNCompleteColumn(),
        rich_progress.TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    with bar:
        task = bar.add_task("voorbereiden", total=None)

        def advance(name: str, done: int, total: int) -> None:
            counts[name] += 1
            text = " ".join(f"[{terminal.STYLES[key]}]{counts[key]} {key}[/]" for key in rules.COUNTED if counts[key])
            bar.update(task, completed=done, total=total, description=text if done < total else f"{text}, opruimen")

        yield advance
