"""`klantcheck profile new` as a user meets it."""

import json

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.foreign.openapi import document

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "crm.json").write_text(json.dumps(document()))
    return tmp_path


def test_a_first_profile_says_what_is_left_to_decide(folder):
    made = klantcheck("profile", "new", "--openapi", "crm.json", "--name", "crm", cwd=folder)
    assert made.returncode == 0
    assert "Written: crm.yaml" in made.stdout
    checked = klantcheck("profile", "check", "crm.yaml", cwd=folder)
    assert checked.returncode == 2
    assert "crm.yaml, line" in checked.stderr
    assert "still to be decided" in checked.stderr
    assert "Traceback" not in checked.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--openapi", "nergens.json"], "nergens.json: cannot be read"),
        (["--openapi", "crm.json", "--name", "Mijn CRM"], "take 'mijn-crm'"),
        (["--openapi", "crm.json", "--output", "er.yaml"], "er.yaml: is there already"),
        (["--openapi", "http://127.0.0.1:9/openapi.json"], "cannot be read (ConnectError); download it"),
    ],
)
def test_bad_input(folder, arguments, said):
    (folder / "er.yaml").write_text("")
    result = klantcheck("profile", "new", *arguments, cwd=folder)
    assert result.returncode == 2
    assert said in result.stderr
    assert (folder / "er.yaml").read_text() == ""
