"""What pytest-bdd silently allows in features is refused here, and the wire stays out of features and steps."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections import Counter
from pathlib import Path

import pytest
from pytest_bdd.steps import step_function_context_registry

import steps
from validator import catalogue, profile, requirements, suite

SCENARIOS = catalogue.scenarios()
FILES = sorted((suite.root() / "features").rglob("*.feature"))
MODULES = [module.name for module in pkgutil.iter_modules(steps.__path__, "steps.")]
for name in MODULES:
    importlib.import_module(name)
DEFINITIONS = [one for one in step_function_context_registry.values() if one.step_func.__module__ in MODULES]
REGISTERED = {one.id: one for one in requirements.registers()}


def definitions_of(step):
    return [one for one in DEFINITIONS if one.type in (None, step.type) and one.parser.is_matching(step.text)]


def test_there_is_something_to_look_at():
    assert len(SCENARIOS) > 100
    assert len(DEFINITIONS) > 30


def test_scenario_names_are_unique_in_their_file():
    names = Counter((one.feature, one.template, one.name) for one in SCENARIOS)
    templates = {(feature, name): template for feature, template, name in names}
    doubles = [key for key in names if templates[key[0], key[2]] != key[1]]
    assert doubles == [], "pytest-bdd keeps only the last scenario of a name"


def test_ids_are_explicit_and_unique():
    assert [one.id for one in SCENARIOS if one.template.startswith(one.feature)] == [], "every scenario has an @id- tag"
    assert [identity for identity, times in Counter(one.id for one in SCENARIOS).items() if times > 1] == []
    features = Counter((one.template, one.feature) for one in SCENARIOS)
    assert [template for template, times in Counter(key[0] for key in features).items() if times > 1] == []


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)
def test_scenario_is_bound_to_requirements_as_the_register_has_them(scenario):
    assert scenario.requirements, "it checks no requirement"
    assert all(one in REGISTERED for one in scenario.requirements), "it checks a requirement that is in no register"
    found = [REGISTERED[one] for one in scenario.requirements]
    assert all(one.scored for one in found), "it checks a requirement that is excluded"
    assert scenario.levels == (found[0].level,), "one level, that of the register"
    assert {one.level for one in found} == {found[0].level}
    classes = {tag.removeprefix(catalogue.CLASS) for tag in scenario.tags if tag.startswith(catalogue.CLASS)}
    assert {one.cls for one in found} <= classes, "it carries the tag of each class that it decides on"
    pages = {tag for tag in scenario.tags if re.fullmatch(r"[A-Z]\d{4}|BT|FALG|VERT|WRD|HTTP|AFN|ADR", tag)}
    assert any(one.page in pages for one in found), "the feature carries the tag of its page"


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)
def test_edition_tags_agree_with_the_register(scenario):
    editions = {edition for one in scenario.requirements for edition in REGISTERED[one].editions}
    assert set(scenario.editions) <= editions
    if len(editions) == 1:
        assert set(scenario.editions) == editions, "a scenario of one edition says so"


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)
def test_every_step_is_understood_in_one_way(scenario):
    assert any(step.type == "then" for step in scenario.steps), "a scenario without a Dan cannot fail"
    kinds = [step.type for step in scenario.steps]
    assert kinds == sorted(kinds, key=["given", "when", "then"].index), "Gegeven, then Als, then Dan"
    for step in scenario.steps:
        found = definitions_of(step)
        assert len(found) == 1, f"{step.text!r} (line {step.line}) has {len(found)} definitions"
        takes_table = "datatable" in inspect.signature(found[0].step_func).parameters
        assert takes_table == bool(step.table), f"{step.text!r} (line {step.line}): table and definition do not agree"


def test_every_step_definition_is_used():
    used = {id(one) for scenario in SCENARIOS for step in scenario.steps for one in definitions_of(step)}
    assert [one.parser.name for one in DEFINITIONS if id(one) not in used] == []


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda one: one.step_func.__name__)
def test_step_is_synchronous_and_says_what_it_means(definition):
    assert not inspect.iscoroutinefunction(definition.step_func), "pytest-bdd does not wait for coroutines"
    assert (definition.step_func.__doc__ or "").strip().endswith(".")


def wire_words():
    """Paths, property names, query parameters and code values that are no ordinary words."""
    words = set()
    for name in profile.names():
        bound = profile.load(name)
        for found in bound.objects.values():
            words |= {found.path.strip("/"), found.item_path.strip("/")}
            for binding in found.bindings.values():
                words |= {*binding.pointer.split("/"), binding.search or ""}
                words |= {code for code in binding.codes.values() if isinstance(code, str)}
    odd = {word for word in words if re.search(r"[a-z][A-Z]|_|en$", word) and not word.islower()}
    return odd | {word for word in words if "_" in word} | {"internetaken", "digitaaladressen", "digitaleadressen"}


@pytest.mark.parametrize("path", [*FILES, *sorted(Path(steps.__path__[0]).glob("*.py"))], ids=lambda path: path.name)
def test_features_and_steps_know_nothing_of_the_wire(path):
    text = re.sub(r"@eis-\S+", "", path.read_text(encoding="utf-8"))  # API Design Rules are named like paths
    words = {word for word in wire_words() if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)}
    assert words == set(), "names of the wire belong in a profile"
    assert re.findall(r"https?://|application/|(?<![\w}])/[a-z]{3,}", text.replace("Digitale adressen/", "")) == []


def test_the_lint_sees_what_it_must_see():
    assert {"gevraagdeHandeling", "te_verwerken", "internetaken", "toegewezenAanActor__uuid"} <= wire_words()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_features_know_no_status_codes(path):
    codes = {
        str(code) for name in profile.names() for group in vars(profile.load(name).statuses).values() for code in group
    }
    for scenario in catalogue.read(path, suite.root() / "features"):
        for step in scenario.steps:
            numbers = set(re.findall(r"(?<!\d)\d{3}(?!\d)", re.sub(r'"[^"]*"| van \d+ tekens', "", step.text)))
            assert not numbers & codes, f"{step.text!r} holds a status code"


@pytest.mark.parametrize("path", sorted(Path(steps.__path__[0]).glob("*.py")), ids=lambda path: path.name)
def test_steps_know_no_status_codes_and_do_not_talk_http(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    numbers = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, int)}
    assert not {number for number in numbers if number >= 100}
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"pytest_bdd", "steps", "validator", "validator.story", "validator.values"}
