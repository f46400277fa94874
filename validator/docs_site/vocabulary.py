"""The step definitions by the part of the vocabulary that they are of."""

from __future__ import annotations

from collections.abc import Iterator

from validator.scenario.step_definitions import StepDefinition, step_definitions


def by_part() -> Iterator[tuple[str, list[StepDefinition]]]:
    """The definitions of each module of steps/, under its name."""
    definitions = step_definitions()
    for part in dict.fromkeys(one.part for one in definitions):
        yield part, [one for one in definitions if one.part == part]
