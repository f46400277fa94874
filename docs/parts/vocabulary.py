"""The step definitions as analysts read them."""

from __future__ import annotations

from validator.docs_site.placeholders import PLACEHOLDERS
from validator.docs_site.vocabulary import by_part
from validator.scenario.step_definitions import StepDefinition


def vocabulary() -> str:
    """Every step definition of steps/, by module and in the order of the source, with what it means."""
    parts = []
    for part, definitions in by_part():
        parts.append(f"## {part.capitalize()}\n")
        parts += [_entry(definition) for definition in definitions]
    return "\n".join(parts)


def placeholders() -> str:
    """Every notation between braces in the cells of scenarios, as a table."""
    rows = [f"| {', '.join(f'`{text}`' for text in one.shown)} | {one.meaning} |" for one in PLACEHOLDERS]
    return "\n".join(["| in een cel | is |", "|---|---|", *rows])


def _entry(step: StepDefinition) -> str:
    return f"**{step.keyword} {step.sentence}**\n<br>{step.meaning}\n"
