"""`klantcheck init` as a new user meets it: at a terminal, in a pipe, with options, and twice."""

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
import time

import pytest
import yaml

from tests.support.cli_runner import environment, klantcheck
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow


class Terminal:
    """Context manager: a command at a pseudo-terminal, which waits for a prompt before it types an answer."""

    def __init__(self, *arguments, cwd):
        self._arguments = [sys.executable, "-m", "validator", *arguments]
        self._cwd = cwd
        self.shown = ""

    def __enter__(self):
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            self._arguments,
            cwd=self._cwd,
            env=environment(TERM="dumb"),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self._ours)

    def expect(self, text, seconds=60):
        """Read until the text was shown since the last answer."""
        deadline = time.monotonic() + seconds
        while text not in self.shown:
            ready, _, _ = select.select([self._ours], [], [], max(0.0, deadline - time.monotonic()))
            assert ready, self.shown
            self._read()

    def answer(self, prompt, text):
        """Type an answer, with Enter, once the prompt is there."""
        self.expect(prompt)
        self.shown = ""
        os.write(self._ours, f"{text}\n".encode())

    def end(self):
        """Read to the end; returns the exit code."""
        with contextlib.suppress(OSError):  # the terminal is gone with the process
            while select.select([self._ours], [], [], 60)[0]:
                self._read()
        return self.process.wait(30)

    def _read(self):
        self.shown += os.read(self._ours, 4096).decode().replace("\r\n", "\n")


def test_a_new_user_is_asked_and_gets_a_file_that_works(tmp_path):
    with ReferenceApi("open-klant-2") as api:
        with Terminal("init", cwd=tmp_path) as terminal:
            terminal.answer("Base URL of the API", "nergens")
            terminal.answer("is no http or https URL", api.url)
            terminal.answer("Profile (", "open-klant")
            terminal.answer("did you mean 'open-klant-2'?", "open-klant-2")
            terminal.answer("[env:KLANTCHECK_TOKEN]", "mijn-geheime-token")
            terminal.answer("A token stands in no target file", "env:MIJN_TOKEN")
            terminal.answer("A header that a gateway wants", "X-Tenant utrecht")
            terminal.answer("A header has a name and a value", "X-Tenant: utrecht")
            terminal.answer("A header that a gateway wants", "")
            terminal.answer("May test data be registered there", "y")
            terminal.answer("Requests per second", "snel")
            terminal.answer("Give a number", "50")
            assert terminal.end() == 0, terminal.shown
            assert "read -rs MIJN_TOKEN && export MIJN_TOKEN" in terminal.shown
            assert terminal.shown.rstrip().endswith("klantcheck --config doel.yaml run")
        text = (tmp_path / "doel.yaml").read_text()
        assert "mijn-geheime-token" not in text
        assert yaml.safe_load(text) == {
            "version": 1,
            "url": api.url,
            "profile": "open-klant-2",
            "token": "env:MIJN_TOKEN",
            "header": {"X-Tenant": "utrecht"},
            "write": True,
            "max-rate": 50.0,
        }
        completed = klantcheck("--config", "doel.yaml", "doctor", cwd=tmp_path, MIJN_TOKEN=api.token)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    command = completed.stdout.splitlines()[-1].split(maxsplit=2)[2]
    assert command.startswith("klantcheck --config doel.yaml run --profile open-klant-2@")
    assert "--write" not in command, "the file says so"


def test_without_a_terminal_nothing_is_asked(tmp_path):
    completed = klantcheck("init", cwd=tmp_path, text="https://host.example/api\n")
    assert (completed.returncode, completed.stdout) == (2, "")
    assert completed.stderr == "klantcheck: There is nobody to ask for the base URL; give it with --url.\n"
    assert list(tmp_path.iterdir()) == []


def test_with_options_nothing_is_asked_and_the_file_is_never_written_over(tmp_path):
    options = ("--url", "https://host.example/api", "--header", "X-Key: env:K", "--token", "none")
    completed = klantcheck("init", "acc.yaml", *options, cwd=tmp_path)
    assert completed.returncode == 0, completed.stderr
    text = (tmp_path / "acc.yaml").read_text()
    assert yaml.safe_load(text) == {
        "version": 1,
        "url": "https://host.example/api",
        "auth": "none",
        "header": {"X-Key": "env:K"},
    }
    again = klantcheck("init", "acc.yaml", "--url", "https://elders.example/api", cwd=tmp_path)
    assert (again.returncode, again.stdout, again.stderr.count("\n")) == (2, "", 1)
    assert "is there already" in again.stderr
    assert (tmp_path / "acc.yaml").read_text() == text


def interrupted(process):
    """Press Ctrl-C, and again if it came just before Python began to read, which makes it wait for the next key."""
    for _ in range(10):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(3)
            return


def test_ctrl_c_leaves_no_file_and_no_traceback(tmp_path):
    with Terminal("init", cwd=tmp_path) as terminal:
        terminal.expect("Base URL of the API")
        interrupted(terminal.process)
        assert terminal.end() == 4
    assert terminal.shown.endswith("klantcheck: interrupted\n")
    assert "Traceback" not in terminal.shown
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--url", "niets"], "is no http or https URL"),
        (["--url", "https://jan:geheim@host/api"], "The URL holds credentials"),
        (["--url", "https://host/api", "--token", "Qx7vogelKooi"], "A token stands in no target file"),
        (["--url", "https://host/api", "--header", "X-Api-Key: Qx7vogelKooi"], "write 'X-Api-Key: env:NAME'"),
        (["--url", "https://host/api", "--profile", "open-klnt-2"], "did you mean 'open-klant-2'?"),
        (["--urll", "https://host/api"], "--url"),
        (["weg/doel.yaml", "--url", "https://host/api"], "weg/doel.yaml: cannot be written"),
    ],
)
def test_a_wrong_option_is_one_sentence_and_no_file(options, message, tmp_path):
    completed = klantcheck("init", *options, cwd=tmp_path)
    assert completed.returncode == 2
    assert message in completed.stderr
    assert "Qx7" not in completed.stderr
    assert list(tmp_path.iterdir()) == []


# the schema, for editors


def test_the_schema_of_a_target_file_is_printed(tmp_path):
    completed = klantcheck("schema", "target", cwd=tmp_path)
    assert completed.returncode == 0
    assert yaml.safe_load(completed.stdout)["title"] == "Target file"
    assert "target" in klantcheck("schema", cwd=tmp_path).stdout.split()
    mistyped = klantcheck("schema", "targt", cwd=tmp_path)
    assert (mistyped.returncode, mistyped.stderr.count("\n")) == (2, 1)
    assert "did you mean 'target'?" in mistyped.stderr
