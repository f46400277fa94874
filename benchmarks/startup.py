"""How long a command takes to start, and what it imports for that: `python benchmarks/startup.py [TIMES]`.

Each command runs TIMES times (default 15) in an interpreter of its own. Printed are the medians of wall time and of
processor time, how many modules were imported, and which of the packages that take long are among them. An interpreter
that does nothing is the measure of the machine.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from validator.profile.loader import DEFAULT_PROFILE, load_profile
from validator.schema import catalog

SLOW = {
    *("gherkin", "h11", "httpcore", "httpx", "jinja2", "jsonschema", "jsonschema_rs", "pytest", "pytest_bdd"),
    *("referencing", "rich", "werkzeug", "xdist", "yaml"),
}
"""Packages that take long to import."""

START = "import sys; from validator.cli import main; main()"
LISTED = f"""
import atexit, sys
target = sys.argv.pop(1)
atexit.register(lambda: open(target, "w").write("\\n".join(sys.modules)))
{START}
"""
"""The same, after which the names of the imported modules stand in the file that is the first argument."""


def measure(line: Sequence[str]) -> tuple[float, float]:
    """Wall time and processor time of one process, in seconds."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def imported(arguments: Sequence[str]) -> set[str]:
    """The modules that a command has imported when it ends."""
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "modules"
        line = [sys.executable, "-c", LISTED, str(names), *arguments]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
        return set(names.read_text(encoding="utf-8").split())


def main(times: int) -> None:
    """Print a line for each command."""
    dialect = load_profile(DEFAULT_PROFILE).dialect
    example = catalog.load(f"objecten/{dialect}/interne_taak.schema.json")["examples"][0]
    with tempfile.TemporaryDirectory() as folder:
        message = Path(folder) / "one.json"
        message.write_text(json.dumps(example), encoding="utf-8")
        commands = [["--help"], ["run", "--help"], ["validate", str(message), "--object", "Interne taak"]]
        for name, line, arguments in [
            ("an interpreter that does nothing", [sys.executable, "-c", "pass"], None),
            *(
                (f"klantcheck {' '.join(command[:2])[:20]}", [sys.executable, "-c", START, *command], command)
                for command in commands
            ),
        ]:
            measure(line)  # the first one writes bytecode
            wall, busy = (statistics.median(each) for each in zip(*(measure(line) for _ in range(times)), strict=True))
            summary = f"{name:34} {wall:6.3f} s, of the processor {busy:6.3f} s"
            if arguments is not None:
                modules = imported(arguments)
                summary += (
                    f"; {len(modules)} modules, of which {', '.join(sorted(SLOW & modules)) or 'none that is slow'}"
                )
            print(summary)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
