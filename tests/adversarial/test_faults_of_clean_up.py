"""A fault of ours during clean-up is told as such, once; what stays behind is residue, and stays in the ledger."""

import json
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

from tests.adversarial.test_lost_answers import lose, losing_session
from tests.support.cli_runner import ROOT, environment, klantcheck, read_results
from tests.support.patched_cli import run_patched
from tests.support.reference_api import ReferenceApi
from tests.support.session import create_klantcontact, open_session
from validator.target import deletion, lost_answers
from validator.target.deletion import OURS, Deletion
from validator.target.location import is_object_url

BROKEN = "de toets op het adres faalt"
PATCH = f"""
from validator.target import cleanup, deletion
def broken(*_): raise RuntimeError({BROKEN!r})
{{name}} = broken
"""
"""Has a function of the clean-up raise."""


def broken(*_):
    raise RuntimeError(BROKEN)


def run_broken(api, name, folder, *arguments):
    """A run, in a process of its own, in which a function of the clean-up raises."""
    command = ["run", api.url, "--profile", api.profile.id, "--write", "--tag", "eis-C9167-R1", *arguments]
    return run_patched(PATCH.format(name=name), command, folder, api.token)


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_fault_of_ours_is_no_residue_alone(tmp_path, workers):
    with ReferenceApi("open-klant-2") as api:
        completed = run_broken(api, "deletion.is_object_url", tmp_path, "--workers", workers)
        left = len(api.records())
        results = read_results(tmp_path)
        assert completed.returncode == 5, completed.stdout + completed.stderr
        assert results["exit_code"] == 5
        assert BROKEN in results["run"]["suite"]
        assert left > 0
        assert {entry["reason"] for entry in results["residue"]} == {OURS}
        assert len(results["residue"]) == left
        assert json.dumps(results).count(BROKEN) == 1, "told once"
        assert completed.stdout.count(BROKEN) == 1
        cases = ET.parse(tmp_path / "klantcheck-report" / "junit.xml").findall(
            ".//testcase[@name='conformiteit']/error"
        )
        assert [BROKEN in case.get("message", "") for case in cases] == [True]
        assert BROKEN in (tmp_path / "klantcheck-report" / "report.html").read_text()
        verified = klantcheck("verify", "klantcheck-report", cwd=tmp_path)
        assert verified.returncode == 0, verified.stdout + verified.stderr
        [ledger] = (tmp_path / "klantcheck-report").glob("grootboek-*.ndjson")
        cleaned = klantcheck("cleanup", ledger, api.url, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        assert cleaned.returncode == 0, cleaned.stdout + cleaned.stderr
        assert api.records() == []


@pytest.mark.slow
def test_a_worker_tells_a_fault_that_the_process_in_control_does_not_have(tmp_path):
    with ReferenceApi("open-klant-2") as api:
        completed = run_broken(api, "cleanup.account_of", tmp_path, "--workers", "2")  # only a worker calls it
        assert api.records() == [], "the process in control deletes what the workers left"
        assert completed.returncode == 5, completed.stdout + completed.stderr
        results = read_results(tmp_path)
        assert BROKEN in results["run"]["suite"]
        assert results["residue"] == []


def test_the_other_objects_are_deleted(tmp_path, monkeypatch):
    with open_session("open-klant-2", tmp_path) as (api, session):
        for _ in range(3):
            create_klantcontact(session.context())
        first = session.ledger.account(()).remaining[0].url

        def broken_for_one(client, bound, url):
            return broken() if url == first else is_object_url(client, bound, url)

        monkeypatch.setattr(deletion, "is_object_url", broken_for_one)
        cleaned = session.clean_up()
        assert [residue.url for residue in cleaned.residue] == [first]
        assert BROKEN in cleaned.fault
        assert len(cleaned.deleted) == 2
        assert len(api.records()) == 1


@pytest.mark.parametrize(("place", "name"), [(Deletion, "_listed"), (Deletion, "_look_at"), (deletion, "groupby")])
def test_no_fault_loses_what_is_left(tmp_path, monkeypatch, place, name):
    with open_session("open-klant-2", tmp_path) as (_, session):
        for _ in range(2):
            create_klantcontact(session.context())
        monkeypatch.setattr(place, name, broken)
        cleaned = session.clean_up()
        assert BROKEN in cleaned.fault
        assert len(cleaned.residue) == 2 - len(cleaned.deleted) > 0


def test_a_fault_while_a_lost_answer_is_looked_for_is_told(tmp_path, monkeypatch):
    with losing_session("open-klant-2", tmp_path) as (_, losing, session):
        create_klantcontact(session.context())
        lose(losing, "dropped after storing", lambda: create_klantcontact(session.context()))
        monkeypatch.setattr(lost_answers, "has_value", broken)
        cleaned = session.clean_up()
        assert BROKEN in cleaned.fault
        [residue] = cleaned.residue
        assert OURS in residue.reason
        assert not residue.standing
        assert len(cleaned.deleted) == 1, "what was answered is deleted all the same"


def test_what_the_target_refuses_is_no_fault_of_ours(tmp_path):
    with open_session("open-klant-2", tmp_path, undeletable="Klantcontact") as (_, session):
        create_klantcontact(session.context())
        cleaned = session.clean_up()
        assert cleaned.fault is None
        assert len(cleaned.residue) == 1


@pytest.mark.slow
def test_plain_pytest_ends_with_the_code_of_a_fault_of_ours(tmp_path):
    plugin = tmp_path / "broken_clean_up.py"
    plugin.write_text(
        f"from validator.target import deletion\ndef broken(*_): raise RuntimeError({BROKEN!r})\n"
        "deletion.is_object_url = broken\n"
    )
    arguments = ["-p", "broken_clean_up", "-p", "no:cacheprovider", "-m", "eis-C9167-R1", "features"]
    completed = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments],
        cwd=ROOT,
        env=environment(PYTHONPATH=str(tmp_path)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert completed.returncode == 5, completed.stdout[-2000:]
    assert completed.stdout.count(BROKEN) == 1
    assert OURS in completed.stdout
