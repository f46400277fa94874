"""Parts of the documents about the reference API: what it imitates of a registry."""

from __future__ import annotations

from validator.reference.dialects import DIALECTS
from validator.reference.imitation import deviations


def imitated(dialect: str) -> str:
    """The deviations of the registry of a dialect, each with the requirements that it breaks."""
    file = DIALECTS[dialect].deviations
    if file is None:
        raise ValueError(f"{dialect} has no deviations")
    rows = [
        f"| {one.description} | {', '.join(f'`{name}`' for name in one.requirements) or 'geen'} |"
        for one in deviations(file)
    ]
    return "\n".join(["| what the registry does (Dutch) | requirements that it breaks |", "|---|---|", *rows])
