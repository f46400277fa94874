"""The suite on an API of an own dialect: `python benchmarks/foreign.py [FAULT]...`.

Prints the verdicts of a whole run at the register of tests/support/foreign/, by the profile examples/profiles/crm.yaml,
and for each fault planted in it (those of that name, or all) the scenario that detects it. With the name of a fault the
whole run is left out.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.foreign.app import PREFIX, ForeignApp
from tests.support.foreign.faults import FAULTS
from tests.support.foreign.loop import KEY, PROFILE, detections
from tests.support.in_process_run import run_in_process


def whole_run() -> None:
    """Print the verdicts of a run without faults."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        url = f"http://foreign.invalid{PREFIX}"
        results = run_in_process(PROFILE, KEY, Path(folder), app=ForeignApp(KEY), url=url)
    counts = Counter(str(one["verdict"].value) for one in results["requirements"])
    print(f"{results['verdict']}: {dict(counts)}, {len(results['residue'])} objects left")
    print(f"{results['run']['requests']} requests, {time.perf_counter() - started:.0f} s")


def main(names: list[str]) -> None:
    """Print both tables."""
    if not names:
        whole_run()
    chosen = {name: FAULTS[name] for name in names or FAULTS}
    found = 0
    for name, detected in detections(chosen).items():
        found += detected is not None
        print(f"{name}: {detected or 'NOT DETECTED'}", flush=True)
    print(f"{found} of {len(chosen)} faults detected")


if __name__ == "__main__":
    main(sys.argv[1:])
