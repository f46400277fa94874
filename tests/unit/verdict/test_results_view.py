"""What the outputs show of results.json is selected by the verdicts and levels that stand in it."""

import pytest

from tests.support.builders import build_mixed_results, build_observation, build_results, requirements_by_scenario
from validator.requirements.sets import load_set
from validator.verdict.model import Outcome, Verdict
from validator.verdict.results_view import ResultsView

IDS = list(requirements_by_scenario(load_set("2023-03")))
MIXED = ResultsView(build_mixed_results())
OPEN = {"fout", "voldoet niet", "niet getoetst"}


def test_the_selections_follow_verdict_and_level():
    requirements = MIXED.results["requirements"]
    failed = [requirement for requirement in requirements if requirement["verdict"] == "voldoet niet"]
    assert MIXED.blocking == [requirement for requirement in failed if requirement["level"] == "MUST"] != []
    assert (
        MIXED.untested
        == [requirement for requirement in requirements if requirement["verdict"] == "niet getoetst"]
        != []
    )
    assert MIXED.notable == [requirement for requirement in requirements if requirement["verdict"] in OPEN] != []
    assert MIXED.error is not None
    assert MIXED.error["verdict"] == "fout"


def test_what_was_not_selected_is_not_notable():
    view = ResultsView(build_results([build_observation(IDS[0], "nonconformity")], partial=["een filter"]))
    assert [requirement["verdict"] for requirement in view.notable] == ["voldoet niet"]
    assert len(view.untested) == len(view.results["requirements"]) - 1


def test_a_reason_is_that_of_a_scenario_with_the_same_verdict():
    for requirement in MIXED.results["requirements"]:
        scenarios = [MIXED.scenarios[key] for key in requirement["scenarios"]]
        reasons = [scenario["reason"] for scenario in scenarios if scenario["verdict"] == requirement["verdict"]]
        assert MIXED.reason(requirement) == (reasons[0] or "")
        assert bool(MIXED.reason(requirement)) == (requirement["verdict"] != "voldoet")


@pytest.mark.parametrize(
    ("facts", "kind", "expected"),
    [
        ({}, "passed", Outcome.PASSED),
        ({}, "nonconformity", Outcome.FAILURE),
        ({}, "no_consent", Outcome.FAILURE),
        ({"environment": "weg"}, "passed", Outcome.ERROR),
        ({"suite": "KeyError"}, "passed", Outcome.ERROR),
    ],
)
def test_the_outcome_of_a_run(facts, kind, expected):
    view = ResultsView(build_results([build_observation(key, kind) for key in IDS], **facts))
    assert view.outcome is expected
    assert view.ran
    assert all(view.is_passed(scenario) == (scenario["verdict"] == "voldoet") for scenario in view.scenarios.values())
    assert all(
        view.is_failing(scenario) == (scenario["verdict"] in {"voldoet niet", "fout"})
        for scenario in view.scenarios.values()
    )


def test_a_run_without_a_scenario_did_not_run():
    view = ResultsView(build_results([]))
    assert not view.ran
    assert view.error is None
    assert {view.scenario_outcome(scenario) for scenario in view.scenarios.values()} == {Outcome.SKIPPED}
    assert {Verdict(requirement["verdict"]) for requirement in view.untested} == {Verdict.NOT_TESTED}
