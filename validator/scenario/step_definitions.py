"""The step definitions as analysts read them: sentence, meaning, and the kind of step."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from validator import resources

NAMES = {"attribute": "attribuut", "value": "waarde", "relation": "verband", "actor": "waarde"}
KEYWORDS = {"given": "Gegeven", "when": "Als", "then": "Dan"}


@dataclass(frozen=True)
class StepDefinition:
    """One step definition. part: the module of steps/ that defines it. type: given, when or then.

    sentence: its pattern for a reader. meaning: what it does, in Dutch. pattern: of its whole text. takes_table: with a
    table below it.
    """

    part: str
    type: str
    sentence: str
    meaning: str
    pattern: str
    takes_table: bool

    @property
    def keyword(self) -> str:
        """Gegeven, Als or Dan."""
        return KEYWORDS[self.type]


@cache
def step_definitions() -> tuple[StepDefinition, ...]:
    """Every step definition of steps/, by module and in the order of the source."""
    from pytest_bdd.steps import step_function_context_registry

    package = _package()
    parts = [found.name for found in pkgutil.iter_modules(package.__path__, "steps.")]
    for part in parts:
        importlib.import_module(part)
    known = sorted(step_function_context_registry.values(), key=lambda one: _line(one.step_func))
    return tuple(
        StepDefinition(
            part=part.removeprefix("steps."),
            type=one.type or "",
            sentence=_sentence(package, one.parser.name),
            meaning=str(one.step_func.__doc__),
            pattern=one.parser.name,
            takes_table="datatable" in inspect.signature(one.step_func).parameters,
        )
        for part in parts
        for one in known
        if one.step_func.__module__ == part
    )


def _line(step: Callable[..., object]) -> int:
    """The line of a step in its module, whatever wraps it."""
    return int(inspect.unwrap(step).__code__.co_firstlineno)


def _package() -> ModuleType:
    """The package steps, which stands beside the features and is no part of the validator."""
    root = str(resources.root())
    if root not in sys.path:
        sys.path.insert(0, root)
    return importlib.import_module("steps")


def _sentence(package: ModuleType, pattern: str) -> str:
    """The pattern of a step as an analyst reads it."""
    text = pattern.replace(package.NOUN, "‹objecttype›").replace(package.PLURAL, "‹objecttypen›")
    text = text.replace(package.NAMED, ' ["‹naam›"]')
    for name in ("what", "other"):
        text = text.replace(package.the(name), "‹het object›")
    text = re.sub(
        r'"\(\?P<(attribute|value|relation|actor)2?>\[\^"\]\*\)"', lambda found: f'"‹{NAMES[found[1]]}›"', text
    )
    text = re.sub(r"\(\?P<names>.*?\)\*\)", '"‹attribuut›" [en "‹attribuut›"]', text)
    text = re.sub(r"\(\?P<along>.*?\)\*\)", '"‹verband›" [en "‹verband›"]', text)
    text = re.sub(r"\(\?P<length>\\d\+\)", "‹aantal›", text)
    text = re.sub(r"\(\?(?:P<\w+>|:)(,? )([^()|]+)\)\?", _optional, text)
    text = re.sub(r"\(\?(?:P<\w+>|:)([^()]+\|[^()]+)\)", lambda found: found[1].replace("|", " / "), text)
    return text.replace("?", "")


def _optional(found: re.Match[str]) -> str:
    """A part that may be left out: ` [met onderwerp]`, `[, vijf keer achter elkaar]`."""
    separator, words = found.groups()
    return f" [{words}]" if separator == " " else f"[{separator}{words}]"
