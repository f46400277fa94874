"""What pytest-bdd silently allows in features is refused here, and the wire stays out of features and steps."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections import Counter
from functools import cache
from operator import attrgetter
from pathlib import Path

import pytest
from pytest_bdd.steps import step_function_context_registry

import steps
from tests.support.sweep import refused
from validator import resources
from validator.profile.loader import load_profile, profile_names
from validator.requirements.registers import all_requirements
from validator.requirements.scenarios import CLASS_TAG, all_scenarios, read_feature
from validator.scenario import effects
from validator.scenario.effects import Effect

SCENARIOS = all_scenarios()
FILES = sorted((resources.root() / "features").rglob("*.feature"))
MODULES = [module.name for module in pkgutil.iter_modules(steps.__path__, "steps.")]
for name in MODULES:
    importlib.import_module(name)
DEFINITIONS = [
    definition for definition in step_function_context_registry.values() if definition.step_func.__module__ in MODULES
]
REGISTERED = {requirement.id: requirement for requirement in all_requirements()}


BY_ID = attrgetter("id")


@cache
def _definitions_of(kind, text):
    return [
        definition
        for definition in DEFINITIONS
        if definition.type in (None, kind) and definition.parser.is_matching(text)
    ]


def definitions_of(step):
    return _definitions_of(step.type, step.text)


def test_there_is_something_to_look_at():
    assert len(SCENARIOS) > 100
    assert len(DEFINITIONS) > 30


def test_scenario_names_are_unique_in_their_file():
    names = Counter((scenario.feature, scenario.template, scenario.name) for scenario in SCENARIOS)
    templates = {(feature, name): template for feature, template, name in names}
    doubles = [key for key in names if templates[key[0], key[2]] != key[1]]
    assert doubles == [], "pytest-bdd keeps only the last scenario of a name"


def test_ids_are_explicit_and_unique():
    assert [scenario.id for scenario in SCENARIOS if scenario.template.startswith(scenario.feature)] == [], (
        "every scenario has an @id- tag"
    )
    assert [identity for identity, times in Counter(scenario.id for scenario in SCENARIOS).items() if times > 1] == []
    features = Counter((scenario.template, scenario.feature) for scenario in SCENARIOS)
    assert [template for template, times in Counter(key[0] for key in features).items() if times > 1] == []


def bound_as_registered(scenario):
    assert scenario.requirements, "it checks no requirement"
    assert all(requirement in REGISTERED for requirement in scenario.requirements), (
        "it checks a requirement that is in no register"
    )
    registered = [REGISTERED[requirement] for requirement in scenario.requirements]
    assert all(requirement.scored for requirement in registered), "it checks a requirement that is excluded"
    assert scenario.levels == (registered[0].level,), "one level, that of the register"
    assert {requirement.level for requirement in registered} == {registered[0].level}
    classes = {tag.removeprefix(CLASS_TAG) for tag in scenario.tags if tag.startswith(CLASS_TAG)}
    assert {requirement.cls for requirement in registered} <= classes, (
        "it carries the tag of each class that it decides on"
    )
    pages = {tag for tag in scenario.tags if re.fullmatch(r"[A-Z]\d{4}|BT|FALG|VERT|WRD|HTTP|AFN|ADR", tag)}
    assert any(requirement.page in pages for requirement in registered), "the feature carries the tag of its page"


def test_scenarios_are_bound_to_requirements_as_the_register_has_them():
    assert refused(bound_as_registered, SCENARIOS, BY_ID) == {}


def tagged_with_its_editions(scenario):
    editions = {edition for requirement in scenario.requirements for edition in REGISTERED[requirement].editions}
    assert set(scenario.editions) <= editions
    if len(editions) == 1:
        assert set(scenario.editions) == editions, "a scenario of one edition says so"


def test_edition_tags_agree_with_the_register():
    assert refused(tagged_with_its_editions, SCENARIOS, BY_ID) == {}


def understood_in_one_way(scenario):
    assert any(step.type == "then" for step in scenario.steps), "a scenario without a Dan cannot fail"
    kinds = [step.type for step in scenario.steps]
    assert kinds == sorted(kinds, key=["given", "when", "then"].index), "Gegeven, then Als, then Dan"
    for step in scenario.steps:
        matching = definitions_of(step)
        assert len(matching) == 1, f"{step.text!r} (line {step.line}) has {len(matching)} definitions"
        takes_table = "datatable" in inspect.signature(matching[0].step_func).parameters
        assert takes_table == bool(step.table), f"{step.text!r} (line {step.line}): table and definition do not agree"


def test_every_step_is_understood_in_one_way():
    assert refused(understood_in_one_way, SCENARIOS, BY_ID) == {}


def test_every_step_definition_is_used():
    used = {id(definition) for scenario in SCENARIOS for step in scenario.steps for definition in definitions_of(step)}
    assert [definition.parser.name for definition in DEFINITIONS if id(definition) not in used] == []


def test_every_step_definition_declares_its_effect():
    assert {(definition.type, definition.parser.name) for definition in DEFINITIONS} == effects.declared().keys()


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda definition: definition.step_func.__name__)
def test_an_effect_finds_the_objects_and_the_table_that_it_is_about(definition):
    effect = effects.declared()[definition.type, definition.parser.name]
    arguments = inspect.signature(definition.step_func).parameters.keys()
    if effect in {Effect.SETS_UP, Effect.CHANGES, Effect.READS_LIST, Effect.READS_ATTRIBUTES, Effect.READS_EMPTY}:
        assert arguments & {"noun", "plural", "what", "other", "actor"}
    if effect in {Effect.SEARCHES, Effect.COUNTS}:
        assert "datatable" in arguments


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda definition: definition.step_func.__name__)
def test_step_is_synchronous_and_says_what_it_means(definition):
    assert not inspect.iscoroutinefunction(definition.step_func), "pytest-bdd does not wait for coroutines"
    assert (definition.step_func.__doc__ or "").strip().endswith(".")


@cache
def wire_words():
    """Paths, property names, query parameters and code values that are no ordinary words."""
    words = set()
    for name in profile_names():
        bound = load_profile(name)
        for object_binding in bound.objects.values():
            words |= {object_binding.path.strip("/"), object_binding.item_path.strip("/")}
            for binding in object_binding.bindings.values():
                words |= {*binding.pointer.split("/"), binding.search or ""}
                words |= {code for code in binding.codes.values() if isinstance(code, str)}
    odd = {word for word in words if re.search(r"[a-z][A-Z]|_|en$", word) and not word.islower()}
    return odd | {word for word in words if "_" in word} | {"internetaken", "digitaaladressen", "digitaleadressen"}


@pytest.mark.slow
@pytest.mark.parametrize("path", [*FILES, *sorted(Path(steps.__path__[0]).glob("*.py"))], ids=lambda path: path.name)
def test_features_and_steps_know_nothing_of_the_wire(path):
    text = re.sub(r"@eis-\S+", "", path.read_text(encoding="utf-8"))  # API Design Rules are named like paths
    words = wire_words() & set(re.findall(r"(?<![\w-])[\w-]+(?![\w-])", text))
    assert words == set(), "names of the wire belong in a profile"
    assert re.findall(r"https?://|application/|(?<![\w}])/[a-z]{3,}", text.replace("Digitale adressen/", "")) == []


def test_the_lint_sees_what_it_must_see():
    assert {"gevraagdeHandeling", "te_verwerken", "internetaken", "toegewezenAanActor__uuid"} <= wire_words()


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_features_know_no_status_codes(path):
    codes = {
        str(code) for name in profile_names() for group in vars(load_profile(name).statuses).values() for code in group
    }
    for scenario in read_feature(path, resources.root() / "features"):
        for step in scenario.steps:
            numbers = set(re.findall(r"(?<!\d)\d{3}(?!\d)", re.sub(r'"[^"]*"| van \d+ tekens', "", step.text)))
            assert not numbers & codes, f"{step.text!r} holds a status code"


@pytest.mark.parametrize("path", sorted(Path(steps.__path__[0]).glob("*.py")), ids=lambda path: path.name)
def test_steps_know_no_status_codes_and_do_not_talk_http(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    numbers = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, int)}
    assert not {number for number in numbers if number >= 100}
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    packages = {".".join(name.split(".")[:2]) for name in imported}
    decorators = {"collections.abc", "inspect", "pytest_bdd", "typing"} if path.stem == "__init__" else set()
    assert packages <= {"steps", "validator.scenario", "validator.standard", "validator.target", *decorators}
