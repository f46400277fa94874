"""The vocabulary of the features: thin steps, one module per part of the vocabulary.

The docstring of a step says what it means; the step asks the context, and leaves every judgement to scenario/checks/.
Its definition declares what it does to objects that scenarios share (validator/scenario/effects.py).
"""

import inspect
from collections.abc import Callable
from typing import ParamSpec

import pytest_bdd
from pytest_bdd import parsers

from validator.scenario.effects import Effect, declare
from validator.standard.objectmodel import load_model

P = ParamSpec("P")
Step = Callable[P, None]

_TYPES = load_model().object_types.values()
_SINGULAR = "|".join(sorted((object_type.singular for object_type in _TYPES), key=len, reverse=True))
_PLURAL = "|".join(sorted((object_type.plural for object_type in _TYPES), key=len, reverse=True))

NOUN = rf"(?P<noun>{_SINGULAR})"
"""An object type: interne taak."""

NAMED = r'(?: "(?P<name>[^"]*)")?'
"""The name that a scenario gives to an object, where more objects of its type make one necessary: "de vraag"."""

PLURAL = rf"(?P<plural>{_PLURAL})"
"""Objects of a type: interne taken."""

ATTRIBUTE = '"(?P<attribute>[^"]*)"'
"""An attribute by its name in the standard: "Gevraagde handeling"."""

OTHER = '"(?P<attribute2>[^"]*)"'
"""The second attribute of a comparison."""

ACTOR = '"(?P<actor>[^"]*)"'
"""An actor by its name: "Afdeling vergunningen"."""

VALUE = '"(?P<value>[^"]*)"'
"""A value as the pages write it: "Terugbellen"."""


def the(name: str) -> str:
    """An object of the scenario: de interne taak, de tweede interne taak, de interne taak "routeren"."""
    return rf'(?P<{name}>(?:de|het) (?:(?:eerste|tweede|derde) )?(?:{_SINGULAR})(?: "[^"]*")?)'


def given(pattern: str, *, effect: Effect) -> Callable[[Step[P]], Step[P]]:
    """Define a Gegeven. pattern: of its whole text, a regular expression with the arguments as named groups."""
    declare("given", pattern, effect)
    return _with_signature(pytest_bdd.given(parsers.re(pattern), stacklevel=2))


def when(pattern: str, *, effect: Effect) -> Callable[[Step[P]], Step[P]]:
    """Define an Als; see `given`."""
    declare("when", pattern, effect)
    return _with_signature(pytest_bdd.when(parsers.re(pattern), stacklevel=2))


def then(pattern: str, *, effect: Effect) -> Callable[[Step[P]], Step[P]]:
    """Define a Dan; see `given`."""
    declare("then", pattern, effect)
    return _with_signature(pytest_bdd.then(parsers.re(pattern), stacklevel=2))


def _with_signature(define: Callable[[Step[P]], Step[P]]) -> Callable[[Step[P]], Step[P]]:
    """Define a step with a function whose signature is known: pytest-bdd asks for it twice each time that it runs."""

    def decorator(function: Step[P]) -> Step[P]:
        vars(function)["__signature__"] = inspect.signature(function)
        return define(function)

    return decorator
