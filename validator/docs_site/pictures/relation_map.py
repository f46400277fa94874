"""Which functions a case uses, and which of their requirements connect them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from validator.docs_site.addresses import REFERENCE, folder_of
from validator.docs_site.content import Content
from validator.docs_site.pictures.drawing import LINE, Drawing, Picture, wrapped
from validator.docs_site.usage import operation_of
from validator.requirements.registers import Requirement

Uses = Mapping[str, Mapping[str, Sequence[str]]]
"""By case, the functions that it uses, each with the ids of the requirements that connect them."""

CASES, FUNCTIONS, REQUIREMENTS = 400, 330, 300
"""Widths of the three columns."""


def uses_of(content: Content) -> dict[str, dict[str, list[str]]]:
    """The functions of each case: those whose operations its scenarios carry out, and those that its register names."""
    enabling = {
        operation: requirement
        for requirement in content.requirements
        if folder_of(requirement.page) == "functies"
        for operation in requirement.enables
    }
    found: dict[str, dict[str, list[str]]] = {}
    for page in content.pages_in("cases"):
        own = [enabling[operation] for operation in _operations(page.id, content) if operation in enabling]
        functions: dict[str, list[str]] = {}
        for requirement in own:
            functions.setdefault(requirement.page, []).append(requirement.id)
        for name in _named(page.id, content):
            functions.setdefault(name.partition("-")[0], []).extend([name] if "-" in name else [])
        found[page.id] = {name: list(dict.fromkeys(ids)) for name, ids in sorted(functions.items())}
    return found


def _operations(page: str, content: Content) -> list[str]:
    steps = (
        step for feature in content.features_of(page) for _, scenario in feature.scenarios() for step in scenario.steps
    )
    return list(dict.fromkeys(filter(None, (operation_of(step, content.model) for step in steps))))


def _named(page: str, content: Content) -> list[str]:
    """The functions, and the requirements of functions, that the register or the scenarios of a case name."""
    texts = [text for requirement in content.of_page(page) for text in _texts(requirement)]
    names = [name for text in texts for name in REFERENCE.findall(text)]
    names += [
        identity
        for feature in content.features_of(page)
        for _, scenario in feature.scenarios()
        for identity in scenario.requirements
    ]
    functions = {one.id for one in content.pages_in("functies")}
    return [name for name in dict.fromkeys(names) if name.partition("-")[0] in functions]


def _texts(requirement: Requirement) -> list[str]:
    texts = (requirement.statement, requirement.source, requirement.note, requirement.conflict, requirement.excluded)
    return [text for text in texts if text]


def map_picture(uses: Uses, titles: Mapping[str, str]) -> Picture:
    """The picture of these cases. titles: of all pages. Raises SuiteFault when they use no functions."""
    connecting: dict[str, dict[str, None]] = {}
    for functions in uses.values():
        for function, ids in functions.items():
            connecting.setdefault(function, {}).update(dict.fromkeys(ids))
    drawing = Drawing()
    middle = dict.fromkeys(sorted(connecting), 0.0)
    y = 30.0
    for function in middle:
        lines = wrapped(", ".join(connecting[function]) or "zonder eigen eis genoemd", REQUIREMENTS)
        height = max(30, LINE * len(lines) + 8)
        x = CASES + 90
        drawing.box(x, y, FUNCTIONS, 30)
        drawing.text(x + 10, y + 20, _short(function, titles, FUNCTIONS))
        drawing.line([(x + FUNCTIONS, y + 15), (x + FUNCTIONS + 40, y + 15)], "relation")
        drawing.lines(x + FUNCTIONS + 48, y + 20, lines, "small")
        middle[function] = y + 15
        y += height + 12
    step = max(42.0, (y - 30) / max(1, len(uses)))
    for number, (case, functions) in enumerate(uses.items()):
        top = 30 + number * step + (step - 42) / 2
        for function in functions:
            drawing.curve((CASES + 10, top + 15), (CASES + 90, middle[function]), "relation")
        drawing.box(10, top, CASES, 30, "made")
        drawing.text(20, top + 20, _short(case, titles, CASES), "strong")
    sentences = [f"{case} gebruikt {', '.join(functions)}" for case, functions in uses.items() if functions]
    size = (CASES + FUNCTIONS + REQUIREMENTS + 150, max(y, 30 + step * len(uses)) + 10)
    title = "Van case naar functie naar eis"
    return drawing.finish("kaart", title, ". ".join(sentences) if connecting else "", size)


def _short(page: str, titles: Mapping[str, str], width: float) -> str:
    text, *rest = wrapped(f"{page} {titles[page]}", width - 56)
    return f"{text}…" if rest else text
