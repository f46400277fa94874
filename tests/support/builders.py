"""Builders of observations, facts of a run and requirement sets, for the tests of verdicts and reports."""

import copy
import json
from typing import Any

from validator.profile.loader import load_profile
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import load_set
from validator.run.results import results_document
from validator.verdict.judge import judge_run
from validator.verdict.model import AT_FAULT, Facts, Observation, Residue, StepResult

KINDS = ("passed", "nonconformity", "setup", "not_applicable", "no_consent", "environment", "suite", "not_reached")

EXCHANGE: dict[str, Any] = {
    "n": 1,
    "request": {"method": "POST", "url": "http://x/taken", "headers": [["accept", "application/json"]], "body": "{}"},
    "response": {
        "status": 201,
        "headers": [["content-type", "application/json"]],
        "body": '{"id": "1"}',
        "withheld": None,
    },
    "problem": None,
    "ms": 1.5,
    "curl": "curl -i -X POST http://x/taken",
    "created": [],
}


def requirements_by_scenario(requirement_set):
    return {
        scenario.id: scenario.requirements for scenario in all_scenarios() if scenario.id in requirement_set.scenarios
    }


def build_observation(identity, kind="passed", type_="then", message="gevraagd: x; gekregen: y", exchanges=(EXCHANGE,)):
    first = StepResult("Gegeven", "een klantcontact", "given", 3, kind="passed", exchanges=[1] if exchanges else [])
    last = StepResult(
        "Dan",
        'is "Status" van de interne taak "Te doen"',
        type_,
        5,
        [["Attribuut", "Waarde"], ["Status", "Te doen"]],
        kind,
        None if kind == "passed" else message,
        *(("x", "y", "registreer Klantcontact") if kind in AT_FAULT else ()),
    )
    sent = [{**exchange, "key": f"{identity}-{number}"} for number, exchange in enumerate(exchanges)]
    return Observation(identity, [first, last], sent, 0.25)


def build_facts(**changes) -> Facts:
    base = {
        "run_id": "0123456789ab",
        "started": "2026-11-23T10:00:00+00:00",
        "finished": "2026-11-23T10:00:05+00:00",
        "requests": 42,
        "target_url": "http://register.example/api/v1",
    }
    return Facts(**{**base, **changes})


RESIDUE = Residue("Interne taak", "http://register.example/api/v1/taken/1", "verwijderen geeft status 500")


def default_profile():
    return load_profile("informatiemodel-2023-03")


def build_results(observations, requirement_set=None, profile=None, **facts):
    """The results (as in results.json) of a run with these observations; by default of the set 2023-03."""
    requirement_set = requirement_set or load_set("2023-03")
    run_facts = build_facts(**facts)
    judgement = judge_run(requirement_set, requirements_by_scenario(requirement_set), observations, run_facts)
    return results_document(profile or default_profile(), requirement_set, observations, run_facts, judgement)


def build_mixed_results():
    """Results in which the scenarios have every kind of observation in turn, and an object was left behind."""
    scenarios = requirements_by_scenario(load_set("2023-03"))
    observations = [build_observation(identity, KINDS[n % len(KINDS)]) for n, identity in enumerate(scenarios)]
    return build_results(observations, residue=[RESIDUE])


MARKUP = '"><script>document.title="GEHACKT"</script><img src=x onerror="document.title=1">\u2028\x00\x1b</details>'


def build_markup_results():
    """Results in which every text of the target holds markup, scripts and control characters."""
    exchange = copy.deepcopy(EXCHANGE)
    exchange["response"]["body"] = json.dumps({"naam": MARKUP})
    exchange["response"]["headers"].append([MARKUP, MARKUP])
    exchange["request"]["url"] += MARKUP
    exchange["curl"] += MARKUP
    exchange["problem"] = MARKUP
    observations = [
        build_observation(identity, "nonconformity", message=MARKUP, exchanges=(exchange,))
        for identity in requirements_by_scenario(load_set("2023-03"))
    ]
    return build_results(observations, target_url=MARKUP, target_version=MARKUP, partial=[MARKUP])
