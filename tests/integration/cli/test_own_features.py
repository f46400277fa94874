"""Requirements and features of a user's own: judged apart, on the same steps, without code of their folder."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.cli_runner import ROOT, klantcheck, read_results

pytestmark = pytest.mark.slow

EXAMPLE = ROOT / "examples" / "eigen-eisen"
TAG = "VBS-1 or VBS-2 or C9167-R12"


@pytest.fixture
def own(tmp_path):
    """A copy of the example, in the folder eigen of the working directory."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "eigen"))


def own_results(folder):
    return json.loads((folder / "klantcheck-report" / "eigen" / "results.json").read_text())


@pytest.fixture(scope="module")
def with_example(tmp_path_factory):
    """A run with the example of the docs, as (completed process, working directory); code in the folder would show."""
    folder = tmp_path_factory.mktemp("eigen-eisen")
    copied = Path(shutil.copytree(EXAMPLE, folder / "eigen"))
    for name in ("conftest.py", "test_x.py", "steps.py", "sitecustomize.py", "__init__.py"):
        (copied / name).write_text(f"open({str(folder / 'uitgevoerd')!r}, 'w')\n")
    (folder / "conftest.py").write_text(f"open({str(folder / 'uitgevoerd')!r}, 'w')\n")
    arguments = ("run", "--features", "eigen", "--tag", TAG, "--profile", "open-klant-2")
    return klantcheck(*arguments, cwd=folder), folder


def test_the_example_is_carried_out_and_judged_apart(with_example):
    completed, folder = with_example
    results, own = read_results(folder), own_results(folder)
    assert completed.returncode == 4, completed.stdout + completed.stderr
    assert [entry["verdict"] for entry in own["requirements"]] == ["voldoet", "voldoet"]
    assert [entry["id"] for entry in own["statements"]] == ["own"]
    assert own["set"] == {**own["set"], "id": "voorbeeldstad-1", "title": "Eigen eisen van Voorbeeldstad"}
    assert all(scenario["steps"] for scenario in own["scenarios"])
    assert results["set"]["id"] == "2024-03-1"
    assert not {"VBS-1", "VBS-2"} & {entry["id"] for entry in results["requirements"]}
    assert not any("VBS" in scenario["id"] for scenario in results["scenarios"])
    assert results["own"]["counts"]["voldoet"] == 2


def test_the_report_on_them_is_verified_with_their_folder(with_example, tmp_path):
    _, folder = with_example
    report = shutil.copytree(folder / "klantcheck-report", tmp_path / "rapport")
    own = ("verify", "rapport/eigen", "--features", str(EXAMPLE))
    assert klantcheck("verify", "rapport", cwd=tmp_path).returncode == 0
    assert klantcheck(*own, cwd=tmp_path).returncode == 0
    unnamed = klantcheck("verify", "rapport/eigen", cwd=tmp_path)
    assert (unnamed.returncode, "name the folder of its requirements with --features" in unnamed.stderr) == (2, True)
    path = report / "eigen" / "results.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "verdict": "conform"}))
    edited = klantcheck(*own, cwd=tmp_path)
    assert edited.returncode == 1
    assert "verdict: er staat conform" in edited.stdout
    path.unlink()
    missing = klantcheck("verify", "rapport", cwd=tmp_path)
    assert (missing.returncode, "eigen/results.json ontbreekt" in missing.stdout) == (1, True)


def test_the_outputs_show_them_apart(with_example):
    completed, folder = with_example
    assert "Eigen eisen van Voorbeeldstad (set voorbeeldstad-1), profiel open-klant-2" in completed.stdout
    assert "2 van 2 eisen getoetst" in completed.stdout
    assert "zij veranderen de uitkomst niet" in completed.stdout
    page = (folder / "klantcheck-report" / "report.html").read_text()
    assert 'href="eigen/report.html"' in page
    own_page = (folder / "klantcheck-report" / "eigen" / "report.html").read_text()
    assert "De afdeling Burgerzaken is op naam te vinden" in own_page
    assert "voor de eigen eisen" in own_page


def test_no_code_of_the_folder_or_around_it_is_loaded(with_example):
    _, folder = with_example
    assert not (folder / "uitgevoerd").exists()


def test_a_requirement_of_ones_own_that_is_not_met_changes_neither_verdict_nor_exit_code(own, tmp_path):
    feature = own / "klantcontact.feature"
    text = feature.read_text()
    feature.write_text(
        text.replace('klantcontact "Wil de afspraak verzetten. Liefst', 'klantcontact "Wilde iets. Liefst')
    )
    klantcheck("run", "--tag", TAG.rpartition(" ")[2], "--report", "zonder", cwd=tmp_path)
    completed = klantcheck("run", "--features", "eigen", "--tag", TAG, "--workers", "2", cwd=tmp_path)
    without = json.loads((tmp_path / "zonder" / "results.json").read_text())
    results, judged = read_results(tmp_path), own_results(tmp_path)
    assert judged["requirements"][0]["verdict"] == "voldoet niet"
    assert judged["exit_code"] == 1
    assert completed.returncode == without["exit_code"] == results["exit_code"]
    for key in ("set", "verdict", "statements", "classes", "warnings", "causes"):
        assert results[key] == without[key], key
    assert [(one["id"], one["verdict"]) for one in results["requirements"]] == [
        (one["id"], one["verdict"]) for one in without["requirements"]
    ]
    assert "Wilde iets" in completed.stdout


