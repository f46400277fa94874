"""A hostile working directory, environment or option value runs no code in a command that holds the token."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli_runner import ROOT, ForkServer, read_results
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

KLANTCHECK = Path(sys.executable).parent / "klantcheck"
CODE = """
import os, pathlib
pathlib.Path({marks!r}, {name!r}).write_text(os.environ.get("KLANTCHECK_TOKEN", ""))
"""
STANDARD = ("queue", "socket", "json", "random", "uuid", "copy", "tempfile", "subprocess", "ssl", "xml", "numbers")
OTHERS = ("httpx", "httpcore", "pytest", "xdist", "execnet", "click", "yaml", "steps", "validator", "evil")
CUSTOM = ("sitecustomize", "usercustomize", "conftest")
SETTINGS = {
    "pytest.ini": "[pytest]\naddopts = -p evil\n",
    ".pytest.ini": "[pytest]\naddopts = -p evil\n",
    "tox.ini": "[pytest]\naddopts = -p evil\n",
    "setup.cfg": "[tool:pytest]\naddopts = -p evil\n",
    "pyproject.toml": "[tool.pytest.ini_options]\naddopts = ['-p', 'evil']\n",
    ".env": "PYTHONPATH=.\n",
}
ONE = ("--tag", "eis-C9167-R12")
"""A selection of one requirement."""


def plant(folder, names, marks):
    """Write modules that leave a mark when they are executed, with the token that they could read."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.py").write_text(CODE.format(marks=str(marks), name=name))


def install_plugin(folder, marks):
    """Write an installed distribution with an entry point of pytest."""
    plant(folder, ["foreign_plugin"], marks)
    info = folder / "foreign_plugin-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: foreign-plugin\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[pytest11]\nforeign = foreign_plugin\n")


@pytest.fixture
def marks(tmp_path):
    """The folder in which code that was executed leaves a mark."""
    folder = tmp_path / "marks"
    folder.mkdir()
    return folder


@pytest.fixture
def hostile(tmp_path, marks):
    """A working directory full of modules and settings that would run."""
    folder = tmp_path / "hostile"
    plant(folder, [*STANDARD, *OTHERS, *CUSTOM], marks)
    for name, text in SETTINGS.items():
        (folder / name).write_text(text)
    return folder


def run_command(*arguments, cwd, **variables):
    """One command as an installed user gives it, without the project on the Python path."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("KLANTCHECK_", "PYTEST_"))}
    clean.pop("PYTHONPATH", None)
    return subprocess.run(
        [KLANTCHECK, *map(str, arguments)],
        cwd=cwd,
        env={**clean, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_executes_nothing_of_its_working_directory(workers, hostile, marks):
    with ReferenceApi() as api:
        completed = run_command(
            *("run", api.url, "--write", "--workers", workers, *ONE), cwd=hostile, KLANTCHECK_TOKEN=api.token
        )
        assert api.records() == []
    assert list(marks.iterdir()) == []
    assert completed.returncode == 4, completed.stdout + completed.stderr
    assert "voldoet" in {scenario["verdict"] for scenario in read_results(hostile)["scenarios"]}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["profile", "list"], 0),
        (["requirements", "--format", "json"], 0),
        (["validate", "pytest.ini", "--object", "Interne taak"], 1),
        (["cleanup", "pytest.ini"], 2),
        (["run", *ONE], 4),
        (["prove", "--fault", "status-niet-ingevuld", "--workers", "2"], 0),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_no_command_executes_anything_of_its_working_directory(arguments, code, hostile, marks):
    completed = run_command(*arguments, cwd=hostile, KLANTCHECK_TOKEN="geheim-token-Zz9")
    assert list(marks.iterdir()) == []
    assert completed.returncode == code, completed.stdout + completed.stderr


@pytest.mark.parametrize("workers", [1, 2])
def test_variables_and_plugins_that_are_meant_for_pytest_have_no_part_in_a_run(workers, tmp_path, marks):
    elsewhere = tmp_path / "elsewhere"
    plant(elsewhere, ["evil"], marks)
    install_plugin(elsewhere, marks)
    work = tmp_path / "work"
    work.mkdir()
    completed = run_command(
        *("run", "--workers", workers, *ONE),
        cwd=work,
        PYTHONPATH=str(elsewhere),
        PYTEST_ADDOPTS="-p evil --collect-only",
        PYTEST_PLUGINS="evil",
        PYTEST_DEBUG="1",
    )
    assert list(marks.iterdir()) == []
    assert completed.returncode == 4, completed.stdout + completed.stderr
    assert "voldoet" in {scenario["verdict"] for scenario in read_results(work)["scenarios"]}


@pytest.fixture(scope="module")
def evil_server(tmp_path_factory):
    """A ForkServer whose Python path holds a module `evil`, and the folder in which that leaves a mark."""
    elsewhere, marks = tmp_path_factory.mktemp("elsewhere"), tmp_path_factory.mktemp("marks")
    plant(elsewhere, ["evil"], marks)
    path = f"{elsewhere}{os.pathsep}{ROOT}"
    subprocess.run([sys.executable, "-c", "import evil"], env={"PYTHONPATH": path}, check=True)
    (marks / "evil").unlink()  # it is there when the module is imported
    server = ForkServer(PYTHONPATH=path)
    yield server, marks
    server.close()


@pytest.mark.parametrize(
    "option",
    ["--profile", "--edition", "--tag", "--class", "--auth", "--token-env", "--ca-file", "--values", "--report"],
)
@pytest.mark.parametrize("value", ["@lines", "-pevil", "-p evil", "--rootdir=/", "-c/etc/passwd"])
def test_the_value_of_an_option_is_never_an_option_of_pytest(option, value, tmp_path, evil_server):
    server, marks = evil_server
    (tmp_path / "lines").write_text("-p\nevil\nregel-van-een-ander\n")
    with ReferenceApi() as api:
        command = ("run", api.url, *ONE, f"{option}={value}")
        usage = server.run(command, tmp_path, tmp_path / "output", KLANTCHECK_TOKEN=api.token)
    output = (tmp_path / "output").read_text()
    assert list(marks.iterdir()) == []
    assert "regel-van-een-ander" not in output
    assert "Traceback" not in output
    assert usage["code"] == (4 if option == "--report" else 2), output
