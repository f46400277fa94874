"""results.intoto.json: an in-toto statement on results.json, for who signs and keeps evidence.

The predicate is in-toto's test result (github.com/in-toto/attestation, spec/predicates/test-result.md).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from validator.verdict.model import Conformity, Outcome
from validator.verdict.results_view import ResultsView

STATEMENT, PREDICATE = "https://in-toto.io/Statement/v1", "https://in-toto.io/attestation/test-result/v0.1"


def render(results: Mapping[str, Any], content: bytes) -> str:
    """The JSON text. content: of results.json, as it is written."""
    view = ResultsView(results)
    ended: dict[Outcome, list[str]] = {outcome: [] for outcome in Outcome}
    for scenario in results["scenarios"]:
        ended[view.scenario_outcome(scenario)].append(scenario["id"])
    warned = view.outcome is Outcome.PASSED and bool(results["warnings"] or results["waivers"])
    passed = results["verdict"] == Conformity.CONFORM or view.outcome is Outcome.PASSED
    statement = {
        "_type": STATEMENT,
        "subject": [{"name": "results.json", "digest": {"sha256": hashlib.sha256(content).hexdigest()}}],
        "predicateType": PREDICATE,
        "predicate": {
            "result": "WARNED" if warned else "PASSED" if passed else "FAILED",
            "configuration": [_configuration(results[name]) for name in ("set", "profile")],
            "passedTests": ended[Outcome.PASSED],
            "warnedTests": ended[Outcome.ADVICE],
            "failedTests": [*ended[Outcome.FAILURE], *ended[Outcome.ERROR]],
        },
    }
    return json.dumps(statement, indent=1) + "\n"


def subject_digest(text: bytes) -> str | None:
    """The SHA-256 that a statement has of results.json; None when it is no such statement."""
    try:
        subject = json.loads(text)["subject"][0]
        return str(subject["digest"]["sha256"]) if subject["name"] == "results.json" else None
    except (ValueError, KeyError, IndexError, TypeError):
        return None


def _configuration(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": entry["id"], "digest": {"sha256": entry["digest"].removeprefix("sha256:")}}
