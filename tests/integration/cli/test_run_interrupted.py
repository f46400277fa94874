"""A run that is stopped or killed, and `klantcheck cleanup`: nothing is left behind, or it is reported."""

import os
import re
import signal

import pytest

from tests.support.cli_runner import ROOT, SEED_PROFILE, klantcheck, read_results, start_klantcheck, wait_until
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

STANDING = {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"}


@pytest.mark.parametrize(
    ("number", "workers", "whole_group"),
    [  # each pair of a signal, a number of workers and who gets it
        (signal.SIGINT, "1", True),
        (signal.SIGINT, "2", False),
        (signal.SIGTERM, "1", False),
        (signal.SIGTERM, "2", True),
        (signal.SIGHUP, "1", True),
        (signal.SIGHUP, "2", False),
        (signal.SIGQUIT, "1", False),
        (signal.SIGQUIT, "2", True),
    ],
)
def test_who_stops_a_run_gets_everything_back(number, workers, whole_group, tmp_path):
    with ReferenceApi() as api:
        foreign = api.insert("Actor", STANDING)
        process = start_klantcheck(
            *("run", api.url, "--write", "--workers", workers), cwd=tmp_path, KLANTCHECK_TOKEN=api.token
        )
        wait_until(lambda: len(api.records()) > 5, "the run to make something")
        os.killpg(process.pid, number) if whole_group else process.send_signal(number)
        out, err = process.communicate(timeout=60)
        assert [record.id for record in api.records()] == [foreign.id]
    results = read_results(tmp_path)
    assert process.returncode == 4, out + err
    assert (results["verdict"], results["residue"]) == ("incomplete", [])
    assert "afgebroken" in results["run"]["stopped"]
    assert any(scenario["verdict"] == "niet getoetst" for scenario in results["scenarios"])
    assert "Traceback" not in out + err


def test_after_kill_9_the_ledger_cleans_up(tmp_path):
    with ReferenceApi() as api:
        foreign = api.insert("Actor", STANDING)
        process = start_klantcheck("run", api.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        wait_until(lambda: len(api.records()) > 5, "the run to make something")
        process.kill()
        process.communicate(timeout=60)
        assert len(api.records()) > 5
        (ledger,) = (tmp_path / "klantcheck-report").glob("grootboek-*.ndjson")

        wrong = klantcheck("cleanup", ledger, api.url, cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token")
        assert wrong.returncode == 2
        assert "was not written with this token" in wrong.stderr
        assert len(api.records()) > 5

        completed = klantcheck("cleanup", ledger, api.url, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        left = {record.id for record in api.records()}
        again = klantcheck("cleanup", ledger, api.url, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
    lost = "mogelijk is daar iets gemaakt" in completed.stdout
    assert completed.returncode == (6 if lost else 0), "only a request that was under way when it was killed is unsure"
    assert foreign.id in left
    assert len(left) <= 1 + lost
    gone, remaining = zip(
        *re.findall(r"(\d+) van (\d+) objecten (?:opgeruimd|waren er niet meer)", completed.stdout), strict=True
    )
    assert sum(map(int, gone)) == int(remaining[0])
    assert "0 van 0 objecten opgeruimd" in again.stdout


def test_what_cannot_be_taken_away_is_reported(tmp_path):
    with ReferenceApi() as api:
        api.store.delete = lambda _: None
        completed = api.run("--write", "--tag", "eis-C9167-R12", cwd=tmp_path)
        left = len(api.records())
    results = read_results(tmp_path)
    assert completed.returncode == 6
    assert left > 0
    assert len(results["residue"]) == left
    assert "staat er na het verwijderen nog" in results["residue"][0]["reason"]
    assert "klantcheck cleanup" in completed.stdout
    assert list((tmp_path / "klantcheck-report").glob("grootboek-*.ndjson"))


def test_cleanup_knows_the_profile_of_a_file(tmp_path):
    own = tmp_path / "eigen.yaml"

    own.write_text((ROOT / "profiles" / f"{SEED_PROFILE}.yaml").read_text())
    with ReferenceApi() as api:
        api.store.delete = lambda _: None
        completed = klantcheck(
            *("run", api.url, "--profile", "eigen.yaml", "--write", "--tag", "eis-C9167-R12"),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=api.token,
        )
        assert completed.returncode == 6, completed.stdout
        del api.store.delete
        (ledger,) = (tmp_path / "klantcheck-report").glob("grootboek-*.ndjson")
        elsewhere = tmp_path / "elders"
        elsewhere.mkdir()
        completed = klantcheck("cleanup", ledger, api.url, cwd=elsewhere, KLANTCHECK_TOKEN=api.token)
        assert completed.returncode == 0, completed.stdout + completed.stderr
        assert api.records() == []
