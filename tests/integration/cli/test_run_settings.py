"""The settings of a run: environment variables, klantcheck.yaml, edition and profile."""

import json

import pytest

from tests.support.cli_runner import klantcheck, read_results

pytestmark = pytest.mark.slow


def test_options_come_from_the_environment_and_the_settings_file(tmp_path):
    (tmp_path / "eigen.yaml").write_text("tag: C9167\nreport: uit-bestand\n")
    completed = klantcheck("--config", "eigen.yaml", "run", cwd=tmp_path, KLANTCHECK_REPORT="uit-omgeving")
    assert completed.returncode == 4
    assert (tmp_path / "uit-omgeving" / "results.json").is_file()
    assert not (tmp_path / "uit-bestand").exists()
    results = json.loads((tmp_path / "uit-omgeving" / "results.json").read_text())
    assert any("C9167" in cause for cause in results["run"]["partial_because"])


def test_other_installed_pytest_settings_do_not_reach_the_run(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    (tmp_path / "conftest.py").write_text("raise RuntimeError\n")
    completed = klantcheck("run", "--tag", "eis-C9167-R12", cwd=tmp_path, PYTEST_ADDOPTS="--collect-only")
    assert completed.returncode == 4, completed.stdout + completed.stderr
    assert any(scenario["verdict"] == "voldoet" for scenario in read_results(tmp_path)["scenarios"])


@pytest.mark.parametrize(("edition", "expected"), [("2024-03", "2024-03-1"), ("2023-03-1", "2023-03-1")])
def test_an_edition_or_a_set_is_run_by_the_profile_of_its_own_pages(tmp_path, edition, expected):
    completed = klantcheck("run", "--edition", edition, "--tag", "@klasse-zaak-koppeling", cwd=tmp_path)
    results = read_results(tmp_path)
    assert completed.returncode == 4, completed.stdout + completed.stderr
    assert results["profile"]["id"] == f"informatiemodel-{expected.rpartition('-')[0]}"
    assert results["set"]["id"] == expected
    assert results["run"]["partial_because"] == ["alleen de scenario's met @klasse-zaak-koppeling"]
