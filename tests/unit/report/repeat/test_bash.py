"""The script of a failed scenario shows the same failure at the same API, and leaves nothing there."""

import os
import re
import shutil
import subprocess

import pytest

from tests.support.builders import build_markup_results
from tests.support.in_process_run import run_in_process
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.registry import find_fault
from validator.report.repeat import repeats
from validator.report.repeat.bash import script
from validator.report.repeat.recipe import recipe

pytestmark = pytest.mark.skipif(
    not (shutil.which("curl") and shutil.which("jq")), reason="curl or jq is not installed: apt-get install curl jq"
)

FAULTS = [
    ("open-klant-2", "taak-uit-het-niets", "B8302-T1", r"POST|201", '"gevraagdeHandeling"'),
    ("open-klant-2", "actor-mist-nieuwste-taak", "F3839-A1", r"200", '"count": 0'),
    ("vng-crud-0.0.3", "nummer-begint-met", "B1767-T2", r"200", '"_embedded"'),
    ("vng-crud-0.0.3", "toelichting-te-lang", "F2120-R8", r"201", '"toelichting"'),
    ("informatiemodel-2024-03", "toelichting-afgekapt", "F2120-R8", r"200|201", '"toelichting"'),
    ("informatiemodel-2023-03", "status-niet-ingevuld", "C9167-R4", r"200|201", '"gevraagdeHandeling"'),
]


def run_script(text, folder, *arguments, **variables):
    (folder / "script.sh").write_text(text)
    return subprocess.run(
        ["bash", folder / "script.sh", *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize(("profile", "fault", "tag", "status", "shown"), FAULTS, ids=lambda value: str(value)[:24])
def test_the_script_shows_the_failure_again_and_leaves_nothing(tmp_path, profile, fault, tag, status, shown):
    with ReferenceApi(profile, faults=[find_fault(fault)]) as api:
        results = run_in_process(profile, api.token, tmp_path, url=api.url, tag=tag)
        assert api.records() == []
        unmet = [scenario for scenario in results["scenarios"] if scenario["verdict"] == "voldoet niet"]
        assert unmet
        for scenario in unmet:
            completed = run_script(script(recipe(results, scenario)), tmp_path, KLANTCHECK_TOKEN=api.token)
            assert completed.returncode == 0, completed.stderr
            assert api.records() == [], completed.stdout
            *_, failing = completed.stdout.partition("=== Hier gaat het mis ===")
            assert re.search(rf"  status ({status})\n", failing), completed.stdout
            assert shown in failing
            assert scenario["reason"] in failing
            assert "null" not in re.findall(r"opgeruimd: \d+ (\S+)", completed.stdout)
            assert set(re.findall(r"opgeruimd: (\d+)", completed.stdout)) <= {"204"}
            assert api.token not in completed.stdout


def test_a_script_runs_nothing_of_what_a_target_sent(tmp_path):
    results = build_markup_results()
    for name, text in repeats(results).items():
        if name.endswith(".sh"):
            checked = subprocess.run(["bash", "-n"], input=text, text=True, capture_output=True, check=False)
            assert checked.returncode == 0, checked.stderr
            assert not [line for line in text.split("\n") if line.startswith(("<", "::"))]


@pytest.mark.slow
def test_a_script_asks_for_the_token(tmp_path):
    with ReferenceApi(faults=[find_fault("status-niet-ingevuld")]) as api:
        results = run_in_process(api.profile.id, api.token, tmp_path, url=api.url, tag="C9167-R4")
        [scenario, *_] = [entry for entry in results["scenarios"] if entry["verdict"] == "voldoet niet"]
        completed = run_script(script(recipe(results, scenario)), tmp_path, KLANTCHECK_TOKEN="")
        assert completed.returncode != 0
        assert "zet het token in KLANTCHECK_TOKEN" in completed.stderr
        assert api.records() == []


def test_a_record_names_no_variable_of_others():
    results = build_markup_results()
    exchange = results["exchanges"][0]
    exchange["request"]["headers"] = [["Authorization", "[geheim]"], ["X-Sleutel", "[geheim]"]]
    exchange["curl"] = "curl -H 'Authorization: Token $KLANTCHECK_TOKEN' -H 'X-Sleutel: $AWS_SECRET_ACCESS_KEY' x"
    scenario = next(one for one in results["scenarios"] if any(step["exchanges"] for step in one["steps"]))
    assert recipe(results, scenario).secrets == ["KLANTCHECK_TOKEN"]
    assert "AWS" not in script(recipe(results, scenario))
