"""What a run at each odd but legal target takes: `python benchmarks/odd.py [NAME]...`.

Prints for each run of tests/odd.py (those with an oddity of that name, or all) the verdict, the exit code, what passed
and what does not apply, the seconds, and the most memory (MB) of the one process that holds both the suite and the
target.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.meeting import met
from tests.odd import RUNS, Run
from validator import verdict


def measured(asked: Run) -> str:
    """A line on one run."""
    started = time.perf_counter()
    made, left = met(asked)
    seconds = time.perf_counter() - started
    seen = Counter(one["verdict"] for one in made["scenarios"] if one["reason"] != verdict.NOT_SELECTED)
    passed, absent = seen.pop(verdict.PASSED), seen.pop(verdict.NOT_APPLICABLE, 0)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    others = ", ".join(f"{number} {name}" for name, number in seen.items()) or "nothing else"
    return (
        f"{asked.name}\n  {made['verdict']}, code {made['exit_code']}: {passed} passed, {absent} do not apply, "
        f"{others}; {len(left)} of ours left; {seconds:.0f} s, {megabytes:.0f} MB"
    )


def main(names: list[str]) -> None:
    """Run at the targets with these oddities, or at all of them."""
    chosen = [one for one in RUNS if not names or set(names) & set(one.odd)]
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:  # a process each, for the memory
        for line in pool.imap(measured, chosen):
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
