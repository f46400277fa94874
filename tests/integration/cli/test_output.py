"""Output that is read no more changes neither what a command does nor its exit code."""

import json
import os
import re
import subprocess
import sys

import pytest

from tests.support.cli_runner import TAKING_HANGUPS, environment, read_results, wait_until
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

ONE = ("--tag", "eis-C9167-R12")


def without_reader(*arguments, cwd, errors=False, **variables):
    """The exit code of a command whose output is a pipe that nobody reads; errors: the other one too."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        completed = subprocess.run(
            [sys.executable, "-m", "validator", *arguments],
            cwd=cwd,
            env=environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=writing if errors else subprocess.PIPE,
            timeout=120,
            check=False,
        )
    finally:
        os.close(writing)
    assert not re.search(rb"Traceback|[Pp]ipe", completed.stderr or b""), completed.stderr.decode()
    return completed.returncode


@pytest.mark.parametrize("errors", [False, True], ids=["output", "both"])
def test_the_verdict_of_a_run_survives_a_closed_pipe(errors, tmp_path):
    assert without_reader("run", *ONE, cwd=tmp_path, errors=errors) == 4
    assert read_results(tmp_path)["exit_code"] == 4


@pytest.mark.parametrize(("content", "code"), [('{"gevraagdeHandeling": 5}', 1), ("{}", 2), ("[", 1)])
@pytest.mark.parametrize("output", ["text", "json", "github"])
def test_the_judgement_of_validate_survives_a_closed_pipe(content, code, output, tmp_path):
    (tmp_path / "one.json").write_text(content)
    arguments = ("validate", "one.json", "--object", "Interne taak", "--format", output)
    assert without_reader(*arguments, cwd=tmp_path) == code


@pytest.mark.parametrize(
    "arguments", [["--help"], ["requirements"], ["requirements", "--format", "json"], ["profile", "list"]]
)
def test_who_has_seen_enough_makes_no_error(arguments, tmp_path):
    assert without_reader(*arguments, cwd=tmp_path) == 0


def test_a_usage_error_survives_a_closed_pipe(tmp_path):
    assert without_reader("run", "--tag", "C91678", cwd=tmp_path, errors=True) == 2


# a terminal that goes away


ON_TERMINAL = [
    *(sys.executable, "-c"),
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])",
]
"""Before a command line: standard input is its controlling terminal."""


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_terminal_that_goes_away_ends_a_run_in_order(workers, tmp_path):
    master, slave = os.openpty()
    with ReferenceApi() as api:
        command = [sys.executable, "-m", "validator", "run", api.url, "--write", "--workers", workers]
        process = subprocess.Popen(
            [*ON_TERMINAL, *TAKING_HANGUPS, *command],
            cwd=tmp_path,
            env=environment(KLANTCHECK_TOKEN=api.token, TERM="xterm"),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)
        wait_until(lambda: len(api.records()) > 5, "the run to make something")
        os.close(master)
        process.communicate(timeout=60)
        assert api.records() == []
    results = json.loads((tmp_path / "klantcheck-report" / "results.json").read_text())
    assert (process.returncode, results["verdict"], results["residue"]) == (4, "incomplete", [])
    assert "afgebroken" in results["run"]["stopped"]
