"""Heat maps of conformance classes: how much of what is asked a profile can express, and how much of it a run met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from validator.docs_site.content import Content
from validator.docs_site.pictures.drawing import Drawing, Picture
from validator.docs_site.usage import attributes_used
from validator.errors import NotApplicable
from validator.profile.model import Profile
from validator.requirements.scenarios import Scenario, all_scenarios
from validator.verdict.model import Verdict

UNTESTED = {
    Verdict.ERROR: "niet getoetst",
    Verdict.NOT_TESTED: "niet getoetst",
    Verdict.NOT_APPLICABLE: "niet van toepassing",
}
"""Verdicts without a test that was carried out, with what is said of a class that has no other ones."""

LEFT, TOP, WIDTH, HEIGHT = 150, 60, 205, 38

NAME = 24
"""Characters of a name that fit in the width of a column."""


@dataclass(frozen=True)
class HeatCell:
    """One class in one column: how many of its requirements, of how many. empty: what is said when there are none."""

    cls: str
    column: str
    number: int
    total: int
    empty: str = "geen eisen"

    def __str__(self) -> str:
        return f"{self.number} van {self.total}" if self.total else self.empty

    @property
    def shade(self) -> int:
        """4 for all of them, 3 from nine in ten, 2 from half, 1 for fewer, and 0 for none."""
        if not self.number:
            return 0
        share = self.number / self.total
        return 4 if share == 1 else 3 if share >= 0.9 else 2 if share >= 0.5 else 1  # noqa: PLR2004  as said above


def profile_cells(content: Content) -> list[HeatCell]:
    """The cells of the profiles, class by class, of the scored requirements of the edition of each profile.

    A profile expresses a requirement when it binds every attribute that one of its scenarios names.
    """
    used = [(scenario, attributes_used(scenario, content.model)) for scenario in all_scenarios()]
    return [
        HeatCell(cls, profile.id, sum(identity in expressed for identity in own), len(own))
        for cls in content.classes
        for profile, expressed in [(profile, _expressed(profile, used)) for profile in content.profiles]
        for own in [_scored(content, cls, profile.editions[0])]
    ]


def run_cells(content: Content) -> list[HeatCell]:
    """The cells of the runs, class by class: the requirements that are met, of those that were tested."""
    counts = {(entry["id"], run.name): entry["counts"] for run in content.runs for entry in run.results["classes"]}
    cells = []
    for cls in content.classes:
        for run in content.runs:
            own = counts.get((cls, run.name), {})
            tested = sum(number for verdict, number in own.items() if verdict not in UNTESTED)
            empty = next((UNTESTED[verdict] for verdict in UNTESTED if own.get(verdict)), HeatCell.empty)
            cells.append(HeatCell(cls, run.name, own.get(Verdict.PASSED, 0), tested, empty))
    return cells


def _scored(content: Content, cls: str, edition: str) -> list[str]:
    return [one.id for one in content.requirements if one.scored and one.cls == cls and edition in one.editions]


def _expressed(profile: Profile, used: Sequence[tuple[Scenario, set[tuple[str, str]]]]) -> set[str]:
    return {
        identity
        for scenario, names in used
        if _expresses(profile, scenario, names)
        for identity in scenario.requirements
    }


def _expresses(profile: Profile, scenario: Scenario, names: set[tuple[str, str]]) -> bool:
    if scenario.editions and profile.editions[0] not in scenario.editions:
        return False
    try:
        for object_type, attribute in names:
            _ = profile.part(object_type)[attribute]
    except NotApplicable:
        return False
    return True


def heat_picture(title: str, columns: Sequence[tuple[str, str]], cells: Sequence[HeatCell]) -> Picture:
    """The picture of these cells. columns: name and subtitle of each. Raises SuiteFault when there are none."""
    drawing = Drawing()
    for number, (name, subtitle) in enumerate(columns):
        x = LEFT + WIDTH * number
        drawing.text(x + WIDTH / 2, 24, _fitting(name), "strong", "middle")
        drawing.text(x + WIDTH / 2, 44, _fitting(subtitle), "small", "middle")
    for number, cell in enumerate(cells):
        row, column = divmod(number, len(columns))
        x, y = LEFT + WIDTH * column, TOP + HEIGHT * row
        if column == 0:
            drawing.text(LEFT - 12, y + 24, cell.cls, "strong", "end")
        drawing.box(x, y, WIDTH - 4, HEIGHT - 4, f"heat{cell.shade}")
        drawing.text(x + WIDTH / 2, y + 23, str(cell), f"on{cell.shade}", "middle")
    sentences = [f"{one.cls} in {one.column}: {one}" for one in cells]
    size = (LEFT + WIDTH * len(columns) + 10, TOP + HEIGHT * (len(cells) // max(1, len(columns))) + 10)
    return drawing.finish("klassen", title, ". ".join(sentences), size)


def _fitting(name: str) -> str:
    """A name as it fits above a column: of a long one the begin and the end, by which it differs from the next."""
    half = NAME // 2 - 1
    return name if len(name) <= NAME else f"{name[:half]}…{name[-half:]}"
