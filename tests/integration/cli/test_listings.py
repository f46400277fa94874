"""Help, and the commands that list profiles and requirements."""

import json
import re

import pytest

from tests.support.cli_runner import (
    klantcheck,
    klantcheck_in_new_interpreter,
    start_klantcheck,
)
from validator.profile.loader import profile_names


@pytest.mark.slow
def test_a_terminal_without_accents_ends_no_command(tmp_path):
    completed = klantcheck_in_new_interpreter(
        "requirements", cwd=tmp_path, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0"
    )
    assert completed.returncode == 0, completed.stderr


def test_help_names_every_command_and_the_exit_codes(tmp_path):
    completed = klantcheck("--help", cwd=tmp_path)
    assert completed.returncode == 0
    for name in ("run", "validate", "serve", "prove", "profile", "requirements", "cleanup"):
        assert re.search(rf"^  {name} ", completed.stdout, re.MULTILINE)
        own = klantcheck(name, "--help", cwd=tmp_path)
        assert own.returncode == 0
        assert "Usage: klantcheck" in own.stdout
    assert "6 residue" in completed.stdout
    assert klantcheck("--version", cwd=tmp_path).stdout.startswith("klantcheck, version ")


@pytest.mark.slow
def test_profiles_are_listed_and_shown(tmp_path):
    completed = klantcheck("profile", "list", cwd=tmp_path)
    assert [line.split()[0] for line in completed.stdout.splitlines()] == profile_names()
    for name in profile_names():
        assert klantcheck("profile", "check", name, cwd=tmp_path).returncode == 0
    shown = klantcheck("profile", "show", "open-klant-2", cwd=tmp_path)
    (tmp_path / "getoond.yaml").write_text(shown.stdout, encoding="utf-8")
    assert klantcheck("profile", "check", "getoond.yaml", cwd=tmp_path).stdout == "open-klant-2 is sound.\n"
    table = klantcheck("profile", "show", "open-klant-2", "--format", "text", cwd=tmp_path).stdout
    assert "  Gevraagde handeling: /gevraagdeHandeling" in table
    assert "  Geregistreerd op: Open Klant " in table
    markdown = klantcheck("profile", "show", "open-klant-2", "--format", "markdown", cwd=tmp_path).stdout
    assert "| Interne taak | Gevraagde handeling | /gevraagdeHandeling |" in markdown
    rows = json.loads(klantcheck("profile", "show", "open-klant-2", "--format", "json", cwd=tmp_path).stdout)["rows"]
    assert {"object_type": "Actor", "attribute": "", "place": "/actoren", "agreed": ""} in rows


@pytest.mark.slow
def test_requirements_are_listed(tmp_path):
    entries = json.loads(klantcheck("requirements", "--format", "json", cwd=tmp_path).stdout)["requirements"]
    assert all(entry["scenarios"] or entry["excluded"] or entry["judged_by"] for entry in entries)
    table = klantcheck("requirements", "--edition", "2023-03", cwd=tmp_path).stdout
    assert "C9167-R12" in table
    assert "Per klasse" in table
    assert "F5241-R5" not in table


@pytest.mark.slow
def test_who_reads_only_the_beginning_is_no_error(tmp_path):
    process = start_klantcheck("requirements", "--format", "json", cwd=tmp_path)
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=30) in {0, 1}
    assert "Traceback" not in process.stderr.read()
    process.close()


@pytest.mark.slow
def test_the_differences_of_two_versions_are_shown_in_three_formats(tmp_path):
    def diff(*arguments):
        completed = klantcheck("profile", "diff", "open-klant-2@0.8.0", "open-klant-2", *arguments, cwd=tmp_path)
        assert completed.returncode == 0, completed.stderr
        return completed.stdout

    text = diff()
    assert text.startswith("open-klant-2 0.8.0 (Open Klant 2.17) -> open-klant-2 0.9.0 (Open Klant 2.18): ")
    assert "hooguit 1000 tekens -> tekst; hooguit 4000 tekens" in text
    rows = [line for line in diff("--format", "markdown").splitlines() if line.startswith("| Klantcontact")]
    assert all(line.replace("\\|", "").count("|") == 5 for line in rows)
    document = json.loads(diff("--format", "json"))
    assert (document["before"], document["after"]) == ("open-klant-2@0.8.0", "open-klant-2")
    assert len(rows) == len(document["differences"])
    same = klantcheck("profile", "diff", "open-klant-2", "open-klant-2", cwd=tmp_path)
    assert same.stdout.strip().endswith("geen verschillen")
