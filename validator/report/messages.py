"""messages.ndjson: the results as Cucumber Messages (github.com/cucumber/messages), for tools that read these.

The document of a feature is made of what results.json has of it: a scenario with all of its steps, those of its
Achtergrond included.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from validator.text import readable
from validator.verdict.model import Outcome, Verdict
from validator.verdict.results_view import ResultsView

Message = dict[str, Any]

PROTOCOL = "32.0.0"
"""The version of Cucumber Messages of which these are."""

STATUSES = {
    Verdict.PASSED: "PASSED",
    Verdict.FAILED: "FAILED",
    Verdict.NOT_APPLICABLE: "SKIPPED",
    Verdict.NOT_TESTED: "SKIPPED",
    Verdict.ERROR: "FAILED",
}
KINDS = {"given": "Context", "when": "Action", "then": "Outcome"}
BILLION = 1_000_000_000


def render(results: Mapping[str, Any]) -> str:
    """The messages as JSON, one a line."""
    return "".join(f"{_json(message)}\n" for message in _messages(results))


_json = json.JSONEncoder(check_circular=False).encode


def _messages(results: Mapping[str, Any]) -> Iterator[Message]:
    began, ended = _moment(results["run"]["started"]), _moment(results["run"]["finished"])
    product = {"name": "klantcheck", "version": results["tool"]["version"]}
    named = {"os": {"name": platform.system()}, "runtime": {"name": "python"}, "cpu": {"name": platform.machine()}}
    yield {"meta": {"protocolVersion": PROTOCOL, "implementation": product, **named}}
    carried_out = [scenario for scenario in results["scenarios"] if scenario["steps"]]
    for feature, scenarios in groupby(carried_out, key=lambda scenario: str(scenario["feature"])):
        own = list(scenarios)
        yield {"gherkinDocument": _document(feature, own)}
        yield from ({"pickle": _pickle(scenario)} for scenario in own)
    yield {"testRunStarted": {"id": "run", "timestamp": began}}
    yield from ({"testCase": _test_case(scenario)} for scenario in carried_out)
    for scenario in carried_out:
        yield from _attempt(scenario, began)
    success = ResultsView(results).outcome is Outcome.PASSED
    yield {"testRunFinished": {"success": success, "timestamp": ended, "testRunStartedId": "run"}}


def _document(feature: str, scenarios: Sequence[Mapping[str, Any]]) -> Message:
    """The document of a feature. scenarios: those of it that were carried out."""
    return {
        "uri": f"features/{feature}",
        "feature": {
            "location": {"line": 1},
            "tags": [],
            "language": "nl",
            "keyword": "Functionaliteit",
            "name": scenarios[0]["title"],
            "description": "",
            "children": [{"scenario": _scenario(scenario)} for scenario in scenarios],
        },
        "comments": [],
    }


def _scenario(scenario: Mapping[str, Any]) -> Message:
    return {
        "location": {"line": scenario["line"]},
        "tags": [],
        "keyword": "Scenario",
        "name": scenario["name"],
        "description": scenario["rule"],
        "steps": [
            {
                "location": {"line": step["line"]},
                "keyword": f"{step['keyword']} ",
                "keywordType": KINDS[step["type"]],
                "text": step["text"],
                "id": _id(scenario, "node", number),
            }
            for number, step in enumerate(scenario["steps"])
        ],
        "examples": [],
        "id": _id(scenario, "node"),
    }


def _pickle(scenario: Mapping[str, Any]) -> Message:
    names = [f"@id-{scenario['id']}", f"@{scenario['level']}", *(f"@eis-{key}" for key in scenario["requirements"])]
    return {
        "id": _id(scenario, "pickle"),
        "uri": f"features/{scenario['feature']}",
        "name": scenario["name"],
        "language": "nl",
        "steps": [_pickle_step(scenario, number, step) for number, step in enumerate(scenario["steps"])],
        "tags": [{"name": name, "astNodeId": _id(scenario, "node")} for name in names],
        "astNodeIds": [_id(scenario, "node")],
    }


def _pickle_step(scenario: Mapping[str, Any], number: int, step: Mapping[str, Any]) -> Message:
    table = {"rows": [{"cells": [{"value": cell} for cell in row]} for row in step["table"]]}
    return {
        **({"argument": {"dataTable": table}} if step["table"] else {}),
        "astNodeIds": [_id(scenario, "node", number)],
        "id": _id(scenario, "pickle", number),
        "type": KINDS[step["type"]],
        "text": step["text"],
    }


def _test_case(scenario: Mapping[str, Any]) -> Message:
    return {
        "id": _id(scenario, "case"),
        "pickleId": _id(scenario, "pickle"),
        "testSteps": [
            {
                "id": _id(scenario, "case", number),
                "pickleStepId": _id(scenario, "pickle", number),
                "stepDefinitionIds": [],
                "stepMatchArgumentsLists": [],
            }
            for number in range(len(scenario["steps"]))
        ],
        "testRunStartedId": "run",
    }


def _attempt(scenario: Mapping[str, Any], moment: Message) -> Iterator[Message]:
    """The one attempt at a scenario; its duration is that of its last step, since only that of the whole is known."""
    case = {"testCaseStartedId": _id(scenario, "attempt")}
    started = {"attempt": 0, "id": _id(scenario, "attempt"), "testCaseId": _id(scenario, "case"), "timestamp": moment}
    yield {"testCaseStarted": started}
    last = len(scenario["steps"]) - 1
    for number, step in enumerate(scenario["steps"]):
        of = {**case, "testStepId": _id(scenario, "case", number)}
        yield {"testStepStarted": {**of, "timestamp": moment}}
        message = {"message": readable(step["message"])} if step["message"] else {}
        result = {"duration": _duration(scenario["seconds"] if number == last else 0.0), **message}
        yield {
            "testStepFinished": {
                **of,
                "testStepResult": {**result, "status": STATUSES[step["verdict"]]},
                "timestamp": moment,
            }
        }
    yield {"testCaseFinished": {**case, "timestamp": moment, "willBeRetried": False}}


def _id(scenario: Mapping[str, Any], kind: str, number: int | None = None) -> str:
    return f"{kind}:{scenario['id']}" + ("" if number is None else f":{number}")


def _duration(seconds: float) -> Message:
    return {"seconds": int(seconds), "nanos": round(seconds % 1 * BILLION) % BILLION}


def _moment(text: str) -> Message:
    return _duration(datetime.fromisoformat(text).timestamp())
