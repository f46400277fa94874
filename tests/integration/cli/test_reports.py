"""What is done with a report after its run: written again, verified, compared; and what a pipeline reads of a run."""

import json
import re
import shutil

import pytest

from tests.support.cli_output import unwrapped
from tests.support.cli_runner import ROOT, klantcheck, read_results
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.registry import find_fault

pytestmark = pytest.mark.slow

WAIVERS = """
waivers:
  - requirement: {requirement}
    reason: wordt gemaakt
    owner: team
    link: https://example.org/1
    expires: {expires}
"""


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The folders of two runs of one class against a target, first without a fault and then with one."""
    folders = {}
    for name, faults in {"goed": [], "fout": [find_fault("status-niet-ingevuld")]}.items():
        folder = tmp_path_factory.mktemp(name)
        with ReferenceApi(faults=faults) as api:
            completed = api.run("--write", "--class", "terugbelverzoek", cwd=folder)
        assert completed.returncode == (1 if faults else 0), completed.stdout + completed.stderr
        folders[name] = folder / "klantcheck-report"
    return folders


@pytest.mark.parametrize("name", ["goed", "fout"])
def test_a_report_is_written_again_from_its_results(reports, tmp_path, name):
    shutil.copytree(reports[name], tmp_path / "rapport")
    before = {path: path.read_bytes() for path in (tmp_path / "rapport").rglob("*") if path.is_file()}
    for path in before:
        if path.name != "results.json":
            path.unlink()
    completed = klantcheck("report", "rapport", cwd=tmp_path)
    assert completed.returncode == 0, completed.stderr
    assert {path: path.read_bytes() for path in (tmp_path / "rapport").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["goed", "fout"])
def test_a_report_as_it_was_written_is_verified(reports, name, tmp_path):
    completed = klantcheck("verify", reports[name], cwd=tmp_path)
    assert (completed.returncode, completed.stdout[:8]) == (0, "In orde:")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"verdict": "voldoet niet"', '"verdict": "voldoet"', "er volgt voldoet niet"),
        ('"method": "POST"', '"method": "PUT"', "een ander bestand"),
    ],
)
def test_an_edited_report_is_refused(reports, tmp_path, old, new, message):
    shutil.copytree(reports["fout"], tmp_path / "rapport")
    path = tmp_path / "rapport" / "results.json"
    path.write_text(path.read_text().replace(old, new, 1))
    completed = klantcheck("verify", "rapport", cwd=tmp_path)
    assert completed.returncode == 1
    assert message in completed.stdout


def test_a_truncated_report_is_refused(reports, tmp_path):
    shutil.copytree(reports["fout"], tmp_path / "rapport")
    path = tmp_path / "rapport" / "results.json"
    path.write_bytes(path.read_bytes()[:-500])
    completed = klantcheck("verify", "rapport", cwd=tmp_path)
    assert completed.returncode == 2
    assert re.search(r"no JSON at line \d+, column \d+; give the folder of a report", completed.stderr)


def test_two_runs_are_compared(reports, tmp_path):
    failed = [
        one["id"]
        for one in json.loads((reports["fout"] / "results.json").read_text())["requirements"]
        if one["verdict"] == "voldoet niet"
    ]
    worse = klantcheck("compare", reports["goed"], reports["fout"], "--format", "json", cwd=tmp_path)
    found = json.loads(worse.stdout)
    assert (worse.returncode, found["worse"]) == (1, True)
    assert [change["requirement"] for change in found["failures"]] == failed
    better = klantcheck("compare", reports["fout"], reports["goed"], cwd=tmp_path)
    assert better.returncode == 0
    assert f"Hersteld ({len(failed)})" in better.stdout
    assert re.match(r"Eerst: run \w+ van \d\d-\d\d-\d{4} \d\d:\d\d:\d\d CES?T, .*: niet conform\n", better.stdout)
    same = klantcheck("compare", reports["fout"], reports["fout"], cwd=tmp_path)
    assert (same.returncode, same.stdout.splitlines()[-1]) == (0, "Geen verschil.")
    page = klantcheck("compare", reports["goed"], reports["fout"], "--format", "html", cwd=tmp_path)
    assert page.returncode == 1
    assert all(f"<strong>{key}</strong>" in page.stdout for key in failed)
    assert "<script" not in page.stdout


@pytest.mark.parametrize(
    ("waived", "expires", "code", "words"),
    [
        ("all", "2999-01-01", 0, "bekend en geduld tot en met 2999-01-01"),
        ("all", "2020-01-01", 1, "verlopen op 2020-01-01"),
        ("C9167-R12", "2999-01-01", 1, "niet meer nodig"),
        ("F0138-R1", "2999-01-01", 1, None),
    ],
)
def test_a_waiver_changes_the_exit_code_and_no_verdict(reports, tmp_path, waived, expires, code, words):
    results = json.loads((reports["fout"] / "results.json").read_text())
    failed = [one["id"] for one in results["requirements"] if one["verdict"] == "voldoet niet"]
    names = failed if waived == "all" else [waived]
    entries = [WAIVERS.format(requirement=name, expires=expires).partition("waivers:\n")[2] for name in names]
    (tmp_path / "afwijkingen.yaml").write_text("waivers:\n" + "".join(entries))
    with ReferenceApi(faults=[find_fault("status-niet-ingevuld")]) as api:
        arguments = ("--write", "--class", "terugbelverzoek", "--waivers", "afwijkingen.yaml")
        completed = api.run(*arguments, cwd=tmp_path)
    assert completed.returncode == code, completed.stdout + completed.stderr
    assert words is None or words in unwrapped(completed)
    again = read_results(tmp_path)
    assert again["verdict"] == "non-conform"
    assert [one["id"] for one in again["requirements"] if one["verdict"] == "voldoet niet"] == failed
    assert klantcheck("verify", "klantcheck-report", cwd=tmp_path).returncode == 0


def test_a_pipeline_reads_json_annotations_and_a_summary(tmp_path):
    arguments = ("run", "--tag", "C9167-R12")
    silent = klantcheck(*arguments, "--quiet", cwd=tmp_path)
    assert (silent.returncode, silent.stdout, silent.stderr) == (4, "", "")
    (tmp_path / "stap.md").write_text("eerder\n")
    printed = klantcheck(*arguments, "--format", "json", cwd=tmp_path, GITHUB_STEP_SUMMARY=str(tmp_path / "stap.md"))
    assert json.loads(printed.stdout) == read_results(tmp_path)
    summary = (tmp_path / "klantcheck-report" / "summary.md").read_text()
    assert (tmp_path / "stap.md").read_text() == f"eerder\n{summary}"
    [earlier] = (tmp_path / "klantcheck-report" / "eerder").iterdir()
    assert (earlier / "results.json").is_file()


@pytest.mark.parametrize("columns", ["40", "0", "x"])
def test_a_log_has_no_cursor_codes_and_stays_readable(tmp_path, columns):
    completed = klantcheck("run", "--tag", "C9167-R12", cwd=tmp_path, COLUMNS=columns, FORCE_COLOR="1")
    assert "\x1b[?25" not in completed.stdout + completed.stderr
    assert "Onvolledig" in completed.stdout
    lines = completed.stdout.splitlines()
    assert len(lines) <= 40
    assert ROOT.name not in completed.stderr


def test_the_results_do_not_go_to_a_folder_with_the_name_of_standard_output(tmp_path):
    completed = klantcheck("run", "--report", "-", cwd=tmp_path)
    assert completed.returncode == 2
    assert "--format json" in completed.stderr
    assert list(tmp_path.iterdir()) == []
