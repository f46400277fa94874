"""A run of a suite that was edited: partial, or an error of the suite, and never a fault of the target."""

import shutil

import pytest

from tests.support.cli_runner import ROOT, klantcheck_in_new_interpreter, read_results

pytestmark = pytest.mark.slow

SCENARIO = "features/cases/C9167_terugbelverzoek.feature"
CLASS = "terugbelverzoek"


@pytest.fixture
def checkout(tmp_path):
    """A copy of the suite that may be edited."""
    copy = tmp_path / "suite"
    for name in ("features", "profiles", "schemas", "steps", "validator"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "_suite"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


def run_of(checkout, folder):
    """A run with the edited suite, of the class of the feature that is edited."""
    return klantcheck_in_new_interpreter("run", "--class", CLASS, cwd=folder, PYTHONPATH=str(checkout))


def edited(checkout, tmp_path, change):
    feature = checkout / SCENARIO
    text = feature.read_text()
    changed = change(text)
    assert changed != text
    feature.write_text(changed)
    return run_of(checkout, tmp_path)


def test_an_edited_feature_makes_the_run_partial(checkout, tmp_path):
    completed = edited(checkout, tmp_path, lambda text: text.replace("Wittewiek", "Wittewieksen"))
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"], results["run"]["partial"]) == (4, "incomplete", True)
    assert any("C9167" in cause for cause in results["run"]["partial_because"])


def test_a_feature_that_is_gone_makes_the_run_partial(checkout, tmp_path):
    (checkout / SCENARIO).unlink()
    completed = run_of(checkout, tmp_path)
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"], results["run"]["partial"]) == (4, "incomplete", True)
    untested = {
        requirement["id"] for requirement in results["requirements"] if requirement["verdict"] == "niet getoetst"
    }
    assert "C9167-R12" in untested


def test_a_feature_that_is_no_gherkin_is_reported_with_its_line(checkout, tmp_path):
    completed = edited(checkout, tmp_path, lambda text: text.replace("Functionaliteit:", "Functionalitijd:", 1))
    assert completed.returncode == 2
    assert "C9167_terugbelverzoek.feature" in completed.stderr
    assert "Traceback" not in completed.stderr


def test_a_step_that_nobody_defined_is_our_fault_and_never_the_targets(checkout, tmp_path):
    completed = edited(
        checkout,
        tmp_path,
        lambda text: text.replace("Dan is de betrokkene geregistreerd", "Dan is de betrokkene blij", 1),
    )
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"]) == (5, "error")
    assert [scenario["verdict"] for scenario in results["scenarios"]].count("fout") == 1
    assert all(scenario["verdict"] != "voldoet niet" for scenario in results["scenarios"])


def test_a_step_that_crashes_is_our_fault_and_never_the_targets(checkout, tmp_path):
    steps = checkout / "steps" / "inhoud.py"
    text = steps.read_text()
    changed = text.replace("    document = context.document(what)\n", "    document = context.dokument(what)\n", 1)
    assert changed != text
    steps.write_text(changed)
    completed = run_of(checkout, tmp_path)
    results = read_results(tmp_path)
    assert (completed.returncode, results["verdict"]) == (5, "error")
    wrong = [scenario for scenario in results["scenarios"] if scenario["verdict"] == "fout"]
    assert wrong
    assert all("dokument" in scenario["reason"] for scenario in wrong)
    assert results["residue"] == []
