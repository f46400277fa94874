"""Tests stand where tests/README.md says: a unit test module bears the name of a module or package of the validator."""

import pytest

from tests.support.cli_runner import ROOT

UNIT = ROOT / "tests" / "unit"
TOPICS = {
    "cli/test_startup.py": "what each command imports",
    "docs_site/test_accessibility.py": "the site for everyone, in a browser",
    "report/test_accessibility.py": "the report in a browser",
    "docs_site/test_browser.py": "the site in a browser",
    "reference/dialects/test_open_klant_arguments.py": "what a registry does with every query argument",
    "reference/dialects/test_open_klant_properties.py": "every writable property of a dialect",
    "reference/dialects/test_open_klant_published.py": "all that a registry publishes",
    "reference/dialects/test_open_klant_versions.py": "every version of a registry",
    "report/test_formats.py": "outputs in formats of others, by the libraries of these",
    "report/test_inert.py": "control characters and markup in every output",
    "report/test_value_choices.py": "the choices of values in every output",
    "schema/test_corpus.py": "the hand-made cases of tests/data/",
    "schema/test_oracle.py": "the engine beside a second one",
    "test_floors.py": "the direction of imports",
    "test_layout.py": "where the tests stand",
}
"""Unit test modules that go through several modules, with what they test."""


@pytest.mark.parametrize("path", sorted(UNIT.rglob("test_*.py")), ids=lambda path: path.relative_to(UNIT).as_posix())
def test_a_unit_test_module_is_named_after_what_it_tests(path):
    name = path.relative_to(UNIT).as_posix()
    module = ROOT / "validator" / path.relative_to(UNIT).with_name(path.name.removeprefix("test_"))
    subjects = (module, module.with_suffix(""), module.parent.with_name(module.stem))
    assert any(path.exists() for path in subjects) or name in TOPICS, f"there is no {module.relative_to(ROOT)}"


def test_every_topic_is_there():
    assert [name for name in TOPICS if not (UNIT / name).is_file()] == []


@pytest.mark.parametrize("folder", ["support", "unit", "features", "integration", "adversarial", "mutation"])
def test_the_readme_of_the_tests_names_every_folder(folder):
    assert (ROOT / "tests" / folder).is_dir()
    assert f"| `{folder}/` |" in (ROOT / "tests" / "README.md").read_text()


def test_the_readme_of_the_tests_names_every_support_module():
    readme = (ROOT / "tests" / "README.md").read_text()
    modules = [path.stem for path in (ROOT / "tests" / "support").glob("*.py")]
    folders = [f"{path.parent.name}/" for path in (ROOT / "tests" / "support").glob("*/*.py")]
    assert [name for name in (*modules, *folders) if f"`{name}`" not in readme] == []
