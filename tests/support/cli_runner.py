"""Running the command line as a user does: in a process of its own, in a working directory of its own."""

import atexit
import json
import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
"""The root of the repository."""

SEED_PROFILE = "informatiemodel-2023-03"
"""The default profile of the command line: the attributes of the seed page itself."""

TAKING_HANGUPS = [
    *(sys.executable, "-S", "-c"),
    "import os, signal, sys; signal.signal(signal.SIGHUP, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])",
]
"""Before a command line: a hang-up has its effect on it, also where the tests were started with nohup."""


def environment(**variables):
    """The environment variables of a clean shell, with the project on the Python path and these variables."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("KLANTCHECK_", "PYTEST_"))}
    return {**clean, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables}


class ForkServer:
    """Runs `klantcheck` commands, one at a time, each in a process forked from one interpreter (fork_server.py).

    variables: of the environment that this interpreter starts with.
    """

    def __init__(self, **variables):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.fork_server"],
            cwd=ROOT,
            env=environment(**variables),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self):
        """End the interpreter."""
        self._process.communicate(timeout=30)

    def run(self, arguments, folder, output, errors=None, text="", seconds=120, **variables):
        """Run one command to its end; returns {"code": exit code, "seconds": wall time, "megabytes": peak memory}.

        folder: the working directory. output, errors: files that receive stdout and stderr; without errors both go to
        output. text: stdin. seconds: after which the process group is killed. variables: of the environment.
        """
        request = {
            "arguments": list(map(str, arguments)),
            "folder": str(folder),
            "output": str(output),
            "errors": str(errors or output),
            "text": text,
            "seconds": seconds,
            "environment": environment(**variables),
        }
        requests, responses = self._process.stdin, self._process.stdout
        assert requests is not None
        assert responses is not None
        requests.write(json.dumps(request) + "\n")
        requests.flush()
        return json.loads(responses.readline())


@cache
def _fork_server():
    server = ForkServer()
    atexit.register(server.close)
    return server


def klantcheck(*arguments, cwd, text="", **variables):
    """Run one command to its end in a forked process; returns a CompletedProcess with stdout and stderr as text."""
    with TemporaryDirectory() as folder:
        output, errors = Path(folder) / "output", Path(folder) / "errors"
        usage = _fork_server().run(arguments, cwd, output, errors, text, **variables)
        texts = [path.read_text(encoding="utf-8") for path in (output, errors)]
    return subprocess.CompletedProcess(arguments, usage["code"], *texts)


def klantcheck_in_new_interpreter(*arguments, cwd, **variables):
    """As `klantcheck`, in an interpreter of its own: for variables that the interpreter reads when it starts."""
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


def start_klantcheck(*arguments, cwd, **variables):
    """Start one command in a session of its own; returns the Popen object."""
    return subprocess.Popen(
        [*TAKING_HANGUPS, sys.executable, "-m", "validator", *map(str, arguments)],
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_until(condition, description, seconds=30):
    """Poll a condition until it holds; fails the test with the description after these seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} seconds for {description}"
        time.sleep(0.02)


def read_results(folder):
    """The results.json of the run whose working directory this was."""
    return json.loads((Path(folder) / "klantcheck-report" / "results.json").read_text())
