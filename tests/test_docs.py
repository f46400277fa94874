"""What the documents say is so."""

import dataclasses
import importlib.util
import re

import pytest
import yaml

from tests.commands import ROOT
from validator import profile, schemas, verdict
from validator.cli import COMMANDS

PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def text(name):
    return (ROOT / name).read_text()


def made():
    spec = importlib.util.spec_from_file_location("make", ROOT / "docs" / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", made().MADE)
def test_what_is_made_from_the_code_is_up_to_date(name):
    assert text(f"docs/{name}") == made().MADE[name](), "run `python docs/make.py`"


def test_what_clients_lean_on_is_that_of_the_features():
    assert text("docs/afnemers.md") == made().clients(), "run `python docs/make.py`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_the_readme_names_every_profile_and_command():
    told = text("README.md")
    assert set(re.findall(r"^\| `([\w.-]+)` \|", told, re.MULTILINE)) == set(profile.names())
    assert set(re.findall(r"klantcheck (\w+)", told)) - {"check"} >= COMMANDS.keys() - {"profile"}


def test_the_readme_names_the_exit_codes_of_the_code():
    codes = {int(code) for code in re.findall(r"^\| (\d) \|", text("README.md"), re.MULTILINE)}
    assert codes == {value for name, value in vars(verdict).items() if name.startswith("EXIT_")}


def test_the_readme_has_two_commands_that_set_everything_up():
    commands = re.findall(r"^python3 -m venv .*$", text("README.md"), re.MULTILINE)
    assert [command.rpartition("/")[2].split()[0] for command in commands] == ["klantcheck", "pytest"]
    assert commands[1].endswith(" tests features")


def test_the_profile_of_the_docs_is_nearly_one():
    """The excerpts of docs/profiles.md are sound as far as they go: what they lack is all that is wrong."""
    head, types, *_ = re.findall(r"```yaml\n(.*?)```", text("docs/profiles.md"), re.DOTALL)
    data = {**yaml.safe_load(head), **yaml.safe_load(types), "composites": {}}
    found = [one for one in schemas.check(data, "profile.schema.json") if one.keyword != "required"]
    assert found == []


def test_the_docs_name_every_field_of_a_binding():
    told = text("docs/profiles.md")
    fields = {one.name for kind in (profile.Binding, profile.ObjectBinding) for one in dataclasses.fields(kind)}
    fields -= {"attribute", "object_type", "bindings"}
    missing = {name for name in fields if f"`{name}`" not in told and f"{name}:" not in told}
    assert missing == set()


def test_publiccode_has_what_is_mandatory():
    data = yaml.safe_load(text("publiccode.yml"))
    mandatory = {"publiccodeYmlVersion", "name", "url", "softwareType", "developmentStatus", "description", "legal"}
    assert mandatory | {"maintenance", "localisation"} <= data.keys()
    assert len(data["description"]["nl"]["shortDescription"]) <= 150
    assert data["legal"]["license"] == "EUPL-1.2"
