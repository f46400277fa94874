"""What a stranger expects of a public repository is there, and the files that describe it to machines are sound."""

import json
import re
import subprocess
import sys
import tomllib

import editorconfig
import pytest
import yaml
from jsonschema import Draft202012Validator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.cli_runner import ROOT

PUBLICCODE_SCHEMA = json.loads((ROOT / "tests/support/publiccode.schema.json").read_text())
PUBLICCODE = Draft202012Validator(PUBLICCODE_SCHEMA)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]


def tracked():
    """The files under version control."""
    completed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in completed.stdout.split("\0") if name and (ROOT / name).is_file()]


def wrong_in(path):
    """What of a file is not as .editorconfig wants it."""
    properties = editorconfig.get_properties(str(path))
    text = path.read_bytes().decode(properties["charset"])
    lines = text.split("\n")
    return [
        reason
        for reason, differs in {
            "end_of_line": "\r" in text and properties["end_of_line"] == "lf",
            "insert_final_newline": bool(text) and not text.endswith("\n"),
            "trim_trailing_whitespace": any(re.search(r"[ \t]$", line) for line in lines),
            "indent_style": any(line.startswith("\t") for line in lines),
        }.items()
        if differs
    ]


@pytest.mark.slow
def test_every_file_is_as_editorconfig_wants_it():
    assert {path.relative_to(ROOT).as_posix(): wrong_in(path) for path in tracked() if wrong_in(path)} == {}


def test_editorconfig_is_applied(tmp_path):
    (tmp_path / ".editorconfig").write_text((ROOT / ".editorconfig").read_text())
    path = tmp_path / "wrong.py"
    path.write_bytes(b"x = 1 \n\ty = 2\r\nz = 3")
    assert wrong_in(path) == ["end_of_line", "insert_final_newline", "trim_trailing_whitespace", "indent_style"]


@pytest.mark.parametrize("name", ["README", "CHANGELOG", "CONTRIBUTING", "SECURITY", "GOVERNANCE", "CODE_OF_CONDUCT"])
def test_a_page_that_a_stranger_looks_for_is_there(name):
    text = (ROOT / f"{name}.md").read_text()
    assert text.startswith("# ")
    assert len(text.split()) > 150


def test_publiccode_is_as_the_standard_asks():
    data = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    assert [f"{list(error.path)}: {error.message}" for error in PUBLICCODE.iter_errors(data)] == []
    assert data["legal"]["license"] == PROJECT["license"]
    assert data["localisation"]["availableLanguages"] == list(data["description"])


@pytest.mark.parametrize(
    "change",
    [
        {"categories": ["testing"]},
        {"developmentStatus": "alpha"},
        {"maintenance": {"type": "community"}},
        {"license": "EUPL-1.2"},
        {"description": {"nl": {"shortDescription": "Kort."}}},
        {"platforms": []},
        {"url": "git@example.org:klantcheck"},
    ],
)
def test_the_schema_of_publiccode_refuses(change):
    data = {**yaml.safe_load((ROOT / "publiccode.yml").read_text()), **change}
    assert not PUBLICCODE.is_valid(data)


@pytest.mark.parametrize("key", PUBLICCODE_SCHEMA["required"])
def test_publiccode_lacks_nothing_that_is_mandatory(key):
    data = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    assert not PUBLICCODE.is_valid({name: value for name, value in data.items() if name != key})


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_calls_what_is_here(hook):
    assert hook["language"] == "system", "nothing is fetched at a commit"
    program, first, *rest = hook["entry"].split()
    assert program == "python"
    if first == "-m":
        assert rest[0] in {Requirement(text).name for text in PROJECT["optional-dependencies"]["test"]}
    else:
        assert (ROOT / first).is_file()


@pytest.mark.slow
def test_pre_commit_can_read_its_configuration():
    completed = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (completed.returncode, completed.stdout) == (0, "")


def bounded(text):
    """Whether a requirement says which versions are too new, or has no major version that could break anything."""
    requirement = Requirement(text)
    return requirement.name in {"klantcheck", "tzdata"} or any(
        clause.operator == "<" for clause in requirement.specifier
    )


def test_every_dependency_has_an_upper_bound():
    extras = [text for group in PROJECT["optional-dependencies"].values() for text in group]
    assert [text for text in [*PROJECT["dependencies"], *extras] if not bounded(text)] == []
    assert not bounded("pytest>=9.1")


def locked():
    """The pinned version of each distribution in requirements-ci.txt, by its canonical name."""
    text = (ROOT / "requirements-ci.txt").read_text()
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    return {canonicalize_name(block.partition("==")[0]): block.strip() for block in blocks if block.strip()}


def test_the_lock_file_pins_what_is_needed_with_hashes():
    pins = locked()
    for text in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["build"]]:
        requirement = Requirement(text)
        [version] = re.findall(r"^[^=]+==(\S+)", pins[canonicalize_name(requirement.name)])
        assert requirement.specifier.contains(version), f"{text} is locked at {version}; see docs/releasing.md"
    assert all("--hash=sha256:" in block for block in pins.values())
    assert not re.search(r"https?://|--index|--find", "".join(pins.values()))
