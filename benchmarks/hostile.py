"""What a run against each hostile server takes: `python benchmarks/hostile.py [NAME]...`.

Prints the verdict, the exit code, the seconds and the most memory (MB) of a `klantcheck run` in a process of its own,
against each server of tests/hostile.py, one after the other. The seconds do not count what every run reads first.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.hostile import SERVERS
from tests.measuring import Runner, application


def main(names: list[str]) -> None:
    """Run against the servers of these names, or all of them."""
    chosen = [one for one in SERVERS if not names or one.name in names]
    print(f"{'doel':<20} {'oordeel':<13} code     s    MB")
    with Runner() as runner, tempfile.TemporaryDirectory() as folder:
        for one in chosen:
            ran = runner.run(one, application(one), Path(folder) / one.name)
            print(
                f"{one.name:<20} {one.verdict:<13} {ran.code:>4} {ran.seconds:>5.1f} {ran.megabytes:>5.0f}", flush=True
            )


if __name__ == "__main__":
    main(sys.argv[1:])
