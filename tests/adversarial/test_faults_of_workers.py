"""A worker that cannot send what a scenario saw is a fault of ours, and not of the target that answers meanwhile."""

import pytest

from tests.support.cli_runner import read_results
from tests.support.patched_cli import run_patched
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

BROKEN = "het verslag is niet te versturen"
PATCH = f"""
from validator.plugin import observation
def broken(*_): raise {{error}}({BROKEN!r})
observation.pytest_report_to_serializable = broken
"""


@pytest.mark.parametrize("error", ["RuntimeError", "ValueError"])
def test_a_report_that_cannot_be_sent_is_a_fault_of_ours(tmp_path, error):
    with ReferenceApi("open-klant-2") as api:
        arguments = ["run", api.url, "--profile", api.profile.id, "--write", "--tag", "C9167", "--workers", "2"]
        completed = run_patched(PATCH.format(error=error), arguments, tmp_path, api.token)
        assert api.records() == []
    assert completed.returncode == 5, completed.stdout + completed.stderr
    results = read_results(tmp_path)
    assert BROKEN in results["run"]["suite"]
    assert results["run"]["environment"] is None
    assert results["residue"] == []
