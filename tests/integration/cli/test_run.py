"""`klantcheck run` in a process: verdicts, exit codes, what stays behind, and who may stop it."""

import re

import pytest

from tests.support.cli_output import unwrapped
from tests.support.cli_runner import ROOT, klantcheck, read_results
from tests.support.reference_api import ReferenceApi
from validator.reference.faults import Fault
from validator.reference.faults.registry import find_fault
from validator.reference.problems import Problem
from validator.report.folder import FILES
from validator.schema.findings import schema_findings
from validator.standard.values import EMPTY

pytestmark = pytest.mark.slow

TOKEN = "geheim-token-Zz9"


def rows(text):
    """The lines of a text as words, without empty lines and the layout of a table."""
    return [line.split() for line in text.splitlines() if line.strip()]


def test_without_a_url_the_embedded_reference_api_is_tested(tmp_path):
    completed = klantcheck("run", cwd=tmp_path)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    [output, *_] = re.findall(r"```text\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert rows(completed.stdout) == rows(output), "the README shows what this command prints"
    assert completed.stderr == ""
    folder = tmp_path / "klantcheck-report"
    assert sorted(path.name for path in folder.iterdir()) == sorted({*FILES})
    assert list(tmp_path.iterdir()) == [folder], "nothing is written beside the report"
    results = read_results(tmp_path)
    assert schema_findings(results, "results.schema.json") == []
    assert (results["verdict"], results["run"]["partial"], results["target"]["embedded"]) == ("conform", False, True)


def test_a_target_that_does_not_conform(tmp_path):
    with ReferenceApi(faults=[find_fault("status-niet-ingevuld")]) as api:
        completed = api.run("--write", "--class", "terugbelverzoek", cwd=tmp_path)
        held = api.records()
    results = read_results(tmp_path)
    assert completed.returncode == 1
    assert results["verdict"] == "non-conform"
    failed = [requirement["id"] for requirement in results["requirements"] if requirement["verdict"] == "voldoet niet"]
    assert failed
    assert {requirement for cause in results["causes"] for requirement in cause["requirements"]} >= set(failed)
    own = [one for one in results["requirements"] if one["id"] in failed and one["class"] == "terugbelverzoek"]
    assert f"voldoet niet aan {len(own)} verplichte eisen van de klasse terugbelverzoek" in unwrapped(completed)
    assert held == []


def test_what_is_demanded_under_a_condition_is_judged_where_it_shows(tmp_path):
    def refuse(object_type, method, values):
        of_a_judge = values.get("Inhoud") in {None, EMPTY, "Wanneer wordt het afval opgehaald?"}
        if object_type == "Klantcontact" and not values.get("Onderwerp") and not of_a_judge:
            raise Problem.invalid([("onderwerp", "required", "Dit veld is verplicht.")])

    profile, description = "informatiemodel-2024-03", "Een onderwerp is soms verplicht."
    demanding = Fault(
        id="soms-verplicht", requirement="C0992-R5", description=description, profile=profile, refusal=refuse
    )
    with ReferenceApi(profile, faults=[demanding]) as api:
        completed = api.run("--write", "--tag", "C0992 or C9853 or C2138", cwd=tmp_path)
    assert completed.returncode == 1, completed.stdout
    found = {one["id"]: one for one in read_results(tmp_path)["scenarios"] if one["steps"]}
    assert found["C0992-zonder-onderwerp"]["verdict"] == "voldoet"
    failed = [one for one in found.values() if one["verdict"] == "voldoet niet"]
    assert failed
    for scenario in failed:
        assert scenario["blocked_by"] is None
        assert "onderwerp: Dit veld is verplicht." in scenario["reason"]
    assert "niet getoetst" not in {one["verdict"] for one in found.values()}
    assert klantcheck("verify", "klantcheck-report", cwd=tmp_path).returncode == 0


def test_what_is_demanded_and_may_be_left_out_is_one_cause_with_what_it_kept_from_being_tested(tmp_path):
    with ReferenceApi("informatiemodel-2024-03", faults=[find_fault("onderwerp-verplicht")]) as api:
        completed = api.run("--write", "--tag", "C0992 or C9853", cwd=tmp_path)
        assert api.records() == []
    assert completed.returncode == 4, completed.stdout
    results = read_results(tmp_path)
    [cause] = results["causes"]
    assert (cause["kind"], cause["example"]) == ("refusal", "C0992-zonder-onderwerp")
    found = {one["id"]: one for one in results["scenarios"] if one["id"] in cause["scenarios"]}
    assert found.pop("C0992-zonder-onderwerp")["verdict"] == "voldoet niet"
    assert found
    for scenario in found.values():
        assert (scenario["verdict"], scenario["blocked_by"]) == ("niet getoetst", "C2138-R4")
        assert scenario["reason"].startswith("het register verlangt 'Onderwerp', dat leeg mag blijven (eis C2138-R4): ")
    assert klantcheck("verify", "klantcheck-report", cwd=tmp_path).returncode == 0


def test_workers_and_one_process_see_the_same(tmp_path):
    found = []
    for workers in ("1", "2"):
        folder = tmp_path / workers
        folder.mkdir()
        with ReferenceApi() as api:
            completed = api.run("--write", "--workers", workers, "--tag", "C9167", cwd=folder)
            assert api.records() == []
        assert completed.returncode == 4
        found.append({scenario["id"]: scenario["verdict"] for scenario in read_results(folder)["scenarios"]})
    assert found[0] == found[1]
    assert "voldoet" in found[0].values()


@pytest.mark.parametrize("restriction", [["--tag", "C9167"], ["--class", "kern", "--tag", "MUST"]])
def test_a_filtered_run_never_says_conform(restriction, tmp_path):
    completed = klantcheck("run", *restriction, cwd=tmp_path)
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"]) == (4, "incomplete")
    assert results["run"]["partial"]
    assert "Conform." not in completed.stdout
    assert "Onvolledig" in completed.stdout


@pytest.mark.parametrize(
    "restriction",
    [["--tag", "F2120-R2"], ["--tag", "SHOULD and not SHOULD"], ["--class", "waarden", "--standard-only"]],
)
def test_a_run_of_nothing_is_refused(restriction, tmp_path):
    edition = ["--edition", "2024-03"] if "--class" in restriction else []  # F2120 is in another edition than 2023-03
    completed = klantcheck("run", *edition, *restriction, cwd=tmp_path)
    assert (completed.returncode, completed.stdout) == (2, "")
    assert "is selected; change --tag, --class or --edition" in completed.stderr
    assert not (tmp_path / "klantcheck-report").exists()


def test_a_class_that_was_tested_as_a_whole_can_be_conform(tmp_path):
    completed = klantcheck("run", "--class", "kanalen,taken", cwd=tmp_path)
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"], results["run"]["partial"]) == (0, "conform", False)
    assert "Conform voor de klassen kanalen, taken. " in completed.stdout
    assert "Over het geheel is niet geoordeeld." in unwrapped(completed)
    judged = {one["id"]: one["verdict"] for one in results["classes"]}
    assert {name for name, verdict in judged.items() if verdict != "not-judged"} == {"kanalen", "taken"}
    assert [one["verdict"] for one in results["statements"]] == ["not-judged"]


def test_without_consent_nothing_is_written_and_nothing_is_conform(tmp_path):
    with ReferenceApi() as api:
        completed = api.run(cwd=tmp_path)
        assert api.records() == []
    results = read_results(tmp_path)
    assert completed.returncode == 4
    assert {exchange["request"]["method"] for exchange in results["exchanges"]} <= {"GET"}
    not_tested = [scenario for scenario in results["scenarios"] if scenario["verdict"] == "niet getoetst"]
    assert not_tested
    assert all("--write" in scenario["reason"] for scenario in not_tested)
    assert "--write" in unwrapped(completed)
    assert f"Verzoeken: {results['run']['requests']}" in completed.stdout.splitlines()


def test_the_token_stands_in_no_output_of_a_whole_run(tmp_path):
    with ReferenceApi() as api:
        completed = api.run("--write", "--tag", "C9167", cwd=tmp_path)
    texts = {file.name: file.read_text() for file in tmp_path.rglob("*") if file.is_file()}
    assert texts.keys() >= {"results.json", "report.html", "junit.xml"}
    for name, text in {**texts, "output": completed.stdout + completed.stderr}.items():
        assert api.token not in text, name
    assert "[geheim]" in texts["results.json"]
