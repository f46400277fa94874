"""Whether a step of a feature can be carried out: by exactly one definition, with a table where that takes one."""

from __future__ import annotations

import re
from difflib import get_close_matches

from validator.requirements.scenarios import Step
from validator.scenario.step_definitions import StepDefinition, step_definitions
from validator.text import shorten

LIKE = 0.5
"""How much a sentence must be like a step to be proposed in its place."""


def step_problem(step: Step) -> str | None:
    """Why a step cannot be carried out, with what may have been meant; None when it can."""
    definitions = step_definitions()
    own = [one for one in definitions if one.type == step.type and re.fullmatch(one.pattern, step.text)]
    if not own:
        return f"there is no step {shorten(step.text)!r}; {_hint(step, definitions)}"
    if own[0].takes_table and not step.table:
        return f"the step {shorten(step.text)!r} takes a table; write it below the step."
    if step.table and not own[0].takes_table:
        return f"the step {shorten(step.text)!r} takes no table; leave it out."
    return None


def _hint(step: Step, definitions: tuple[StepDefinition, ...]) -> str:
    sentences = {_plain(one.sentence): one.sentence for one in definitions if one.type == step.type}
    near = get_close_matches(_plain(step.text), sentences, n=1, cutoff=LIKE)
    return f"did you mean {sentences[near[0]]!r}?" if near else "see docs/stappen.md for the steps that there are."


def _plain(text: str) -> str:
    """A step or a sentence without its values, to compare them."""
    return re.sub(r'"[^"]*"', '""', text)
