"""What the documents say is so."""

import dataclasses
import json
import re

import pytest
import yaml

from tests.support.cli_runner import ROOT
from tests.support.docs_scripts import load_script
from validator.cli.commands import COMMANDS, load_command
from validator.cli.settings import load_settings
from validator.profile.loader import profile_names
from validator.profile.model import Binding, ObjectBinding
from validator.requirements.scenarios import all_tags
from validator.schema.findings import schema_findings
from validator.standard.objectmodel import load_model
from validator.verdict.exit_code import ExitCode

MAKE = load_script("make")
PAGES = MAKE.pages()


def text(name):
    return (ROOT / name).read_text()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_is_made_from_the_code_is_up_to_date(page):
    assert MAKE.filled(page.read_text()) == page.read_text(), "run `python docs/make.py`"


def test_every_part_that_can_be_made_is_in_a_page():
    used = {match["name"] for page in PAGES for match in MAKE.MARKED.finditer(page.read_text())}
    assert used == MAKE.PARTS.keys()


def test_a_part_that_is_out_of_date_is_made_anew():
    page = "<!-- made: scenario C9167-partij-leeg -->\nwas iets anders\n<!-- /made -->\nblijft staan\n"
    result = MAKE.filled(page)
    assert "was iets anders" not in result
    assert "Scenario: De betrokkene verwijst niet naar een partij" in result
    assert result.endswith("```\n<!-- /made -->\nblijft staan\n")


@pytest.mark.parametrize("part", ["nothing-makes-this", "scenario no-scenario-has-this-id"])
def test_a_part_of_what_is_not_there_is_refused(part):
    with pytest.raises((KeyError, ValueError)):
        MAKE.filled(f"<!-- made: {part} -->\n<!-- /made -->")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_scenario_in_a_page_comes_from_the_features(page):
    """Gherkin that is not made from the features may stand nowhere: nobody would see when it is out of date."""
    outside = MAKE.MARKED.sub("", page.read_text())
    assert "```gherkin" not in outside
    tags = re.findall(r"@(id-[\w-]+\w)", outside)
    assert set(tags) <= all_tags()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_the_readme_names_every_profile_and_command():
    readme = text("README.md")
    assert set(re.findall(r"^\| `([\w.-]+)` \|", readme, re.MULTILINE)) == set(profile_names())
    assert set(re.findall(r"klantcheck (\w+)", readme)) - {"check"} >= COMMANDS.keys() - {"profile"}


def test_the_readme_names_the_exit_codes_of_the_code():
    codes = {int(code) for code in re.findall(r"^\| (\d) \|", text("README.md"), re.MULTILINE)}
    assert codes == set(ExitCode)


def test_the_readme_has_two_commands_that_set_everything_up():
    commands = re.findall(r"^python3 -m venv .*$", text("README.md"), re.MULTILINE)
    assert [command.rpartition("/")[2].split()[0] for command in commands] == ["klantcheck", "pytest"]
    assert commands[1].endswith(" tests features")


def test_the_profile_of_the_docs_is_nearly_one():
    """The excerpts of docs/profiles.md are sound as far as they go: what they lack is all that is wrong."""
    blocks = re.findall(r"```yaml\n(.*?)```", text("docs/profiles.md"), re.DOTALL)
    head, types = (next(one for one in blocks if one.startswith(key)) for key in ("profile:", "object_types:"))
    data = {**yaml.safe_load(head), **yaml.safe_load(types), "composites": {}}
    findings = [finding for finding in schema_findings(data, "profile.schema.json") if finding.keyword != "required"]
    assert findings == []


def test_the_values_of_the_docs_are_rules_of_a_profile():
    blocks = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text("docs/profiles.md"), re.DOTALL)]
    rules = [block["values"] for block in blocks if "values" in block]
    assert len(rules) == 2
    profile = yaml.safe_load(text(f"profiles/{profile_names()[0]}.yaml"))
    for values in rules:
        assert list(schema_findings({**profile, "values": values}, "profile.schema.json")) == []
        assert values.keys() <= load_model().domains.keys()


def test_the_settings_file_of_the_docs_may_be_found(tmp_path, monkeypatch):
    _, block = re.findall(r"```yaml\n(.*?)```", text("docs/settings.md"), re.DOTALL)
    (tmp_path / "klantcheck.yaml").write_text(block)
    monkeypatch.chdir(tmp_path)
    settings = load_settings(None, "run", load_command("run")).options["run"]
    assert settings.keys() == {"profile", "max_rate", "classes", "values"}


def test_the_target_file_of_the_docs_is_one(tmp_path):
    block, _ = re.findall(r"```yaml\n(.*?)```", text("docs/settings.md"), re.DOTALL)
    (tmp_path / "acc.yaml").write_text(block)
    settings = load_settings(str(tmp_path / "acc.yaml"), "run", load_command("run"))
    assert settings.warnings == ()
    assert settings.names == yaml.safe_load(block).keys() - {"version"}
    assert settings.access is not None
    assert settings.access.certificate is not None
    assert settings.access.certificate.key == str(tmp_path / "client.key")


def test_the_docs_name_every_field_of_a_binding():
    written = text("docs/profiles.md")
    fields = {field.name for kind in (Binding, ObjectBinding) for field in dataclasses.fields(kind)}
    fields -= {"attribute", "object_type", "bindings"}
    fields -= {
        "unsearched",
        "unsearched_via",
        "unexpanded",
        "until_via",
        "before_via",
    }  # the reasons of `absent` arguments
    missing = {name for name in fields if f"`{name}`" not in written and f"{name}:" not in written}
    assert missing == set()


def keys(node):
    """The property names that a JSON Schema names, at any depth."""
    if isinstance(node, dict):
        yield from node.get("properties", {})
        for name, part in node.items():
            if name not in {"examples", "default", "enum", "const"}:
                yield from keys(part)
    elif isinstance(node, list):
        for part in node:
            yield from keys(part)


@pytest.mark.parametrize("name", ["profile", "register"])
def test_every_key_of_our_files_is_read(name):
    """A key that the schema allows and no module mentions promises something that is not done."""
    code = "".join(path.read_text() for path in (ROOT / "validator").rglob("*.py"))
    allowed = set(keys(json.loads(text(f"schemas/{name}.schema.json"))))
    assert len(allowed) > 10
    assert {key for key in allowed if not re.search(rf"\b{re.escape(key)}\b", code)} == set()


FORMER_TERMS = r"\b(twist|twisted|Filling|Teller|Finder|Manners|mishap|mishaps|rooms? of the house)\b"
"""Names that were replaced by terms of the field; the glossary of docs/architecture.md has those."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_use_the_terms_of_the_glossary(page):
    assert re.findall(FORMER_TERMS, page.read_text()) == []
