"""The CI examples for an action, Azure, Kubernetes and a container: valid by their own tools, and they work."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.support.cli_runner import ROOT, environment
from tests.support.documented_commands import why_not
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

FOLDER = ROOT / "examples" / "ci"
ACTION = FOLDER / "github" / "klantcheck" / "action.yml"
AZURE, KUBERNETES = FOLDER / "azure" / "azure-pipelines.yml", FOLDER / "kubernetes" / "job.yaml"
CONTAINER = FOLDER / "container" / "Containerfile"
AZURE_SCHEMA = ("--builtin-schema", "vendor.azure-pipelines", "--data-transform", "azure-pipelines")
CHECKS = {
    ACTION: ("check-jsonschema", "--builtin-schema", "vendor.github-actions"),
    AZURE: ("check-jsonschema", *AZURE_SCHEMA, "--regex-variant", "nonunicode"),
    KUBERNETES: ("kubernetes-validate", "--strict"),
    CONTAINER: ("hadolint",),
}
SPOILT = {
    ACTION: ("using: composite", "using: composiet"),
    AZURE: ("steps:", "stappen:"),
    KUBERNETES: ("backoffLimit: 0", "backofLimit: 0"),
    CONTAINER: ("WORKDIR /build", "WORKDIR build"),
}
"""A mistake in each of them."""


def tool(*arguments):
    """Run a tool of the virtual environment; returns its exit code and what it wrote."""
    program = Path(sys.executable).with_name(arguments[0])
    completed = subprocess.run(
        [program, *arguments[1:]], capture_output=True, text=True, env=environment(), check=False
    )
    return completed.returncode, completed.stdout + completed.stderr


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.name)
def test_an_example_is_valid_by_its_own_tool(path):
    code, output = tool(*CHECKS[path], path)
    assert code == 0, output


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.name)
def test_a_mistake_in_an_example_is_seen(path, tmp_path):
    right, wrong = SPOILT[path]
    changed = tmp_path / path.name
    changed.write_text(path.read_text().replace(right, wrong, 1))
    assert changed.read_text() != path.read_text()
    assert tool(*CHECKS[path], changed)[0] != 0


def test_zizmor_finds_nothing_in_the_action():
    code, output = tool("zizmor", "--offline", "--persona", "pedantic", ACTION)
    assert (code, "No findings" in output) == (0, True), output


def test_the_command_of_the_job_can_be_given():
    job = yaml.safe_load(KUBERNETES.read_text())
    [container] = job["spec"]["template"]["spec"]["containers"]
    assert why_not(["klantcheck", *container["args"]]) is None
    assert '["/opt/venv/bin/klantcheck"]' in CONTAINER.read_text()
    values = {entry["name"]: entry.get("value") for entry in container["env"]}
    assert container["args"][1].startswith(f"{values['KLANTCHECK_TOKEN_ORIGIN']}/")
    assert values["KLANTCHECK_TOKEN"] is None, "the token comes from a secret"


@pytest.fixture
def machine(tmp_path):
    """The folders of an agent before the last step: the repository with its profile, and Klantcheck installed."""
    (tmp_path / "own").mkdir()
    shutil.copy(ROOT / "profiles" / "informatiemodel-2023-03.yaml", tmp_path / "own" / "profiel.yaml")
    for venv in ("venv", "klantcheck-venv"):
        (tmp_path / venv / "bin").mkdir(parents=True)
        (tmp_path / venv / "bin" / "klantcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m validator "$@"\n')
        (tmp_path / venv / "bin" / "klantcheck").chmod(0o755)
    return tmp_path


def carried_out(script, machine, **variables):
    folders = {
        "RUNNER_TEMP": str(machine),
        "AGENT_TEMPDIRECTORY": str(machine),
        "BUILD_SOURCESDIRECTORY": str(machine / "own"),
    }
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=machine,
        env=environment(**folders, **variables),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def origin(url):
    return re.findall(r"^https?://[^/]+", url)[0]


def test_the_action_tests_an_api_and_adds_to_the_summary_of_the_job(machine):
    step = yaml.safe_load(ACTION.read_text())["runs"]["steps"][-1]
    inputs = {"class": "taken", "waivers": "", "profile": "informatiemodel-2023-03", "report": str(machine / "report")}
    with ReferenceApi() as api:
        inputs |= {"url": api.url, "token": api.token, "origin": origin(api.url)}
        variables = {
            name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda match: inputs[match[1]], value)
            for name, value in step["env"].items()
        }
        summary = machine / "summary.md"
        completed = carried_out(step["run"], machine, **variables, GITHUB_STEP_SUMMARY=str(summary))
        assert api.records() == []
    assert completed.returncode == 0, completed.stdout + completed.stderr
    assert "Conform voor de klasse taken" in completed.stdout
    assert summary.read_text().startswith("## Klantcheck")


def test_the_pipeline_of_azure_tests_an_api(machine):
    [script] = [
        step["bash"]
        for step in yaml.safe_load(AZURE.read_text())["jobs"][0]["steps"]
        if "KLANTCHECK" in str(step.get("env"))
    ]
    with ReferenceApi() as api:
        script = re.sub(r"https://\S+", api.url, script).replace(" --write", " --write --class taken")
        variables = {"KLANTCHECK_TOKEN": api.token, "KLANTCHECK_TOKEN_ORIGIN": origin(api.url)}
        completed = carried_out(script, machine, **variables)
        assert api.records() == []
    assert completed.returncode == 0, completed.stdout + completed.stderr
    assert (machine / "report" / "junit.xml").is_file()
