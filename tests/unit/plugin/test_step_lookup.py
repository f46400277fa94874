"""Which step function carries out a step: found once for a sentence only where it is the same for every scenario."""

import importlib
from types import SimpleNamespace
from typing import Any

import pytest
from pytest_bdd import parsers
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from validator.plugin.step_lookup import StepLookup
from validator.requirements.scenarios import all_scenarios

FIRST = all_scenarios()[0].steps[0]
STEP: Any = SimpleNamespace(type=FIRST.type, name=FIRST.text)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def lookup(asked):
    def find(step, fixturemanager, node):
        asked.append((step.name, node))
        return ["a definition"]

    return StepLookup(find)


def test_the_definitions_are_those_that_pytest_bdd_finds(request):
    lookup = importlib.import_module("pytest_bdd.scenario").find_fixturedefs_for_step
    assert isinstance(lookup, StepLookup)
    texts = {(step.type, step.text) for scenario in all_scenarios()[::60] for step in scenario.steps}
    for kind, text in [*sorted(texts), ("given", "een zin die niemand kent")]:
        step: Any = SimpleNamespace(type=kind, name=text)
        found = [list(find(step, request._fixturemanager, request.node)) for find in (lookup, lookup.find)]
        assert found[0] == found[1], text
        assert len(found[0]) == (0 if "niemand" in text else 1)


def test_nothing_is_asked_when_all_step_functions_are_in_plugins(lookup, asked, request):
    first, second = (list(lookup(STEP, request._fixturemanager, node)) for node in (request.node, request.node.parent))
    assert first == second != []
    assert asked == []


def test_each_scenario_is_asked_for_when_some_have_a_step_function_of_their_own(lookup, asked, request):
    manager, node = request._fixturemanager, request.node

    def own():
        """A step function that no plugin defines."""

    step_function_context_registry[own] = StepFunctionContext("given", own, parsers.string("een eigen stap"))
    try:
        assert [lookup(STEP, manager, node), lookup(STEP, manager, node.parent)] == [["a definition"]] * 2
        assert asked == [(STEP.name, node), (STEP.name, node.parent)]
    finally:
        del step_function_context_registry[own]
    assert list(lookup(STEP, manager, node)) != ["a definition"]
