"""Whether a fault does nothing beyond its reach: `python benchmarks/reach.py [FAULTS] [PROFILE]`.

Takes FAULTS faults by chance (default 10), runs the whole set against each, and prints how many requirements fail by
scenarios outside its reach, and the time that running its reach only would have saved.
"""

from __future__ import annotations

import os
import random
import sys
import time

from validator import loop, prove, reach
from validator.reference.faults.catalogue import FAULTS


def main(number: int, profile: str) -> None:
    """Print a line per fault, and the conclusion."""
    started = time.perf_counter()
    reached = reach.of(profile)
    print(f"reach of {len(reached)} faults: {time.perf_counter() - started:.0f} s", flush=True)
    chosen = random.sample([fault for fault in FAULTS if fault.profile == profile], number)
    workers = os.cpu_count() or 1
    everything = tuple(one.id for one in loop.scenarios(profile))
    whole = {
        row.fault: row for row in prove.matrix([prove.Trial(profile, one.id, everything) for one in chosen], workers)
    }
    near = [prove.Trial(profile, one.id, tuple(reached.get(one.id, ()))) for one in chosen]
    missed = 0
    for row in prove.matrix(near, workers):
        full = whole[row.fault]
        beyond = sorted(set(full.failing) - set(row.failing))
        missed += len(beyond)
        print(
            f"{row.fault}: {row.scenarios} of {full.scenarios} scenarios, {row.seconds:.1f} of {full.seconds:.1f} s, "
            f"{len(row.failing)} requirements failing, {len(beyond)} beyond its reach {' '.join(beyond)}",
            flush=True,
        )
    print(f"{number} faults: {missed} requirements failing beyond the reach of a fault")


if __name__ == "__main__":
    given = sys.argv[1:] + ["10", "informatiemodel-2024-03"][len(sys.argv) - 1 :]
    main(int(given[0]), given[1])
