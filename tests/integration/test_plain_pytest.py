"""Plain pytest in a checkout, as an engineer uses it; and a suite that is not as it was published."""

import os
import re
import signal

import pytest

from tests.support.cli_runner import run_pytest, start_pytest, wait_until
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.registry import find_fault
from validator.requirements.registers import all_requirements
from validator.requirements.sets import load_set

pytestmark = pytest.mark.slow

NUMBER = len(load_set("2023-03").scenarios)

SCENARIO = "features/cases/C9167_terugbelverzoek.feature"
STANDING = {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"}


def against(api, *arguments):
    options = ("--target", api.url, "--profile", api.profile.id, "--write")
    return run_pytest(*options, *arguments, KLANTCHECK_TOKEN=api.token)


@pytest.fixture(scope="module")
def whole_run():
    """A whole run without a target."""
    return run_pytest("-q")


def test_without_a_target_the_embedded_reference_api_is_tested(whole_run):
    assert whole_run.returncode == 0, whole_run.stdout
    summary = re.search(
        r"0 fout, 0 voldoet niet, 0 niet getoetst, (\d+) voldoet, (\d+) niet van toepassing", whole_run.stdout
    )
    assert summary, whole_run.stdout
    assert sum(map(int, summary.groups())) == NUMBER


@pytest.mark.parametrize(
    "selection",
    [["-k", "telefoonnummer"], ["-m", "C9167 and SHOULD"], ["-n", "2", "-m", "C0992"], [SCENARIO, "-x"]],
    ids=["k", "m", "n", "file"],
)
def test_a_selection_runs_and_cleans_up(selection):
    with ReferenceApi("open-klant-2") as api:
        completed = against(api, *selection)
        assert api.records() == []
    assert completed.returncode == 0, completed.stdout
    assert "profiel open-klant-2 0.9.0" in completed.stdout
    assert "editie 2024-03 (set 2024-03-1): 0 fout, 0 voldoet niet, 0 niet getoetst" in completed.stdout


def test_each_worker_gets_the_token_of_the_embedded_reference_api():
    completed = run_pytest("-v", "-n", "2", "-m", "C0992")
    assert completed.returncode == 0, completed.stdout
    assert {"[gw0]", "[gw1]"} <= set(re.findall(r"\[gw\d\]", completed.stdout)), completed.stdout


def test_the_order_of_the_scenarios_makes_no_difference(whole_run):
    shuffled = run_pytest("-q", "-p", "benchmarks.shuffled", "--shuffle", "7")
    ordered_summary, shuffled_summary = (run.stdout.splitlines()[-1] for run in (whole_run, shuffled))
    assert re.match(r"\d+ passed, \d+ skipped", shuffled_summary), shuffled_summary
    assert shuffled_summary.partition(" in ")[0] == ordered_summary.partition(" in ")[0]


def test_every_scenario_can_run_alone():
    completed = run_pytest("-q", "-p", "benchmarks.alone")
    assert completed.returncode == 0, completed.stdout
    assert f"0 fout, 0 voldoet niet, 0 niet getoetst, {NUMBER - 1} voldoet, 1 niet van toepassing" in completed.stdout


def explained(requirement_id):
    """How a test names a requirement: id, level, statement and source."""
    requirement = next(requirement for requirement in all_requirements() if requirement.id == requirement_id)
    return f"eis {requirement.id} ({requirement.level}): {requirement.statement} [{requirement.source}]"


def test_a_failure_shows_expected_and_actual_and_how_to_repeat_it():
    fault = find_fault("status-niet-ingevuld")
    with ReferenceApi(faults=[fault]) as api:
        completed = against(api, SCENARIO, "-m", f"eis-{fault.requirement}")
        assert api.records() == []
    assert completed.returncode == 1
    assert "voldoet niet: " in completed.stdout
    assert "gevraagd: " in completed.stdout
    assert explained(fault.requirement) in completed.stdout
    assert "verzoek, zoals vastgelegd: curl " in completed.stdout
    assert "$KLANTCHECK_TOKEN" in completed.stdout
    assert api.token not in completed.stdout + completed.stderr


def test_advice_names_its_requirement_too():
    fault = find_fault("toelichting-overgenomen")
    with ReferenceApi(faults=[fault]) as api:
        completed = against(api, "-m", f"eis-{fault.requirement}")
    assert completed.returncode == 0, completed.stdout
    assert "(SHOULD)" in explained(fault.requirement)
    assert explained(fault.requirement) in completed.stdout


def test_the_first_failure_ends_it_with_x():
    with ReferenceApi(faults=[find_fault("status-niet-ingevuld")]) as api:
        completed = against(api, SCENARIO, "-x")
        assert api.records() == []
    assert completed.returncode == 1
    assert "stopping after 1 failures" in completed.stdout


def test_without_consent_nothing_looks_passed():
    with ReferenceApi() as api:
        completed = run_pytest(SCENARIO, "--target", api.url, "-m", "eis-C9167-R12", KLANTCHECK_TOKEN=api.token)
        assert api.records() == []
    assert completed.returncode == 1
    assert "0 voldoet," in completed.stdout
    assert "--write" in completed.stdout


@pytest.mark.parametrize(
    ("options", "variables", "code", "message"),
    [
        (["--profile", "open-klnt-2"], {}, 4, "did you mean 'open-klant-2'?"),
        (["--edition", "2022"], {}, 4, "choose from 2023-03"),
        (["--target", "http://127.0.0.1:9/api"], {}, 4, "KLANTCHECK_TOKEN"),
        (["--target", "http://127.0.0.1:9/api"], {"KLANTCHECK_TOKEN": "geheim-token"}, 3, "daar luistert niemand"),
        (
            ["--target", "http://127.0.0.1:9/api", "-n", "2"],
            {"KLANTCHECK_TOKEN": "geheim-token"},
            3,
            "luistert niemand",
        ),
    ],
)
def test_bad_input_gets_one_sentence(options, variables, code, message):
    completed = run_pytest(SCENARIO, *options, **variables)
    assert completed.returncode == code, completed.stdout + completed.stderr
    assert message in completed.stdout + completed.stderr
    assert "Traceback" not in completed.stdout + completed.stderr


def test_a_wrong_token_is_one_sentence():
    with RawServer(fixed_response("401 Unauthorized", b"{}")) as server:
        completed = run_pytest(SCENARIO, "--target", server.url, "--write", KLANTCHECK_TOKEN="geheim-token")
        assert len(server.requests) == 1
    assert completed.returncode == 3
    assert "token wordt niet aanvaard" in completed.stdout + completed.stderr


def test_collecting_asks_nothing_of_the_target():
    with RawServer(fixed_response()) as server:
        completed = run_pytest("--collect-only", "-q", "--target", server.url, KLANTCHECK_TOKEN="geheim-token")
        assert server.requests == []
    assert completed.returncode == 0
    assert completed.stdout.count("::") == NUMBER


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_who_stops_it_gets_everything_back(number):
    with ReferenceApi() as api:
        foreign = api.insert("Actor", STANDING)
        process = start_pytest(SCENARIO, "--target", api.url, "--write", "-q", KLANTCHECK_TOKEN=api.token)
        wait_until(lambda: len(api.records()) > 5, "the run to make something")
        os.kill(process.pid, number)
        out, _ = process.communicate(timeout=60)
        assert [record.id for record in api.records()] == [foreign.id], out
    assert process.returncode == 2, out
