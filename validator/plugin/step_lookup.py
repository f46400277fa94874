"""Which step function carries out a step: found once for each sentence, and not once for each scenario.

pytest-bdd asks pytest for every fixture there is, twice for each step that runs, an eighth of the time of a run, and
makes a fixture of what it finds. The step functions of the suite are defined in plugins, so that the answer is the same
for every scenario.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from weakref import WeakKeyDictionary

import pytest
from _pytest.fixtures import FixtureManager
from _pytest.nodes import Node
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.parser import Step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

Find = Callable[[pytest.FixtureRequest, Step], StepFunctionContext | None]
"""Finds the step function of a step of a test, as `get_step_function` of pytest-bdd does."""

_patches: pytest.StashKey[pytest.MonkeyPatch] = pytest.StashKey()


@dataclass(frozen=True)
class _Known:
    """The step functions of one session of pytest.

    number: how many there are. in_plugins: those that plugins define, which every test can see. found: by type and text
    of a step the one that carries it out.
    """

    number: int
    in_plugins: Sequence[StepFunctionContext]
    found: dict[tuple[str, str], StepFunctionContext | None] = field(default_factory=dict)

    def find(self, step: Step) -> StepFunctionContext | None:
        """The step function of a step, when all step functions are defined in plugins; of more the last, as pytest."""
        key = (step.type, step.name)
        if key not in self.found:
            self.found[key] = next((one for one in reversed(self.in_plugins) if _fits(one, step)), None)
        return self.found[key]


class StepLookup:
    """Finds the step function of a step, for each sentence once when all step functions are defined in plugins.

    A step function in a conftest.py or a test module is there for some scenarios only: then `find` is asked each time.
    """

    def __init__(self, find: Find) -> None:
        self.find = find
        self._sessions: WeakKeyDictionary[FixtureManager, _Known] = WeakKeyDictionary()

    def __call__(self, request: pytest.FixtureRequest, step: Step) -> StepFunctionContext | None:
        """The step function of a step of the test of this request; None when nobody defined it."""
        manager = request._fixturemanager  # noqa: SLF001  the one that pytest-bdd asks
        known = self._sessions.get(manager)
        if known is None or known.number != len(step_function_context_registry):
            known = _Known(len(step_function_context_registry), _in_plugins(manager, request.node))
            self._sessions[manager] = known
        everywhere = len(known.in_plugins) == known.number
        return known.find(step) if everywhere else self.find(request, step)


def _in_plugins(manager: FixtureManager, node: Node) -> Sequence[StepFunctionContext]:
    """The step functions that can be seen from every test."""
    return [
        step_function_context_registry[definition.func]
        for name in get_fixture_names(manager)
        for definition in getfixturedefs(manager, name, node) or ()
        if not definition.baseid and definition.func in step_function_context_registry
    ]


def _fits(function: StepFunctionContext, step: Step) -> bool:
    return function.type in {None, step.type} and bool(function.parser.is_matching(step.name))


def pytest_configure(config: pytest.Config) -> None:
    """Have pytest-bdd ask a StepLookup, and the arguments of a function once, not each time that a step runs."""
    module = importlib.import_module("pytest_bdd.scenario")  # the package has a function of that name
    patch = config.stash[_patches] = pytest.MonkeyPatch()
    patch.setattr(module, "get_step_function", StepLookup(module.get_step_function))
    for name in ("signature", "get_required_args"):
        patch.setattr(module, name, cache(getattr(module, name)))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Have pytest-bdd ask pytest again."""
    config.stash[_patches].undo()
