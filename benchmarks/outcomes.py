"""What a run concluded, without what differs from run to run: for comparing the results.json of several runs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

INVENTED = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"  # ids
    r"|\d{4}-\d\d-\d\d(?:T[0-9:.]+(?:Z|[+-]\d\d:\d\d)?)?"  # moments
    r"|(?<=127\.0\.0\.1:)\d+"  # the port of the embedded API
    r"|\b(?=\w*\d)[0-9a-f]{8,}\b"  # words that a scenario made up, and ids without hyphens
    r"|\b\d{4,}\b"  # numbers that a scenario made up
)

Outcome = dict[str, Any]
"""By what was judged ("scenario C9167-een-taak", "requirement …", "class …"): what was concluded."""


def load(folder: Path) -> Outcome:
    """The normalised conclusions of the report in a folder."""
    return normalised(json.loads((folder / "results.json").read_text(encoding="utf-8")))


def normalised(results: dict[str, Any]) -> Outcome:
    """Verdicts, reasons and totals, with what was made up replaced by a sign."""
    outcome: Outcome = {"run": [results["verdict"], results["exit_code"], results["run"]["partial"]]}
    for scenario in results["scenarios"]:
        steps = [[step["verdict"], _plain(step["message"])] for step in scenario["steps"]]
        outcome[f"scenario {scenario['id']}"] = [
            scenario["verdict"],
            _plain(scenario["reason"]),
            scenario["blocked_by"],
            steps,
        ]
    for requirement in results["requirements"]:
        outcome[f"requirement {requirement['id']}"] = [requirement["verdict"], sorted(requirement["scenarios"])]
    for conformance_class in results["classes"]:
        outcome[f"class {conformance_class['id']}"] = [conformance_class["verdict"], conformance_class["counts"]]
    outcome["residue"] = len(results["residue"])
    outcome["warnings"] = sorted(results["warnings"])
    return outcome


def differing(first: Outcome, other: Outcome) -> list[str]:
    """What was concluded otherwise, or by one of the two only."""
    return sorted(key for key in first.keys() | other.keys() if first.get(key) != other.get(key))


def count(keys: list[str], kind: str) -> int:
    """How many of these are of a kind: scenario, requirement or class."""
    return sum(key.startswith(f"{kind} ") for key in keys)


def _plain(text: str | None) -> str | None:
    return None if text is None else INVENTED.sub("·", text)
