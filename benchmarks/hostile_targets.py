"""What a run against each hostile server takes: `python benchmarks/hostile_targets.py [NAME]...`.

Prints the verdict, the exit code, the seconds and the most memory (MB) of a `klantcheck run` in a process of its own,
against each server of tests/support/hostile/servers.py, one after the other. The seconds leave out what every run
imports and reads first.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.hostile.runner import HostileRunner, reference_application
from tests.support.hostile.servers import SERVERS


def main(names: list[str]) -> None:
    """Run against the servers of these names, or all of them."""
    chosen = [server for server in SERVERS if not names or server.name in names]
    print(f"{'doel':<20} {'oordeel':<13} code     s    MB")
    runner = HostileRunner()
    with tempfile.TemporaryDirectory() as folder:
        for server in chosen:
            run = runner.run(server, reference_application(server), Path(folder) / server.name)
            print(
                f"{server.name:<20} {server.verdict:<13} {run.code:>4} {run.seconds:>5.1f} {run.megabytes:>5.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
