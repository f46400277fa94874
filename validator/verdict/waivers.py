"""Waivers: known failures of a target that somebody owns, for a time. They change an exit code, and never a verdict."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from validator.errors import InvalidInput
from validator.requirements.registers import find_requirement
from validator.schema.findings import schema_findings
from validator.schema.yaml_file import YamlFile
from validator.verdict.model import Verdict


class WaiverState(StrEnum):
    """What a waiver does in a run.

    USED: its requirement is not met, and that is known. UNUSED: it is met, so that the waiver can go. EXPIRED: its last
    day has passed. IDLE: the run is not about its requirement, or could not judge it.
    """

    USED = "used"
    UNUSED = "unused"
    EXPIRED = "expired"
    IDLE = "idle"


FAILING = frozenset({WaiverState.UNUSED, WaiverState.EXPIRED})
"""The states by which a run does not end with 0."""


@dataclass(frozen=True)
class Waiver:
    """One known failure. requirement: its id. owner: who mends it. link: where that is followed. expires: last day."""

    requirement: str
    reason: str
    owner: str
    link: str
    expires: date

    def state(self, verdict: Verdict | None, today: date) -> WaiverState:
        """What it does where its requirement has this verdict; None: the run is not about it."""
        if verdict in {None, Verdict.NOT_TESTED, Verdict.ERROR}:
            return WaiverState.IDLE
        if verdict is not Verdict.FAILED:
            return WaiverState.UNUSED
        return WaiverState.EXPIRED if today > self.expires else WaiverState.USED


def load_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers of a file (schemas/waivers.schema.json). Raises InvalidInput with the line of each problem."""
    file = YamlFile(path)
    findings = list(schema_findings(file.data, "waivers.schema.json"))
    if findings:
        raise InvalidInput(*(f"{file.where(finding.pointer)}: {finding.english}." for finding in findings))
    waivers = []
    for number, entry in enumerate(file.data["waivers"]):
        place = file.where(f"/waivers/{number}")
        try:
            find_requirement(entry["requirement"])
            waivers.append(Waiver(**{**entry, "expires": date.fromisoformat(entry["expires"])}))
        except (InvalidInput, ValueError) as error:
            raise InvalidInput(f"{place}: {error}") from None
    names = [waiver.requirement for waiver in waivers]
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        raise InvalidInput(f"{path}: {double} is waived more than once; keep one of them.")
    return tuple(waivers)


def states(
    waivers: Sequence[Waiver], verdicts: Mapping[str, Verdict], scope: Collection[str], today: date
) -> list[tuple[Waiver, WaiverState]]:
    """Each waiver with its state. verdicts: by requirement. scope: the requirements that the run is about."""
    return [
        (waiver, waiver.state(verdicts.get(waiver.requirement) if waiver.requirement in scope else None, today))
        for waiver in waivers
    ]
