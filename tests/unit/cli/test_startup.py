"""A command imports what it uses: how long that takes is shown by benchmarks/startup.py."""

import json
import subprocess
import sys

import pytest

from tests.support.cli_runner import environment
from validator.schema import catalog

LISTED = """
import atexit, sys
target = sys.argv.pop(1)
atexit.register(lambda: open(target, "w").write("\\n".join(sys.modules)))
from validator.cli import main; main()
"""
NETWORK = {"httpx", "httpcore", "h11", "werkzeug"}
RUNNING = {"pytest", "pytest_bdd", "xdist", "gherkin", "rich", "jinja2"}
SCHEMAS = {"jsonschema", "jsonschema_rs", "referencing", "yaml"}
OF_A_RUN = {"http", "reference", "run", "target", "scenario", "requirements", "mutation", "report", "plugin"}
OF_MUCH_DATA = {"across", "bulk.lines", "bulk.line_judge", "readers.tables", "recordings.traffic", "outputs.files"}
OF_PROFILES = {"profile", "schema", "standard"}


def modules_of(tmp_path, *arguments):
    """The modules that a command has imported when it ends, each as the parts of its name."""
    names = tmp_path / "modules"
    command = [sys.executable, "-c", LISTED, str(names), *arguments]
    completed = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    return [name.split(".") for name in names.read_text().split()]


def imported(tmp_path, *arguments):
    """The packages, and of the validator its own, that a command has imported when it ends."""
    modules = modules_of(tmp_path, *arguments)
    return {parts[0] for parts in modules}, {parts[1] for parts in modules if parts[0] == "validator" and parts[1:]}


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["--version"]])
def test_help_imports_no_command(arguments, tmp_path):
    packages, own = imported(tmp_path, *arguments)
    assert "click" in packages
    assert packages & (NETWORK | RUNNING | SCHEMAS) == set()
    assert own & (OF_A_RUN | OF_PROFILES) == set()


@pytest.mark.slow
@pytest.mark.parametrize("with_settings", [False, True], ids=["alone", "with-settings"])
def test_validate_imports_nothing_of_a_run(with_settings, tmp_path):
    example = catalog.load("objecten/informatiemodel-2023-03/interne_taak.schema.json")["examples"][0]
    (tmp_path / "one.json").write_text(json.dumps(example))
    if with_settings:
        (tmp_path / "klantcheck.yaml").write_text("profile: informatiemodel-2023-03\ntag: C9167\n")
    packages, own = imported(tmp_path, "validate", "one.json", "--object", "Interne taak")
    assert "jsonschema_rs" in packages
    assert packages & (NETWORK | RUNNING | {"jsonschema", "referencing"}) == set()
    assert own & OF_A_RUN == set()


def test_one_message_imports_nothing_of_much_data(tmp_path):
    example = catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0]
    (tmp_path / "one.json").write_text(json.dumps(example))
    modules = modules_of(tmp_path, "validate", "one.json", "--profile", "open-klant-2")
    of_payloads = {".".join(parts[2:]) for parts in modules if parts[:2] == ["validator", "payloads"]}
    assert "judge" in of_payloads
    assert of_payloads & OF_MUCH_DATA == set()
    assert ["validator", "schema", "openapi_document"] not in modules


def test_no_schema_is_read_that_is_not_asked_for():
    script = (
        "from validator.schema import catalog, engine\n"
        "engine.validator('objecten/open-klant-2/interne_taak.schema.json')\n"
        "print(*{path.rpartition('/')[0] for path in catalog._read}, len(catalog._read))"
    )
    command = [sys.executable, "-c", script]
    shown = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True).stdout.split()
    assert shown[0] == "objecten/open-klant-2"
    assert int(shown[1]) < 5


@pytest.mark.slow
def test_a_command_that_ends_looks_for_no_garbage(tmp_path):
    looked = """
import atexit, gc, sys
atexit.register(lambda: print(gc.get_freeze_count() > 10_000))
from validator.cli import main; main()
"""
    command = [sys.executable, "-c", looked, "--version"]
    completed = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True)
    assert completed.stdout.endswith("True\n")
