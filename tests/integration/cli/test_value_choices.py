"""A run judges values by the choice of the target where its settings file has one."""

import re

import pytest

from tests.support.cli_runner import klantcheck, read_results

pytestmark = pytest.mark.slow

CHANNELS = "values:\n  Kanaal: {good: [Telefoon, balie], refused: '.*', because: Onze eigen lijst.}\n"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_run_judges_by_the_choice_of_the_target_and_shows_it(tmp_path, workers):
    (tmp_path / "klantcheck.yaml").write_text(CHANNELS)
    completed = klantcheck(
        "run", "--profile", "open-klant-2", "--tag", "eis-WRD-R1", "--workers", workers, cwd=tmp_path
    )
    assert completed.returncode == 1, "the reference API takes every channel"
    assert "Door dit doel zelf gekozen, in plaats van door het profiel: Kanaal." in completed.stdout
    results = read_results(tmp_path)
    failed = [scenario for scenario in results["scenarios"] if scenario["verdict"] == "voldoet niet"]
    assert [scenario["id"] for scenario in failed] == ["WRD-kanaal-vrij"]
    assert "volgens de keuze van dit doel: Onze eigen lijst" in failed[0]["reason"]
    assert [choice["domain"] for choice in results["choices"] if choice["said_by"] == "target"] == ["Kanaal"]


def test_a_choice_that_cannot_be_used_ends_with_exit_code_2(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("values:\n  Kanaal: {good: '(', because: x}\n")
    completed = klantcheck("run", cwd=tmp_path)
    assert completed.returncode == 2
    assert re.match(r"klantcheck: \S*klantcheck.yaml, line 2: '\(' is no regular expression", completed.stderr)
    assert completed.stderr.count("\n") == 1
    assert not (tmp_path / "klantcheck-report").exists()
