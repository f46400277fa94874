"""Scenarios as they stand in the features."""

from __future__ import annotations

import textwrap
from pathlib import Path

from validator import resources
from validator.requirements.scenarios import Scenario, all_scenarios


def scenario_excerpt(identity: str) -> str:
    """A scenario as it stands in its feature, with its Regel above it. identity: its id, without `@id-`."""
    scenario, lines = _found(identity)
    rule = next(line for line in lines if line.strip() == f"Regel: {scenario.rule}")
    return _gherkin([rule, "", *_excerpt(scenario, lines)])


def feature_excerpt(identity: str) -> str:
    """The same as scenario_excerpt, with the head of the feature and its tags."""
    scenario, lines = _found(identity)
    title = next(number for number, line in enumerate(lines) if line.startswith("Functionaliteit:"))
    rule = next(line for line in lines if line.strip() == f"Regel: {scenario.rule}")
    return _gherkin([*lines[: title + 1], "", rule, "", *_excerpt(scenario, lines)])


def example(place: str) -> str:
    """A file of examples/ as it stands there. place: its path under examples/."""
    path = Path(__file__).parents[2] / "examples" / place
    language = "gherkin" if path.suffix == ".feature" else path.suffix.removeprefix(".")
    return f"```{language}\n{path.read_text(encoding='utf-8').strip()}\n```"


def _found(identity: str) -> tuple[Scenario, list[str]]:
    scenario = next((scenario for scenario in all_scenarios() if scenario.id == identity), None)
    if scenario is None:
        raise ValueError(f"no scenario has the tag @id-{identity}")
    return scenario, (resources.root() / "features" / scenario.feature).read_text(encoding="utf-8").splitlines()


def _excerpt(scenario: Scenario, lines: list[str]) -> list[str]:
    """The lines of one scenario, from its tags to its last step."""
    first = last = scenario.line - 1
    while lines[first - 1].strip().startswith("@"):
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].strip():
        last += 1
    return lines[first : last + 1]


def _gherkin(lines: list[str]) -> str:
    return f"```gherkin\n{textwrap.dedent(chr(10).join(lines)).strip()}\n```"
