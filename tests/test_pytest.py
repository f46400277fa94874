"""Plain pytest in a checkout, as an engineer uses it; and a suite that is not as it was published."""

import os
import re
import shutil
import signal
import subprocess
import sys

import pytest

from tests.commands import ROOT, Api, anew, environment, results, until
from tests.servers import Raw, answer
from validator import sets
from validator.reference.faults.catalogue import find

NUMBER = len(sets.the_set("2023-03").scenarios)

SCENARIO = "features/cases/C9167_terugbelverzoek.feature"
STANDING = {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"}


def command(*arguments):
    # hypothesis is only for our own tests, and imported for a summary that is empty
    plugins = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest")
    return [sys.executable, "-m", "pytest", *plugins, *arguments]


def ran(*arguments, cwd=ROOT, **variables):
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def against(api, *arguments):
    options = ("--target", api.url, "--profile", api.profile.id, "--write")
    return ran(*options, *arguments, KLANTCHECK_TOKEN=api.token)


def test_without_a_target_the_embedded_reference_api_is_tested():
    done = ran("-q")
    assert done.returncode == 0, done.stdout
    told = re.search(r"0 fout, 0 voldoet niet, 0 niet getoetst, (\d+) voldoet, (\d+) niet van toepassing", done.stdout)
    assert told, done.stdout
    assert sum(map(int, told.groups())) == NUMBER


@pytest.mark.parametrize(
    "selection",
    [["-k", "telefoonnummer"], ["-m", "C9167 and SHOULD"], ["-n", "2", "-m", "C0992"], [SCENARIO, "-x"]],
    ids=["k", "m", "n", "file"],
)
def test_a_selection_runs_and_cleans_up(selection):
    with Api("open-klant-2") as api:
        done = against(api, *selection)
        assert api.held() == []
    assert done.returncode == 0, done.stdout
    assert "open-klant-2, editie 2024-03 (set 2024-03-1): 0 fout, 0 voldoet niet, 0 niet getoetst" in done.stdout


def test_each_worker_gets_the_token_of_the_embedded_reference_api():
    done = ran("-v", "-n", "2", "-m", "C0992")
    assert done.returncode == 0, done.stdout
    assert {"[gw0]", "[gw1]"} <= set(re.findall(r"\[gw\d\]", done.stdout)), done.stdout


def test_the_order_of_the_scenarios_makes_no_difference():
    told = [ran("-q", "-p", "benchmarks.shuffled", "--shuffle", seed).stdout.splitlines()[-1] for seed in ("7", "8")]
    assert all(re.match(r"\d+ passed, \d+ skipped", line) for line in told), told
    assert told[0].partition(" in ")[0] == told[1].partition(" in ")[0]


def test_every_scenario_can_run_alone():
    done = ran("-q", "-p", "benchmarks.alone")
    assert done.returncode == 0, done.stdout
    assert f"0 fout, 0 voldoet niet, 0 niet getoetst, {NUMBER - 1} voldoet, 1 niet van toepassing" in done.stdout


def test_a_failure_says_what_was_asked_what_came_and_how_to_repeat_it():
    fault = find("status-niet-ingevuld")
    with Api(faults=[fault]) as api:
        done = against(api, "-m", f"eis-{fault.breaks}")
        assert api.held() == []
    assert done.returncode == 1
    assert "voldoet niet: " in done.stdout
    assert "gevraagd: " in done.stdout
    assert "herhaal: curl " in done.stdout
    assert "$KLANTCHECK_TOKEN" in done.stdout
    assert api.token not in done.stdout + done.stderr


def test_the_first_failure_ends_it_with_x():
    with Api(faults=[find("status-niet-ingevuld")]) as api:
        done = against(api, "-x")
        assert api.held() == []
    assert done.returncode == 1
    assert "stopping after 1 failures" in done.stdout


def test_without_consent_nothing_looks_passed():
    with Api() as api:
        done = ran("--target", api.url, "-m", "eis-C9167-R12", KLANTCHECK_TOKEN=api.token)
        assert api.held() == []
    assert done.returncode == 1
    assert "0 voldoet," in done.stdout
    assert "--write" in done.stdout


@pytest.mark.parametrize(
    ("options", "variables", "code", "said"),
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
def test_bad_input_gets_one_sentence(options, variables, code, said):
    done = ran(*options, **variables)
    assert done.returncode == code, done.stdout + done.stderr
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_wrong_token_is_one_sentence():
    with Raw(answer("401 Unauthorized", b"{}")) as server:
        done = ran("--target", server.url, "--write", KLANTCHECK_TOKEN="geheim-token")
        assert len(server.requests) == 1
    assert done.returncode == 3
    assert "token wordt niet aanvaard" in done.stdout + done.stderr


def test_collecting_asks_nothing_of_the_target():
    with Raw(answer()) as server:
        done = ran("--collect-only", "-q", "--target", server.url, KLANTCHECK_TOKEN="geheim-token")
        assert server.requests == []
    assert done.returncode == 0
    assert done.stdout.count("::") == NUMBER


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_who_stops_it_gets_everything_back(number):
    with Api() as api:
        foreign = api.holds("Actor", STANDING)
        process = subprocess.Popen(
            command("--target", api.url, "--write", "-q"),
            cwd=ROOT,
            env=environment(KLANTCHECK_TOKEN=api.token),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        until(lambda: len(api.held()) > 5, "the run to make something")
        os.kill(process.pid, number)
        out, _ = process.communicate(timeout=60)
        assert [one.id for one in api.held()] == [foreign.id], out
    assert process.returncode == 2, out


# a suite that was edited


@pytest.fixture
def checkout(tmp_path):
    """A copy of the suite that may be edited."""
    copy = tmp_path / "suite"
    for name in ("features", "profiles", "schemas", "steps", "validator"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "_suite"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


def edited(checkout, tmp_path, change):
    feature = checkout / SCENARIO
    text = feature.read_text()
    changed = change(text)
    assert changed != text
    feature.write_text(changed)
    return anew("run", cwd=tmp_path, PYTHONPATH=str(checkout))


def test_an_edited_feature_makes_the_run_partial(checkout, tmp_path):
    done = edited(checkout, tmp_path, lambda text: text.replace("Wittewiek", "Wittewieksen"))
    made = results(tmp_path)
    assert (done.returncode, made["verdict"], made["run"]["partial"]) == (4, "incomplete", True)
    assert any("C9167" in one for one in made["run"]["partial_because"])


def test_a_feature_that_is_gone_makes_the_run_partial(checkout, tmp_path):
    (checkout / SCENARIO).unlink()
    done = anew("run", cwd=tmp_path, PYTHONPATH=str(checkout))
    made = results(tmp_path)
    assert (done.returncode, made["verdict"], made["run"]["partial"]) == (4, "incomplete", True)
    untested = {one["id"] for one in made["requirements"] if one["verdict"] == "niet getoetst"}
    assert "C9167-R12" in untested


def test_a_feature_that_is_no_gherkin_is_told_with_its_line(checkout, tmp_path):
    done = edited(checkout, tmp_path, lambda text: text.replace("Functionaliteit:", "Functionalitijd:", 1))
    assert done.returncode == 2
    assert "C9167_terugbelverzoek.feature" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_step_that_nobody_defined_is_our_fault_and_never_the_targets(checkout, tmp_path):
    done = edited(
        checkout,
        tmp_path,
        lambda text: text.replace("Dan is de betrokkene geregistreerd", "Dan is de betrokkene blij", 1),
    )
    made = results(tmp_path)
    assert (done.returncode, made["verdict"]) == (5, "error")
    assert [one["verdict"] for one in made["scenarios"]].count("fout") == 1
    assert all(one["verdict"] != "voldoet niet" for one in made["scenarios"])


def test_a_step_that_crashes_is_our_fault_and_never_the_targets(checkout, tmp_path):
    steps = checkout / "steps" / "inhoud.py"
    text = steps.read_text()
    changed = text.replace("    document = story.document(what)\n", "    document = story.dokument(what)\n", 1)
    assert changed != text
    steps.write_text(changed)
    done = anew("run", "--class", "terugbelverzoek", cwd=tmp_path, PYTHONPATH=str(checkout))
    made = results(tmp_path)
    assert (done.returncode, made["verdict"]) == (5, "error")
    wrong = [one for one in made["scenarios"] if one["verdict"] == "fout"]
    assert wrong
    assert all("dokument" in one["reason"] for one in wrong)
    assert made["residue"] == []
