"""The CI examples: sound by the schemas of GitHub and GitLab and by zizmor, careful with the token, and they work."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.support.cli_runner import ROOT, environment
from tests.support.documented_commands import commands, why_not
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

FOLDER = ROOT / "examples" / "ci"
GITHUB = sorted((FOLDER / "github").glob("*.yml"))
TESTING = FOLDER / "github" / "klantcheck.yml"
GITLAB = sorted((FOLDER / "gitlab").glob("*.yml"))
SCHEMAS = {
    "github": ["--builtin-schema", "vendor.github-workflows"],
    "gitlab": ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
}


def tool(*arguments):
    """Run a tool of the virtual environment; returns its exit code and what it wrote."""
    program = Path(sys.executable).with_name(arguments[0])
    completed = subprocess.run(
        [program, *arguments[1:]], capture_output=True, text=True, env=environment(), check=False
    )
    return completed.returncode, completed.stdout + completed.stderr


def data(path):
    return yaml.safe_load(path.read_text())


def scripts(path):
    """The scripts of an example, each as (environment variables, lines)."""
    jobs = data(path)
    if path in GITHUB:
        for job in jobs["jobs"].values():
            yield from ((step.get("env", {}), step["run"]) for step in job["steps"] if "run" in step)
    else:
        for job in jobs.values():
            if isinstance(job, dict) and "script" in job:
                yield job.get("variables", {}), "\n".join(job["script"])


def test_there_are_examples_to_look_at():
    assert (len(GITHUB), len(GITLAB)) == (3, 1)


@pytest.mark.parametrize("path", [*GITHUB, *GITLAB], ids=lambda path: path.name)
def test_an_example_is_valid(path):
    assert tool("check-jsonschema", *SCHEMAS[path.parent.name], path) == (0, "ok -- validation done\n")


@pytest.mark.parametrize(
    ("path", "right", "wrong"), [(GITHUB[0], "runs-on:", "run-on:"), (GITLAB[0], "stage:", "fase:")]
)
def test_an_invalid_example_is_seen(path, right, wrong, tmp_path):
    changed = tmp_path / path.name
    changed.write_text(path.read_text().replace(right, wrong))
    assert tool("check-jsonschema", *SCHEMAS[path.parent.name], changed)[0] == 1


@pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
def test_zizmor_finds_nothing_in_a_workflow(path):
    code, output = tool("zizmor", "--offline", "--persona", "pedantic", path)
    assert (code, "No findings" in output) == (0, True), output


def test_zizmor_finds_an_action_that_is_not_pinned(tmp_path):
    changed = tmp_path / "workflow.yml"
    changed.write_text(re.sub(r"checkout@\w+", "checkout@v5", GITHUB[0].read_text()))
    code, output = tool("zizmor", "--offline", changed)
    assert code != 0
    assert "unpinned-uses" in output


@pytest.mark.parametrize("path", [*GITHUB, *GITLAB], ids=lambda path: path.name)
def test_commands_of_an_example_can_be_given(path):
    lines = [line for _, script in scripts(path) for line in script.splitlines()]
    documented = [words for line in lines for words in commands(line) if words[0].endswith("/klantcheck")]
    assert documented
    assert [why_not(["klantcheck", *words[1:]]) for words in documented if why_not(["klantcheck", *words[1:]])] == []


@pytest.mark.parametrize("path", [*GITHUB, *GITLAB], ids=lambda path: path.name)
def test_who_has_the_token_binds_it_to_the_origin_of_the_url(path):
    for variables, script in scripts(path):
        (target,) = re.findall(r"klantcheck\S* run (https://\S+)", script) or [None]
        if target is None:
            assert "KLANTCHECK_TOKEN" not in variables
            assert "secrets." not in script
        else:
            assert target.startswith(variables["KLANTCHECK_TOKEN_ORIGIN"] + "/")
            assert "--require-target" in script


@pytest.mark.parametrize("path", [*GITHUB, *GITLAB], ids=lambda path: path.name)
def test_what_is_installed_is_locked_with_hashes(path):
    for line in re.findall(r".*pip\S* install .*", path.read_text()):
        assert "--require-hashes -r " in line or "--no-deps --no-build-isolation" in line


def test_the_lock_file_of_the_auditing_tools_has_hashes():
    text = (FOLDER / "requirements-audit.txt").read_text()
    blocks = re.split(r"\n(?=\w)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    assert all(re.match(r"[\w.-]+==\S+", block) and "--hash=sha256:" in block for block in blocks)
    assert {"pip-audit", "zizmor"} <= {block.partition("==")[0] for block in blocks}


@pytest.fixture
def machine(tmp_path):
    """The folders that a runner has before the script: the repository with its profile, and Klantcheck installed."""
    own, program = tmp_path / "workspace" / "own", tmp_path / "temp" / "venv" / "bin"
    own.mkdir(parents=True)
    program.mkdir(parents=True)
    shutil.copy(ROOT / "profiles" / "informatiemodel-2023-03.yaml", own / "profiel.yaml")
    (program / "klantcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m validator "$@"\n')
    (program / "klantcheck").chmod(0o755)
    return tmp_path


def carried_out(script, machine, **variables):
    """Run a script of a workflow as a runner of GitHub does."""
    folders = {"RUNNER_TEMP": str(machine / "temp"), "GITHUB_WORKSPACE": str(machine / "workspace")}
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=machine / "workspace",
        env=environment(**folders, **variables),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_the_script_that_tests_an_api_does_so(machine):
    ((_, script),) = [(names, script) for names, script in scripts(TESTING) if "KLANTCHECK_TOKEN" in names]
    with ReferenceApi() as api:
        script = re.sub(r"https://\S+", api.url, script)
        [origin] = re.findall(r"^https?://[^/]+", api.url)
        completed = carried_out(script, machine, KLANTCHECK_TOKEN=api.token, KLANTCHECK_TOKEN_ORIGIN=origin)
        assert api.records() == []
    assert completed.returncode == 0, completed.stdout + completed.stderr
    names = {path.name for path in (machine / "temp" / "report").iterdir()}
    assert names >= {"junit.xml", "report.html", "results.json", "summary.md"}


def test_the_script_that_tests_an_api_fails_when_the_url_is_lost(machine):
    ((_, script),) = [(names, script) for names, script in scripts(TESTING) if "KLANTCHECK_TOKEN" in names]
    completed = carried_out(re.sub(r"https://\S+", "", script), machine, KLANTCHECK_TOKEN="x")
    assert completed.returncode == 2
    assert "--require-target" in completed.stderr


def test_the_script_of_a_pull_request_judges_its_profile(machine):
    ((_, script),) = [(names, script) for names, script in scripts(GITHUB[0]) if "profile check" in script]
    assert carried_out(script, machine).returncode == 0
    profile = machine / "workspace" / "own" / "profiel.yaml"
    profile.write_text(profile.read_text().replace("codes:", "kodes:"))
    assert carried_out(script, machine).returncode == 2
