"""The script that writes the skeleton of a requirement: in the right places, and nothing for an id that exists."""

import ast
import shutil
import subprocess
import sys

import pytest
import yaml

from tests.support.cli_runner import ROOT
from tests.support.docs_scripts import load_script
from validator.requirements.scenarios import read_feature
from validator.schema.findings import schema_findings

pytestmark = pytest.mark.slow

SCRIPT = load_script("new_requirement")
STATEMENT = "Een taak is af: niet meer, niet minder."


@pytest.fixture
def checkout(tmp_path):
    """The features and faults of the repository, to write in."""
    for folder in ("features", "validator/reference/faults"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def written(checkout):
    """The files that differ from the repository, by path, with their text."""
    paths = [path.relative_to(checkout) for path in checkout.rglob("*") if path.is_file()]
    same = [
        path for path in paths if (ROOT / path).is_file() and (ROOT / path).read_text() == (checkout / path).read_text()
    ]
    return {path.as_posix(): (checkout / path).read_text() for path in paths if path not in same}


def last_fault(code):
    """The keyword arguments of the last fault of a module, as source text."""
    faults = next(node.value for node in ast.parse(code).body if ast.unparse(node).startswith("FAULTS = "))
    return {keyword.arg: ast.unparse(keyword.value) for keyword in faults.elts[-1].keywords}


def test_the_skeleton_stands_in_the_register_the_feature_and_the_module_of_faults(checkout):
    assert SCRIPT.main(["C2984-R77", "--statement", STATEMENT, "--level", "SHOULD"], checkout) == 0
    texts = {path.rpartition(".")[2]: text for path, text in written(checkout).items()}
    register, module = texts["yaml"], texts["py"]
    entry = yaml.safe_load(register)["requirements"][-1]
    assert schema_findings(yaml.safe_load(register), "register.schema.json") == []
    assert entry == {
        "id": "C2984-R77",
        "level": "SHOULD",
        "editions": ["2024-03"],
        "source": "C2984",
        "statement": STATEMENT,
    }
    scenario = list(read_feature(checkout / "features/cases/C2984_terugbellen.feature", checkout / "features"))[-1]
    assert scenario.rule == scenario.name == STATEMENT.rstrip(".")
    assert set(scenario.tags) >= {"C2984", "eis-C2984-R77", "SHOULD", "editie-2024-03", "id-C2984-R77"}
    assert last_fault(module) == {
        "id": "'c2984-r77'",
        "requirement": "'C2984-R77'",
        "description": "'Nog te schrijven.'",
        "profile": "INFORMATIEMODEL_2024",
    }
    assert len(written(checkout)) == 3


@pytest.mark.parametrize(
    ("arguments", "module", "tags"),
    [
        (["F2771-R77", "--edition", "2023-03"], "functies/f2771_vraag_interne_taak_op.py", {"editie-2023-03"}),
        (
            [
                "C9167-R77",
                "--edition",
                "2023-03",
                "--edition",
                "2024-03",
                "--feature",
                "cases/C9167_gekende_klant.feature",
            ],
            "cases/c9167_gekende_klant.py",
            set(),
        ),
        (["AFN-R77", "--feature", "afnemers/identiteit.feature"], "afnemers/identiteit.py", {"editie-2024-03"}),
        (
            ["B3485-T77", "--feature", "besluiten/B8315_partij.feature"],
            "besluiten/b3485_gekend_wordt_partij.py",
            {"id-B3485-T77"},
        ),
        (["B2207-T77", "--feature", "besluiten/B8315_partij.feature"], "besluiten/b2207_partij.py", {"id-B2207-T77"}),
        (["/core/new-rule"], "api/adr_ontwerpregels.py", {"eis-/core/new-rule", "id-core-new-rule"}),
    ],
)
def test_each_page_has_its_module(checkout, arguments, module, tags):
    assert SCRIPT.main([*arguments, "--statement", "Een taak is af."], checkout) == 0
    code = (checkout / "validator/reference/faults" / module).read_text()
    assert last_fault(code)["requirement"] == repr(arguments[0])
    feature = next(checkout / path for path in written(checkout) if path.endswith(".feature"))
    assert set(list(read_feature(feature, checkout / "features"))[-1].tags) >= tags


@pytest.mark.parametrize("edition", ["2023-03", "2024-03"])
def test_the_module_passes_the_linter(checkout, edition):
    for identity in ("C2984-R77", "F2771-R77", "F1888-R77"):
        feature = ["--feature", "functies/F2771_vraag_interne_taak_op.feature"]
        arguments = [identity, "--statement", "Een taak is af.", "--edition", edition]
        assert SCRIPT.main(arguments + (feature if identity == "F1888-R77" else []), checkout) == 0
    shutil.copy(ROOT / "pyproject.toml", checkout)
    (checkout / "validator/__init__.py").touch()
    modules = [checkout / path for path in written(checkout) if "faults" in path]
    assert len(modules) == 3
    for command in (["check"], ["format", "--check"]):
        completed = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *modules],
            cwd=checkout,
            capture_output=True,
            text=True,
            check=False,
        )
        assert completed.returncode == 0, completed.stdout + completed.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["C9167-R12"], "features/eisen/C9167.yaml already has C9167-R12: "),
        (["C0001-R1"], "There is no register features/eisen/C0001.yaml"),
        (
            ["C9167-R77"],
            "Give --feature: C9167 has cases/C9167_gekende_klant.feature, cases/C9167_terugbelverzoek.feature",
        ),
        (["B3485-T77"], "Give --feature: B3485 has no feature of its own"),
        (["C2984-R77", "--feature", "cases/none.feature"], "There is no features/cases/none.feature"),
    ],
)
def test_what_cannot_be_written_is_refused(checkout, capsys, arguments, sentence):
    assert SCRIPT.main([*arguments, "--statement", "Een taak is af."], checkout) == 2
    assert sentence in capsys.readouterr().err
    assert written(checkout) == {}