NAMES = ("De inhoud van een klantcontact blijft zoals zij is ingevoerd", "De afdeling Burgerzaken is op naam te vinden")
REGISTER = "eisen.yaml"
FEATURE = "klantcontact.feature"


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (REGISTER, "id: VBS-1", "id: C9167-R12", "eisen.yaml, line 4, column 3: 'C9167-R12' is an id of the standard"),
        (REGISTER, "id: VBS-2", "id: VBS-1", "'VBS-1' is an id of this register; choose another one."),
        (REGISTER, "level: MUST", "levl: MUST", "eisen.yaml, line 5, column 3: /requirements/0/levl is not known here"),
        (REGISTER, "set: ", "set: 2024-03-", "line 1, column 1: /set must be written in another form"),
        (FEATURE, "@eis-VBS-1", "@eis-VBS-3", "line 5: the register has no requirement 'VBS-3'; did you mean 'VBS-"),
        (FEATURE, "@id-VBS-inhoud", "", "line 5: the scenario has no id"),
        (FEATURE, "@id-VBS-inhoud", "@id-C0534-taak", "'C0534-taak' is the id of a scenario of the standard"),
        (FEATURE, "@MUST", "@SHOULD", "has the level MUST in the register"),
        (FEATURE, "medewerker een klantcontact regis", "medewerker een klantcontact regs", "line 6: there is no step"),
        (FEATURE, "een klantcontact registreert:", "een klantcontact regstreert:", "; did you mean 'de medewerker "),
        (FEATURE, "Dan staat de actor in het resultaat", "", "a scenario without a step Dan shows nothing"),
        (FEATURE, "Functionaliteit:", "Functie:", "klantcontact.feature: is no Gherkin"),
        (FEATURE, "@eis-VBS-2", "@eis-VBS-1", "no scenario checks the requirement 'VBS-2'"),
        (FEATURE, NAMES[1], NAMES[0], "another scenario of this feature has the name"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_folder_is_said_with_its_place_before_anything_is_sent(
    own, tmp_path, file, old, new, message
):
    text = (own / file).read_text()
    assert old in text
    (own / file).write_text(text.replace(old, new, 1))
    completed = klantcheck("run", "--features", "eigen", "--tag", TAG.rpartition(" ")[2], cwd=tmp_path)
    assert completed.returncode == 2, completed.stdout + completed.stderr
    assert message in completed.stderr
    assert f"eigen/{file}" in completed.stderr or "requirement 'VBS-2'" in completed.stderr
    assert "Traceback" not in completed.stderr
    assert not (tmp_path / "klantcheck-report").exists()


PASSWD = "root:x:0:0:root:/root:/bin/bash\ngeheim:x:1000:1000::/home/geheim:/bin/sh\n"


@pytest.mark.parametrize("name", ["x.feature", "x.yaml"])
@pytest.mark.parametrize("link", [True, False], ids=["link", "file"])
def test_a_file_of_something_else_shows_none_of_its_lines(own, tmp_path, name, link):
    (tmp_path / "elders").write_text(PASSWD)
    if name == "x.yaml":
        (own / REGISTER).unlink()
    if link:
        (own / name).symlink_to(tmp_path / "elders")
    else:
        (own / name).write_text(PASSWD)
    completed = klantcheck("run", "--features", "eigen", cwd=tmp_path)
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1), completed.stdout + completed.stderr
    assert "root" not in completed.stderr.replace(str(tmp_path), "")
    assert "geheim" not in completed.stderr
    assert not link or "is a link out of" in completed.stderr


@pytest.mark.parametrize("line", ["a" * 100_000, 'is "x" ' * 10_000], ids=["word", "values"])
def test_a_step_without_end_is_one_short_sentence(own, tmp_path, line):
    with (own / FEATURE).open("a") as file:
        file.write(f"\n    Dan {line}\n")
    completed = klantcheck("run", "--features", "eigen", cwd=tmp_path)
    assert completed.returncode == 2
    assert len(completed.stderr) < 600


@pytest.mark.parametrize(
    ("folder", "message"),
    [("weg", "there is no such folder"), (".", "holds 0 registers (.yaml) and 0 features (.feature)")],
)
def test_no_such_folder(folder, message, tmp_path):
    completed = klantcheck("run", "--features", folder, cwd=tmp_path)
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1)
    assert message in completed.stderr


def test_the_folder_is_not_taken_from_a_file_that_was_merely_found(own, tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("features: eigen\n")
    completed = klantcheck("run", cwd=tmp_path)
    assert completed.returncode == 2
    assert "'features' is not taken from a file that was merely found" in completed.stderr
