"""results.sarif: what is not met, for code scanning, in SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from validator.report import words
from validator.text import readable
from validator.verdict.model import Outcome
from validator.verdict.results_view import ResultsView

LEVELS = {"MUST": "error", "SHOULD": "warning", "MAY": "note"}


def render(results: Mapping[str, Any]) -> str:
    """The JSON text: a rule for each requirement that is not met, a result for each scenario that shows it."""
    view = ResultsView(results)
    shown = [scenario for scenario in results["scenarios"] if view.is_unmet(scenario)]
    broken = {entry["id"]: entry for scenario in shown for entry in view.requirements_of(scenario)}
    run = {
        "tool": {
            "driver": {
                "name": "Klantcheck",
                "version": results["tool"]["version"],
                "informationUri": "https://github.com/klantcheck/klantcheck",
                "rules": [_rule(entry) for entry in broken.values()],
            }
        },
        "automationDetails": {"id": f"klantcheck/{results['set']['id']}/{results['profile']['id']}/"},
        "invocations": [
            {
                "executionSuccessful": view.outcome is not Outcome.ERROR,
                "exitCode": results["exit_code"],
                "startTimeUtc": _utc(results["run"]["started"]),
                "endTimeUtc": _utc(results["run"]["finished"]),
            }
        ],
        "results": [
            _result(scenario, requirement) for scenario in shown for requirement in view.requirements_of(scenario)
        ],
    }
    document = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(document, indent=1) + "\n"


def _utc(moment: str) -> str:
    return f"{moment[:19]}Z"


def _rule(requirement: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": requirement["id"],
        "shortDescription": {"text": requirement["statement"]},
        "fullDescription": {"text": f"{requirement['statement']} [{requirement['source']}]"},
        "defaultConfiguration": {"level": LEVELS[requirement["level"]]},
        "properties": {"tags": [requirement["class"], requirement["level"]]},
    }


def _result(scenario: Mapping[str, Any], requirement: Mapping[str, Any]) -> dict[str, Any]:
    message = f"{words.verdict(scenario['level'], scenario['verdict'])}: {scenario['name']}: {scenario['reason']}"
    place = {"artifactLocation": {"uri": f"features/{scenario['feature']}"}, "region": {"startLine": scenario["line"]}}
    return {
        "ruleId": requirement["id"],
        "level": LEVELS[requirement["level"]],
        "message": {"text": readable(message)},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"scenario/v1": scenario["id"]},
    }
