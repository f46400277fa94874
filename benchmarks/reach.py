"""Whether a fault does nothing beyond its reach: `python benchmarks/reach.py [FAULTS] [PROFILE]`.

Takes FAULTS faults by chance (default 10), runs the whole set against each, and prints how many requirements fail by
scenarios outside its reach, and the time that running its reach only would have saved.
"""

from __future__ import annotations

import os
import random
import sys
import time

from validator.mutation.matrix import kill_matrix
from validator.mutation.reach import trace
from validator.mutation.trial import Trial, profile_scenarios
from validator.reference.faults.registry import all_faults


def main(number: int, profile: str) -> None:
    """Print a line per fault, and the conclusion."""
    started = time.perf_counter()
    faults = [fault for fault in all_faults() if fault.profile == profile]
    reached = trace(profile, faults).reach
    print(f"reach of {len(reached)} faults: {time.perf_counter() - started:.0f} s", flush=True)
    chosen = random.sample(faults, number)
    workers = os.cpu_count() or 1
    everything = tuple(scenario.id for scenario in profile_scenarios(profile))
    whole = {
        row.fault: row
        for row in kill_matrix([Trial(profile, fault.id, reached=everything) for fault in chosen], workers)
    }
    near = [Trial(profile, fault.id, reached=tuple(reached.get(fault.id, ()))) for fault in chosen]
    missed = 0
    for row in kill_matrix(near, workers):
        full = whole[row.fault]
        beyond = sorted(set(full.failed) - set(row.failed))
        missed += len(beyond)
        print(
            f"{row.fault}: {row.scenarios} of {full.scenarios} scenarios, {row.seconds:.1f} of {full.seconds:.1f} s, "
            f"{len(row.failed)} requirements failing, {len(beyond)} beyond its reach {' '.join(beyond)}",
            flush=True,
        )
    print(f"{number} faults: {missed} requirements failing beyond the reach of a fault")


if __name__ == "__main__":
    arguments = sys.argv[1:] + ["10", "informatiemodel-2024-03"][len(sys.argv) - 1 :]
    main(int(arguments[0]), arguments[1])
