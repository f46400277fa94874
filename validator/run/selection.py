"""Which scenarios of a requirement set a run carries out: all, or those of a scope and of some tags."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches

from validator.errors import InvalidInput
from validator.requirements.scenarios import ID_TAG, Scenario, all_scenarios
from validator.requirements.sets import RequirementSet
from validator.text import shorten
from validator.verdict.scope import Scope

NAME = re.compile(r"[\w.#/-]+")
"""A tag, or a word of the language of tag expressions."""

EVERYTHING = Scope()
"""The scope of a run that nobody restricted."""

OPERATORS = frozenset({"and", "or", "not"})


def selected_scenarios(
    requirement_set: RequirementSet,
    scope: Scope = EVERYTHING,
    tag: str | None = None,
    others: Sequence[Scenario] = (),
) -> list[Scenario]:
    """The scenarios of a set that check a requirement in this scope and have these tags, in the set's order.

    tag: the id of a scenario, or an expression of tags, ids of requirements and ids of scenarios with `and`, `or`,
    `not` and parentheses; a name may begin with @. others: scenarios of a user's own, whose names it may have too.
    Raises InvalidInput for a class or a name that is none.
    """
    known = sorted({requirement.cls for requirement in requirement_set.requirements})
    for name in scope.classes:
        if name not in known:
            raise InvalidInput(f"Set {requirement_set.id} has no class {name!r}; choose from {', '.join(known)}.")
    ids = {requirement.id for requirement in requirement_set.requirements if scope.covers(requirement)}
    own = [
        scenario
        for scenario in (*all_scenarios(), *others)
        if scenario.id in requirement_set.scenarios and ids & set(scenario.requirements)
    ]
    if tag is None:
        return own
    known_ids = {*requirement_set.scenarios, *(scenario.id for scenario in others)}
    if tag.removeprefix("@").removeprefix(ID_TAG) in known_ids:
        return [scenario for scenario in own if scenario.id == tag.removeprefix("@").removeprefix(ID_TAG)]
    expression, names = _parse(tag, others)
    return [
        scenario for scenario in own if _holds(expression, {names[name] for name in _names(scenario) if name in names})
    ]


def _names(scenario: Scenario) -> Iterator[str]:
    """The names by which an expression can mean a scenario: its tags, and its ids without what marks them as such."""
    yield from scenario.tags
    yield from (scenario.id, scenario.template, *scenario.requirements)


def _parse(text: str, others: Sequence[Scenario]) -> tuple[ast.expr, dict[str, str]]:
    """The expression, with a Python name for each of its tags, and those names by tag. Raises InvalidInput."""
    tags = {name for scenario in (*all_scenarios(), *others) for name in _names(scenario)}
    text = text.replace("@", "")
    for name in NAME.findall(text):
        if name not in tags | OPERATORS:
            near = get_close_matches(name, tags, n=1)
            hint = (
                f"did you mean {near[0]!r}?"
                if near
                else "take a page (C9167), a requirement (C9167-R12), a scenario or MUST."
            )
            raise InvalidInput(f"--tag {shorten(text)!r}: no scenario has the tag {shorten(name)!r}; {hint}")
    try:
        names = {tag: f"tag{number}" for number, tag in enumerate(tags & set(NAME.findall(text)))}
        tree = ast.parse(NAME.sub(lambda name: names.get(name[0], name[0]), text), mode="eval").body
        _holds(tree, ())
    except (SyntaxError, TypeError, ValueError, RecursionError, MemoryError):  # the last two: nested too deep
        raise InvalidInput(
            f"--tag {shorten(text)!r} is no expression; write tags with `and`, `or`, `not` and parentheses."
        ) from None
    return tree, names


def _holds(expression: ast.expr, names: Collection[str]) -> bool:
    """Whether an expression is true where these names are. Raises TypeError for what is no expression of names."""
    match expression:
        case ast.Name(id=name):
            return name in names
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _holds(operand, names)
        case ast.BoolOp(op=operator, values=values):
            parts = [_holds(value, names) for value in values]
            return all(parts) if isinstance(operator, ast.And) else any(parts)
    raise TypeError(ast.dump(expression))
