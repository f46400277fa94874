"""docs/bewijs.md: the kill matrix as a page for people, in Dutch. Its rows can be updated one by one."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from validator.errors import InvalidInput
from validator.mutation.trial import TrialResult
from validator.reference.faults import Fault
from validator.reference.faults.registry import all_faults
from validator.requirements.registers import all_requirements

HEAD = """# Bewijs dat elke toets kan falen

Elke regel hieronder is een opzettelijke fout in de referentie-API. Uitgevoerd zijn de scenario's van de eis die haar
moet ontdekken, alle andere waarin de fout iets doet tot hun eis haar heeft gemeld, en een steekproef van scenario's die
er niets mee te maken hebben en groen moesten blijven; onder *scenario's* staat hoeveel het er waren.

Dit bestand wordt gemaakt met `klantcheck prove --write docs/bewijs.md`, en met `--fault` erbij alleen de regel van die
fout; een toets ziet erop toe dat het klopt.

"""
COLUMNS = ("eis", "fout", "wat er misgaat", "subtiel", "profiel", "scenario's", "ontdekt door", "ook gemeld door")
NONE = "—"
NAMED = 6
"""Requirements that are named when more report a fault; the others are counted."""
FEW = 25
"""Requirements that may report a fault without a reason why there are so many."""

UNNAMED = re.compile(r"en nog (\d+)")


@dataclass(frozen=True)
class PageRow:
    """What a row says of the trial with a fault: how many scenarios ran, and two cells as text.

    detected_by: scenarios of the requirement that must detect the fault, without the rows of their Voorbeelden.
    also: other requirements that failed.
    """

    scenarios: int
    detected_by: str
    also: str

    @property
    def detected(self) -> bool:
        """Whether the requirement that must detect the fault failed."""
        return self.detected_by != NONE

    @property
    def failed(self) -> int:
        """How many requirements failed."""
        others = self.also.split(", ") if self.also else []
        unnamed = [int(match[1]) for cell in others if (match := UNNAMED.fullmatch(cell))]
        return self.detected + len(others) - len(unnamed) + sum(unnamed)


def page_row(result: TrialResult) -> PageRow:
    """The row of a result."""
    scenarios = dict.fromkeys(identity.partition("#")[0] for identity in result.detecting)
    others = [requirement for requirement in result.failed if requirement != result.requirement]
    unnamed = [f"en nog {len(others) - NAMED}"] if len(others) > NAMED else []
    return PageRow(
        result.scenarios,
        ", ".join(f"`{identity}`" for identity in scenarios) or NONE,
        ", ".join([*others[:NAMED], *unnamed]),
    )


def update_page(path: Path, results: Iterable[TrialResult]) -> str:
    """The text of the page in this file, with the rows of these results. Raises InvalidInput as `read_page`."""
    updated = {result.fault: page_row(result) for result in results if result.fault is not None}
    return render_page({**read_page(path), **updated})


def read_page(path: Path) -> dict[str, PageRow]:
    """The rows of a page by fault; none when there is no file. Raises InvalidInput when it holds no such page."""
    if not path.exists():
        return {}
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    table = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]
    if not table or tuple(table[0]) != COLUMNS:
        raise InvalidInput(f"{path}: holds no table of this proof; give docs/bewijs.md, or a file that is not there.")
    return {fault.strip("`"): PageRow(int(number), by, also) for _, fault, *_, number, by, also in table[2:]}


def render_page(rows: Mapping[str, PageRow]) -> str:
    """The page for these rows by fault, in the order of the requirements; a fault that is no more is left out."""
    rank = {requirement.id: number for number, requirement in enumerate(all_requirements())}
    faults = sorted((fault for fault in all_faults() if fault.id in rows), key=lambda fault: rank[fault.requirement])
    lines = [COLUMNS, tuple("---" for _ in COLUMNS), *(page_cells(fault, rows[fault.id]) for fault in faults)]
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return HEAD + _summary(faults, [rows[fault.id] for fault in faults]) + _widely(faults, rows) + table


def _summary(faults: Sequence[Fault], rows: Sequence[PageRow]) -> str:
    """The two paragraphs above the table."""
    detected = sum(row.detected for row in rows)
    failed = [row.failed for row in rows]
    depths = Counter(fault.depth for fault in faults)
    return (
        f"{len(rows)} fouten, {detected} ontdekt door hun eigen eis, {len(rows) - detected} gemist; "
        f"eisen die een fout melden: mediaan {statistics.median(failed):g}, hoogstens {max(failed)}; "
        f"{sum(number > FEW for number in failed)} fouten worden door meer dan {FEW} eisen gemeld.\n\n"
        f"{sum(fault.subtle for fault in faults)} zijn subtiel: het scheelt één teken, rij of uur, of het gebeurt bij "
        f"één gelegenheid; {depths['response']} zitten in het antwoord, {depths['store']} in de opslag, "
        f"{depths['rule']} in de regels.\n\n"
    )


def _widely(faults: Sequence[Fault], rows: Mapping[str, PageRow]) -> str:
    """The faults that more than a few requirements report, each with the reason."""
    widely = sorted((fault for fault in faults if rows[fault.id].failed > FEW), key=lambda one: -rows[one.id].failed)
    lines = [f"- `{fault.id}`, {rows[fault.id].failed} eisen: {fault.spreads or NONE}\n" for fault in widely]
    return f"Door meer dan {FEW} eisen gemeld, en waarom:\n\n{''.join(lines)}\n" if lines else ""


def page_cells(fault: Fault, row: PageRow) -> tuple[str, ...]:
    """The cells of the row of a fault."""
    subtle = "✓" if fault.subtle else ""
    measured = (str(row.scenarios), row.detected_by, row.also)
    return (fault.requirement, f"`{fault.id}`", fault.description, subtle, fault.profile, *measured)
