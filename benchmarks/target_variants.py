"""What a run at each unusual but legal target takes: `python benchmarks/target_variants.py [VARIANT]...`.

Prints for each run of tests/support/target_variants/catalogue.py (those with a variant of that name, or all) the
verdict, the exit code, what passed and what does not apply, the seconds, and the most memory (MB) of the one process
that holds both the suite and the target.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.target_variants.catalogue import RUNS, VariantRun
from tests.support.target_variants.run import run_at_variants
from validator.verdict.model import Verdict
from validator.verdict.rules import NOT_SELECTED


def measured(run: VariantRun) -> str:
    """A line on one run."""
    started = time.perf_counter()
    results, left = run_at_variants(run)
    seconds = time.perf_counter() - started
    counts = Counter(scenario["verdict"] for scenario in results["scenarios"] if scenario["reason"] != NOT_SELECTED)
    passed, absent = counts.pop(Verdict.PASSED), counts.pop(Verdict.NOT_APPLICABLE, 0)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    others = ", ".join(f"{number} {name}" for name, number in counts.items()) or "nothing else"
    return (
        f"{run.name}\n  {results['verdict']}, code {results['exit_code']}: {passed} passed, {absent} do not apply, "
        f"{others}; {len(left)} objects left; {seconds:.0f} s, {megabytes:.0f} MB"
    )


def main(names: list[str]) -> None:
    """Run at the targets with these variants, or at all of them."""
    chosen = [run for run in RUNS if not names or set(names) & set(run.variants)]
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:  # a process each, for the memory
        for line in pool.imap(measured, chosen):
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
