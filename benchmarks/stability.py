"""Whether a run depends on the order of its scenarios: `python benchmarks/stability.py [RUNS] [PROFILE]`.

Runs the suite RUNS times (default 20) against the embedded reference API, each time in another order of chance, in turn
in one process and with two and four workers. What each run concluded, in its results.json, is compared with the first:
verdicts and reasons of scenarios and steps, verdicts of requirements, totals of classes. Prints how many executions of
scenarios there were and how many of those came to something else.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import outcomes
from tests.support.cli_runner import ROOT, environment

WORKERS = (0, 2, 4)
"""Workers of xdist, in turn; none is this process alone."""


def outcome(seed: int, workers: int, profile: str) -> outcomes.Outcome:
    """What one run concluded."""
    with tempfile.TemporaryDirectory() as folder:
        shuffled = ("-p", "benchmarks.shuffled", "--shuffle", seed, "--results", Path(folder, "results.json"))
        arguments = ("-q", "-p", "no:cacheprovider", "--profile", profile, "-n", workers, *shuffled, "features")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *map(str, arguments)],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if not (Path(folder) / "results.json").is_file():
            raise RuntimeError(done.stdout + done.stderr)
        return outcomes.load(Path(folder))


def main(runs: int, profile: str) -> int:
    """Print a line per run, and the conclusion; returns 1 when any run differed."""
    first: outcomes.Outcome = {}
    flaked: Counter[str] = Counter()
    executions = 0
    for number in range(runs):
        began, workers = time.perf_counter(), WORKERS[number % len(WORKERS)]
        seen = outcome(number, workers, profile)
        first = first or seen
        differ = outcomes.differing(first, seen)
        flaked.update(differ)
        scenarios = outcomes.count(list(seen), "scenario")
        executions += scenarios
        print(
            f"run {number + 1}: {workers} workers, {scenarios} scenarios, {outcomes.count(differ, 'scenario')} differ; "
            f"{len(seen)} conclusions, {len(differ)} differ, {time.perf_counter() - began:.0f} s",
            flush=True,
        )
    print(
        f"{profile}: {runs} runs in random order, {executions} executions of scenarios, "
        f"{sum(flaked[key] for key in flaked if key.startswith('scenario '))} flaked; "
        f"{len(flaked)} of {len(first)} conclusions ever differed"
    )
    for key, times in sorted(flaked.items()):
        print(f"  {key}: {times} times")
    return 1 if flaked else 0


if __name__ == "__main__":
    arguments = sys.argv[1:] + ["20", "informatiemodel-2024-03"][len(sys.argv) - 1 :]
    sys.exit(main(int(arguments[0]), arguments[1]))
