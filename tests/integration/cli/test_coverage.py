"""`klantcheck coverage` in a process: the matrix as a table and as data."""

import json

import pytest

from tests.support.cli_runner import klantcheck

pytestmark = pytest.mark.slow

SEED = "informatiemodel-2023-03"
PLACE = "attribute/Interne taak/Gevraagde handeling/created"


def test_the_matrix_as_data(tmp_path):
    completed = klantcheck("coverage", "--profile", SEED, "--format", "json", cwd=tmp_path)
    places = json.loads(completed.stdout)[SEED]
    assert "C9167-taak" in " ".join(places[PLACE]["scenarios"])
    assert places[PLACE]["reason"] is None


def test_the_matrix_as_tables(tmp_path):
    completed = klantcheck("coverage", "--profile", SEED, cwd=tmp_path)
    assert f"{SEED}: attribute" in completed.stdout
    assert "Interne taak/Gevraagde handeling" in completed.stdout


def test_an_unknown_profile_is_refused(tmp_path):
    completed = klantcheck("coverage", "--profile", "geen", cwd=tmp_path)
    assert completed.returncode == 2
    assert "There is no profile 'geen'" in completed.stderr
