"""Running the command line as a user does: in a process of its own, from a folder of its own."""

import atexit
import json
import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from validator import profile
from validator.reference.server import Embedded

ROOT = Path(__file__).parents[1]
SEED = "informatiemodel-2023-03"


def environment(**variables):
    """What a clean shell has, with the project on the path and these variables."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("KLANTCHECK_", "PYTEST_"))}
    return {**clean, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables}


class Forks:
    """Carries out `klantcheck`, one call at a time, in processes that one interpreter forks (tests/measured.py)."""

    def __init__(self):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.measured"],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.communicate(timeout=30)

    def call(self, arguments, folder, output, errors=None, text="", seconds=120, **variables):
        """One call that ends by itself: its exit code, and what it took.

        folder: where it is called. output, errors: the files it writes them to; without errors all goes to one.
        """
        order = {
            "arguments": list(map(str, arguments)),
            "folder": str(folder),
            "output": str(output),
            "errors": str(errors or output),
            "text": text,
            "seconds": seconds,
            "environment": environment(**variables),
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@cache
def _forks():
    forks = Forks()
    atexit.register(forks.__exit__)
    return forks


def klantcheck(*arguments, cwd, text="", **variables):
    """One call that ends by itself, in a process that has what every call reads first."""
    with TemporaryDirectory() as place:
        output, errors = Path(place) / "output", Path(place) / "errors"
        took = _forks().call(arguments, cwd, output, errors, text, **variables)
        said = [one.read_text(encoding="utf-8") for one in (output, errors)]
    return subprocess.CompletedProcess(arguments, took["code"], *said)


def anew(*arguments, cwd, **variables):
    """One call that ends by itself, in an interpreter of its own: for what that is started with."""
    return subprocess.run(
        [sys.executable, "-m", "validator", *map(str, arguments)],
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def started(*arguments, cwd, **variables):
    """A call that is still going on."""
    return subprocess.Popen(
        [sys.executable, "-m", "validator", *map(str, arguments)],
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def until(true, what, seconds=30):
    """Wait for something that another process does."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"waited {seconds} seconds for {what}"
        time.sleep(0.02)


def results(folder):
    return json.loads((Path(folder) / "klantcheck-report" / "results.json").read_text())


class Api:
    """A reference API that the test may look into."""

    def __init__(self, name=SEED, **options):
        self.profile = profile.load(name)
        self.server = Embedded(self.profile, **options)
        self.token = self.server.token

    def __enter__(self):
        self.url = self.server.start()
        return self

    def __exit__(self, *_):
        self.server.stop()

    def held(self):
        store = self.server.app.store
        return [record for object_type in self.profile.model.object_types for record in store.all(object_type)]

    def holds(self, object_type, facts, references=None):
        """Something that another user of the register made."""
        store = self.server.app.store
        with store.transaction():
            return store.insert(object_type, facts, references or {})

    def run(self, *arguments, cwd, **variables):
        variables = {"KLANTCHECK_TOKEN": self.token, **variables}
        return klantcheck("run", self.url, "--profile", self.profile.id, *arguments, cwd=cwd, **variables)
