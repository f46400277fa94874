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
    def find(request, step):
        asked.append((step.name, request.node))
        return "a step function"

    return StepLookup(find)


def test_the_step_function_is_that_which_pytest_bdd_finds(request):
    lookup = importlib.import_module("pytest_bdd.scenario").get_step_function
    assert isinstance(lookup, StepLookup)
    texts = {(step.type, step.text) for scenario in all_scenarios()[::60] for step in scenario.steps}
    for kind, text in [*sorted(texts), ("given", "een zin die niemand kent")]:
        step: Any = SimpleNamespace(type=kind, name=text)
        found = [find(request, step) for find in (lookup, lookup.find)]
        assert found[0] is found[1], text
        assert (found[0] is None) == ("niemand" in text)


def test_nothing_is_asked_when_all_step_functions_are_in_plugins(lookup, asked, request):
    assert lookup(request, STEP) is lookup(request, STEP) is not None
    assert asked == []


def test_each_scenario_is_asked_for_when_some_have_a_step_function_of_their_own(lookup, asked, request):
    def own():
        """A step function that no plugin defines."""

    step_function_context_registry[own] = StepFunctionContext("given", own, parsers.string("een eigen stap"))
    try:
        assert [lookup(request, STEP) for _ in range(2)] == ["a step function"] * 2
        assert asked == [(STEP.name, request.node)] * 2
    finally:
        del step_function_context_registry[own]
    assert lookup(request, STEP) != "a step function"
