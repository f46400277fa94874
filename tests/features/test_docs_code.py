"""What documents name of the code is there: files, modules, classes, and every package."""

import ast
import re

import pytest

from tests.support.cli_runner import ROOT
from tests.support.docs_scripts import load_script

MAKE = load_script("make")
PAGES = MAKE.pages()
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text()
SAFETY = (ROOT / "docs/safety.md").read_text()
TOP = "validator|steps|features|profiles|schemas|tests|docs|benchmarks|examples"
PATH = re.compile(rf"(?<![\w/.-])((?:{TOP})/[\w./…<>*-]*[\w/>*…])")
"""A file or folder of the repository, as prose names it; … , * and <…> stand for a part of a name."""


def named(text):
    """The paths that a text names, as patterns of pathlib."""
    for path in PATH.findall(text):
        yield re.sub(r"…|<[^>]*>", "*", path)


def defined(path):
    """The names of the classes, functions and values that a module defines."""
    for node in ast.parse((ROOT / path).read_text()).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def referenced(text):
    """The tests that a text names as file::function."""
    return re.findall(r"(tests/[\w/]+\.py)::(\w+)", text)


def glossary():
    """The rows of the glossary: the term, and the names it has in the module that stands behind them."""
    table = ARCHITECTURE.partition("## Glossary")[2].partition("\n## ")[0]
    for row in re.findall(r"^\| (.*) \|$", table, re.MULTILINE)[2:]:
        term, _, place = row.split(" | ")
        names, _, module = place.rpartition(" in ")
        yield term, re.findall(r"`(\w+)`", names), module.strip("`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_paths_that_a_page_names_are_there(page):
    patterns = set(named(page.read_text()))
    assert {pattern for pattern in patterns if not any(ROOT.glob(pattern.rstrip("/")))} == set()


def test_a_path_in_prose_is_seen():
    text = (
        "In `validator/nergens.py` (tests/x.py), [y](docs/z.md), features/cases/C9167_….feature, schemas/objecten/<d>/."
    )
    expected = ["validator/nergens.py", "tests/x.py", "docs/z.md", "features/cases/C9167_*.feature"]
    assert list(named(text)) == [*expected, "schemas/objecten/*/"]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_tests_that_a_page_names_are_there(page):
    assert [(module, name) for module, name in referenced(page.read_text()) if name not in defined(module)] == []


def test_the_page_about_safety_names_a_test_for_each_attack():
    rows = re.findall(r"^\| attack \| shown by \|\n\|---\|---\|\n((?:\|.*\n)+)", SAFETY, re.MULTILINE)
    attacks = [row for table in rows for row in table.splitlines()]
    assert len(attacks) > 15
    assert [row for row in attacks if "`tests/" not in row] == []


def test_the_links_within_the_page_about_safety_lead_to_its_headings():
    headings = {re.sub(r"\W+", "-", title.lower()) for title in re.findall(r"^## (.*)$", SAFETY, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", SAFETY)) <= headings


@pytest.mark.parametrize(("term", "names", "module"), list(glossary()))
def test_a_term_is_defined_where_the_glossary_says(term, names, module):
    if names:
        assert set(names) <= set(defined(module)), f"{term}: {module}"


def test_each_term_of_the_glossary_stands_once():
    terms = [part for term, _, _ in glossary() for part in re.sub(r" \(.*?\)", "", term).split(", ")]
    assert len(terms) > 30
    assert len(terms) == len(set(terms))


def test_every_package_is_named():
    packages = {init.parent for init in (ROOT / "validator").rglob("__init__.py")} - {ROOT / "validator"}
    names = {f"| `{package.relative_to(ROOT / 'validator').as_posix()}/` |" for package in packages}
    assert {name for name in names if name not in ARCHITECTURE} == set()


def test_packages_stand_above_what_they_import():
    assert MAKE.architecture.floors({"top": ["left", "right"], "left": ["base"], "right": [], "base": []}) == {
        "base": 1,
        "left": 2,
        "right": 1,
        "top": 3,
    }


def test_a_circle_of_imports_is_reported():
    with pytest.raises(ValueError, match="circle: left -> right -> left"):
        MAKE.architecture.floors({"top": ["left"], "left": ["right"], "right": ["left"]})
