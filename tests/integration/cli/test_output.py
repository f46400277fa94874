"""Output that is read no more changes neither what a command does nor its exit code."""

import json
import os
import re

import pytest

from tests.support.cli_runner import read_results, start_klantcheck, wait_until
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

ONE = ("--tag", "eis-C9167-R12")


def without_reader(*arguments, cwd, errors=False, **variables):
    """The exit code of a command whose output is a pipe that nobody reads; errors: the other one too."""
    reading, writing = os.pipe()
    os.close(reading)
    streams = (None, writing, writing if errors else None)
    command = start_klantcheck(*arguments, cwd=cwd, streams=streams, **variables)
    os.close(writing)
    _, err = command.communicate(timeout=120)
    assert not re.search(r"Traceback|[Pp]ipe", err), err
    return command.returncode


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


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_terminal_that_goes_away_ends_a_run_in_order(workers, tmp_path):
    master, slave = os.openpty()
    with ReferenceApi() as api:
        process = start_klantcheck(
            *("run", api.url, "--write", "--workers", workers),
            cwd=tmp_path,
            streams=(slave, slave, slave),
            KLANTCHECK_TOKEN=api.token,
            TERM="xterm",
        )
        os.close(slave)
        wait_until(lambda: len(api.records()) > 5, "the run to make something")
        os.close(master)
        process.communicate(timeout=60)
        assert api.records() == []
    results = json.loads((tmp_path / "klantcheck-report" / "results.json").read_text())
    assert (process.returncode, results["verdict"], results["residue"]) == (4, "incomplete", [])
    assert "afgebroken" in results["run"]["stopped"]
