"""`klantcheck profile new` as a user meets it."""

import json

import pytest

from tests.support.cli_runner import ROOT, klantcheck
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
        (
            ["--openapi", "http://127.0.0.1:9/openapi.json"],
            "http://127.0.0.1:9: the connection was refused: nothing listens there; download it and name the file.",
        ),
    ],
)
def test_bad_input(folder, arguments, said):
    (folder / "er.yaml").write_text("")
    result = klantcheck("profile", "new", *arguments, cwd=folder)
    assert result.returncode == 2
    assert said in result.stderr
    assert (folder / "er.yaml").read_text() == ""


def test_a_target_that_is_not_there_is_told_in_english(folder):
    options = ["--target", "http://127.0.0.1:9/api", "--auth", "none"]
    result = klantcheck("profile", "check", "open-klant-2", *options, cwd=folder)
    assert result.returncode == 3
    said = "http://127.0.0.1:9: the connection was refused: nothing listens there."
    assert result.stderr == f"klantcheck: The target cannot be looked at: {said}\n"


def test_a_profile_beside_the_document(folder):
    crm = (ROOT / "examples" / "profiles" / "crm.yaml").read_text(encoding="utf-8")
    (folder / "crm.yaml").write_text(crm, encoding="utf-8")
    agrees = klantcheck("profile", "check", "crm.yaml", "--openapi", "crm.json", cwd=folder)
    assert (agrees.returncode, agrees.stdout) == (0, "crm is sound and agrees with the document.\n")
    (folder / "crm.yaml").write_text(crm.replace("pointer: /topic,", "pointer: /topics,"), encoding="utf-8")
    differs = klantcheck("profile", "check", "crm.yaml", "--openapi", "crm.json", cwd=folder)
    assert differs.returncode == 1
    assert (
        "crm.yaml, line 44, column 19: the document shows nothing at /topics of /contacts; did you mean"
        in differs.stdout
    )
    assert "crm is sound, and differs in 1 place." in differs.stdout
