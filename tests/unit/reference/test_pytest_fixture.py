"""The pytest fixture `klantcheck_api`, in a test suite that is not ours."""

import subprocess
import sys
import tomllib

import pytest

from tests.support.cli_runner import ROOT

PLUGIN = "validator.reference.pytest_fixture"
SUITE = """
import httpx
import pytest


def register(api):
    body = {"kanaal": "x", "onderwerp": "x", "taal": "nld", "vertrouwelijk": False}
    return httpx.post(f"{api.url}/klantcontacten", headers=api.headers, json=body)


def count(api):
    return httpx.get(f"{api.url}/klantcontacten", headers=api.headers).json()["count"]


@pytest.mark.parametrize("number", range(2))
def test_every_test_begins_with_an_empty_register(klantcheck_api, number):
    assert count(klantcheck_api) == 0
    assert register(klantcheck_api).status_code == 201
    assert [one["status"] for one in klantcheck_api.control.received()] == [200, 201]


@pytest.mark.klantcheck_api(profile="open-klant-2", seed="voorbeeld", conform=True)
def test_another_one_with_the_example(klantcheck_api):
    assert count(klantcheck_api) == 2
"""


@pytest.mark.slow
def test_the_fixture_in_another_suite(tmp_path):
    (tmp_path / "test_client.py").write_text(SUITE)
    command = [sys.executable, "-m", "pytest", "-q", "--strict-markers", "--disable-plugin-autoload", "-p", PLUGIN]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False)
    assert "3 passed" in done.stdout, done.stdout + done.stderr


def test_an_installed_klantcheck_registers_it():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pytest11"] == {"klantcheck_api": PLUGIN}
