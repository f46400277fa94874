"""Which step function carries out a step: found once for each sentence, and not once for each scenario.

pytest-bdd asks pytest for every fixture there is, twice for each step that runs: an eighth of the time of a run. The
step functions of the suite are defined in plugins, so that the answer is the same for every scenario.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import pytest
from _pytest.fixtures import FixtureDef, FixtureManager
from _pytest.nodes import Node
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.parser import Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

Definitions = Sequence[FixtureDef[object]]
Find = Callable[[Step, FixtureManager, Node], Iterable[FixtureDef[object]]]
"""Finds the definitions that fit a step of a test, as `find_fixturedefs_for_step` of pytest-bdd does."""

_patches: pytest.StashKey[pytest.MonkeyPatch] = pytest.StashKey()


@dataclass(frozen=True)
class _Known:
    """The step functions of one session of pytest.

    number: how many there are. in_plugins: the definitions of those in plugins, which every test can see. found: by
    type and text of a step those that fit it.
    """

    number: int
    in_plugins: Definitions
    found: dict[tuple[str, str], Definitions] = field(default_factory=dict)

    def find(self, step: Step) -> Definitions:
        """The definitions that fit a step, when all step functions are defined in plugins."""
        key = (step.type, step.name)
        if key not in self.found:
            self.found[key] = [one for one in self.in_plugins if _fits(step_function_context_registry[one.func], step)]
        return self.found[key]


class StepLookup:
    """Finds the definitions that fit a step, for each sentence once when all step functions are defined in plugins.

    A step function in a conftest.py or a test module is there for some scenarios only: then `find` is asked each time.
    """

    def __init__(self, find: Find) -> None:
        self.find = find
        self._sessions: WeakKeyDictionary[FixtureManager, _Known] = WeakKeyDictionary()

    def __call__(self, step: Step, fixturemanager: FixtureManager, node: Node) -> Iterable[FixtureDef[object]]:
        """The definitions that fit a step of the test of this node."""
        known = self._sessions.get(fixturemanager)
        if known is None or known.number != len(step_function_context_registry):
            known = _Known(len(step_function_context_registry), _in_plugins(fixturemanager, node))
            self._sessions[fixturemanager] = known
        everywhere = len(known.in_plugins) == known.number
        return known.find(step) if everywhere else self.find(step, fixturemanager, node)


def _in_plugins(fixturemanager: FixtureManager, node: Node) -> Definitions:
    """The definitions of step functions that can be seen from every test."""
    return [
        definition
        for name in get_fixture_names(fixturemanager)
        for definition in getfixturedefs(fixturemanager, name, node) or ()
        if not definition.baseid and definition.func in step_function_context_registry
    ]


def _fits(function: StepFunctionContext, step: Step) -> bool:
    return function.type in {None, step.type} and bool(function.parser.is_matching(step.name))


def pytest_configure(config: pytest.Config) -> None:
    """Have pytest-bdd ask a StepLookup."""
    module = importlib.import_module("pytest_bdd.scenario")  # the package has a function of that name
    patch = config.stash[_patches] = pytest.MonkeyPatch()
    patch.setattr(module, "find_fixturedefs_for_step", StepLookup(module.find_fixturedefs_for_step))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Have pytest-bdd ask pytest again."""
    config.stash[_patches].undo()
