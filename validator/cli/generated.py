"""What `klantcheck prove --generated` does: the generated faults, and which of them nothing detects."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from validator import interrupts
from validator.mutation.generated import GeneratedResult, try_all_generated
from validator.reference.faults.generated import equivalent_reason
from validator.text import inert
from validator.verdict.exit_code import ExitCode


def prove_generated(profiles: Sequence[str], workers: int, every: int) -> ExitCode:
    """Try every n-th generated fault of these profiles; shows those that nothing detects, and counts by operator."""
    console = Console(soft_wrap=True, highlight=False)
    started = time.monotonic()
    with interrupts.immediate():
        results = list(try_all_generated(profiles, workers, every))
    missed = [one for one in results if one.detected_by is None]
    survivors = [one for one in missed if equivalent_reason(one.profile, one.fault) is None]
    wrong = [one for one in results if one in survivors or one.errors]
    for result in wrong:
        console.print(f"[red]✗[/] {result.profile} {escape(result.fault)}")
        for error in result.errors:
            console.print(f"  [dim]{escape(inert(error))}[/]")
    _show_operators(console, results)
    console.print(
        f"{len(results)} generated faults, {len(results) - len(missed)} detected, {len(missed) - len(survivors)} "
        f"equivalent, {len(survivors)} missed; {time.monotonic() - started:.0f} s."
    )
    return ExitCode.CONFORM if not wrong else ExitCode.SUITE


def _show_operators(console: Console, results: Sequence[GeneratedResult]) -> None:
    """How many faults of each operator there are, how many were detected, and how many of the others are equivalent."""
    tried = Counter(_operator(one) for one in results)
    detected = Counter(_operator(one) for one in results if one.detected_by is not None)
    missed = [one for one in results if one.detected_by is None]
    equivalent = Counter(_operator(one) for one in missed if equivalent_reason(one.profile, one.fault) is not None)
    for operator, number in sorted(tried.items()):
        besides = f", {equivalent[operator]} equivalent" if equivalent[operator] else ""
        console.print(f"  {operator}: {detected[operator]} of {number}{besides}")


def _operator(result: GeneratedResult) -> str:
    return result.fault.partition(":")[0]
