"""docs/bewijs.md: the kill matrix for people, in Dutch."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence

from validator import requirements
from validator.prove import Row
from validator.reference.faults.catalogue import FAULTS
from validator.reference.faults.kinds import Fault

HEAD = """# Bewijs dat elke toets kan falen

Elke regel hieronder is een opzettelijke fout in de referentie-API. Uitgevoerd zijn de scenario's van de eis die haar
moet vangen, alle andere waarin de fout iets doet, en een steekproef van scenario's die er niets mee te maken hebben en
groen moesten blijven; onder *scenario's* staat hoeveel het er waren.

Dit bestand wordt gemaakt met `klantcheck prove --full --write docs/bewijs.md`; een toets ziet erop toe dat het klopt.

"""
COLUMNS = ("eis", "fout", "wat er misgaat", "gemeen", "profiel", "scenario's", "gevangen door", "ook gemeld door")
NAMED = 6
"""Requirements that are named when more report a fault; the others are counted."""


def render(rows: Sequence[Row]) -> str:
    """The page for the rows of all faults, in the order of the requirements."""
    by_fault = {row.fault: row for row in rows if row.fault is not None}
    rank = {one.id: number for number, one in enumerate(requirements.registers())}
    tried = sorted((fault for fault in FAULTS if fault.id in by_fault), key=lambda one: rank[one.breaks])
    found = [by_fault[fault.id] for fault in tried]
    caught = sum(row.caught for row in found)
    sizes = [len(row.failing) for row in found]
    summary = (
        f"{len(found)} fouten, {caught} gevangen door hun eigen eis, {len(found) - caught} gemist; "
        f"eisen die een fout melden: mediaan {statistics.median(sizes):g}, hoogstens {max(sizes)}.\n\n"
    )
    deep = Counter(fault.depth for fault in tried)
    mean = (
        f"{sum(fault.mean for fault in tried)} zijn gemeen: het scheelt één teken, rij of uur, of het gebeurt bij één "
        f"gelegenheid; {deep['answer']} zitten in het antwoord, {deep['store']} in de opslag, {deep['rule']} in de "
        "regels.\n\n"
    )
    lines = [COLUMNS, tuple("---" for _ in COLUMNS), *(cells(fault, by_fault[fault.id]) for fault in tried)]
    return HEAD + summary + mean + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def cells(fault: Fault, row: Row) -> tuple[str, ...]:
    """The line of one fault in the table."""
    by = ", ".join(f"`{one}`" for one in dict.fromkeys(identity.partition("#")[0] for identity in row.by))
    others = [one for one in row.failing if one != row.breaks]
    more = [f"en nog {len(others) - NAMED}"] if len(others) > NAMED else []
    also = ", ".join([*others[:NAMED], *more])
    mean = "✓" if fault.mean else ""
    return fault.breaks, f"`{fault.id}`", fault.says, mean, row.profile, str(row.scenarios), by or "—", also
