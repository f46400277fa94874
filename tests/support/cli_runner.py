"""Running the command line as a user does: in a process of its own, in a working directory of its own."""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock

ROOT = Path(__file__).parents[2]
"""The root of the repository."""

LARGEST = 10_000
"""Bytes of a response of the fork server."""

SEED_PROFILE = "informatiemodel-2023-03"
"""The default profile of the command line: the attributes of the seed page itself."""


def environment(**variables):
    """The environment variables of a clean shell, with the project on the Python path and these variables."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("KLANTCHECK_", "PYTEST_"))}
    return {**clean, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables}


class Command:
    """A command that was started, in a session of its own; as subprocess.Popen, of text.

    stdout, stderr: to read what it writes; None where the streams are of who started it.
    """

    def __init__(self, server, arguments, pid, stdout, stderr):
        self.args = arguments
        self.pid = pid
        self.stdout = stdout
        self.stderr = stderr
        self.returncode = None
        self.megabytes = None
        self._server = server

    def poll(self):
        """The exit code, or None as long as it runs."""
        if self.returncode is None:
            ended = self._server.request({"pid": self.pid})
            if ended:
                self.returncode, self.megabytes = ended["code"], ended["megabytes"]
        return self.returncode

    def wait(self, timeout):
        """The exit code. Raises subprocess.TimeoutExpired after these seconds."""
        deadline = time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > deadline:
                raise subprocess.TimeoutExpired(self.args, timeout)
            time.sleep(0.005)
        return self.returncode

    def communicate(self, timeout):
        """What it wrote until its end, to stdout and to stderr."""
        with ThreadPoolExecutor() as pool:
            written = [pool.submit(stream.read) if stream else None for stream in (self.stdout, self.stderr)]
            try:
                self.wait(timeout)
            except subprocess.TimeoutExpired:
                os.killpg(self.pid, signal.SIGKILL)
                raise
            texts = [future.result() if future else "" for future in written]
        self.close()
        return texts

    def close(self):
        """Close what it writes to."""
        for stream in (self.stdout, self.stderr):
            if stream:
                stream.close()

    def send_signal(self, number):
        """Send a signal to it, as long as it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self):
        """Kill it."""
        self.send_signal(signal.SIGKILL)

    def has_left_nothing(self):
        """Whether no process of it is left."""
        try:
            os.killpg(self.pid, 0)
        except ProcessLookupError:
            return True
        return False


class ForkServer:
    """Starts commands, each in a process forked from one interpreter (fork_server.py).

    variables: of the environment that this interpreter starts with.
    """

    def __init__(self, **variables):
        self._one_at_a_time = Lock()
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.fork_server", str(theirs.fileno())],
                cwd=ROOT,
                env=environment(**variables),
                pass_fds=[theirs.fileno()],
            )

    def close(self):
        """End the interpreter."""
        self._channel.close()
        self._process.wait(timeout=30)

    def request(self, message, descriptors=()):
        """Send one request; returns its response."""
        with self._one_at_a_time:
            socket.send_fds(self._channel, [json.dumps(message).encode()], descriptors)
            return json.loads(self._channel.recv(LARGEST))

    def start(self, arguments, folder, streams=(None, None, None), program="klantcheck", **variables):
        """Start one command; returns a Command.

        folder: the working directory. streams: files or descriptors for stdin, stdout and stderr; without them nothing,
        and pipes to read. program: "klantcheck" or "pytest". variables: of the environment.
        """
        arguments = list(map(str, arguments))
        request = {
            "program": program,
            "arguments": arguments,
            "folder": str(folder),
            "environment": environment(**variables),
        }
        with ExitStack() as stack:
            stdin, *outputs = streams
            given = [stdin or stack.enter_context(open(os.devnull, "rb"))]  # noqa: PTH123  no path of ours
            readers = []
            for output in outputs:
                reading, writing = (None, output) if output else os.pipe()
                if reading is not None:
                    stack.callback(os.close, writing)
                readers.append(None if reading is None else open(reading, encoding="utf-8"))  # noqa: PTH123, SIM115
                given.append(writing)
            pid = self.request(request, [one if isinstance(one, int) else one.fileno() for one in given])
        return Command(self, arguments, pid, *readers)

    def run(self, arguments, folder, output, seconds=120, **variables):
        """Run one command to its end; returns {"code": exit code, "seconds": wall time, "megabytes": peak memory}.

        folder: the working directory. output: the file that receives stdout and stderr. seconds: after which the
        command is killed. variables: of the environment.
        """
        began = time.monotonic()
        with Path(output).open("ab") as file:
            command = self.start(arguments, folder, (None, file, file), **variables)
        try:
            command.communicate(seconds)
        except subprocess.TimeoutExpired:
            command.wait(seconds)
        return {"code": command.returncode, "seconds": time.monotonic() - began, "megabytes": command.megabytes}


@cache
def fork_server():
    """The ForkServer of this test process."""
    server = ForkServer()
    atexit.register(server.close)
    return server


def start_klantcheck(*arguments, cwd, streams=(None, None, None), **variables):
    """Start one command in a forked process; returns a Command. streams: as in ForkServer.start."""
    return fork_server().start(arguments, cwd, streams, **variables)


def klantcheck(*arguments, cwd, text="", **variables):
    """Run one command to its end in a forked process; returns a CompletedProcess with stdout and stderr as text."""
    with TemporaryFile() as stdin:
        stdin.write(text.encode())
        stdin.seek(0)
        return _completed(start_klantcheck(*arguments, cwd=cwd, streams=(stdin, None, None), **variables))


def start_pytest(*arguments, cwd=ROOT, **variables):
    """Start plain pytest in a forked process, in this checkout; returns a Command."""
    # hypothesis is only for our own tests, and imported for a summary that is empty
    plugins = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest")
    return fork_server().start([*plugins, *arguments], cwd, program="pytest", **variables)


def run_pytest(*arguments, cwd=ROOT, **variables):
    """Run plain pytest to its end in a forked process; returns a CompletedProcess."""
    return _completed(start_pytest(*arguments, cwd=cwd, **variables))


def _completed(command):
    out, err = command.communicate(timeout=120)
    return subprocess.CompletedProcess(command.args, command.returncode, out, err)


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


def wait_until(condition, description, seconds=30):
    """Poll a condition until it holds; fails the test with the description after these seconds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds} seconds for {description}"
        time.sleep(0.02)


def read_results(folder):
    """The results.json of the run whose working directory this was."""
    return json.loads((Path(folder) / "klantcheck-report" / "results.json").read_text())
