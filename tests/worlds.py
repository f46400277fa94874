"""Made-up runs: observations of every kind over a small set, for the tests of verdicts and reports."""

from validator import profile, sets
from validator.catalogue import scenarios
from validator.results import Facts, Observation, Residue, StepResult
from validator.sets import RequirementSet

KINDS = ("passed", "nonconformity", "not_applicable", "no_consent", "environment", "suite", "not_reached")

EXCHANGE = {
    "n": 1,
    "request": {"method": "POST", "url": "http://x/taken", "headers": [["accept", "application/json"]], "body": "{}"},
    "response": {"status": 201, "headers": [["content-type", "application/json"]], "body": '{"id": "1"}'},
    "problem": None,
    "ms": 1.5,
    "curl": "curl -i -X POST http://x/taken",
}


def whole_set(edition="2023-03") -> RequirementSet:
    return sets.the_set(edition)


def links(the_set):
    return {one.id: one.requirements for one in scenarios() if one.id in the_set.scenarios}


def observation(identity, kind="passed", type_="then", message="gevraagd: x; gekregen: y", exchanges=(EXCHANGE,)):
    first = StepResult("Gegeven", "een klantcontact", "given", 3, kind="passed", exchanges=[1] if exchanges else [])
    last = StepResult(
        "Dan",
        'is "Status" van de interne taak "Te doen"',
        type_,
        5,
        [["Attribuut", "Waarde"], ["Status", "Te doen"]],
        kind,
        None if kind == "passed" else message,
        "registreer Klantcontact" if kind == "nonconformity" else None,
    )
    return Observation(identity, [first, last], list(exchanges), 0.25)


def facts(**changes) -> Facts:
    base = {
        "run_id": "0123456789ab",
        "started": "2026-11-23T10:00:00+00:00",
        "finished": "2026-11-23T10:00:05+00:00",
        "requests": 42,
        "target_url": "http://register.example/api/v1",
    }
    return Facts(**{**base, **changes})


RESIDUE = Residue("Interne taak", "http://register.example/api/v1/taken/1", "verwijderen geeft status 500")


def bound():
    return profile.load("informatiemodel-2023-03")
