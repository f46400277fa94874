"""Imports run one way between packages, and one package judges."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "validator"
BELOW = {
    "schema": set(),
    "requirements": {"schema"},
    "verdict": {"schema", "requirements"},
    "report": {"schema", "standard", "verdict"},
    "standard": {"schema"},
    "http": {"schema"},
    "profile": {"schema", "standard"},
    "openapi": {"schema", "standard", "profile"},
    "target": {"schema", "standard", "http", "profile", "verdict"},
    "scenario": {"schema", "standard", "http", "profile", "target", "requirements"},
}
"""The packages that each of these may import, besides the modules of the validator itself."""


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("validator."):
            yield node.module.split(".")[1]


@pytest.mark.slow
@pytest.mark.parametrize("package", BELOW)
def test_a_package_imports_only_what_is_below_it(package):
    modules = {path.stem for path in PACKAGE.glob("*.py")}
    imports = {name for path in (PACKAGE / package).rglob("*.py") for name in imported(path)}
    assert imports - modules - {package} <= BELOW[package]


def test_only_the_checks_find_a_target_at_fault():
    checks = PACKAGE / "scenario" / "checks"
    paths = [path for path in PACKAGE.rglob("*.py") if "_suite" not in path.parts]
    raising = {path for path in paths if "Nonconformity(" in path.read_text(encoding="utf-8")} - {PACKAGE / "errors.py"}
    assert raising == {path for path in checks.glob("*.py") if path.stem != "__init__"}
