"""The results of a run, as results.json holds them."""

import json
from dataclasses import replace

import pytest

from tests.support.builders import (
    KINDS,
    build_mixed_results,
    build_observation,
    build_results,
    requirements_by_scenario,
)
from validator.profile.loader import load_profile
from validator.profile.model import KnownDeviation
from validator.requirements.sets import load_set
from validator.schema.findings import schema_findings

SET = load_set("2023-03")


LINKS = requirements_by_scenario(SET)


IDS = list(LINKS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_document_is_as_its_schema_says(kind):
    results = build_results([build_observation(identity, kind) for identity in IDS])
    assert schema_findings(results, "results.schema.json") == []
    assert json.loads(json.dumps(results)) == results


def test_the_schema_refuses_what_is_no_result():
    results = build_mixed_results()
    assert schema_findings({**results, "verdict": "geslaagd"}, "results.schema.json")
    assert schema_findings({**results, "score": 98}, "results.schema.json")
    del results["residue"]
    assert schema_findings(results, "results.schema.json")


def test_every_step_leads_to_its_evidence():
    results = build_mixed_results()
    numbers = {exchange["n"] for exchange in results["exchanges"]}
    assert numbers == set(range(1, len(IDS) + 1))
    for scenario in results["scenarios"]:
        for step in scenario["steps"]:
            assert set(step["exchanges"]) <= numbers
        assert any(step["exchanges"] for step in scenario["steps"])


def test_an_exchange_that_two_scenarios_have_as_evidence_is_there_once():
    first, second = build_observation(IDS[0]), build_observation(IDS[1])
    own = {**first.exchanges[0], "n": 2, "key": "own"}
    steps = [second.steps[0], replace(second.steps[1], exchanges=[2])]
    second = replace(second, steps=steps, exchanges=[*first.exchanges, own])
    results = build_results([first, second])
    assert [exchange["n"] for exchange in results["exchanges"]] == [1, 2]
    evidence = {one["id"]: [step["exchanges"] for step in one["steps"]] for one in results["scenarios"]}
    assert evidence[IDS[0]] == [[1], []]
    assert evidence[IDS[1]] == [[1], [2]]


def test_a_requirement_is_known_only_when_each_of_its_failed_scenarios_is():
    by_requirement: dict[str, list[str]] = {}
    for scenario, requirements in LINKS.items():
        for requirement in requirements:
            by_requirement.setdefault(requirement, []).append(scenario)
    requirement, (first, second, *_) = next((one, ids) for one, ids in by_requirement.items() if len(ids) > 1)
    deviations = [
        KnownDeviation((first,), "De API laat iets weg.", "gezien"),
        KnownDeviation((second,), "De API voegt iets toe.", "gezien"),
    ]

    def known(failed, deviations):
        profile = replace(load_profile("informatiemodel-2023-03"), known_deviations=deviations)
        kinds = ((identity, "nonconformity" if identity in failed else "passed") for identity in IDS)
        results = build_results([build_observation(*one) for one in kinds], profile=profile)
        return next(one["known_deviation"] for one in results["requirements"] if one["id"] == requirement)

    assert known([], deviations) is None
    assert known([first], deviations) == {"because": "De API laat iets weg.", "source": "gezien"}
    assert known([first, second], deviations[:1]) is None
    assert known([first, second], deviations) == {
        "because": "De API laat iets weg. De API voegt iets toe.",
        "source": "gezien",
    }
