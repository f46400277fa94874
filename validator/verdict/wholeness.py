"""Whether all that results.json refers to is in it: it may have been edited, cut short or written by somebody else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def missing_references(results: Mapping[str, Any]) -> Iterator[str]:
    """What results.json names and does not hold: scenarios, requirements and exchanges, in English."""
    scenarios = {entry["id"] for entry in results["scenarios"]}
    requirements = {entry["id"] for entry in results["requirements"]}
    exchanges = {entry["n"] for entry in results["exchanges"]}
    for entry in (*results["requirements"], *results["causes"]):
        yield from _missing("scenario", entry["scenarios"], scenarios)
    for cause in results["causes"]:
        yield from _missing("scenario", [cause["example"]], scenarios)
        yield from _missing("requirement", cause["requirements"], requirements)
    for step in (step for entry in results["scenarios"] for step in entry["steps"]):
        yield from _missing("exchange", step["exchanges"], exchanges)
    yield from _missing("exchange", [one["exchange"] for one in results["advice"]["differences"]], exchanges)


def _missing(kind: str, named: list[Any], known: set[Any]) -> Iterator[str]:
    for key in named:
        if key not in known:
            yield f"there is no {kind} {key!r} in it"
