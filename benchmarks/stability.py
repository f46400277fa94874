"""Whether verdicts depend on the order of scenarios: `python benchmarks/stability.py [RUNS] [PROFILE]`.

Runs the suite RUNS times (default 10) against the embedded reference API, each time in another order of chance, in turn
with one, two and four workers, and prints how many scenarios ever got another verdict than in the first run.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
WORKERS = (1, 2, 4)


def verdicts(seed: int, workers: int, profile: str) -> dict[str, str]:
    """The outcome of every scenario of one run, as pytest tells it."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "junit.xml"
        arguments = ["-q", "-p", "benchmarks.shuffled", "--shuffle", str(seed), "-n", str(workers - 1 and workers)]
        subprocess.run(
            [sys.executable, "-m", "pytest", *arguments, "--profile", profile, f"--junitxml={told}", "features"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        cases = ET.parse(told).iter("testcase")  # noqa: S314  pytest wrote it just now
        return {
            f"{one.get('classname')}.{one.get('name')}": next((kind.tag for kind in one), "passed") for one in cases
        }


def main(runs: int, profile: str) -> None:
    """Print a line per run, and the conclusion."""
    first: dict[str, str] = {}
    changed: set[str] = set()
    for number in range(runs):
        started, workers = time.perf_counter(), WORKERS[number % len(WORKERS)]
        seen = verdicts(number, workers, profile)
        first = first or seen
        other = {key for key in first.keys() | seen.keys() if first.get(key) != seen.get(key)}
        changed |= other
        seconds = time.perf_counter() - started
        print(
            f"run {number + 1}: {len(seen)} scenarios, {workers} workers, {len(other)} differ, {seconds:.0f} s",
            flush=True,
        )
    print(f"{profile}: {runs} runs in random order, {len(changed)} scenarios with more than one verdict")
    for key in sorted(changed):
        print(f"  {key}")


if __name__ == "__main__":
    given = sys.argv[1:] + ["10", "informatiemodel-2024-03"][len(sys.argv) - 1 :]
    main(int(given[0]), given[1])
